// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/superfluouslicenses.h"

#include "models/domain/cappedsum.h"
#include "models/domain/reclaim.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace {

/// Finds the column of a licence as a package spells it: owners in any letter case, modules perhaps with
/// their owner in front.
class ColumnFinder
{
public:
    explicit ColumnFinder(const QList<AssignmentColumn> &columns)
    {
        for (int column = 0; column < columns.size(); ++column)
            m_columns.insert(folded(columns.at(column).license.key), column);
    }

    [[nodiscard]] int columnOf(const LicenseKey &license) const
    {
        const LicenseKey key = folded(license);
        const int column = m_columns.value(key, -1);
        const QString prefix = key.owner + u'.';
        if (column >= 0 || !key.module.startsWith(prefix, Qt::CaseInsensitive))
            return column;
        return m_columns.value({key.owner, key.module.mid(prefix.size())}, -1);
    }

private:
    static LicenseKey folded(const LicenseKey &key) { return {key.owner.toCaseFolded(), key.module}; }

    QHash<LicenseKey, int> m_columns;
};

/// The licences without their holders, each once.
QList<SuperfluousLicense> shortLicenses(const PackageComparison &comparison,
                                        const QList<AssignmentColumn> &columns)
{
    const ColumnFinder finder(columns);
    QList<SuperfluousLicense> licenses;
    QHash<LicenseKey, qsizetype> positions;
    for (const ModuleComparison &module : comparison.superfluous()) {
        const int column = finder.columnOf(module.license);
        const LicenseKey key = column < 0 ? module.license : columns.at(column).license.key;
        if (!positions.contains(key)) {
            positions.insert(key, licenses.size());
            licenses.append({.license = key, .column = column});
        }
        SuperfluousLicense &license = licenses[positions.value(key)];
        license.inUse = cappedSum(license.inUse, module.figures.inUse);
        license.allowed = cappedSum(license.allowed, module.figures.newTotal);
        license.mustRelease = cappedSum(license.mustRelease, module.superfluous);
    }
    return licenses;
}

/// Sorts those who will miss a licence least to the front: however long they have been away, it is one
/// reason, and within it the login counts.
int reasonRank(const std::optional<ReclaimReason> &reason)
{
    if (!reason)
        return static_cast<int>(ReclaimReason::ContainedInPlan) + 1;
    switch (*reason) {
    case ReclaimReason::NotLoggedInFor60Days:
    case ReclaimReason::NotLoggedInFor30Days:
        return static_cast<int>(ReclaimReason::NotLoggedInFor90Days);
    default:
        return static_cast<int>(*reason);
    }
}

/// Who holds the licence of @p column, ranked.
QList<SuperfluousHolder> holdersOf(int column, const QList<Associate> &associates,
                                   const AssignmentTable &table, const ReclaimReasons &reasons)
{
    QList<SuperfluousHolder> holders;
    for (int row = 0; row < associates.size(); ++row) {
        if (!table.isHeld(row, column))
            continue;
        const Associate &associate = associates.at(row);
        SuperfluousHolder holder {.row = row, .lastLogin = associate.lastLogin};
        holder.reason = reasons.ofAssociate(associate);
        if (!holder.reason && reasons.isContainedInPlan(row, column))
            holder.reason = ReclaimReason::ContainedInPlan;
        holder.isStaged = table.isStaged(row, column);
        holders.append(holder);
    }
    const auto rank = [&associates](const SuperfluousHolder &holder) {
        return std::tuple(reasonRank(holder.reason), loginRank(associates.at(holder.row)), holder.row);
    };
    std::sort(holders.begin(), holders.end(),
              [&rank](const SuperfluousHolder &a, const SuperfluousHolder &b) { return rank(a) < rank(b); });
    return holders;
}

/// Proposes who is to release what, licence by licence: first those whose release takes others along.
class Proposer
{
public:
    Proposer(QList<SuperfluousLicense> &licenses, const QList<AssignmentColumn> &columns,
             const AssignmentRules &rules)
        : m_licenses(licenses)
        , m_along(licenses.size())
        , m_holders(licenses.size())
    {
        for (int from = 0; from < licenses.size(); ++from) {
            for (int to = 0; to < licenses.size(); ++to) {
                if (takesAlong(licenses.at(from).column, licenses.at(to).column, columns, rules))
                    m_along[from].append(to);
            }
            const QList<SuperfluousHolder> &holders = licenses.at(from).holders;
            for (int holder = 0; holder < holders.size(); ++holder)
                m_holders[from].insert(holders.at(holder).row, holder);
        }
    }

    void propose()
    {
        for (const int license : order()) {
            proposeFor(m_licenses[license]);
            for (const SuperfluousHolder &holder : std::as_const(m_licenses[license].holders)) {
                if (holder.isStaged || holder.isProposed)
                    proposeAlong(license, holder.row);
            }
        }
    }

private:
    /// True where releasing the one column releases the other too. A plan takes the place of another one, so
    /// it is contained in none.
    static bool takesAlong(int from, int to, const QList<AssignmentColumn> &columns,
                           const AssignmentRules &rules)
    {
        if (from < 0 || to < 0)
            return false;
        const CatalogueLicense &other = columns.at(to).license;
        const bool isContained = !other.isUserPlan() && columns.at(from).license.bringsAlong(other);
        return isContained || rules.needsOf(to).contains(from);
    }

    /// The licences so that those that take others along come before them; where they do so in a circle, as
    /// they stand.
    [[nodiscard]] QList<int> order() const
    {
        QList<int> before(m_licenses.size());
        for (const QList<int> &along : m_along) {
            for (const int license : along)
                ++before[license];
        }
        QList<int> order;
        while (order.size() < m_licenses.size()) {
            // −1: has its place already
            auto next = std::find(before.begin(), before.end(), 0);
            if (next == before.end())
                next = std::find_if(before.begin(), before.end(), [](int count) { return count > 0; });
            *next = -1;
            order.append(static_cast<int>(next - before.begin()));
            for (const int license : m_along.at(order.constLast()))
                before[license] -= before.at(license) > 0 ? 1 : 0;
        }
        return order;
    }

    static void proposeFor(SuperfluousLicense &license)
    {
        qint64 lacking = license.mustRelease;
        for (const SuperfluousHolder &holder : std::as_const(license.holders))
            lacking -= holder.isStaged || holder.isProposed ? 1 : 0;
        for (SuperfluousHolder &holder : license.holders) {
            if (lacking <= 0)
                return;
            if (holder.isStaged || holder.isProposed)
                continue;
            holder.isProposed = true;
            --lacking;
        }
    }

    void proposeAlong(int license, int row)
    {
        for (const int other : m_along.at(license)) {
            const auto position = m_holders.at(other).constFind(row);
            if (position == m_holders.at(other).cend())
                continue;
            SuperfluousHolder &holder = m_licenses[other].holders[*position];
            holder.isProposed = !holder.isStaged;
        }
    }

    QList<SuperfluousLicense> &m_licenses;
    QList<QList<int>> m_along; ///< for each licence those that its release takes along
    QList<QHash<int, int>> m_holders; ///< for each licence the position of a holder by its row
};

} // namespace

QList<SuperfluousLicense> superfluousLicenses(const PackageComparison &comparison,
                                              const QList<Associate> &associates,
                                              const AssignmentTable &table,
                                              const QList<AssignmentColumn> &columns,
                                              const AssignmentRules &rules, const QDateTime &now)
{
    QList<SuperfluousLicense> licenses = shortLicenses(comparison, columns);
    const ReclaimReasons reasons(columns, table, now);
    for (SuperfluousLicense &license : licenses) {
        if (license.column >= 0)
            license.holders = holdersOf(license.column, associates, table, reasons);
    }
    Proposer(licenses, columns, rules).propose();
    return licenses;
}
