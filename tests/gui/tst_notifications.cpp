// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "models/noticetext.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/tenantprogram.h"
#include "tests/gui/warnings.h"
#include "views/noticestrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

/// What the program tells of by itself: where, how often, and not at all where the user does not want it.
class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void finishedRun_data();
    void finishedRun();
    void lowSeatsAreToldOnce();
    void lowSeatsAreRememberedOverRestarts();
    void lowSeatsSinceTheLastVisitAreTold();
    void offTellsNothing();
    void stripLeadsThere_data();
    void stripLeadsThere();
    void stripCanBePutAway();

private:
    /// Has the program tell into m_told while another one is in use.
    void listen(Application &program);
    /// Lets the licence cross a threshold with the next seat that is taken.
    void setThresholds(TenantProgram &program);
    /// Somebody else takes a seat of the licence.
    void takeSeat();

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<QTemporaryDir> m_dataDir;
    QList<Notices> m_told; ///< outside the window
};

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const LicenseKey SignUser {Signflow, QStringLiteral("sign-user")};
constexpr int Patience = 20'000; // milliseconds

/// The strip's words, or nothing where there is none to be seen.
QString stripText(Application &program)
{
    const auto *strip = program.window().findChild<NoticeStrip *>();
    return strip->isVisible() ? strip->findChildren<QLabel *>().constLast()->text() : QString();
}

int pageOf(DemoWindow &demo)
{
    return demo.window()
        .centralWidget()
        ->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
        ->currentIndex();
}

bool refresh(Application &program)
{
    QSignalSpy taken(&program.session()->history(), &SessionHistory::taken);
    program.session()->refresh();
    return taken.wait(Patience);
}

/// Thresholds that are crossed when one seat more than now is taken.
SeatThresholds justAbove(const Seats &seats)
{
    return {(static_cast<double>(seats.inUse) + 0.5) / static_cast<double>(seats.total), 1.0};
}

} // namespace

void NotificationsTest::init()
{
    failOnOwnWarnings();
    m_told.clear();
    DemoOptions options;
    options.associates = 60;
    m_tenant = std::make_unique<DemoTenant>(options);
    QVERIFY(m_tenant->start());
    m_dataDir = std::make_unique<QTemporaryDir>();
}

void NotificationsTest::setThresholds(TenantProgram &program)
{
    const Seats seats = program.workspace().catalogue().license(SignUser)->seats;
    Settings(m_dataDir->path()).setSeatThresholds(justAbove(seats));
}

void NotificationsTest::takeSeat()
{
    int associateId = 1;
    while (m_tenant->heldModules(associateId, Signflow).contains(SignUser.module))
        ++associateId;
    m_tenant->changeBehindTheScenes(associateId, Signflow, SignUser.module, true);
}

void NotificationsTest::listen(Application &program)
{
    program.notifications().isInUse = [] { return false; };
    program.notifications().tellOutside = [this](const Notices &notices) {
        m_told.append(notices);
        return true;
    };
}

void NotificationsTest::finishedRun_data()
{
    QTest::addColumn<bool>("isInUse");
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<int>("outside");
    QTest::addColumn<bool>("isInWindow");
    QTest::newRow("elsewhere, with a tray") << false << true << 1 << false;
    QTest::newRow("elsewhere, without a tray") << false << false << 0 << true;
    QTest::newRow("at work in the window") << true << true << 0 << false;
}

void NotificationsTest::finishedRun()
{
    QFETCH(const bool, isInUse);
    QFETCH(const bool, hasTray);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.program().notifications().isInUse = [isInUse] { return isInUse; };
    demo.program().notifications().tellOutside = [this, hasTray](const Notices &notices) {
        if (hasTray && notices.run)
            m_told.append(notices);
        return hasTray;
    };
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    demo.pressSpaceOn(demo.openRows(column, 1).constFirst(), column);
    QVERIFY(demo.apply());
    QTEST(static_cast<int>(m_told.size()), "outside");
    QFETCH(const bool, isInWindow);
    const QString run = QStringLiteral("Run 1 has finished");
    QCOMPARE(stripText(demo.program()).startsWith(run), isInWindow);
    if (!m_told.isEmpty())
        QCOMPARE(m_told.constFirst().run, (RunNotice {1, 1, 0}));
}

void NotificationsTest::lowSeatsAreToldOnce()
{
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    listen(program.program());
    setThresholds(program);
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 0);
    takeSeat();
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.constFirst().seats.size(), 1);
    QCOMPARE(m_told.constFirst().seats.constFirst().license, SignUser);
    QVERIFY(stripText(program.program()).isEmpty());
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 1);
}

void NotificationsTest::lowSeatsAreRememberedOverRestarts()
{
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        setThresholds(program);
        takeSeat();
        listen(program.program());
        QVERIFY(refresh(program.program()));
        QCOMPARE(m_told.size(), 1);
    }
    TenantProgram program(*m_tenant, m_dataDir->path());
    listen(program.program());
    QVERIFY(program.isReady());
    QVERIFY(stripText(program.program()).isEmpty());
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 1);
}

void NotificationsTest::lowSeatsSinceTheLastVisitAreTold()
{
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        setThresholds(program);
    }
    takeSeat();
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    QTRY_VERIFY(stripText(program.program()).contains(QStringLiteral("seats in use")));
}

void NotificationsTest::offTellsNothing()
{
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    listen(program.program());
    setThresholds(program);
    Settings(m_dataDir->path()).setNoticeChoices({false, false, false});
    takeSeat();
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 0);
    QVERIFY(stripText(program.program()).isEmpty());
    // What was not told is not made up for.
    Settings(m_dataDir->path()).setNoticeChoices({});
    QVERIFY(refresh(program.program()));
    QCOMPARE(m_told.size(), 0);
}

void NotificationsTest::stripLeadsThere_data()
{
    QTest::addColumn<Notices>("notices");
    QTest::addColumn<Page>("page");
    const SeatNotice seats {SignUser, QStringLiteral("Signflow user"), {.total = 10, .inUse = 9, .free = 1}};
    const EndNotice end {Signflow, QStringLiteral("Signflow B.V."), 3};
    QTest::newRow("seats") << Notices {.seats = {seats}} << Page::Assignments;
    QTest::newRow("end") << Notices {.ends = {end}} << Page::LicenseServer;
    QTest::newRow("run") << Notices {.run = RunNotice {1, 2, 3}} << Page::Activity;
    QTest::newRow("several") << Notices {.seats = {seats}, .ends = {end}} << Page::Dashboard;
}

void NotificationsTest::stripLeadsThere()
{
    QFETCH(const Notices, notices);
    QFETCH(const Page, page);
    DemoWindow demo(QStringLiteral("diagnostics"));
    QVERIFY(demo.isReady());
    demo.window().showNotices(notices);
    QCOMPARE(stripText(demo.program()).section(u'\n', 0, 0), noticeTitle(notices));
    QTest::mouseClick(demo.named<QPushButton>(QStringLiteral("Show")), Qt::LeftButton);
    QCOMPARE(pageOf(demo), static_cast<int>(page));
    QVERIFY(stripText(demo.program()).isEmpty());
    if (page == Page::LicenseServer)
        QCOMPARE(demo.program().licenseServer().chosenOwner(), Signflow);
    if (page == Page::Assignments)
        QVERIFY(demo.matrix().model()->rowCount() < demo.workspace().associates().size());
}

void NotificationsTest::stripCanBePutAway()
{
    DemoWindow demo(QStringLiteral("diagnostics"));
    QVERIFY(demo.isReady());
    demo.window().showNotices({.run = RunNotice {1, 2, 3}});
    demo.language().setCode(QStringLiteral("de"));
    QTRY_VERIFY(!stripText(demo.program()).isEmpty());
    demo.language().setCode(QStringLiteral("en"));
    QPushButton *dismiss = nullptr;
    QTRY_VERIFY((dismiss = demo.named<QPushButton>(QStringLiteral("Dismiss"))));
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QVERIFY(stripText(demo.program()).isEmpty());
    QCOMPARE(pageOf(demo), static_cast<int>(Page::Diagnostics));
}

QTEST_MAIN(NotificationsTest)
#include "tst_notifications.moc"
