// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/offlinefixture.h"

#include "tests/gui/programstart.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(DemoFault)

namespace {

/// A server whose people come in pages of twenty, which do not tell who holds what.
DemoProfile withoutLicenseColumns()
{
    DemoProfile profile;
    profile.users.partnerLicenseColumns = false;
    profile.users.superOfficeLicenseColumns = false;
    profile.users.maximumTop = 20;
    return profile;
}

} // namespace

/// Where a server that was read before cannot be read now, what was last known stays.
class OfflineFaultsTest : public OfflineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhereReadingFails_data();
    void staysWhereReadingFails();
    void whatThisSessionHasReadStaysOpen_data() { staysWhereReadingFails_data(); }
    void whatThisSessionHasReadStaysOpen();
    void pagesThatTellAreEnough();

private:
    /// Lets the row's fault hit the tenant from now on, or once the first people have arrived.
    [[nodiscard]] QList<QMetaObject::Connection> planFault(Program &program);
};

QList<QMetaObject::Connection> OfflineFaultsTest::planFault(Program &program)
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(bool, isSecondPage);
    const DemoProfile broken = withFault(withoutLicenseColumns(), operation, fault);
    m_tenant->setProfile(isSecondPage ? withoutLicenseColumns() : broken);
    if (!isSecondPage)
        return {};
    Workspace &workspace = program.workspace();
    return {connect(&workspace, &Workspace::associatesStatusChanged, this, [this, &workspace, broken] {
        if (workspace.associatesStatus().done > 0)
            m_tenant->setProfile(broken);
    })};
}

void OfflineFaultsTest::staysWhereReadingFails_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<bool>("isSecondPage"); // the first one arrives
    DemoFault truncation;
    truncation.effect = DemoFault::Effect::Truncate;
    QTest::newRow("licences refused") << u"GetLicenseForAllOwnersFromDB"_qs << answer(403) << false;
    QTest::newRow("licences cut short") << u"GetLicenseForAllOwnersFromDB"_qs << lasting(truncation) << false;
    QTest::newRow("people refused") << u"Archive/InternalUsers"_qs << answer(403) << false;
    QTest::newRow("second page of people fails") << u"Archive/InternalUsers"_qs << answer(500) << true;
    QTest::newRow("second page of people cut short")
        << u"Archive/InternalUsers"_qs << lasting(truncation) << true;
    QTest::newRow("who holds what refused") << u"GetUserLicenses"_qs << answer(403) << false;
    QTest::newRow("who holds what refused half way") << u"GetUserLicenses"_qs << answer(403) << true;
}

void OfflineFaultsTest::staysWhereReadingFails()
{
    visit();
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    const QList<QMetaObject::Connection> plans = planFault(program);
    signIn(program);
    QTRY_VERIFY_WITH_TIMEOUT(program.says(u"(offline)"_qs) && program.application->session(), Patience);
    QVERIFY(program.workspace().knownSince());
    QCOMPARE(program.workspace().associates().size(), m_associates);
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::LastKnown);

    for (const QMetaObject::Connection &plan : plans)
        disconnect(plan);
    m_tenant->setProfile(withoutLicenseColumns());
    auto *again = program.named<QPushButton>(u"Try again"_qs);
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::None);
}

/// What was read in this session may be changed, since a run reads again before it sends; its age is said.
void OfflineFaultsTest::whatThisSessionHasReadStaysOpen()
{
    m_tenant->setProfile(withoutLicenseColumns());
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    Workspace &workspace = program.workspace();
    const QDateTime asOf = program.application->dashboard().asOf();
    const qsizetype associates = workspace.associates().size();

    const QList<QMetaObject::Connection> plans = planFault(program);
    const QSignalSpy failures(program.application.get(), &Application::failed);
    program.application->session()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!failures.isEmpty(), Patience);
    const LoadState states[] = {workspace.catalogueStatus().state, workspace.associatesStatus().state,
                                workspace.holdingsStatus().state};
    QCOMPARE(std::ranges::count(states, LoadState::Stale), 1);
    QCOMPARE(workspace.associates().size(), associates);
    QCOMPARE(program.application->dashboard().asOf(), asOf);
    const QString age = QLocale().toString(asOf.toLocalTime(), QLocale::ShortFormat);
    QVERIFY(program.says(u"What is shown was read at %1."_qs.arg(age)));

    QVERIFY(!program.says(u"(offline)"_qs));
    QCOMPARE(workspace.stagingObstacle(), Obstacle::None);
    const int column = workspace.columnOf(Archive);
    const bool isHeld = workspace.table().isHeld(0, column);
    QCOMPARE(workspace.stage({{0, column, !isHeld}}, u"Give"_qs).changed, 1);
    QVERIFY(workspace.changeCount() > 0);
    for (const QMetaObject::Connection &plan : plans)
        disconnect(plan);
}

/// Where pages of people tell who holds what, all of it is known, whoever may not be asked about one by one.
void OfflineFaultsTest::pagesThatTellAreEnough()
{
    visit();
    m_tenant->setProfile(withFault({}, u"GetUserLicenses"_qs, answer(403)));
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    const QDateTime before = program.application->dashboard().asOf();
    signIn(program);
    Workspace &workspace = program.workspace();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.holdingsStatus().state, LoadState::Stale, Patience);
    QVERIFY(!workspace.knownSince());
    QVERIFY(program.application->dashboard().asOf() > before);
    QVERIFY(!program.says(u"Last known state from"_qs));
    QVERIFY(program.says(workspace.holdingsStatus().error));
}

QTEST_MAIN(OfflineFaultsTest)
#include "tst_offlinefaults.moc"
