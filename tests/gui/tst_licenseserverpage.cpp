// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"
#include "views/plaintextdialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;

/// The page "Licence server": its head, its owners, what it says and asks for.
class LicenseServerPageTest : public LicenseServerPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void failedRefreshLeavesThePageInSight();
    void inquiryCanBeCalledOff();
    void restStaysUsableWhileAsking();
    void problemStaysUntilRead();
    void linksSayWhereTheyLead_data();
    void linksSayWhereTheyLead();
    void detailsAreLettersNotMarkup();
    void resultsHaveTheirRemedies_data();
    void resultsHaveTheirRemedies();
};

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
                      .outcome = {kind, Phrase::verbatim(reason)},
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

QTEST_MAIN(LicenseServerPageTest)
#include "tst_licenseserverpage.moc"
