// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demopast.h"

#include "app/demo/demohistory.h"
#include "models/domain/statesnapshot.h"

static constexpr int DaysAway = 3;
static constexpr int ChangesMeanwhile = 9;

static QList<SeatSnapshot> demoSnapshots(const KnownState &present)
{
    const SeatSnapshot today = seatSnapshot(present);
    std::vector<DemoSeats> seats;
    for (const SeatSample &sample : today.samples)
        seats.push_back(
            {sample.license.owner, sample.license.module, sample.inUse, sample.total, sample.unrestricted});
    QList<SeatSnapshot> snapshots;
    for (const DemoSeatDay &day : demoHistory(seats, present.at)) {
        SeatSnapshot &snapshot = snapshots.emplace_back(SeatSnapshot {day.at, today.samples});
        for (qsizetype i = 0; SeatSample & sample : snapshot.samples) {
            const DemoSeatPoint &point = day.licenses.at(static_cast<std::size_t>(i++));
            sample.inUse = point.inUse;
            sample.total = point.total;
            sample.joined = point.joined;
            sample.left = point.left;
        }
    }
    return snapshots;
}

/// @p holdings without the last row.
static KnownHoldings withoutLast(const KnownHoldings &holdings)
{
    const int rows = holdings.rowCount() - 1;
    const qsizetype words = qsizetype(rows) * holdings.wordsPerRow();
    return KnownHoldings::fromWords(rows, holdings.columnCount(), holdings.known().first(words),
                                    holdings.held().first(words))
        .value_or(KnownHoldings());
}

/// Turns some boxes that are known, one here and one there.
static void turnSome(KnownHoldings &holdings)
{
    for (int change = 0; change < ChangesMeanwhile && holdings.rowCount() > 0; ++change) {
        const int row = change * 37 % holdings.rowCount();
        const int column = change * 5 % std::max(holdings.columnCount(), 1);
        if (holdings.columnCount() > 0 && holdings.isKnown(row, column))
            holdings.setHeld(row, column, !holdings.isHeld(row, column));
    }
}

static KnownState demoLastVisit(const KnownState &present)
{
    KnownState before = present;
    before.at = present.at.addDays(-DaysAway);
    if (before.associates.size() > 1) {
        before.associates.removeLast();
        before.holdings = withoutLast(before.holdings);
    }
    turnSome(before.holdings);
    return before;
}

InventedPast demoPast(const KnownState &present)
{
    return {demoSnapshots(present), demoLastVisit(present)};
}
