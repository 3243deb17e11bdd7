// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runtrace.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const QString Mapline = QStringLiteral("MAPLINE");
const QString Route = QStringLiteral("map-route");
const QStringList Chain {QStringLiteral("map-edit"), QStringLiteral("map-view")}; // what it needs
constexpr int Rounds = 1000;

} // namespace

/// Two administrators go for the last seat at the same moment, over and over.
class TwoAdministratorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneSeat();
};

/// Everybody holds what the licence needs, so that only its seats decide.
void TwoAdministratorsTest::oneSeat()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    HttpClient otherClient(TenantFixture::quickOptions());
    WebApi otherApi(otherClient, fixture.tenant().root());
    fixture.signIn(otherClient);

    // 21 of 22 seats are taken; these two have none of them.
    QList<int> free = fixture.holders(QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user"));
    for (const int holder : fixture.holders(Mapline, Route))
        free.removeAll(holder);
    QVERIFY(free.size() >= 2);
    const int mine = free.at(0);
    const int theirs = free.at(1);
    fixture.setHeld(mine, Mapline, Chain);
    fixture.setHeld(theirs, Mapline, Chain);
    int wonByMe = 0;
    for (int round = 0; round < Rounds; ++round) {
        const auto grant = [](int associate) {
            return ApplyPlan {{{associate, Mapline, {Route}, {}, Chain, {}}}};
        };
        PlannedRun myRun(fixture.api(), grant(mine));
        PlannedRun theirRun(otherApi, grant(theirs));
        const RunTrace mineHeard(myRun);
        const RunTrace theirsHeard(theirRun);
        // Neither is always the first to ask.
        (round % 2 == 0 ? myRun : theirRun).run();
        (round % 2 == 0 ? theirRun : myRun).run();
        while (!mineHeard.hasEnded() || !theirsHeard.hasEnded())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // QTRY would sleep in between

        const bool isMine = fixture.heldModules(mine, Mapline).contains(Route);
        const bool isTheirs = fixture.heldModules(theirs, Mapline).contains(Route);
        QVERIFY2(isMine != isTheirs, "never over the cap, never lost");
        QCOMPARE(mineHeard.kinds(), {isMine ? u"Verified"_qs : u"Refused"_qs});
        QCOMPARE(theirsHeard.kinds(), {isTheirs ? u"Verified"_qs : u"Refused"_qs});
        const QString reason = (isMine ? theirsHeard : mineHeard).outcomes.constFirst().reason.text();
        QVERIFY2(reason.contains(u"no free seat"_qs), qPrintable(reason));
        wonByMe += isMine ? 1 : 0;
        fixture.tenant().changeBehindTheScenes(isMine ? mine : theirs, Mapline, Route, false);
    }
    QVERIFY2(wonByMe > 0 && wonByMe < Rounds, "both get their chance");
}

QTEST_GUILESS_MAIN(TwoAdministratorsTest)
#include "tst_twoadministrators.moc"
