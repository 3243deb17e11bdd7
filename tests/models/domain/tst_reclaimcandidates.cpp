// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reclaim.h"
#include "models/domain/reclaimcandidates.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Who might do without a licence, and why.
class TestReclaimCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void people_data();
    void people();
    void plans_data();
    void plans();
    void order();
    void recount_data();
    void recount();
};

namespace {

/// ACME has the plans gold, which brings archive along and claims to bring silver, and silver, which brings
/// backup; BETA has a plan that speaks of ACME's archive, and an archive of its own.
enum Column { Gold, Silver, Archive, Backup, BetaPlan, BetaArchive, ColumnCount };

QList<AssignmentColumn> sampleColumns()
{
    const LicenseCatalogue catalogue(
        {samplePackage(
             u"ACME"_qs, u"Acme"_qs,
             {{.name = u"gold"_qs, .sortOrder = 1, .extraFlags = 1, .extraInfo = u"set=archive,silver"_qs},
              {.name = u"silver"_qs, .sortOrder = 2, .extraFlags = 1, .extraInfo = u"set=backup,other"_qs},
              {.name = u"archive"_qs, .sortOrder = 3},
              {.name = u"backup"_qs, .sortOrder = 4}}),
         samplePackage(u"BETA"_qs, u"Beta"_qs,
                       {{.name = u"plan"_qs, .sortOrder = 1, .extraFlags = 1, .extraInfo = u"set=backup"_qs},
                        {.name = u"archive"_qs, .sortOrder = 2}})});
    return assignmentColumns(catalogue, {});
}

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// Appends a row with each column as + held, - not held, ? not known, < staged to be released, > staged to be
/// given.
void addRow(AssignmentTable &table, const QByteArray &boxes)
{
    const int row = table.addRow();
    for (int column = 0; column < boxes.size(); ++column) {
        const char box = boxes.at(column);
        if (box == '?')
            continue;
        table.setHeld(row, column, box == '+' || box == '<');
        table.setWanted(row, column, box == '+' || box == '>');
    }
}

AssignmentTable tableOf(const QByteArrayList &rows)
{
    AssignmentTable table(ColumnCount);
    for (const QByteArray &boxes : rows)
        addRow(table, boxes);
    return table;
}

using MaybeBool = std::optional<bool>;
using MaybeTime = std::optional<QDateTime>;
using MaybeReason = std::optional<ReclaimReason>;

} // namespace

void TestReclaimCandidates::people_data()
{
    QTest::addColumn<bool>("isRetired");
    QTest::addColumn<MaybeBool>("canLogIn");
    QTest::addColumn<MaybeTime>("lastLogin");
    QTest::addColumn<MaybeReason>("reason");

    const auto row = [](const char *name, bool isRetired, const MaybeBool &canLogIn,
                        const MaybeTime &lastLogin, const MaybeReason &reason) {
        QTest::newRow(name) << isRetired << canLogIn << lastLogin << reason;
    };
    const MaybeTime neverSaid;
    const MaybeTime never = QDateTime();
    const auto daysAgo = [](int days) { return MaybeTime(Now.addDays(-days)); };
    row("nothing said", false, {}, neverSaid, {});
    row("may log in, logins not said", false, true, neverSaid, {});
    row("here today", false, true, daysAgo(0), {});
    row("here 29 days ago", false, true, daysAgo(29), {});
    row("not for 30 days", false, true, daysAgo(30), ReclaimReason::NotLoggedInFor30Days);
    row("not for 59 days", false, true, daysAgo(59), ReclaimReason::NotLoggedInFor30Days);
    row("not for 60 days", false, true, daysAgo(60), ReclaimReason::NotLoggedInFor60Days);
    row("not for 90 days", false, true, daysAgo(90), ReclaimReason::NotLoggedInFor90Days);
    row("not for years", false, {}, daysAgo(4000), ReclaimReason::NotLoggedInFor90Days);
    row("a second less than 30 days", false, true, Now.addDays(-30).addSecs(1), {});
    row("30 days by another clock", false, true, Now.addDays(-30).toOffsetFromUtc(-5 * 60 * 60),
        ReclaimReason::NotLoggedInFor30Days);
    row("in the future, a leap of the clock", false, true, Now.addYears(3), {});
    row("never", false, true, never, ReclaimReason::NeverLoggedIn);
    row("cannot", false, false, neverSaid, ReclaimReason::CannotLogIn);
    row("cannot, but was here today", false, false, daysAgo(0), ReclaimReason::CannotLogIn);
    row("cannot, and never did", false, false, never, ReclaimReason::CannotLogIn);
    row("has left", true, {}, neverSaid, ReclaimReason::FormerEmployee);
    row("has left, cannot", true, false, never, ReclaimReason::FormerEmployee);
    row("has left, yet can log in", true, true, daysAgo(0), ReclaimReason::FormerEmployee);
}

void TestReclaimCandidates::people()
{
    QFETCH(const MaybeTime, lastLogin);
    QFETCH(const bool, isRetired);
    QFETCH(const MaybeBool, canLogIn);
    QFETCH(const MaybeReason, reason);
    Associate associate;
    associate.isRetired = isRetired;
    associate.canLogIn = canLogIn;
    associate.lastLogin = lastLogin;
    const AssignmentTable table = tableOf({"--+-?<"});
    const QList<ReclaimCandidate> candidates = reclaimCandidates({associate}, table, sampleColumns(), Now);
    if (!reason) {
        QVERIFY(candidates.isEmpty());
        return;
    }
    const ReclaimCandidate expected {0, Archive, *reason, lastLogin};
    QCOMPARE(candidates, {expected});
    QCOMPARE(reclaimCandidates({associate}, table, sampleColumns(), Now, Archive), {expected});
    QVERIFY(reclaimCandidates({associate}, table, sampleColumns(), Now, Backup).isEmpty());
}

void TestReclaimCandidates::plans_data()
{
    QTest::addColumn<QByteArray>("boxes");
    QTest::addColumn<QList<int>>("columns");

    const QList<int> none;
    QTest::newRow("the plan alone") << QByteArray("+-----") << none;
    QTest::newRow("the add-on alone") << QByteArray("--+---") << none;
    QTest::newRow("what the plan brings") << QByteArray("+-+---") << QList<int> {Archive};
    QTest::newRow("what another plan brings") << QByteArray("+--+--") << none;
    QTest::newRow("two plans") << QByteArray("++++--") << QList<int> {Archive, Backup};
    QTest::newRow("a plan in a plan is none") << QByteArray("++----") << none;
    QTest::newRow("another owner's plan") << QByteArray("---++-") << none;
    QTest::newRow("another owner's add-on of that name") << QByteArray("+----+") << none;
    QTest::newRow("the plan not known") << QByteArray("?-+---") << none;
    QTest::newRow("the plan staged to be given") << QByteArray(">-+---") << none;
    QTest::newRow("the plan staged to be released") << QByteArray("<-+---") << none;
    QTest::newRow("the add-on staged to be released") << QByteArray("+-<---") << none;
}

void TestReclaimCandidates::plans()
{
    QFETCH(const QByteArray, boxes);
    QFETCH(const QList<int>, columns);
    QList<ReclaimCandidate> expected;
    for (const int column : columns)
        expected.append({0, column, ReclaimReason::ContainedInPlan, {}});
    QCOMPARE(reclaimCandidates({Associate()}, tableOf({boxes}), sampleColumns(), Now), expected);
}

/// The strongest reason first, then by row and column; one entry for each box.
void TestReclaimCandidates::order()
{
    Associate here;
    Associate idle;
    idle.lastLogin = Now.addDays(-70);
    Associate locked;
    locked.canLogIn = false;
    Associate gone = locked;
    gone.isRetired = true;
    const AssignmentTable table = tableOf({"+-+---", "+-+---", "-+----", "--++--"});
    const auto line = [](const ReclaimCandidate &candidate) {
        return u"%1 %2 %3"_qs.arg(static_cast<int>(candidate.reason))
            .arg(candidate.row)
            .arg(candidate.column);
    };
    QStringList lines;
    for (const ReclaimCandidate &each :
         reclaimCandidates({here, idle, locked, gone}, table, sampleColumns(), Now))
        lines.append(line(each));
    const QStringList expected {line({3, Archive, ReclaimReason::FormerEmployee, {}}),
                                line({3, Backup, ReclaimReason::FormerEmployee, {}}),
                                line({2, Silver, ReclaimReason::CannotLogIn, {}}),
                                line({1, Gold, ReclaimReason::NotLoggedInFor60Days, {}}),
                                line({1, Archive, ReclaimReason::NotLoggedInFor60Days, {}}),
                                line({0, Archive, ReclaimReason::ContainedInPlan, {}})};
    QCOMPARE(lines, expected);
}

void TestReclaimCandidates::recount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random people: what holds for one column holds for all, nobody who is needed is named, and whoever could
/// be freed of a licence to give it to others is here too.
void TestReclaimCandidates::recount()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QList<Associate> associates;
    AssignmentTable table(ColumnCount);
    for (int row = 0; row < 30; ++row) {
        Associate associate;
        associate.associateId = row + 1;
        associate.isRetired = random.bounded(5) == 0;
        if (random.bounded(3) != 0)
            associate.canLogIn = random.bounded(4) != 0;
        if (random.bounded(3) != 0)
            associate.lastLogin = random.bounded(4) == 0 ? QDateTime() : Now.addDays(-random.bounded(120));
        associates.append(associate);
        QByteArray boxes;
        for (int column = 0; column < ColumnCount; ++column)
            boxes.append("+-?<>+"[random.bounded(6)]);
        addRow(table, boxes);
    }
    const QList<AssignmentColumn> columns = sampleColumns();
    const QList<ReclaimCandidate> all = reclaimCandidates(associates, table, columns, Now);
    qsizetype sum = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        const QList<ReclaimCandidate> some = reclaimCandidates(associates, table, columns, Now, column);
        sum += some.size();
        for (const ReclaimCandidate &each : some) {
            QVERIFY(all.contains(each));
            QVERIFY(table.isHeld(each.row, column) && table.isWanted(each.row, column));
        }
        for (const int row : holdersWhoCannotLogIn(associates, table, column, 30)) {
            const bool isNamed = std::ranges::any_of(some, [row](const ReclaimCandidate &each) {
                return each.row == row && each.reason <= ReclaimReason::CannotLogIn;
            });
            QCOMPARE(isNamed, table.isHeld(row, column));
        }
    }
    QCOMPARE(all.size(), sum);
}

QTEST_GUILESS_MAIN(TestReclaimCandidates)
#include "tst_reclaimcandidates.moc"
