// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/randomtenant.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Wishes of small random tenants that are done together or not at all, against everything that could be
/// done.
class TestProposalGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isAllOrNothing_data();
    void isAllOrNothing();
    void findsTheWayIfThereIsOne_data();
    void findsTheWayIfThereIsOne();
};

namespace {

using Wishes = QList<AssignmentRules::Wish>;

constexpr int LicenseCount = RandomTenant::LicenseCount;

/// A group of up to four wishes about the associates from @p firstRow to @p lastRow.
Wishes randomGroup(QRandomGenerator &random, int group, int firstRow, int lastRow)
{
    Wishes wishes;
    const int count = 1 + random.bounded(4);
    for (int i = 0; i < count; ++i)
        wishes.append({random.bounded(firstRow, lastRow + 1), random.bounded(LicenseCount),
                       random.bounded(3) != 0, group});
    return wishes;
}

bool stands(const AssignmentTable &table, const AssignmentRules::Wish &wish)
{
    return table.isKnown(wish.row, wish.column) && table.isWanted(wish.row, wish.column) == wish.wanted;
}

AssignmentTable afterwards(const AssignmentTable &table, const Proposal &proposal)
{
    AssignmentTable after = table;
    for (const Proposal::Change &change : proposal.changes)
        after.setWanted(change.cell.row, change.cell.column, change.wanted);
    return after;
}

bool isBlocked(const Proposal &proposal, const AssignmentRules::Wish &wish)
{
    return std::any_of(proposal.blocked.cbegin(), proposal.blocked.cend(),
                       [&wish](const Proposal::Blocked &blocked) {
                           return blocked.wish.row == wish.row && blocked.wish.column == wish.column;
                       });
}

/// What is wrong with the proposal as far as @p group goes, whose associates are in no other; empty where
/// nothing is.
QString groupFault(const Wishes &group, const Proposal &proposal, const AssignmentTable &after,
                   NeedsChoice choice)
{
    const auto isOfGroup = [&group](const Proposal::Change &change) {
        return std::any_of(group.cbegin(), group.cend(), [&change](const AssignmentRules::Wish &wish) {
            return wish.row == change.cell.row;
        });
    };
    const bool isDone =
        std::all_of(group.cbegin(), group.cend(),
                    [&after](const AssignmentRules::Wish &wish) { return stands(after, wish); });
    if (isDone)
        return {};
    if (std::any_of(proposal.changes.cbegin(), proposal.changes.cend(), isOfGroup))
        return u"done in part"_qs;
    for (const AssignmentRules::Wish &wish : group) {
        if (choice == NeedsChoice::TakeAlong && !stands(after, wish) && !isBlocked(proposal, wish))
            return u"neither done nor blocked"_qs;
    }
    return {};
}

} // namespace

void TestProposalGroups::isAllOrNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Several groups, each about one or two associates: each is done, or leaves its associates as they are; the
/// rules are kept.
void TestProposalGroups::isAllOrNothing()
{
    QFETCH(const quint32, seed);
    for (quint32 day = 0; day < 100; ++day) {
        RandomTenant tenant(seed * 1'000 + day);
        QRandomGenerator random(seed * 1'000 + day);
        QList<Wishes> groups;
        Wishes wishes;
        for (int row = 0; row < tenant.table().rowCount();) {
            const int lastRow = std::min(row + random.bounded(2), tenant.table().rowCount() - 1);
            groups.append(randomGroup(random, static_cast<int>(groups.size()) + 1, row, lastRow));
            wishes += groups.constLast();
            row = lastRow + 1;
        }
        for (const NeedsChoice choice : {NeedsChoice::TakeAlong, NeedsChoice::OnlyComplete}) {
            const Proposal proposal = proposalFor(tenant.rules(), tenant.table(), wishes, choice);
            const AssignmentTable after = afterwards(tenant.table(), proposal);
            const QString fault = tenant.fault(after, wishes);
            QVERIFY2(fault.isEmpty(), qPrintable(u"day %1: %2"_qs.arg(day).arg(fault)));
            QVERIFY(choice == NeedsChoice::TakeAlong || proposal.impliedCount() == 0);
            for (const Wishes &group : std::as_const(groups)) {
                const QString groupsFault = groupFault(group, proposal, after, choice);
                QVERIFY2(groupsFault.isEmpty(), qPrintable(u"day %1: %2"_qs.arg(day).arg(groupsFault)));
            }
        }
    }
}

void TestProposalGroups::findsTheWayIfThereIsOne_data()
{
    isAllOrNothing_data();
}

/// One group about one associate, releases first, against all states the associate could be brought into: it
/// is blocked only where there is none in which all of it is true, and moves no more boxes than it must.
void TestProposalGroups::findsTheWayIfThereIsOne()
{
    QFETCH(const quint32, seed);
    for (quint32 day = 0; day < 200; ++day) {
        RandomTenant tenant(seed * 1'000 + day);
        QRandomGenerator random(seed * 1'000 + day);
        const AssignmentTable &table = tenant.table();
        const int row = random.bounded(table.rowCount());
        Wishes group = randomGroup(random, 1, row, row);
        std::stable_partition(group.begin(), group.end(),
                              [](const AssignmentRules::Wish &wish) { return !wish.wanted; });

        int fewestMoves = LicenseCount + 1;
        for (unsigned bits = 0; bits < (1U << LicenseCount); ++bits) {
            std::array<bool, LicenseCount> wanted {};
            int moves = 0;
            for (int license = 0; license < LicenseCount; ++license) {
                wanted[size_t(license)] = ((bits >> license) & 1U) != 0;
                moves += wanted[size_t(license)] != table.isWanted(row, license) ? 1 : 0;
            }
            const bool isGranted =
                std::all_of(group.cbegin(), group.cend(), [&](const AssignmentRules::Wish &wish) {
                    return table.isKnown(row, wish.column) && wanted[size_t(wish.column)] == wish.wanted;
                });
            if (isGranted && tenant.isReachable(row, wanted))
                fewestMoves = std::min(fewestMoves, moves);
        }
        const Proposal proposal = proposalFor(tenant.rules(), table, group);
        const bool isPossible = fewestMoves <= LicenseCount;
        const QByteArray where = QByteArray::number(day);
        QVERIFY2(isPossible || !proposal.blocked.isEmpty(), where.constData());
        // Where something is held without what it needs, the rules take more along than they would have to.
        if (tenant.isWhole(row)) {
            QVERIFY2(isPossible == proposal.blocked.isEmpty(), where.constData());
            QVERIFY2(!isPossible || proposal.changes.size() == fewestMoves, where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestProposalGroups)
#include "tst_proposalgroups.moc"
