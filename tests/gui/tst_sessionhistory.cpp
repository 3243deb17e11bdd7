// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/tenantprogram.h"
#include "tests/gui/warnings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

const LicenseKey Archive {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-archive")}; // no ceiling
const LicenseKey Users {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")};
constexpr int Patience = 20'000; // milliseconds

} // namespace

/// What is remembered of a tenant from one read to the next, and what the dashboard is told of it.
class SessionHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyReadLeavesASnapshot();
    void awayIsWhatHasChangedSinceTheLastVisit();
    void planLimitIsAskedForWhereThereIsACall();
    void whatCannotBeKeptIsSaidInPlace_data();
    void whatCannotBeKeptIsSaidInPlace();
    void demoTenantHasAPast();

private:
    /// Waits until the tenant has been read again.
    [[nodiscard]] static bool isReadAfter(TenantProgram &program, const QDateTime &before);
    [[nodiscard]] static bool refresh(TenantProgram &program);
    [[nodiscard]] QList<SeatPoint> kept(const LicenseKey &license) const;
    /// The first associate who holds what the licence needs, and it or not.
    [[nodiscard]] int somebody(bool isHolder) const;

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<QTemporaryDir> m_dataDir;
};

void SessionHistoryTest::init()
{
    failOnOwnWarnings();
    DemoOptions options;
    options.associates = 120; // more than are in sight
    m_tenant = std::make_unique<DemoTenant>(options);
    QVERIFY(m_tenant->start());
    m_dataDir = std::make_unique<QTemporaryDir>();
}

bool SessionHistoryTest::isReadAfter(TenantProgram &program, const QDateTime &before)
{
    return QTest::qWaitFor([&] { return program.program().dashboard().asOf() > before; }, Patience);
}

bool SessionHistoryTest::refresh(TenantProgram &program)
{
    const QDateTime before = program.program().dashboard().asOf();
    program.program().session()->refresh();
    return isReadAfter(program, before);
}

QList<SeatPoint> SessionHistoryTest::kept(const LicenseKey &license) const
{
    SeatHistory history(m_dataDir->path());
    const auto points = history.series(Session::tenantKey(m_tenant->root()), license,
                                       QDateTime::fromMSecsSinceEpoch(0), QDateTime::currentDateTimeUtc());
    return points.value_or(QList<SeatPoint>());
}

int SessionHistoryTest::somebody(bool isHolder) const
{
    for (int id = 1; id < 100; ++id) {
        const QStringList held = m_tenant->heldModules(id, Archive.owner);
        if (held.contains(Users.module) && held.contains(Archive.module) == isHolder)
            return id;
    }
    return 0;
}

void SessionHistoryTest::everyReadLeavesASnapshot()
{
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    QTRY_COMPARE(kept(Archive).size(), 1);
    const Seats before = program.workspace().catalogue().license(Archive)->seats;
    QCOMPARE(kept(Archive).constLast().inUse, before.inUse);
    QVERIFY(!kept(Archive).constLast().joined); // nobody knows who came before

    m_tenant->changeBehindTheScenes(somebody(false), Archive.owner, Archive.module, true);
    QVERIFY(refresh(program));
    const QList<SeatPoint> points = kept(Archive);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points.constLast().inUse, before.inUse + 1);
    QCOMPARE(points.constLast().joined, 1);
    QCOMPARE(points.constLast().left, 0);

    // Rows that come into sight are read once more: no refresh, and no snapshot.
    QSignalSpy settled(program.program().session(), &Session::settled);
    program.program().session()->setVisibleAssociates(
        {program.workspace().associates().constLast().associateId});
    QVERIFY(settled.wait(Patience));
    QCOMPARE(kept(Archive).size(), 2);

    Dashboard &dashboard = program.program().dashboard();
    QCOMPARE(dashboard.asOf(), points.constLast().at);
    for (const LicenseKey &license : {Archive, Users}) {
        dashboard.chooseLicense(license);
        QCOMPARE(dashboard.series(), kept(license));
    }
}

void SessionHistoryTest::awayIsWhatHasChangedSinceTheLastVisit()
{
    QDateTime firstVisit;
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        firstVisit = program.program().dashboard().asOf();
        QVERIFY(!program.program().dashboard().awaySince().isValid()); // there was no visit before
    }
    const int newHolder = somebody(false);
    m_tenant->changeBehindTheScenes(newHolder, Archive.owner, Archive.module, true);

    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    const Dashboard &dashboard = program.program().dashboard();
    QCOMPARE(dashboard.awaySince(), firstVisit);
    QCOMPARE(dashboard.awayChanges().size(), 1);
    QCOMPARE(dashboard.awayChanges().constFirst().kind, AwayChange::Kind::Given);
    QCOMPARE(dashboard.awayChanges().constFirst().key, Archive);
    QCOMPARE(dashboard.awayChanges().constFirst().run, 0); // somebody else did it

    const int formerHolder = somebody(true);
    QVERIFY(formerHolder != newHolder);
    const QDateTime arrival = dashboard.asOf();
    program.workspace().stage({NamedWish {formerHolder, Archive, false}}, u"Release"_qs);
    program.program().session()->runs().apply({});
    QVERIFY(isReadAfter(program, arrival));
    QCOMPARE(dashboard.awayChanges().size(), 2);
    int byRun = 0;
    for (const AwayChange &change : dashboard.awayChanges())
        byRun += change.run > 0 && change.kind == AwayChange::Kind::Released ? 1 : 0;
    QCOMPARE(byRun, 1);
}

void SessionHistoryTest::planLimitIsAskedForWhereThereIsACall()
{
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    QTRY_VERIFY(program.program().dashboard().fencing());
}

void SessionHistoryTest::whatCannotBeKeptIsSaidInPlace_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::newRow("seats") << QStringLiteral("seats.sqlite");
    QTest::newRow("last known state") << QStringLiteral("lastknown.sqlite");
}

void SessionHistoryTest::whatCannotBeKeptIsSaidInPlace()
{
    QFETCH(QString, fileName);
    QFile file(m_dataDir->filePath(fileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    QTRY_VERIFY(program.program().dashboard().problem().endsWith(u'.'));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::None);
}

void SessionHistoryTest::demoTenantHasAPast()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    Dashboard &dashboard = demo.program().dashboard();
    QTRY_VERIFY(dashboard.chosenUse());
    QTRY_VERIFY(dashboard.series().size() > 52);
    QCOMPARE(dashboard.series().constLast().inUse, dashboard.chosenUse()->seats.inUse);
    QVERIFY(dashboard.series().constFirst().at.addDays(364) < dashboard.asOf());
    QVERIFY(dashboard.awaySince().addDays(2) < dashboard.asOf());
    QVERIFY(dashboard.awayChanges().size() > 3);
    QCOMPARE(dashboard.problem(), QString());
}

QTEST_MAIN(SessionHistoryTest)
#include "tst_sessionhistory.moc"
