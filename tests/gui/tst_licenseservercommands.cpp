// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"
#include "views/plaintooltips.h"
#include "views/removelicensedialog.h"
#include "views/serialnumberdialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;

/// The commands of the page "Licence server": whom they are about, when they are closed and why, and what
/// they ask before.
class LicenseServerCommandsTest : public LicenseServerPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreAboutTheChosenOwner();
    void noFileChosenIsNothing();
    void closedCommandsSayWhy_data();
    void closedCommandsSayWhy();
    void webShopIsShownBeforeItIsOpened();
    void partnersCanBeRemoved();
    void serialNumberIsAskedFor();
    void historyNeedsALicense();
    void filesCanBeDropped_data();
    void filesCanBeDropped();
};

void LicenseServerCommandsTest::commandsAreAboutTheChosenOwner()
{
    const QSignalSpy check(m_page.get(), &LicenseServerPage::checkRequested);
    const QSignalSpy file(m_page.get(), &LicenseServerPage::fileChosen);
    const QSignalSpy shop(m_page.get(), &LicenseServerPage::shopRequested);
    m_page->chooseFile = [] { return QStringLiteral("/tmp/acme.xml"); };
    QTest::mouseClick(button("Check for new licence"), Qt::LeftButton);
    QTest::mouseClick(button("Load licence from file…"), Qt::LeftButton);
    command("Open web shop")->trigger();
    QCOMPARE(check, QList<QVariantList> {{QStringLiteral("ACME")}});
    const QList<QVariantList> files {{QStringLiteral("ACME"), QStringLiteral("/tmp/acme.xml")}};
    QCOMPARE(file, files);
    QCOMPARE(shop, QList<QVariantList> {{QStringLiteral("ACME")}});
}

void LicenseServerCommandsTest::noFileChosenIsNothing()
{
    const QSignalSpy file(m_page.get(), &LicenseServerPage::fileChosen);
    m_page->chooseFile = [] { return QString(); };
    QTest::mouseClick(button("Load licence from file…"), Qt::LeftButton);
    QCOMPARE(file.size(), 0);
}

void LicenseServerCommandsTest::closedCommandsSayWhy_data()
{
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("nobody signed in") << QByteArray("nobody");
    QTest::newRow("last known state") << QByteArray("offline");
    QTest::newRow("busy") << QByteArray("busy");
    QTest::newRow("refused") << QByteArray("refused");
}

void LicenseServerCommandsTest::closedCommandsSayWhy()
{
    QFETCH(const QByteArray, why);
    const QString owner = QStringLiteral("ACME");
    if (why == "nobody")
        m_server->setAbilities(std::nullopt);
    else if (why == "offline")
        m_tenant->workspace.setKnownSince(m_now);
    else if (why == "busy")
        m_server->begin(owner, Action::Check);
    else
        m_server->noteRefusal(QStringLiteral("License/GetLicenseStatusFromLicenseServer"),
                              QStringLiteral("<i>Not you</i>"));
    const QString obstacle = m_server->obstacle(Action::Check, owner);
    QVERIFY(!obstacle.isEmpty());
    const QPushButton *check = button("Check for new licence");
    QVERIFY(!check->isEnabled());
    QCOMPARE(check->toolTip(), plainToolTip(obstacle));
    QCOMPARE(check->accessibleDescription(), obstacle);
    QCOMPARE(messages().constFirst(), why == "busy" ? m_server->inquiryText(owner) : obstacle);
}

void LicenseServerCommandsTest::webShopIsShownBeforeItIsOpened()
{
    const QSignalSpy opened(m_page.get(), &LicenseServerPage::openUrlRequested);
    const QUrl url(QStringLiteral("https://shop.acme.example/licences"));
    m_page->showShop(url);
    QCOMPARE(opened.size(), 0);
    QVERIFY(messages().constFirst().contains(QStringLiteral("shop.acme.example")));
    QTest::mouseClick(button("Open link"), Qt::LeftButton);
    QCOMPARE(opened, QList<QVariantList> {{url}});
    QVERIFY(!button("Open link"));
}

void LicenseServerCommandsTest::partnersCanBeRemoved()
{
    const QSignalSpy removal(m_page.get(), &LicenseServerPage::removalRequested);
    m_server->chooseOwner(QStringLiteral("SUPEROFFICE"));
    QVERIFY(!command("Remove licence…"));
    m_server->chooseOwner(QStringLiteral("ACME"));
    QVERIFY(command("Remove licence…"));
    command("Remove licence…")->trigger();
    auto *dialog = m_page->findChild<RemoveLicenseDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("acme"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(removal, QList<QVariantList> {{QStringLiteral("ACME")}});
}

void LicenseServerCommandsTest::serialNumberIsAskedFor()
{
    const QSignalSpy serial(m_page.get(), &LicenseServerPage::serialNumberRequested);
    command("Change serial number…")->trigger();
    auto *dialog = m_page->findChild<SerialNumberDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->companyName(), m_server->installation().companyName());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("0101"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("0101"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const QList<QVariantList> expected {{m_server->installation().companyName(), QStringLiteral("0101")}};
    QCOMPARE(serial, expected);
}

void LicenseServerCommandsTest::historyNeedsALicense()
{
    const QSignalSpy history(m_page.get(), &LicenseServerPage::moduleHistoryRequested);
    QVERIFY(!command("History of licence…")->isEnabled());
    offer(Verdict::Ready);
    comparison()->setFocus();
    comparison()->setCurrentIndex(comparison()->model()->index(0, 0));
    QVERIFY(command("History of licence…")->isEnabled());
    command("History of licence…")->trigger();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.at(0).at(0).value<LicenseKey>(), SampleTenant::key(QStringLiteral("gold")));
    m_server->dropOffer(QStringLiteral("ACME"));
    QVERIFY(!command("History of licence…")->isEnabled());
}

void LicenseServerCommandsTest::filesCanBeDropped_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("isBusy");
    QTest::addColumn<bool>("isTaken");
    const QString file = QStringLiteral("file:///tmp/acme.xml");
    QTest::newRow("a file") << QStringList {file} << false << true;
    QTest::newRow("two files") << QStringList {file, file} << false << false;
    QTest::newRow("an address") << QStringList {QStringLiteral("https://acme.example/x.xml")} << false
                                << false;
    QTest::newRow("nothing") << QStringList() << false << false;
    QTest::newRow("while asking") << QStringList {file} << true << false;
}

void LicenseServerCommandsTest::filesCanBeDropped()
{
    QFETCH(const QStringList, urls);
    QFETCH(const bool, isBusy);
    QFETCH(const bool, isTaken);
    const QSignalSpy chosen(m_page.get(), &LicenseServerPage::fileChosen);
    if (isBusy)
        m_server->begin(QStringLiteral("ACME"), Action::Check);
    QMimeData data;
    data.setUrls(QUrl::fromStringList(urls));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QCOMPARE(enter.isAccepted(), isTaken);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    const QList<QVariantList> expected {{QStringLiteral("ACME"), QStringLiteral("/tmp/acme.xml")}};
    QCOMPARE(chosen, isTaken ? expected : QList<QVariantList>());
}

QTEST_MAIN(LicenseServerCommandsTest)
#include "tst_licenseservercommands.moc"
