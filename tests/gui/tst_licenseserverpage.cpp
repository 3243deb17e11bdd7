// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"
#include "tests/gui/longtexts.h"
#include "views/plaintextdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;

/// The page "Licence server": its head, its owners, what it says and asks for.
class LicenseServerPageTest : public LicenseServerPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void failedRefreshLeavesThePageInSight();
    void ownersAreChosenByKeyboard_data();
    void ownersAreChosenByKeyboard();
    void inquiryCanBeCalledOff();
    void restStaysUsableWhileAsking();
    void keyboardGoesWithTheWork();
    void problemStaysUntilRead();
    void linksSayWhereTheyLead_data();
    void linksSayWhereTheyLead();
    void detailsAreLettersNotMarkup();
    void resultsHaveTheirRemedies_data();
    void resultsHaveTheirRemedies();
    void longWordsLeaveThePageNarrow();
    void longTextsFitTheSmallestWindow_data();
    void longTextsFitTheSmallestWindow();

private:
    void addTabs() const;
};

void LicenseServerPageTest::addTabs() const
{
    QTest::addColumn<QByteArray>("tab");
    for (const char *tab : {"Owner information", "New licence", "Superfluous licences"})
        QTest::newRow(tab) << QByteArray(tab);
}

void LicenseServerPageTest::controlsHaveTheirNames_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("role");
    const auto row = [](const char *tab, const char *name, QAccessible::Role role) {
        QTest::addRow("%s: %s", tab, name) << QByteArray(tab) << QByteArray(name) << int(role);
    };
    row("Owner information", "Check for new licence", QAccessible::Button);
    row("Owner information", "Load licence from file…", QAccessible::Button);
    row("Owner information", "More", QAccessible::ButtonMenu);
    row("Owner information", "Licence owners", QAccessible::ComboBox);
    row("Owner information", "Stored licence of Acme Tools", QAccessible::Table);
    row("Owner information", "Installation", QAccessible::Table);
    row("New licence", "Licence comparison", QAccessible::Table);
    row("New licence", "Show all licences", QAccessible::CheckBox);
    row("New licence", "Activate", QAccessible::Button);
    row("New licence", "Remove superfluous licences…", QAccessible::Button);
    row("Superfluous licences", "Superfluous licences", QAccessible::Table);
    row("Superfluous licences", "Stage releases", QAccessible::Button);
}

void LicenseServerPageTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, tab);
    QFETCH(const QByteArray, name);
    QFETCH(const int, role);
    offer(Verdict::Short);
    showTab(tab.constData());
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && interface && accessibleNameOf(*widget) == QString::fromUtf8(name)
            && interface->role() == role)
            return;
    }
    QFAIL("nothing on the tab has this name and role");
}

void LicenseServerPageTest::everyControlHasAName_data()
{
    addTabs();
}

void LicenseServerPageTest::everyControlHasAName()
{
    QFETCH(const QByteArray, tab);
    offer(Verdict::Short);
    showTab(tab.constData());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (!widget->isVisible() || !takesFocus)
            continue;
        QVERIFY2(!accessibleNameOf(*widget).isEmpty(), widget->metaObject()->className());
    }
    for (const QTableView *table : m_page->findChildren<QTableView *>()) {
        if (table->isVisible())
            QVERIFY2(!table->accessibleDescription().isEmpty(), qPrintable(table->accessibleName()));
    }
}

void LicenseServerPageTest::emptyPageSaysWhy_data()
{
    QTest::addColumn<LoadStatus>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("remedy");
    const auto row = [](const char *name, const LoadStatus &status, const char *title, const char *remedy) {
        QTest::newRow(name) << status << QString::fromUtf8(title) << QByteArray(remedy);
    };
    const QString error = QStringLiteral("The server is away.");
    row("nobody signed in", {LoadState::Idle, {}}, "Not signed in", "Sign in…");
    row("being read", {LoadState::Loading, {}}, "Reading licences…", "");
    row("failed", {LoadState::Failed, error}, "The licences could not be read", "Try again");
    row("no owners", {LoadState::Ready, {}}, "No licences", "");
}

void LicenseServerPageTest::emptyPageSaysWhy()
{
    QFETCH(const LoadStatus, status);
    QFETCH(const QByteArray, remedy);
    m_tenant->workspace.clear();
    m_server->clear();
    m_tenant->workspace.setCatalogueStatus(status);
    QTEST(emptyState().value(0), "title");
    QCOMPARE(messages().join(u'\n'), QString());
    QVERIFY(!tabs()->tabBar()->isVisible());
    QVERIFY(!button("Check for new licence")->isEnabled());
    const QSignalSpy again(m_page.get(), &LicenseServerPage::refreshRequested);
    QPushButton *action = remedy.isEmpty() ? nullptr : button(remedy.constData());
    QCOMPARE(action == nullptr, remedy.isEmpty());
    if (action)
        QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(again.size(), remedy.isEmpty() ? 0 : 1);
}

void LicenseServerPageTest::failedRefreshLeavesThePageInSight()
{
    const QString error = QStringLiteral("The server cannot be reached.");
    const QSignalSpy again(m_page.get(), &LicenseServerPage::refreshRequested);
    m_tenant->workspace.setCatalogueStatus({LoadState::Stale, error});
    QVERIFY(messages().contains(error));
    QVERIFY(tabs()->tabBar()->isVisible());
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    m_tenant->workspace.setCatalogueStatus({LoadState::Ready, {}});
    QVERIFY(!messages().contains(error));
}

void LicenseServerPageTest::ownersAreChosenByKeyboard_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("box") << 696;
    QTest::newRow("list") << 1'196;
}

void LicenseServerPageTest::ownersAreChosenByKeyboard()
{
    QFETCH(const int, width);
    m_page->resize(width, 540);
    QWidget *owners = width < 900 ? static_cast<QWidget *>(named<QComboBox>("Licence owners"))
                                  : named<QListView>("Licence owners");
    QVERIFY(owners);
    QCOMPARE(named<QComboBox>("Licence owners") == nullptr, width >= 900);
    owners->setFocus();
    QTest::keyClick(owners, Qt::Key_Down);
    QCOMPARE(m_server->chosenOwner(), QStringLiteral("NORDSYNC"));
    QTest::keyClick(owners, Qt::Key_Up);
    QTest::keyClick(owners, Qt::Key_Up);
    QCOMPARE(m_server->chosenOwner(), QStringLiteral("SUPEROFFICE"));
    showTab("Owner information");
    QVERIFY(named<QTableView>("Stored licence of SuperOffice"));
}

void LicenseServerPageTest::inquiryCanBeCalledOff()
{
    const QSignalSpy cancel(m_page.get(), &LicenseServerPage::cancelRequested);
    QVERIFY(!button("Cancel"));
    m_server->begin(QStringLiteral("ACME"), Action::Activate);
    QCOMPARE(messages().constFirst(), m_server->inquiryText(QStringLiteral("ACME")));
    QTest::mouseClick(button("Cancel"), Qt::LeftButton);
    QCOMPARE(cancel, QList<QVariantList> {{QStringLiteral("ACME")}});
    m_server->beginWriting(QStringLiteral("ACME"));
    QVERIFY(!button("Cancel"));
    QCOMPARE(messages().constFirst(), m_server->inquiryText(QStringLiteral("ACME")));
    m_server->end(QStringLiteral("ACME"));
    QVERIFY(!messages().contains(m_server->inquiryText(QStringLiteral("ACME"))));
}

void LicenseServerPageTest::restStaysUsableWhileAsking()
{
    m_server->begin(QStringLiteral("ACME"), Action::Check);
    QVERIFY(!button("Check for new licence")->isEnabled());
    named<QComboBox>("Licence owners")->setCurrentIndex(0);
    QCOMPARE(m_server->chosenOwner(), QStringLiteral("SUPEROFFICE"));
    QVERIFY(button("Check for new licence")->isEnabled());
    QVERIFY(!button("Cancel"));
}

void LicenseServerPageTest::keyboardGoesWithTheWork()
{
    const QString owner = QStringLiteral("ACME");
    connect(m_page.get(), &LicenseServerPage::checkRequested, m_server.get(),
            [this](const QString &asked) { m_server->begin(asked, Action::Check); });
    QPushButton *check = button("Check for new licence");
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(button("Cancel")->hasFocus());
    m_server->end(owner, QStringLiteral("Nobody answered."));
    QVERIFY(button("Close")->hasFocus());
    QTest::keyClick(button("Close"), Qt::Key_Space);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    m_server->end(owner);
    offer(Verdict::Ready);
    QVERIFY(comparison()->hasFocus());
}

void LicenseServerPageTest::problemStaysUntilRead()
{
    const QString problem = QStringLiteral("The licence server did not answer <b>in time</b>.");
    m_server->begin(QStringLiteral("ACME"), Action::Check);
    m_server->end(QStringLiteral("ACME"), problem);
    QCOMPARE(messages().constFirst(), problem);
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    QVERIFY(!messages().contains(problem));
    QCOMPARE(m_server->problem(QStringLiteral("ACME")), QString());
}

void LicenseServerPageTest::linksSayWhereTheyLead_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *url, const char *host) {
        QTest::newRow(url) << QUrl(QString::fromUtf8(url)) << QString::fromLatin1(host);
    };
    row("https://shop.superoffice.com/a?b=c", "shop.superoffice.com");
    row("https://superoffice.com@evil.example/x", "evil.example");
    row("https://süperoffice.com/", "xn--speroffice-9db.com");
    row("http://shop.superoffice.com/", "");
    row("javascript:alert(1)", "");
    row("file:///etc/passwd", "");
    row("https:///nohost", "");
    row("", "");
}

void LicenseServerPageTest::linksSayWhereTheyLead()
{
    QFETCH(const QUrl, url);
    QFETCH(const QString, host);
    const QSignalSpy opened(m_page.get(), &LicenseServerPage::openUrlRequested);
    m_server->setCheck(QStringLiteral("ACME"), {.status = LicenseStatus::UseCustomMessageAndUrl,
                                                .statusName = QStringLiteral("UseCustomMessageAndUrl"),
                                                .message = QStringLiteral("<b>Buy</b> more"),
                                                .url = url});
    const QString said = messages().join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("<b>Buy</b> more")), qPrintable(said));
    QCOMPARE(button("Open link") != nullptr, !host.isEmpty());
    QCOMPARE(said.contains(QStringLiteral("leads to")), !host.isEmpty());
    if (host.isEmpty())
        return;
    QVERIFY2(said.contains(QStringLiteral("leads to %1.").arg(host)), qPrintable(said));
    QTest::mouseClick(button("Open link"), Qt::LeftButton);
    QCOMPARE(opened, QList<QVariantList> {{url}});
}

void LicenseServerPageTest::detailsAreLettersNotMarkup()
{
    const QSignalSpy details(m_page.get(), &LicenseServerPage::moduleDetailsRequested);
    offer(Verdict::Ready);
    comparison()->setFocus();
    comparison()->setCurrentIndex(comparison()->model()->index(0, 0));
    QTest::keyClick(comparison(), Qt::Key_Return);
    QCOMPARE(details.size(), 1);
    const LicenseKey gold = SampleTenant::key(QStringLiteral("gold"));
    QCOMPARE(details.at(0).at(0).value<LicenseKey>(), gold);

    const QString history = QStringLiteral("<html><b>2024</b></html>\n2025 & later");
    m_server->setModule({.license = gold, .action = Action::ShowHistory, .history = history});
    auto *dialog = m_page->findChild<PlainTextDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY2(text->toPlainText().contains(history), qPrintable(text->toPlainText()));
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->accessibleName(), m_server->moduleTitle());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!m_server->module());
    QTRY_VERIFY(!m_page->findChild<PlainTextDialog *>());
}

void LicenseServerPageTest::resultsHaveTheirRemedies_data()
{
    QTest::addColumn<ApplyOutcome::Kind>("kind");
    QTest::addColumn<qint64>("runId");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QStringList>("remedies");
    const QString read = QStringLiteral("Read again");
    const QString show = QStringLiteral("Show in Activity");
    using Kind = ApplyOutcome::Kind;
    QTest::newRow("verified") << Kind::Verified << qint64(12) << QStringLiteral("success")
                              << QStringList {show};
    QTest::newRow("refused") << Kind::Refused << qint64(12) << QStringLiteral("error") << QStringList {show};
    QTest::newRow("refused unsent") << Kind::Refused << qint64(0) << QStringLiteral("error") << QStringList();
    QTest::newRow("otherwise") << Kind::Mismatch << qint64(12) << QStringLiteral("error")
                               << QStringList {show};
    QTest::newRow("unknown") << Kind::Unknown << qint64(12) << QStringLiteral("warning")
                             << QStringList {read, show};
}

void LicenseServerPageTest::resultsHaveTheirRemedies()
{
    QFETCH(const ApplyOutcome::Kind, kind);
    QFETCH(const qint64, runId);
    const QSignalSpy activity(m_page.get(), &LicenseServerPage::activityRequested);
    const QSignalSpy refresh(m_page.get(), &LicenseServerPage::refreshRequested);
    const QString reason = kind == ApplyOutcome::Kind::Verified
                               ? QString()
                               : QStringLiteral("The package is <signed> by nobody.");
    m_server->setAct({.action = Action::Activate,
                      .owner = QStringLiteral("ACME"),
                      .outcome = {kind, reason},
                      .runId = runId});
    QVERIFY(messages().contains(m_server->actText()));
    QVERIFY(m_server->actText().contains(reason));
    QStringList remedies;
    for (const char *text : {"Read again", "Show in Activity"}) {
        if (QPushButton *remedy = button(text)) {
            remedies.append(remedy->text());
            QTest::mouseClick(remedy, Qt::LeftButton);
            QTEST(remedy->parentWidget()->property("severity").toString(), "severity");
        }
    }
    QTEST(remedies, "remedies");
    QCOMPARE(refresh.size(), remedies.contains(QStringLiteral("Read again")) ? 1 : 0);
    QCOMPARE(activity, runId == 0 ? QList<QVariantList>() : QList<QVariantList> {{runId}});
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    QVERIFY(!m_server->act());
    QVERIFY(!button("Close"));
}

void LicenseServerPageTest::longWordsLeaveThePageNarrow()
{
    const QString word(300, u'w');
    PackageComparison comparison = sampleComparison(Verdict::Refused);
    comparison.reason = word;
    comparison.differences = {{PackageDifference::Field::CompanyName, word, word}};
    m_server->setCheck(QStringLiteral("ACME"),
                       {.status = LicenseStatus::UseCustomMessageAndUrl,
                        .message = word,
                        .url = QUrl(QStringLiteral("https://%1.example/").arg(word.first(60)))});
    m_server->setOffer(QStringLiteral("ACME"), comparison, word + QStringLiteral(".xml"));
    QVERIFY2(m_page->minimumSizeHint().width() <= 696,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    m_server->begin(QStringLiteral("ACME"), Action::Check);
    m_server->end(QStringLiteral("ACME"), word);
    QVERIFY(m_page->minimumSizeHint().width() <= 696);
    comparison.verdict = Verdict::ReadyButShort;
    m_now = m_now.addSecs(60);
    m_server->setOffer(QStringLiteral("ACME"), comparison);
    QTest::mouseClick(button("Activate"), Qt::LeftButton);
    QVERIFY(button("Yes, activate"));
    QVERIFY(m_page->minimumSizeHint().width() <= 696);
}

void LicenseServerPageTest::longTextsFitTheSmallestWindow_data()
{
    addTabs();
}

void LicenseServerPageTest::longTextsFitTheSmallestWindow()
{
    QFETCH(const QByteArray, tab);
    offer(Verdict::Short);
    showTab(tab.constData());
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    QTRY_VERIFY(!button("Check for new licence")); // the page speaks the other language
    const QSize least = m_page->minimumSizeHint();
    QVERIFY(QCoreApplication::removeTranslator(&texts));
    QVERIFY2(least.width() <= 696 && least.height() <= 540,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(LicenseServerPageTest)
#include "tst_licenseserverpage.moc"
