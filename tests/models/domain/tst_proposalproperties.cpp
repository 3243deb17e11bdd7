// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proposal.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>

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

constexpr int LicenseCount = 6;
constexpr int NobodyNeeds = -1;

/// Up to four associates and six licences: chains, circles, plans, few seats, an owner that only shows.
/// Judges with loops over the specification's sentences, and shares no code with the rules under test.
class RandomTenant
{
public:
    explicit RandomTenant(quint32 seed);

    [[nodiscard]] const AssignmentRules &rules() const { return m_rules; }
    [[nodiscard]] const AssignmentTable &table() const { return m_table; }
    [[nodiscard]] QList<AssignmentRules::Wish> wishes(int count);
    /// What is wrong with @p after as what @p wishes make of the present state; empty where nothing is.
    [[nodiscard]] QString fault(const AssignmentTable &after,
                                const QList<AssignmentRules::Wish> &wishes) const;
    /// True where @p row could have these boxes by moves that are open one by one.
    [[nodiscard]] bool isReachable(int row, const std::array<bool, LicenseCount> &wanted) const;
    /// True where the associate lacks nothing that any of the wanted licences needs.
    [[nodiscard]] bool isWhole(int row) const;
    [[nodiscard]] static QString name(int license) { return QString(QChar(u'a' + license)); }

private:
    struct License
    {
        int need = NobodyNeeds; ///< -1 also where the needs go round in a circle
        bool isPlan = false;
        bool isUnrestricted = false;
        int seats = 0;
    };

    void makeLicenses();
    void makeTable();
    [[nodiscard]] bool isWritable(int license) const { return license < LicenseCount - m_readOnly; }
    [[nodiscard]] bool arePlansOfOneOwner(int a, int b) const;
    [[nodiscard]] int seatsLeft(const AssignmentTable &table, int license) const;
    template<class Wanted>
    [[nodiscard]] QString rowFault(int row, const Wanted &wanted) const;

    QRandomGenerator m_random;
    int m_readOnly = 0; ///< how many of the last licences belong to the owner that only shows
    std::array<License, LicenseCount> m_licenses;
    AssignmentRules m_rules;
    AssignmentTable m_table {LicenseCount};
};

RandomTenant::RandomTenant(quint32 seed)
    : m_random(seed)
{
    makeLicenses();
    makeTable();
}

void RandomTenant::makeLicenses()
{
    m_readOnly = m_random.bounded(3);
    std::array<int, LicenseCount> named {};
    for (int license = 0; license < LicenseCount; ++license) {
        named[size_t(license)] = m_random.bounded(4) == 0 ? NobodyNeeds : m_random.bounded(LicenseCount);
        License &made = m_licenses[size_t(license)];
        made.isPlan = m_random.bounded(3) == 0;
        made.isUnrestricted = m_random.bounded(4) == 0;
        made.seats = m_random.bounded(4);
    }
    QList<SampleModule> own;
    QList<SampleModule> superOffice;
    for (int license = 0; license < LicenseCount; ++license) {
        License &made = m_licenses[size_t(license)];
        int next = named[size_t(license)];
        // Only SUPEROFFICE's licences are found from elsewhere.
        if (next >= 0 && !isWritable(license) && isWritable(next))
            next = named[size_t(license)] = NobodyNeeds;
        SampleModule module;
        module.name = name(license);
        module.needs = next < 0 ? QString() : name(next);
        module.total = made.seats;
        module.extraFlags = made.isPlan ? 1 : 0;
        module.unrestricted = made.isUnrestricted;
        (isWritable(license) ? own : superOffice).append(module);
    }
    for (int license = 0; license < LicenseCount; ++license) {
        int next = named[size_t(license)];
        for (int steps = 0; steps < LicenseCount && next >= 0 && next != license; ++steps)
            next = named[size_t(next)];
        m_licenses[size_t(license)].need = next == license ? NobodyNeeds : named[size_t(license)];
    }
    const LicenseCatalogue catalogue({samplePackage(u"ACME"_qs, u"ACME"_qs, own),
                                      samplePackage(u"SUPEROFFICE"_qs, u"SuperOffice"_qs, superOffice)});
    QList<AssignmentColumn> columns = assignmentColumns(catalogue, {WriteObstacle::NotAllowed, {}});
    // The columns in the order of the letters, so that both sides count alike.
    std::sort(columns.begin(), columns.end(), [](const AssignmentColumn &a, const AssignmentColumn &b) {
        return a.license.key.module < b.license.key.module;
    });
    m_rules = AssignmentRules(catalogue, columns);
}

/// What is held may lack what it needs, as servers have it; what is staged was proposed by the rules.
void RandomTenant::makeTable()
{
    const int associates = 1 + m_random.bounded(4);
    for (int row = 0; row < associates; ++row) {
        m_table.addRow();
        for (int license = 0; license < LicenseCount; ++license) {
            if (m_random.bounded(12) == 0)
                continue; // not known
            bool held = m_random.bounded(3) == 0;
            for (int other = 0; other < license; ++other)
                held = held && !(arePlansOfOneOwner(license, other) && m_table.isHeld(row, other));
            m_table.setHeld(row, license, held);
        }
    }
    for (const Proposal::Change &change : proposalFor(m_rules, m_table, wishes(m_random.bounded(4))).changes)
        m_table.setWanted(change.cell.row, change.cell.column, change.wanted);
}

QList<AssignmentRules::Wish> RandomTenant::wishes(int count)
{
    QList<AssignmentRules::Wish> wishes;
    for (int i = 0; i < count; ++i)
        wishes.append(
            {m_random.bounded(m_table.rowCount()), m_random.bounded(LicenseCount), m_random.bounded(3) != 0});
    return wishes;
}

bool RandomTenant::arePlansOfOneOwner(int a, int b) const
{
    return a != b && m_licenses[size_t(a)].isPlan && m_licenses[size_t(b)].isPlan
           && isWritable(a) == isWritable(b);
}

int RandomTenant::seatsLeft(const AssignmentTable &table, int license) const
{
    return m_licenses[size_t(license)].seats - table.stagedGrants(license) + table.stagedReleases(license);
}

/// What is wrong with the row where its boxes end as @p wanted.
template<class Wanted>
QString RandomTenant::rowFault(int row, const Wanted &wanted) const
{
    for (int license = 0; license < LicenseCount; ++license) {
        const int need = m_licenses[size_t(license)].need;
        if (wanted(license) && need >= 0 && !wanted(need)) {
            const bool lackedItBefore = m_table.isWanted(row, license) && !m_table.isWanted(row, need);
            const bool isHeldWithoutIt = m_table.isHeld(row, license) && !m_table.isHeld(row, need);
            // What cannot be changed cannot go along.
            if (!lackedItBefore && !isHeldWithoutIt && isWritable(license))
                return u"%1 has %2 without %3"_qs.arg(row).arg(name(license), name(need));
        }
        const bool isGiven = wanted(license) && !m_table.isWanted(row, license);
        for (int other = 0; isGiven && other < LicenseCount; ++other) {
            if (arePlansOfOneOwner(license, other) && wanted(other))
                return u"%1 has two plans"_qs.arg(row);
        }
    }
    return {};
}

QString RandomTenant::fault(const AssignmentTable &after, const QList<AssignmentRules::Wish> &wishes) const
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const auto wanted = [&after, row](int license) { return after.isWanted(row, license); };
        if (const QString fault = rowFault(row, wanted); !fault.isEmpty())
            return fault;
    }
    for (int license = 0; license < LicenseCount; ++license) {
        // A release may always be taken back, also where its seat was given to somebody else meanwhile.
        int mayBeTakenBack = 0;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            const auto wishesOfRow =
                std::count_if(wishes.cbegin(), wishes.cend(),
                              [row](const AssignmentRules::Wish &wish) { return wish.row == row; });
            const bool wasReleased = m_table.isStaged(row, license) || wishesOfRow > 1;
            mayBeTakenBack += wasReleased && m_table.isHeld(row, license) && after.isWanted(row, license);
        }
        const int missing = std::max(0, -seatsLeft(after, license));
        if (!m_licenses[size_t(license)].isUnrestricted
            && missing > std::max(0, -seatsLeft(m_table, license)) + mayBeTakenBack)
            return u"%1 is short of seats"_qs.arg(name(license));
    }
    return {};
}

bool RandomTenant::isReachable(int row, const std::array<bool, LicenseCount> &wanted) const
{
    for (int license = 0; license < LicenseCount; ++license) {
        const bool isMoved = wanted[size_t(license)] != m_table.isWanted(row, license);
        if (!isMoved || m_table.isStaged(row, license))
            continue;
        const bool isGrant = wanted[size_t(license)];
        if (!m_table.isKnown(row, license) || !isWritable(license)
            || (isGrant && !m_licenses[size_t(license)].isUnrestricted && seatsLeft(m_table, license) <= 0))
            return false;
    }
    return rowFault(row, [&wanted](int license) { return wanted[size_t(license)]; }).isEmpty();
}

bool RandomTenant::isWhole(int row) const
{
    for (int license = 0; license < LicenseCount; ++license) {
        const int need = m_licenses[size_t(license)].need;
        if (need >= 0
            && ((m_table.isWanted(row, license) && !m_table.isWanted(row, need))
                || (m_table.isHeld(row, license) && !m_table.isHeld(row, need))))
            return false;
    }
    return true;
}

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
