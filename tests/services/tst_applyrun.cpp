// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/prerequisites.h"
#include "tests/services/runtrace.h"

#include <QRegularExpression>
#include <QTest>

using AssignMeaning = DemoLicenseProfile::AssignMeaning;

/// What goes well: whatever the server makes of an assignment, the associate ends with what was wanted.
class ApplyRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rightResult_data();
    void rightResult();
    void seatsAreFreedBeforeTheyAreTaken();
    void everyOwnerIsDoneInOrder();
    void emptyPlan();
    void olderServerWithoutTheReadOperation();
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString Mapline = QStringLiteral("MAPLINE");
static const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S");
static constexpr int Somebody = 1; // internal, so every licence is open to them

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// One item and what is expected of it; lists are module names with blanks between.
struct Row
{
    const char *owner;
    const char *held; ///< really, hidden ones included
    const char *shown; ///< on the screen
    const char *grants;
    const char *releases;
    const char *movedByPlan;
    const char *unassigned; ///< sent
    const char *assigned; ///< sent
    const char *after; ///< really, sorted
};

void ApplyRunTest::rightResult_data()
{
    QTest::addColumn<AssignMeaning>("meaning");
    QTest::addColumn<ApplyItem>("item");
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QStringList>("unassigned");
    QTest::addColumn<QStringList>("assigned");
    QTest::addColumn<QStringList>("after");

    const auto add = [](const char *name, const Row &row) {
        const ApplyItem item {Somebody,          QString::fromLatin1(row.owner),
                              names(row.grants), names(row.releases),
                              names(row.shown),  names(row.movedByPlan)};
        for (const auto &[meaning, word] :
             {std::pair(AssignMeaning::Additive, "adding"), std::pair(AssignMeaning::Replacing, "replacing")})
            QTest::addRow("%s: %s", word, name) << meaning << item << names(row.held) << names(row.unassigned)
                                                << names(row.assigned) << names(row.after);
    };
    add("first licence", {.owner = "SIGNFLOW",
                          .held = "",
                          .shown = "",
                          .grants = "sign-user",
                          .releases = "",
                          .movedByPlan = "",
                          .unassigned = "",
                          .assigned = "sign-user",
                          .after = "sign-user"});
    add("another one", {"SIGNFLOW", "sign-user", "sign-user", "sign-archive", "", "", "",
                        "sign-user sign-archive", "sign-archive sign-user"});
    add("two at once, prerequisite first", {"SIGNFLOW", "", "", "sign-user sign-archive", "", "", "",
                                            "sign-user sign-archive", "sign-archive sign-user"});
    add("release one of two", {"SIGNFLOW", "sign-archive sign-user", "sign-archive sign-user", "",
                               "sign-archive", "", "sign-archive", "", "sign-user"});
    add("release the last", {"SIGNFLOW", "sign-user", "sign-user", "", "sign-user", "", "sign-user", "", ""});
    add("release a chain, dependants first",
        {"SIGNFLOW", "sign-archive sign-user", "sign-archive sign-user", "", "sign-archive sign-user", "",
         "sign-archive sign-user", "", ""});
    add("one for another",
        {"SIGNFLOW", "sign-archive sign-user", "sign-archive sign-user", "sign-bulk", "sign-archive", "",
         "sign-archive", "sign-user sign-bulk", "sign-bulk sign-user"});
    add("all for another", {"SIGNFLOW", "sign-user", "sign-user", "sign-basic", "sign-user", "sign-engine",
                            "sign-user", "sign-basic", "sign-basic sign-engine"});
    add("hidden licence held", {"MAPLINE", "map-core map-view", "map-view", "map-edit", "", "", "",
                                "map-core map-view map-edit", "map-core map-edit map-view"});
    add("hidden licence held, one released", {"MAPLINE", "map-core map-edit map-view", "map-edit map-view",
                                              "", "map-edit", "", "map-edit", "", "map-core map-view"});
    add("hidden licence held, all released",
        {"MAPLINE", "map-core map-view", "map-view", "", "map-view", "", "map-view", "", "map-core"});
    add("hidden licence of the plan, add-on granted",
        {"SIGNFLOW", "sign-basic sign-engine", "sign-basic", "sign-user", "", "", "",
         "sign-basic sign-engine sign-user", "sign-basic sign-engine sign-user"});
    add("first plan", {"SIGNFLOW", "sign-user", "sign-user", "sign-business", "", "sign-engine sign-seal", "",
                       "sign-user sign-business", "sign-business sign-engine sign-seal sign-user"});
    add("plan upwards", {"SIGNFLOW", "sign-basic sign-engine sign-user", "sign-basic sign-user",
                         "sign-business", "sign-basic", "sign-engine sign-seal sign-engine", "sign-basic",
                         "sign-user sign-business", "sign-business sign-engine sign-seal sign-user"});
    add("plan downwards",
        {"SIGNFLOW", "sign-business sign-engine sign-seal", "sign-business", "sign-basic", "sign-business",
         "sign-engine sign-engine sign-seal", "sign-business", "sign-basic", "sign-basic sign-engine"});
    add("plan released",
        {"SIGNFLOW", "sign-business sign-engine sign-seal sign-user", "sign-business sign-user", "",
         "sign-business", "sign-engine sign-seal", "sign-business", "", "sign-user"});
    // Somebody else did just that: right, and nothing to send.
    add("granted meanwhile", {"SIGNFLOW", "sign-user", "", "sign-user", "", "", "", "", "sign-user"});
    add("released meanwhile", {"SIGNFLOW", "", "sign-user", "", "sign-user", "", "", "", ""});
    add("owner in other letters", {"signflow", "sign-user", "sign-user", "sign-archive", "", "", "",
                                   "sign-user sign-archive", "sign-archive sign-user"});
}

void ApplyRunTest::rightResult()
{
    QFETCH(AssignMeaning, meaning);
    QFETCH(ApplyItem, item);
    QFETCH(QStringList, held);
    QFETCH(QStringList, unassigned);
    QFETCH(QStringList, assigned);
    QFETCH(QStringList, after);
    DemoProfile profile;
    profile.licenses.assignMeaning = meaning;
    TenantFixture fixture(profile, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, item.owner, held);
    const QStringList elsewhere = fixture.heldModules(Somebody, Nordlys);

    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QStringList expected = readOperations();
    if (!unassigned.isEmpty())
        expected += unassignOperation(unassigned);
    if (!assigned.isEmpty())
        expected += assignOperation(assigned);
    if (expected != readOperations())
        expected += readOperations();
    QCOMPARE(fixture.operations(), expected);
    QCOMPARE(fixture.heldModules(Somebody, item.owner), after);
    QCOMPARE(fixture.heldModules(Somebody, Nordlys), elsewhere);
    QCOMPARE(heard.outcomes.constFirst().reason.text(), QString());
    QCOMPARE(heard.kinds(), {QStringLiteral("Verified")});
    QCOMPARE(heard.endings, {QString()});
    QStringList told;
    for (const ModuleLicenseLink &link : heard.rows.constFirst()) {
        if (link.assigned)
            told.append(link.name);
    }
    told.sort();
    QCOMPARE(told, after);
}

void ApplyRunTest::seatsAreFreedBeforeTheyAreTaken()
{
    TenantFixture fixture({}, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    // map-optimise is full: what one gives back is the other's only chance.
    const QString optimise = QStringLiteral("map-optimise");
    const QStringList chain = names("map-edit map-route map-view");
    const int giver = fixture.holders(Mapline, optimise).constFirst();
    const int taker = Somebody == giver ? 2 : Somebody;
    fixture.setHeld(taker, Mapline, chain);
    QStringList giversChain = chain;
    giversChain.append(optimise);
    giversChain.sort();
    fixture.setHeld(giver, Mapline, giversChain);

    const LicenseKey key {Mapline, optimise};
    const ChangeSet changes {{taker, key, ChangeKind::Grant}, {giver, key, ChangeKind::Release}};
    ApplyPlan plan = applyPlanFor(changes, Prerequisites(LicenseCatalogue()));
    for (ApplyItem &item : plan.items)
        item.held = item.associateId == giver ? giversChain : chain;
    PlannedRun run(fixture.api(), plan);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Verified Verified"));
    QCOMPARE(heard.associates, (QList<qint64> {giver, taker}));
    const QStringList expected =
        readOperations() + QStringList {unassignOperation({optimise})} + readOperations() + readOperations()
        + QStringList {assignOperation(chain + QStringList {optimise})} + readOperations();
    QCOMPARE(fixture.operations(), expected);
    QVERIFY(!fixture.heldModules(giver, Mapline).contains(optimise));
    QVERIFY(fixture.heldModules(taker, Mapline).contains(optimise));
}

// Several owners and associates, one of them refused: the others are done all the same.
void ApplyRunTest::everyOwnerIsDoneInOrder()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const QString kit = QStringLiteral("lab kit/\"pro\""); // an awkward name, meant to be
    const QString reader = QStringLiteral("lab-reader"); // over-assigned
    QList<int> users = fixture.holders(Signflow, QStringLiteral("sign-user"));
    users.removeAll(Somebody);
    QVERIFY(users.size() >= 2);
    fixture.setHeld(Somebody, Nordlys, {});
    fixture.setHeld(users.at(0), Nordlys, {});
    fixture.setHeld(users.at(1), Signflow, names("sign-user"));
    const ApplyPlan plan {{
        {users.at(1), Signflow, {}, names("sign-user"), names("sign-user"), {}},
        {Somebody, Nordlys, {kit}, {}, {}, {}},
        {users.at(0), Nordlys, {reader}, {}, {}, {}},
        {users.at(1), Nordlys, {}, {reader}, {}, {}}, // shown as held by nobody: nothing to do
        {users.at(0), Nordlys, {kit}, {}, {}, {}},
    }};
    fixture.setHeld(users.at(1), Nordlys, {});
    PlannedRun run(fixture.api(), plan);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QStringList states;
    const auto items = run.journal.items(run.id());
    for (const RunItem &item : *items)
        states.append(item.state == RunItemState::Verified ? u"Verified"_qs : item.reason.text());
    QVERIFY2(states.at(2).contains(QStringLiteral("no free seat")), qPrintable(states.at(2)));
    states.removeAt(2);
    QCOMPARE(states, QStringList(4, QStringLiteral("Verified")));
    QCOMPARE(heard.associates.size(), 5);
    QStringList writes = fixture.operations();
    for (const QString &read : readOperations())
        writes.removeAll(read);
    QVERIFY(writes.removeOne(unassignOperation(names("sign-user")))); // of another owner: at any time
    QCOMPARE(writes,
             (QStringList {assignOperation({kit}), assignOperation({reader}), assignOperation({kit})}));
    QCOMPARE(fixture.heldModules(Somebody, Nordlys), {kit});
    QCOMPARE(fixture.heldModules(users.at(0), Nordlys), {kit});
    QCOMPARE(heard.endings, {QString()});
}

void ApplyRunTest::emptyPlan()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    PlannedRun run(fixture.api(), {});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.endings, {QString()});
    QVERIFY(heard.outcomes.isEmpty());
    QVERIFY(fixture.operations().isEmpty());
}

void ApplyRunTest::olderServerWithoutTheReadOperation()
{
    TenantFixture fixture({}, 400, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, Signflow, {});
    // The tenant knows the call and its REST twin by one name: the first is answered 404, the twin works.
    fixture.setFault(QStringLiteral("GetThirdPartyLicenseAssignments"), answerFault(404));
    PlannedRun run(fixture.api(), {{{Somebody, Signflow, names("sign-user"), {}, {}, {}}}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {QStringLiteral("Verified")});
    const QStringList expected = readOperations() + readOperations().first(1)
                                 + QStringList {assignOperation(names("sign-user"))} + readOperations();
    QCOMPARE(fixture.operations(), expected);
    QCOMPARE(fixture.tenant().requests().at(0).method, "POST");
    QCOMPARE(fixture.tenant().requests().at(2).method, "GET");
    QCOMPARE(fixture.heldModules(Somebody, Signflow), names("sign-user"));
}

QTEST_GUILESS_MAIN(ApplyRunTest)
#include "tst_applyrun.moc"
