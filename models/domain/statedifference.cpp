// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statedifference.h"

#include <bit>

namespace {

constexpr quint64 EveryBit = ~quint64(0);

QHash<qint64, int> rowsById(const QList<Associate> &associates)
{
    QHash<qint64, int> rows;
    rows.reserve(associates.size());
    for (int row = 0; const Associate &associate : associates)
        rows.insert(associate.associateId, row++);
    return rows;
}

/// The holdings of @p state with its columns where @p licenses has them.
KnownHoldings arranged(const KnownState &state, const QList<LicenseKey> &licenses)
{
    if (state.licenses == licenses)
        return state.holdings;
    QHash<LicenseKey, int> columns;
    for (int column = 0; const LicenseKey &license : licenses)
        columns.insert(license, column++);
    QList<int> targets;
    for (const LicenseKey &license : state.licenses)
        targets.append(columns.value(license, -1));
    return state.holdings.withColumns(targets, static_cast<int>(licenses.size()));
}

/// 64 boxes of one associate.
struct BoxWord
{
    quint64 known = 0;
    quint64 held = 0;
};

BoxWord wordOf(const KnownHoldings &holdings, int row, int word)
{
    const auto index = static_cast<size_t>(word);
    return {holdings.knownWords(row)[index], holdings.heldWords(row)[index]};
}

/// Where an associate is not in the list, it is known that nothing is held.
BoxWord wordOf(const KnownHoldings &holdings, std::optional<int> row, int word)
{
    return row ? wordOf(holdings, *row, word) : BoxWord {EveryBit, 0};
}

/// Compares the people of two looks at a tenant.
class PeopleComparison
{
public:
    PeopleComparison(const KnownState &before, const KnownState &after, StateDifference &difference)
        : m_before(before)
        , m_after(after)
        , m_heldBefore(arranged(before, after.licenses))
        , m_counts(after.licenses.size())
        , m_knownThroughout(after.holdings.wordsPerRow(), EveryBit)
        , m_difference(difference)
    {}

    void compare()
    {
        compareThoseWhoAreThere();
        compareThoseWhoAreGone();
        for (int column = 0; column < m_counts.size(); ++column) {
            const quint64 word = m_knownThroughout.at(column / KnownHoldings::BitsPerWord);
            if (((word >> (column % KnownHoldings::BitsPerWord)) & 1U) != 0)
                m_difference.holderCounts.insert(m_after.licenses.at(column), m_counts.at(column));
        }
    }

private:
    void compareThoseWhoAreThere()
    {
        const QHash<qint64, int> rowsBefore = rowsById(m_before.associates);
        for (int row = 0; const Associate &associate : m_after.associates) {
            const auto rowBefore = rowsBefore.constFind(associate.associateId);
            const bool isNew = rowBefore == rowsBefore.cend();
            if (isNew)
                m_difference.arrived.append(associate);
            compareRow(associate, isNew ? std::nullopt : std::optional(*rowBefore), row++);
        }
    }

    void compareThoseWhoAreGone()
    {
        const QHash<qint64, int> rowsAfter = rowsById(m_after.associates);
        for (int row = 0; const Associate &associate : m_before.associates) {
            if (!rowsAfter.contains(associate.associateId)) {
                m_difference.departed.append(associate);
                compareRow(associate, row, std::nullopt);
            }
            ++row;
        }
    }

    void compareRow(const Associate &associate, std::optional<int> rowBefore, std::optional<int> rowAfter)
    {
        for (int word = 0; word < m_after.holdings.wordsPerRow(); ++word) {
            const BoxWord before = wordOf(m_heldBefore, rowBefore, word);
            const BoxWord after = wordOf(m_after.holdings, rowAfter, word);
            const quint64 known = before.known & after.known;
            m_knownThroughout[word] &= known;
            for (quint64 rest = (before.held ^ after.held) & known; rest != 0; rest &= rest - 1) {
                const int bit = std::countr_zero(rest);
                note(associate, word * KnownHoldings::BitsPerWord + bit, ((after.held >> bit) & 1U) != 0);
            }
        }
    }

    void note(const Associate &associate, int column, bool isHeldNow)
    {
        m_difference.holders.append(
            {associate.associateId, associate.displayName(), m_after.licenses.at(column), isHeldNow});
        HolderCount &count = m_counts[column];
        ++(isHeldNow ? count.joined : count.left);
    }

    const KnownState &m_before;
    const KnownState &m_after;
    const KnownHoldings m_heldBefore; ///< in the columns of what is held after
    QList<HolderCount> m_counts; ///< by column
    QList<quint64> m_knownThroughout; ///< bits, by column: what everybody's row knows both times
    StateDifference &m_difference;
};

/// True where the same number of seats is owned; of unrestricted ones there is none.
bool isAsMany(const Seats &a, const Seats &b)
{
    return a.unrestricted == b.unrestricted && (a.unrestricted || a.total == b.total);
}

QList<SeatsChange> seatsChanges(const LicenseCatalogue &before, const LicenseCatalogue &after)
{
    QList<SeatsChange> changes;
    for (const CatalogueOwner &owner : after.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            const CatalogueLicense *earlier = before.license(license.key);
            if (!earlier)
                changes.append({license.key, license.displayName(), std::nullopt, license.seats});
            else if (!isAsMany(earlier->seats, license.seats))
                changes.append({license.key, license.displayName(), earlier->seats, license.seats});
        }
    }
    for (const CatalogueOwner &owner : before.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (!after.license(license.key))
                changes.append({license.key, license.displayName(), license.seats, std::nullopt});
        }
    }
    return changes;
}

} // namespace

StateDifference stateDifference(const KnownState &before, const KnownState &after)
{
    StateDifference difference;
    // A tenant has somebody at least, if only who asks: an empty list is one that was not read.
    if (!before.associates.isEmpty() && !after.associates.isEmpty())
        PeopleComparison(before, after, difference).compare();
    difference.seats = seatsChanges(before.catalogue, after.catalogue);
    return difference;
}
