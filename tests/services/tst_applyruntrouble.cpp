// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runtrace.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApplyOutcome::Kind;

/// What goes wrong while a plan is sent: never a write more than needed, and never a result nobody has read.
class ApplyRunTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusedByStatus_data();
    void refusedByStatus();
    void refusedByRules_data();
    void refusedByRules();
    void swaps_data();
    void swaps();
    void lostAnswers_data();
    void lostAnswers();
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString Mapline = QStringLiteral("MAPLINE");
static const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S");
static const QString Assign = QStringLiteral("AssignThirdPartyLicenses");
static const QString Unassign = QStringLiteral("UnassignThirdPartyLicenses");
static constexpr int Somebody = 1;

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

static ApplyItem grant(const char *held, const char *grants)
{
    return {Somebody, Signflow, names(grants), {}, names(held), {}};
}

static ApplyItem swap(const char *held, const char *releases, const char *grants)
{
    return {Somebody, Signflow, names(grants), names(releases), names(held), {}};
}

/// Reads, what is sent, reads.
static QStringList around(const QStringList &writes)
{
    return readOperations() + writes + readOperations();
}

void ApplyRunTroubleTest::refusedByStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 400, 401, 403, 404, 408, 409, 421, 423, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

// Whatever the status is: one write, and what the server says about it.
void ApplyRunTroubleTest::refusedByStatus()
{
    QFETCH(int, status);
    TenantFixture fixture({}, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, names("sign-user"));
    fixture.setFault(Assign, answerFault(status, 1000));
    fixture.setHeld(Somebody, Mapline, names("map-view"));
    const ApplyItem next {Somebody, Mapline, {}, names("map-view"), names("map-view"), {}};
    PlannedRun run(fixture.api(), {{grant("sign-user", "sign-archive"), next}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QVERIFY2(heard.outcomes.constFirst().reason.text().contains(QStringLiteral("Ask the treasurer")),
             qPrintable(heard.outcomes.constFirst().reason.text()));
    QCOMPARE(fixture.operations().first(5), around({assignOperation(names("sign-user sign-archive"))}));
    QCOMPARE(fixture.operations().count(assignOperation(names("sign-user sign-archive"))), 1);
    QCOMPARE(fixture.heldModules(Somebody, Signflow), names("sign-user"));
    // No right for this one is no reason to stop.
    QCOMPARE(heard.kinds(), names("Refused Verified"));
    QCOMPARE(heard.endings, {QString()});
}

void ApplyRunTroubleTest::refusedByRules_data()
{
    QTest::addColumn<bool>("isAtomic");
    QTest::addColumn<ApplyItem>("item");
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QStringList>("writes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("after");
    const QString kit = QStringLiteral("lab kit/\"pro\"");
    const QString reader = QStringLiteral("lab-reader");
    const ApplyItem two {Somebody, Nordlys, {reader, kit}, {}, {}, {}};
    const QStringList twoWrites {assignOperation({reader, kit})};
    QTest::newRow("one has no seat: all or nothing")
        << true << two << QStringList() << twoWrites << Kind::Refused
        << QStringList {QStringLiteral("no free seat")} << QStringList();
    QTest::newRow("one has no seat: the other is given")
        << false << two << QStringList() << twoWrites << Kind::Mismatch
        << QStringList {QStringLiteral("not held: lab-reader")} << QStringList {kit};
    const ApplyItem one {Somebody, Nordlys, {reader}, {}, {}, {}};
    QTest::newRow("nothing is given, and nothing said")
        << false << one << QStringList() << QStringList {assignOperation({reader})} << Kind::Mismatch
        << QStringList {QStringLiteral("not held: lab-reader")} << QStringList();
    const ApplyItem needed {Somebody, Signflow, {}, names("sign-user"), names("sign-archive sign-user"), {}};
    QTest::newRow("release of what another needs")
        << true << needed << names("sign-archive sign-user")
        << QStringList {unassignOperation(names("sign-user"))} << Kind::Refused
        << QStringList {QStringLiteral("depends on it")} << names("sign-archive sign-user");
    const ApplyItem lacking {Somebody, Signflow, names("sign-archive"), {}, {}, {}};
    QTest::newRow("prerequisite missing")
        << true << lacking << QStringList() << QStringList {assignOperation(names("sign-archive"))}
        << Kind::Refused << QStringList {QStringLiteral("prerequisite 'sign-user' is missing")}
        << QStringList();
    const ApplyItem unknown {Somebody, Signflow, names("sign-nothing"), {}, {}, {}};
    QTest::newRow("unknown licence") << true << unknown << QStringList()
                                     << QStringList {assignOperation(names("sign-nothing"))} << Kind::Refused
                                     << QStringList {QStringLiteral("does not exist")} << QStringList();
}

void ApplyRunTroubleTest::refusedByRules()
{
    QFETCH(bool, isAtomic);
    QFETCH(ApplyItem, item);
    QFETCH(QStringList, held);
    QFETCH(QStringList, writes);
    QFETCH(Kind, kind);
    QFETCH(QStringList, reasons);
    QFETCH(QStringList, after);
    DemoProfile profile;
    profile.licenses.atomic = isAtomic;
    TenantFixture fixture(profile, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, item.owner, held);
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kindName(kind)});
    for (const QString &reason : reasons)
        QVERIFY2(heard.outcomes.constFirst().reason.text().contains(reason),
                 qPrintable(heard.outcomes.constFirst().reason.text()));
    QCOMPARE(fixture.operations(), around(writes));
    QCOMPARE(fixture.heldModules(Somebody, item.owner), after);
}

void ApplyRunTroubleTest::swaps_data()
{
    QTest::addColumn<DemoLicenseProfile::AssignMeaning>("meaning");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<bool>("isPlan");
    QTest::addColumn<QStringList>("writes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("after");
    const QString server = QStringLiteral("Ask the treasurer");
    const QString changed = QStringLiteral("not as it was before");
    const QStringList both = names("sign-archive sign-user");
    const QStringList plan = names("sign-basic sign-engine sign-user");
    const QStringList left = names("sign-user");
    using Meaning = DemoLicenseProfile::AssignMeaning;
    for (const auto &[meaning, status] :
         {std::pair(Meaning::Additive, 400), std::pair(Meaning::Additive, 500),
          std::pair(Meaning::Replacing, 400), std::pair(Meaning::Replacing, 500)}) {
        const QByteArray row =
            (meaning == Meaning::Additive ? "adding, " : "replacing, ") + QByteArray::number(status);
        const DemoFault once = answerFault(status);
        const DemoFault twice = answerFault(status, 2);
        // After an exception of the server nobody knows what it has done: look before giving back.
        const QStringList look = status == 500 ? readOperations() : QStringList();
        const QString release = unassignOperation(names("sign-archive"));
        const QStringList writes = QStringList {release, assignOperation(names("sign-user sign-bulk"))} + look
                                   + QStringList {assignOperation(both)};
        QTest::newRow((row + ": release refused, nothing more is sent").constData())
            << meaning << Unassign << once << false << QStringList {release} << Kind::Refused
            << QStringList {server} << both;
        QTest::newRow((row + ": grant refused, the released is given back").constData())
            << meaning << Assign << once << false << writes << Kind::Refused << QStringList {server} << both;
        QTest::newRow((row + ": giving back fails too").constData())
            << meaning << Assign << twice << false << writes << Kind::Mismatch
            << QStringList {server, changed, QStringLiteral("not held: sign-archive")} << left;
        const QStringList planWrites = QStringList {unassignOperation(names("sign-basic")),
                                                    assignOperation(names("sign-user sign-business"))}
                                       + look + QStringList {assignOperation(names("sign-basic sign-user"))};
        QTest::newRow((row + ": plan refused, the old one comes back").constData())
            << meaning << Assign << once << true << planWrites << Kind::Refused << QStringList {server}
            << plan;
        QTest::newRow((row + ": the old plan does not come back").constData())
            << meaning << Assign << twice << true << planWrites << Kind::Mismatch
            << QStringList {server, changed, QStringLiteral("not held: sign-basic")} << left;
    }
}

void ApplyRunTroubleTest::swaps()
{
    QFETCH(DemoLicenseProfile::AssignMeaning, meaning);
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(bool, isPlan);
    QFETCH(QStringList, writes);
    QFETCH(Kind, kind);
    QFETCH(QStringList, reasons);
    QFETCH(QStringList, after);
    DemoProfile profile;
    profile.licenses.assignMeaning = meaning;
    profile.faults.insert(operation, fault);
    TenantFixture fixture(profile, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow,
                    isPlan ? names("sign-basic sign-engine sign-user") : names("sign-archive sign-user"));
    ApplyItem item = swap("sign-archive sign-user", "sign-archive", "sign-bulk");
    if (isPlan) {
        item = swap("sign-basic sign-user", "sign-basic", "sign-business");
        item.movedByPlan = names("sign-engine sign-seal sign-engine");
    }
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {kindName(kind)});
    for (const QString &reason : reasons)
        QVERIFY2(heard.outcomes.constFirst().reason.text().contains(reason),
                 qPrintable(heard.outcomes.constFirst().reason.text()));
    QCOMPARE(fixture.operations(), around(writes));
    QCOMPARE(fixture.heldModules(Somebody, Signflow), after);
}

void ApplyRunTroubleTest::lostAnswers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<ApplyItem>("item");
    QTest::addColumn<QStringList>("writes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("after");
    const QStringList before = names("sign-archive sign-user");
    const ApplyItem give = grant("sign-archive sign-user", "sign-bulk");
    const QStringList given {assignOperation(names("sign-archive sign-user sign-bulk"))};
    QTest::newRow("grant that never arrived")
        << Assign << cutFault(DemoFault::Effect::DropBefore) << give << given << Kind::Refused << before;
    QTest::newRow("grant that took effect")
        << Assign << cutFault(DemoFault::Effect::DropAfter) << give << given << Kind::Verified
        << names("sign-archive sign-bulk sign-user");
    QTest::newRow("grant that Qt repeated")
        << Assign << cutFault(DemoFault::Effect::DropAfter, 1) << give << given << Kind::Verified
        << names("sign-archive sign-bulk sign-user");
    const ApplyItem take {Somebody, Signflow, {}, names("sign-archive"), before, {}};
    const QStringList taken {unassignOperation(names("sign-archive"))};
    QTest::newRow("release that never arrived")
        << Unassign << cutFault(DemoFault::Effect::DropBefore) << take << taken << Kind::Refused << before;
    QTest::newRow("release that took effect") << Unassign << cutFault(DemoFault::Effect::DropAfter) << take
                                              << taken << Kind::Verified << names("sign-user");
    const ApplyItem both = swap("sign-archive sign-user", "sign-archive", "sign-bulk");
    QTest::newRow("swap, release that never arrived")
        << Unassign << cutFault(DemoFault::Effect::DropBefore) << both << taken << Kind::Refused << before;
    // Half done, and said so: nothing more is sent once a release has failed.
    QTest::newRow("swap, release that took effect") << Unassign << cutFault(DemoFault::Effect::DropAfter)
                                                    << both << taken << Kind::Mismatch << names("sign-user");
    // Nothing tells whether the grant took effect: only reading may decide what is sent next.
    const QStringList swapped =
        taken + QStringList {assignOperation(names("sign-user sign-bulk"))} + readOperations();
    QTest::newRow("swap, grant that took effect")
        << Assign << cutFault(DemoFault::Effect::DropAfter) << both << swapped << Kind::Verified
        << names("sign-bulk sign-user");
    QTest::newRow("swap, grant that never arrived")
        << Assign << cutFault(DemoFault::Effect::DropBefore) << both
        << swapped + QStringList {assignOperation(names("sign-archive sign-user"))} << Kind::Mismatch
        << names("sign-user");
}

// A lost answer is never followed by the same write again: what is read decides what came of it, and what
// the program does next.
void ApplyRunTroubleTest::lostAnswers()
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(ApplyItem, item);
    QFETCH(QStringList, writes);
    QFETCH(Kind, kind);
    QFETCH(QStringList, after);
    TenantFixture fixture({}, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, names("sign-archive sign-user"));
    fixture.setFault(operation, fault);
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(fixture.heldModules(Somebody, Signflow), after);
    QCOMPARE(withoutCopies(fixture.operations()), around(writes));
    QCOMPARE(heard.kinds(), {kindName(kind)});
    QCOMPARE(heard.outcomes.constFirst().reason.isEmpty(), kind == Kind::Verified);
}

QTEST_GUILESS_MAIN(ApplyRunTroubleTest)
#include "tst_applyruntrouble.moc"
