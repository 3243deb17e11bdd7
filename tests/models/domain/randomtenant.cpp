// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/randomtenant.h"

#include "tests/models/domain/samplelicenses.h"

#include <algorithm>

static constexpr int NobodyNeeds = -1;

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
