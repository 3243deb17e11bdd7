// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"
#include "tests/models/modelprinter.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;

/// What is on offer: the comparison, the question before it is activated, and those who have to give
/// something back first; on the page "Licence server", driven by keyboard and mouse.
class LicenseOfferPanelTest : public LicenseServerPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfferedSaysWhy_data();
    void nothingOfferedSaysWhy();
    void offerComesIntoSight();
    void offerOfAnotherOwnerStaysInTheBackground();
    void onlyWhatChangesIsShownFirst();
    void activateFollowsTheVerdict_data();
    void activateFollowsTheVerdict();
    void activationIsConfirmed();
    void escapeLeavesAllAsItIs();
    void shortageIsSaidBeforeActivating();
    void questionGoesWithWhatItIsAbout_data();
    void questionGoesWithWhatItIsAbout();
    void oldOfferIsFetchedAgain_data();
    void oldOfferIsFetchedAgain();
    void shortageLeadsToTheHolders();
    void ticksFollowTheSpaceBar();
    void releasesAreStaged();
    void holdersGoWithTheShortage();

private:
    [[nodiscard]] QTableView *holders() const { return named<QTableView>("Superfluous licences"); }
    /// All that the question says, or nothing while nothing is asked.
    [[nodiscard]] QString question() const;
};

QString LicenseOfferPanelTest::question() const
{
    const QPushButton *leave = button("No, leave as it is");
    return leave ? leave->accessibleDescription() : QString();
}

void LicenseOfferPanelTest::nothingOfferedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("words"); ///< somewhere in them
    QTest::newRow("not asked") << QByteArray("") << QStringLiteral("asks Acme Tools’s licence server");
    QTest::newRow("asking") << QByteArray("asking") << QStringLiteral("since");
    QTest::newRow("nothing new") << QByteArray("ok") << QStringLiteral("10:32");
    QTest::newRow("the same package") << QByteArray("same") << QStringLiteral("Show all licences");
}

void LicenseOfferPanelTest::nothingOfferedSaysWhy()
{
    QFETCH(const QByteArray, state);
    QFETCH(const QString, words);
    const QString owner = QStringLiteral("ACME");
    if (state == "asking")
        m_server->begin(owner, Action::Check);
    if (state == "ok")
        m_server->setCheck(owner, {.status = LicenseStatus::Ok});
    if (state == "same") {
        PackageComparison same = sampleComparison(Verdict::NothingNew);
        same.modules = {same.modules.at(1)}; // the one that stays as it is
        m_server->setOffer(owner, same);
    }
    showTab("New licence");
    const QString said = emptyState().join(u'\n');
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!button("Activate") || !button("Activate")->isEnabled());
}

void LicenseOfferPanelTest::offerComesIntoSight()
{
    showTab("Owner information");
    button("Check for new licence")->setFocus();
    offer(Verdict::Ready);
    QCOMPARE(currentTab(), QStringLiteral("New licence"));
    QVERIFY(comparison()->hasFocus());
    QVERIFY(comparison()->currentIndex().isValid());
    showTab("Owner information");
    m_server->retranslate(); // no news
    QCOMPARE(currentTab(), QStringLiteral("Owner information"));
}

void LicenseOfferPanelTest::offerOfAnotherOwnerStaysInTheBackground()
{
    showTab("Owner information");
    m_server->chooseOwner(QStringLiteral("NORDSYNC"));
    offer(Verdict::Ready);
    QCOMPARE(currentTab(), QStringLiteral("Owner information"));
    m_server->chooseOwner(QStringLiteral("ACME"));
    QCOMPARE(currentTab(), QStringLiteral("Owner information"));
    showTab("New licence");
    QCOMPARE(comparison()->model()->rowCount(), 4);
}

void LicenseOfferPanelTest::onlyWhatChangesIsShownFirst()
{
    offer(Verdict::Ready);
    QCOMPARE(printedColumn(*comparison()->model(), 0), QStringLiteral("Gold\nArchive\nBackup\nVault"));
    named<QCheckBox>("Show all licences")->setFocus();
    QTest::keyClick(named<QCheckBox>("Show all licences"), Qt::Key_Space);
    QCOMPARE(printedColumn(*comparison()->model(), 0),
             QStringLiteral("Gold\nSilver\nArchive\nBackup\nVault"));
}

void LicenseOfferPanelTest::activateFollowsTheVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("canActivate");
    QTest::newRow("nothing offered") << Verdict::NothingOffered << false;
    QTest::newRow("nothing new") << Verdict::NothingNew << false;
    QTest::newRow("ready") << Verdict::Ready << true;
    QTest::newRow("ready but short") << Verdict::ReadyButShort << true;
    QTest::newRow("short") << Verdict::Short << false;
    QTest::newRow("refused") << Verdict::Refused << false;
}

void LicenseOfferPanelTest::activateFollowsTheVerdict()
{
    QFETCH(const Verdict, verdict);
    offer(verdict);
    QTEST(button("Activate")->isEnabled(), "canActivate");
    QVERIFY2(messages().contains(m_server->verdictText(QStringLiteral("ACME"))),
             qPrintable(messages().join(u'\n')));
    m_server->begin(QStringLiteral("ACME"), Action::ShowDetails);
    QVERIFY(!button("Activate")->isEnabled());
    m_server->end(QStringLiteral("ACME"));
    QTEST(button("Activate")->isEnabled(), "canActivate");
}

void LicenseOfferPanelTest::activationIsConfirmed()
{
    const QSignalSpy activate(m_page.get(), &LicenseServerPage::activateRequested);
    offer(Verdict::Ready);
    button("Activate")->setFocus();
    QTest::keyClick(button("Activate"), Qt::Key_Space);
    QCOMPARE(activate.size(), 0);
    QVERIFY(button("No, leave as it is")->hasFocus());
    QVERIFY(!button("Activate"));
    for (const char *part : {"Acme Tools", "→", "2027", "2028", "Goes away: Backup",
                             "Fewer than now: Archive", "cannot be undone"})
        QVERIFY2(question().contains(QString::fromUtf8(part)), qPrintable(question()));
    QTest::mouseClick(button("Yes, activate"), Qt::LeftButton);
    QCOMPARE(activate, QList<QVariantList> {{QStringLiteral("ACME")}});
    QVERIFY(!button("Yes, activate"));
    QVERIFY(button("Activate"));
}

void LicenseOfferPanelTest::escapeLeavesAllAsItIs()
{
    const QSignalSpy activate(m_page.get(), &LicenseServerPage::activateRequested);
    offer(Verdict::Ready);
    button("Activate")->setFocus();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) { // of which the second presses "No"
        QTest::keyClick(button("Activate"), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(!button("Yes, activate"));
        QVERIFY(button("Activate")->hasFocus());
    }
    QCOMPARE(activate.size(), 0);
}

void LicenseOfferPanelTest::shortageIsSaidBeforeActivating()
{
    offer(Verdict::ReadyButShort);
    QTest::mouseClick(button("Activate"), Qt::LeftButton);
    QVERIFY(question().contains(m_server->verdictText(QStringLiteral("ACME"))));
}

void LicenseOfferPanelTest::questionGoesWithWhatItIsAbout_data()
{
    QTest::addColumn<QByteArray>("event");
    for (const char *event : {"another offer", "no offer", "another owner", "busy", "signed out"})
        QTest::newRow(event) << QByteArray(event);
}

void LicenseOfferPanelTest::questionGoesWithWhatItIsAbout()
{
    QFETCH(const QByteArray, event);
    offer(Verdict::Ready);
    QTest::mouseClick(button("Activate"), Qt::LeftButton);
    QVERIFY(button("Yes, activate"));
    if (event == "another offer") {
        m_now = m_now.addSecs(60);
        offer(Verdict::ReadyButShort);
    } else if (event == "no offer") {
        m_server->dropOffer(QStringLiteral("ACME"));
    } else if (event == "another owner") {
        m_server->chooseOwner(QStringLiteral("NORDSYNC"));
    } else if (event == "busy") {
        m_server->begin(QStringLiteral("ACME"), Action::Check);
    } else {
        m_server->setAbilities(std::nullopt);
    }
    QVERIFY(!button("Yes, activate"));
}

void LicenseOfferPanelTest::oldOfferIsFetchedAgain_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("remedy");
    const QString file = QStringLiteral("acme.xml");
    QTest::newRow("from the licence server") << QString() << Verdict::Ready << QByteArray("Check again");
    QTest::newRow("short") << QString() << Verdict::Short << QByteArray("Check again");
    QTest::newRow("from a file") << file << Verdict::Ready << QByteArray("Load again…");
}

void LicenseOfferPanelTest::oldOfferIsFetchedAgain()
{
    QFETCH(const QString, fileName);
    QFETCH(const Verdict, verdict);
    QFETCH(const QByteArray, remedy);
    const QSignalSpy check(m_page.get(), &LicenseServerPage::checkRequested);
    const QSignalSpy file(m_page.get(), &LicenseServerPage::fileChosen);
    m_page->chooseFile = [] { return QStringLiteral("/tmp/acme.xml"); };
    offer(verdict, fileName);
    QVERIFY(!button(remedy.constData()));
    m_now = m_now.addSecs(16 * 60);
    m_server->begin(QStringLiteral("ACME"), Action::ShowDetails);
    m_server->end(QStringLiteral("ACME")); // time has passed
    QVERIFY(!button("Activate")->isEnabled());
    QVERIFY(messages().constLast().contains(QStringLiteral("15 minutes")));
    QTest::mouseClick(button(remedy.constData()), Qt::LeftButton);
    QCOMPARE(check.size(), fileName.isEmpty() ? 1 : 0);
    QCOMPARE(file.size(), fileName.isEmpty() ? 0 : 1);
}

void LicenseOfferPanelTest::shortageLeadsToTheHolders()
{
    offer(Verdict::Ready);
    QVERIFY(!button("Remove superfluous licences…"));
    m_now = m_now.addSecs(60);
    offer(Verdict::Short);
    QTest::mouseClick(button("Remove superfluous licences…"), Qt::LeftButton);
    QCOMPARE(currentTab(), QStringLiteral("Superfluous licences"));
    QVERIFY(holders()->hasFocus());
    QCOMPARE(holders()->model()->rowCount(), 3);
    // Bjørn has never signed in.
    QCOMPARE(holders()->model()->index(0, 0).data().toString(), QStringLiteral("Bjørn Åsen"));
    QCOMPARE(holders()->model()->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    const QString summary =
        m_server->superfluousModel().summary(SampleTenant::key(QStringLiteral("archive")));
    QVERIFY(!summary.isEmpty());
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&summary](const QLabel *label) {
        return label->isVisible() && label->text() == summary;
    }));
}

void LicenseOfferPanelTest::ticksFollowTheSpaceBar()
{
    offer(Verdict::Short);
    showTab("Superfluous licences");
    QVERIFY(button("Stage releases")->isEnabled());
    holders()->setFocus();
    holders()->setCurrentIndex(holders()->model()->index(0, 2)); // whatever the column
    QTest::keyClick(holders(), Qt::Key_Space);
    QVERIFY(!button("Stage releases")->isEnabled());
    QTest::keyClick(holders(), Qt::Key_Space);
    QVERIFY(button("Stage releases")->isEnabled());
}

void LicenseOfferPanelTest::releasesAreStaged()
{
    const QSignalSpy releases(m_page.get(), &LicenseServerPage::releasesRequested);
    offer(Verdict::Short);
    showTab("Superfluous licences");
    QTest::mouseClick(button("Stage releases"), Qt::LeftButton);
    QCOMPARE(releases.size(), 1);
    const QList<NamedWish> expected {{SampleTenant::Bjorn, SampleTenant::key(QStringLiteral("archive"))}};
    QCOMPARE(releases.at(0).at(0).value<QList<NamedWish>>(), expected);
    m_tenant->workspace.stage(expected, QStringLiteral("Release"));
    QTRY_VERIFY(!button("Stage releases")->isEnabled()); // it is staged already
}

void LicenseOfferPanelTest::holdersGoWithTheShortage()
{
    offer(Verdict::Short);
    showTab("Superfluous licences");
    m_server->dropOffer(QStringLiteral("ACME"));
    QCOMPARE(currentTab(), QStringLiteral("New licence"));
    QVERIFY(!tabs()->isTabVisible(1));
}

QTEST_MAIN(LicenseOfferPanelTest)
#include "tst_licenseofferpanel.moc"
