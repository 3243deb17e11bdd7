// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/satellitespagefixture.h"
#include "tests/models/samplesatellites.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

/// The central licence on the page "Satellites".
class CentralLicensePanelTest : public SatellitesPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void boxesAreOpenedOnPurpose();
    void changesAreReviewed();
    void spaceTicksSelectedRows();
    void obstacleIsSaid();
    void saveOutcomes_data();
    void saveOutcomes();
    void savingClosesTheButtons();
    void emptyStates_data();
    void emptyStates();

private:
    [[nodiscard]] QTableView *table() const { return named<QTableView>("Central licence"); }
    /// All is read, and the central licence in front.
    void showCentral();
    void openBoxes();
};

using Installation = Satellites::Installation;

void CentralLicensePanelTest::showCentral()
{
    fillSatellites(*m_satellites);
    showTab("Central licence");
}

void CentralLicensePanelTest::openBoxes()
{
    QTest::mouseClick(checkBox("Allow changing the central licence"), Qt::LeftButton, {}, {8, 8});
}

void CentralLicensePanelTest::boxesAreOpenedOnPurpose()
{
    showCentral();
    auto *allow = checkBox("Allow changing the central licence");
    QVERIFY(allow->isEnabled());
    QVERIFY(!allow->isChecked());
    QVERIFY(!button("Save central licence"));
    openBoxes();
    QCOMPARE(m_satellites->centralModel().boxes(), CentralLicenseModel::Boxes::Open);
    QVERIFY(!button("Save central licence")->isEnabled()); // nothing changes yet
    m_satellites->clear();
    fillSatellites(*m_satellites);
    QVERIFY(!allow->isChecked()); // closed anew
}

void CentralLicensePanelTest::changesAreReviewed()
{
    showCentral();
    openBoxes();
    const auto tick = [this](int row, Qt::CheckState state) {
        const int column = static_cast<int>(CentralLicenseModel::Column::Assigned);
        QVERIFY(table()->model()->setData(table()->model()->index(row, column), state, Qt::CheckStateRole));
    };
    tick(0, Qt::Unchecked);
    tick(1, Qt::Checked);
    QVERIFY(labels(*m_page).contains(QStringLiteral(
        "2 licence(s) change: Satellite database will be released, Travel will be assigned.")));
    QSignalSpy save(m_page.get(), &SatellitesPage::saveCentralRequested);
    QTest::mouseClick(button("Save central licence"), Qt::LeftButton);
    QCOMPARE(save.size(), 1);
    QCOMPARE((save.constFirst().constFirst().value<QHash<LicenseKey, bool>>()),
             m_satellites->centralModel().changes());
    QTest::mouseClick(button("Discard"), Qt::LeftButton);
    QVERIFY(m_satellites->centralModel().changes().isEmpty());
    QVERIFY(!button("Discard")->isEnabled());
}

void CentralLicensePanelTest::spaceTicksSelectedRows()
{
    showCentral();
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_satellites->centralModel().changes().isEmpty()); // boxes are closed
    openBoxes();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(m_satellites->centralModel().changeTexts(),
             QStringList {QStringLiteral("Satellite database will be released")});
}

void CentralLicensePanelTest::obstacleIsSaid()
{
    showCentral();
    m_satellites->setServer(Installation::OnSite, {});
    QVERIFY(!checkBox("Allow changing the central licence")->isEnabled());
    QVERIFY(labels(*m_page).join(u' ').contains(m_satellites->centralObstacle()));
}

void CentralLicensePanelTest::saveOutcomes_data()
{
    QTest::addColumn<Satellites::Save>("save");
    QTest::addColumn<QString>("text");
    using Kind = ApplyOutcome::Kind;
    QTest::newRow("verified") << Satellites::Save {{Kind::Verified, {}}, 12}
                              << QStringLiteral("The central licence is saved, and was read back as wanted.");
    QTest::newRow("refused") << Satellites::Save {{Kind::Refused, Phrase::verbatim(u"No."_qs)}, 12}
                             << QStringLiteral("Refused: No.");
    QTest::newRow("refused unsent") << Satellites::Save {{Kind::Refused, Phrase::verbatim(u"Too old."_qs)}, 0}
                                    << QStringLiteral("Refused: Too old.");
    QTest::newRow("trouble besides")
        << Satellites::Save {{Kind::Verified, {}}, 12, QStringLiteral("The journal is full.")}
        << QStringLiteral("The central licence is saved, and was read back as wanted. The journal is full.");
}

void CentralLicensePanelTest::saveOutcomes()
{
    QFETCH(Satellites::Save, save);
    showCentral();
    m_satellites->endSave(save);
    QCOMPARE(messages().size(), 1);
    QTEST(messages().constFirst(), "text");
    QSignalSpy activity(m_page.get(), &SatellitesPage::activityRequested);
    if (save.runId == 0) {
        QVERIFY(!button("Show in Activity"));
        return;
    }
    QTest::mouseClick(button("Show in Activity"), Qt::LeftButton);
    QCOMPARE(activity.size(), 1);
    QCOMPARE(activity.constFirst().constFirst().toLongLong(), save.runId);
}

void CentralLicensePanelTest::savingClosesTheButtons()
{
    showCentral();
    openBoxes();
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(button("Save central licence")->isEnabled());
    m_satellites->beginSave();
    QVERIFY(!button("Save central licence")->isEnabled());
    QVERIFY(!button("Discard")->isEnabled());
    QCOMPARE(messages(), QStringList {QStringLiteral("The central licence is being saved and read again.")});
}

void CentralLicensePanelTest::emptyStates_data()
{
    QTest::addColumn<Installation>("installation");
    QTest::addColumn<LoadStatus>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("nobody signed in")
        << Installation::None << LoadStatus() << QStringLiteral("Not signed in");
    QTest::newRow("reading") << Installation::OnSite << LoadStatus {LoadState::Loading, {}, 0, -1}
                             << QStringLiteral("Reading the central licence…");
    QTest::newRow("failed") << Installation::OnSite << failedStatus(QStringLiteral("No"))
                            << QStringLiteral("The central licence could not be read");
    QTest::newRow("none") << Installation::OnSite << LoadStatus {LoadState::Ready, {}, 0, -1}
                          << QStringLiteral("No licences");
}

void CentralLicensePanelTest::emptyStates()
{
    QFETCH(Installation, installation);
    QFETCH(LoadStatus, status);
    m_satellites->setServer(installation, {});
    m_satellites->setCentralStatus(status);
    showTab("Central licence");
    QTEST(emptyState().value(0), "title");
    const QSignalSpy again(m_page.get(), &SatellitesPage::readCentralRequested);
    if (status.state == LoadState::Failed)
        QTest::mouseClick(button("Try again"), Qt::LeftButton);
    QCOMPARE(again.size(), status.state == LoadState::Failed ? 1 : 0);
}

QTEST_MAIN(CentralLicensePanelTest)
#include "tst_centrallicensepanel.moc"
