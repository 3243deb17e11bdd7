// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/randomtenant.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

/// Proposals for small random tenants, against everything that could be done at all.
class TestProposalProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void keepsTheRules_data();
    void keepsTheRules();
    void findsTheWayIfThereIsOne_data();
    void findsTheWayIfThereIsOne();
};

namespace {

constexpr int LicenseCount = RandomTenant::LicenseCount;

/// True where @p wish has come true, was said to be blocked, or gave way to a later wish about the associate.
bool isAccountedFor(const QList<AssignmentRules::Wish> &wishes, qsizetype index, const Proposal &proposal,
                    const AssignmentTable &after)
{
    const AssignmentRules::Wish &wish = wishes.at(index);
    if (after.isKnown(wish.row, wish.column) && after.isWanted(wish.row, wish.column) == wish.wanted)
        return true;
    const auto isSameBox = [&wish](const AssignmentRules::Wish &other) {
        return other.row == wish.row && other.column == wish.column;
    };
    const bool isBlocked =
        std::any_of(proposal.blocked.cbegin(), proposal.blocked.cend(),
                    [&isSameBox](const Proposal::Blocked &blocked) { return isSameBox(blocked.wish); });
    const bool isOvertaken =
        std::any_of(wishes.cbegin() + index + 1, wishes.cend(),
                    [&wish](const AssignmentRules::Wish &later) { return later.row == wish.row; });
    return isBlocked || isOvertaken;
}

} // namespace

void TestProposalProperties::keepsTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// After everything proposed is accepted: nothing has lost what it needs, no licence has more takers than
/// seats, and nothing has moved that was not listed; whatever is chosen.
void TestProposalProperties::keepsTheRules()
{
    QFETCH(const quint32, seed);
    for (quint32 day = 0; day < 100; ++day) {
        RandomTenant tenant(seed * 1'000 + day);
        const QList<AssignmentRules::Wish> wishes = tenant.wishes(1 + static_cast<int>(day % 8));
        for (const NeedsChoice choice : {NeedsChoice::TakeAlong, NeedsChoice::OnlyComplete}) {
            const Proposal proposal = proposalFor(tenant.rules(), tenant.table(), wishes, choice);
            AssignmentTable after = tenant.table();
            for (const Proposal::Change &change : proposal.changes) {
                QVERIFY2(after.setWanted(change.cell.row, change.cell.column, change.wanted),
                         "a change is listed twice, or is none");
                const AssignmentRules::Wish itself {change.cell.row, change.cell.column, change.wanted};
                QCOMPARE(change.isImplied, !wishes.contains(itself));
                QVERIFY(choice == NeedsChoice::TakeAlong || !change.isImplied);
            }
            const QString fault = tenant.fault(after, wishes);
            QVERIFY2(fault.isEmpty(), qPrintable(u"day %1: %2"_qs.arg(day).arg(fault)));
            for (qsizetype i = 0; i < wishes.size() && choice == NeedsChoice::TakeAlong; ++i)
                QVERIFY(isAccountedFor(wishes, i, proposal, after));
        }
    }
}

void TestProposalProperties::findsTheWayIfThereIsOne_data()
{
    keepsTheRules_data();
}

/// One wish against all states its associate could be brought into: it is blocked only where there is none,
/// and moves no more boxes than it must.
void TestProposalProperties::findsTheWayIfThereIsOne()
{
    QFETCH(const quint32, seed);
    for (quint32 day = 0; day < 100; ++day) {
        RandomTenant tenant(seed * 1'000 + day);
        const AssignmentTable &table = tenant.table();
        const AssignmentRules::Wish wish = tenant.wishes(1).constFirst();
        const Proposal proposal = proposalFor(tenant.rules(), table, {wish});

        int fewestMoves = LicenseCount + 1;
        for (unsigned bits = 0; bits < (1U << LicenseCount); ++bits) {
            std::array<bool, LicenseCount> wanted {};
            int moves = 0;
            for (int license = 0; license < LicenseCount; ++license) {
                wanted[size_t(license)] = ((bits >> license) & 1U) != 0;
                moves += wanted[size_t(license)] != table.isWanted(wish.row, license) ? 1 : 0;
            }
            if (wanted[size_t(wish.column)] == wish.wanted && table.isKnown(wish.row, wish.column)
                && tenant.isReachable(wish.row, wanted))
                fewestMoves = std::min(fewestMoves, moves);
        }
        const QString where =
            u"day %1: %2%3"_qs.arg(day).arg(wish.wanted ? u'+' : u'-').arg(RandomTenant::name(wish.column));
        const bool isPossible = fewestMoves <= LicenseCount;
        QVERIFY2(isPossible || !proposal.blocked.isEmpty(), qPrintable(where));
        // Where something is held without what it needs, the rules take more along than they would have to.
        if (tenant.isWhole(wish.row)) {
            QVERIFY2(isPossible == proposal.blocked.isEmpty(), qPrintable(where));
            QVERIFY2(!isPossible || proposal.changes.size() == fewestMoves, qPrintable(where));
        }
    }
}

QTEST_GUILESS_MAIN(TestProposalProperties)
#include "tst_proposalproperties.moc"
