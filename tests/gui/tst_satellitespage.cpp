// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/longtexts.h"
#include "tests/gui/namedcontrols.h"
#include "tests/gui/satellitespagefixture.h"
#include "tests/models/modelprinter.h"
#include "tests/models/samplesatellites.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

/// The page "Satellites" by itself: its head, and satellites side by side.
class SatellitesPageTest : public SatellitesPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void opensWhereItIsSeen();
    void emptyTableSaysWhy_data();
    void emptyTableSaysWhy();
    void idIsTypedAndAdded();
    void nameIsChosen();
    void chosenOnceMore();
    void nothingToChooseOnline();
    void satelliteIsLeftOut();
    void onlyDifferences();
    void facts();
    void problemsAreSaid();
    void serverTextIsPlain();
    void longTextsFitTheSmallestWindow_data();
    void longTextsFitTheSmallestWindow();

private:
    [[nodiscard]] QSpinBox *idBox() const { return named<QSpinBox>("Satellite"); }
    [[nodiscard]] QTableView *table() const { return named<QTableView>("Satellite licences"); }
    [[nodiscard]] QListView *list() const { return named<QListView>("Compared satellites"); }
    /// Does what the session does about the comparison.
    void serveComparison();
};

using Installation = Satellites::Installation;

static const LoadStatus Reading {LoadState::Loading, {}, 0, -1};

void SatellitesPageTest::serveComparison()
{
    connect(m_page.get(), &SatellitesPage::compareRequested, this, [this](qint64 satelliteId) {
        if (m_satellites->compare(satelliteId))
            m_satellites->setLicenses(satelliteId, sampleSatelliteLicenses(satelliteId));
    });
    connect(m_page.get(), &SatellitesPage::leaveOutRequested, m_satellites.get(), &Satellites::leaveOut);
}

void SatellitesPageTest::controlsHaveTheirNames_data()
{
    addControls({
        {"Satellite licences", "Satellite", QAccessible::SpinBox},
        {"Satellite licences", "By name", QAccessible::ComboBox},
        {"Satellite licences", "Add", QAccessible::Button},
        {"Satellite licences", "Only differences", QAccessible::CheckBox},
        {"Satellite licences", "Compared satellites", QAccessible::List},
        {"Satellite licences", "Leave out", QAccessible::Button},
        {"Satellite licences", "Satellite licences", QAccessible::Table},
        {"Satellite licences", "Read again", QAccessible::Button},
        {"Central licence", "Central licence", QAccessible::Table},
        {"Central licence", "Allow changing the central licence", QAccessible::CheckBox},
        {"Central licence", "Save central licence", QAccessible::Button},
    });
}

void SatellitesPageTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, place);
    fillSatellites(*m_satellites);
    m_satellites->setCentralBoxes(CentralLicenseModel::Boxes::Open);
    showTab(place.constData());
    QVERIFY(hasControlOfRow(*m_page));
}

void SatellitesPageTest::opensWhereItIsSeen()
{
    const QSignalSpy opened(m_page.get(), &SatellitesPage::opened);
    m_satellites->setServer(Installation::OnSite, {});
    QCOMPARE(opened.size(), 1);
    m_page->hide();
    m_satellites->clear();
    m_satellites->setServer(Installation::OnSite, {});
    QCOMPARE(opened.size(), 1);
    m_page->show();
    QCOMPARE(opened.size(), 2);
    m_satellites->clear(); // nobody is signed in
    m_page->hide();
    m_page->show();
    QCOMPARE(opened.size(), 2);
}

void SatellitesPageTest::emptyTableSaysWhy_data()
{
    QTest::addColumn<Installation>("installation");
    QTest::addColumn<LoadStatus>("list");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("action");
    const LoadStatus ready {LoadState::Ready, {}, 0, -1};
    QTest::newRow("nobody signed in") << Installation::None << LoadStatus() << false
                                      << QStringLiteral("Not signed in") << QByteArray("Sign in…");
    QTest::newRow("server not known")
        << Installation::Unknown << LoadStatus() << false << QStringLiteral("Not read yet") << QByteArray();
    QTest::newRow("online") << Installation::Online << LoadStatus() << false
                            << QStringLiteral("No satellites") << QByteArray();
    QTest::newRow("looking") << Installation::OnSite << Reading << false
                             << QStringLiteral("Looking for satellites…") << QByteArray();
    QTest::newRow("not listed") << Installation::OnSite << failedStatus(QStringLiteral("No")) << false
                                << QStringLiteral("No satellites known") << QByteArray();
    QTest::newRow("none") << Installation::OnSite << ready << false << QStringLiteral("No satellites known")
                          << QByteArray();
    QTest::newRow("none chosen") << Installation::OnSite << ready << true
                                 << QStringLiteral("No satellite chosen") << QByteArray();
}

void SatellitesPageTest::emptyTableSaysWhy()
{
    QFETCH(Installation, installation);
    QFETCH(LoadStatus, list);
    QFETCH(bool, isListed);
    QFETCH(QByteArray, action);
    m_satellites->setServer(installation, {});
    m_satellites->setListStatus(list);
    if (isListed)
        m_satellites->setListed(sampleSatellites());
    QTEST(emptyState().value(0), "title");
    QVERIFY(!emptyState().value(1).isEmpty());
    if (action.isEmpty())
        return;
    const QSignalSpy signIn(m_page.get(), &SatellitesPage::signInRequested);
    QVERIFY(button(action.constData()));
    QTest::mouseClick(button(action.constData()), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);
}

void SatellitesPageTest::idIsTypedAndAdded()
{
    serveComparison();
    m_satellites->setServer(Installation::OnSite, {});
    m_satellites->setListStatus(failedStatus(QStringLiteral("No")));
    QVERIFY(!named<QComboBox>("By name")); // nothing to choose from
    QSignalSpy compared(m_page.get(), &SatellitesPage::compareRequested);
    QCOMPARE(idBox()->minimum(), 1);
    QCOMPARE(idBox()->maximum(), 2'147'483'647);
    idBox()->setFocus();
    idBox()->selectAll();
    QTest::keyClicks(idBox(), QStringLiteral("2"));
    QTest::keyClick(idBox(), Qt::Key_Return);
    QTest::keyClicks(idBox(), QStringLiteral("3")); // the number is selected for the next one
    QTest::mouseClick(button("Add"), Qt::LeftButton);
    QCOMPARE(compared.size(), 2);
    QCOMPARE(compared.at(0).constFirst().toLongLong(), 2);
    QCOMPARE(compared.at(1).constFirst().toLongLong(), 3);
    QCOMPARE(printedColumn(m_satellites->listModel(), 0), QStringLiteral("Satellite 2\nSatellite 3"));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void SatellitesPageTest::nameIsChosen()
{
    serveComparison();
    fillSatellites(*m_satellites, {});
    auto *names = named<QComboBox>("By name");
    QVERIFY(names);
    QStringList offered;
    for (int row = 0; row < names->count(); ++row)
        offered.append(names->itemText(row));
    QCOMPARE(offered, (QStringList {QStringLiteral("Satellite 3"), QStringLiteral("Lübeck (2)"),
                                    QStringLiteral("Tromsø (1)")}));
    names->setFocus();
    QTest::keyClicks(names, QStringLiteral("L"));
    QCOMPARE(idBox()->value(), 2);
    idBox()->setValue(77);
    QCOMPARE(names->currentIndex(), -1); // nobody is called that
    idBox()->setValue(1);
    QCOMPARE(names->currentText(), QStringLiteral("Tromsø (1)"));
    QTest::mouseClick(button("Add"), Qt::LeftButton);
    QVERIFY(m_satellites->state(1));
    QCOMPARE(names->currentText(), QStringLiteral("Satellite 3")); // the next one, not compared yet
}

void SatellitesPageTest::chosenOnceMore()
{
    serveComparison();
    fillSatellites(*m_satellites, {1, 2, 3});
    idBox()->setValue(2);
    QTest::mouseClick(button("Add"), Qt::LeftButton);
    QCOMPARE(m_satellites->compared().size(), 3);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void SatellitesPageTest::nothingToChooseOnline()
{
    m_satellites->setServer(Installation::Online, {});
    QVERIFY(!idBox()->isEnabled());
    QVERIFY(!button("Add")->isEnabled());
    m_satellites->setServer(Installation::OnSite, {});
    QVERIFY(idBox()->isEnabled());
    QVERIFY(button("Add")->isEnabled());
}

void SatellitesPageTest::satelliteIsLeftOut()
{
    serveComparison();
    fillSatellites(*m_satellites, {1, 2, 3});
    QVERIFY(!button("Leave out")->isEnabled());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::mouseClick(button("Leave out"), Qt::LeftButton);
    QCOMPARE(printedColumn(m_satellites->listModel(), 0), QStringLiteral("Lübeck (2)\nSatellite 3"));
    QCOMPARE(list()->currentIndex().row(), 0);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(printedColumn(m_satellites->listModel(), 0), QStringLiteral("Lübeck (2)"));
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_satellites->compared().isEmpty());
    QVERIFY(!list());
    QVERIFY(idBox()->hasFocus()); // on to the next one
}

void SatellitesPageTest::onlyDifferences()
{
    fillSatellites(*m_satellites);
    const int difference = static_cast<int>(SatelliteLicenseModel::Column::Difference);
    QVERIFY(!table()->isColumnHidden(difference));
    QTest::mouseClick(checkBox("Only differences"), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(printedColumn(*table()->model(), 0), QStringLiteral("Travel\nAcme Site"));
    m_satellites->leaveOut(1);
    QVERIFY(table()->isColumnHidden(difference)); // from whom?
    QCOMPARE(emptyState().value(0), QStringLiteral("No differences"));
    QTest::mouseClick(button("Show all licences"), Qt::LeftButton);
    QVERIFY(!checkBox("Only differences")->isChecked());
    QCOMPARE(printedColumn(*table()->model(), 0), QStringLiteral("Satellite database\nTravel"));
}

void SatellitesPageTest::facts()
{
    const auto says = [this](const QString &text) { return labels(*m_page).contains(text); };
    QVERIFY(says(QStringLiteral("Licences of satellite databases, side by side")));
    fillSatellites(*m_satellites);
    QVERIFY(says(QStringLiteral("2 satellite(s) · 3 licence(s) · 2 difference(s)")));
    const QSignalSpy refresh(m_page.get(), &SatellitesPage::refreshRequested);
    QTest::mouseClick(button("Read again"), Qt::LeftButton);
    QCOMPARE(refresh.size(), 1);
    m_satellites->clear();
    QVERIFY(!button("Read again")->isEnabled());
}

void SatellitesPageTest::problemsAreSaid()
{
    QSignalSpy again(m_page.get(), &SatellitesPage::readRequested);
    m_satellites->setServer(Installation::OnSite, {});
    m_satellites->compare(7);
    m_satellites->setStatus(7, Reading);
    QCOMPARE(emptyState().value(0), QStringLiteral("Reading licences…"));
    m_satellites->setStatus(7, failedStatus(QStringLiteral("There is no satellite 7 here.")));
    QCOMPARE(emptyState().value(1), QStringLiteral("There is no satellite 7 here."));
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    fillSatellites(*m_satellites, {1});
    QVERIFY(emptyState().isEmpty());
    QCOMPARE(messages(), QStringList {QStringLiteral("There is no satellite 7 here.")});
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.at(1).constFirst().toLongLong(), 7);
    m_satellites->leaveOut(7);
    QVERIFY(messages().isEmpty());
}

void SatellitesPageTest::serverTextIsPlain()
{
    m_satellites->setServer(Installation::OnSite, {});
    m_satellites->compare(7);
    m_satellites->setStatus(7, failedStatus(QStringLiteral("<b>No</b>")));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("<b>")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(emptyState().value(1), QStringLiteral("<b>No</b>"));
}

void SatellitesPageTest::longTextsFitTheSmallestWindow_data()
{
    QTest::addColumn<QByteArray>("tab");
    for (const char *tab : {"Satellite licences", "Central licence"})
        QTest::newRow(tab) << QByteArray(tab);
}

void SatellitesPageTest::longTextsFitTheSmallestWindow()
{
    QFETCH(const QByteArray, tab);
    fillSatellites(*m_satellites, {1, 2, 3});
    m_satellites->setCentralBoxes(CentralLicenseModel::Boxes::Open);
    showTab(tab.constData());
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    QTRY_VERIFY(!button("Read again")); // the page speaks the other language
    const QSize least = m_page->minimumSizeHint();
    QVERIFY(QCoreApplication::removeTranslator(&texts));
    QVERIFY2(least.width() <= 696 && least.height() <= 540,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(SatellitesPageTest)
#include "tst_satellitespage.moc"
