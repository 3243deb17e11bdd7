// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "models/domain/statedifference.h"
#include "models/figuremodel.h"

#include <functional>
#include <optional>

/// One thing that has changed in the tenant since it was seen last.
struct AwayChange
{
    enum class Kind { Given, Released, Arrived, Departed, SeatsChanged, LicenseNew, LicenseGone };
    Kind kind = Kind::Given;
    QString associate {}; ///< empty where it is about a licence alone
    QString license {}; ///< display name; empty where it is about an associate alone
    std::optional<LicenseKey> key {};
    Seats before {}; ///< of SeatsChanged
    Seats after {}; ///< of SeatsChanged
    qint64 run = 0; ///< the run of Seatkeeper's that did it; 0: none did
    QString user {}; ///< who started that run

    friend bool operator==(const AwayChange &, const AwayChange &) = default;
};

/// The run that made a change, as far as this computer's journal knows of one.
using RunOfChange = std::function<std::optional<RunRecord>(const HolderChange &change)>;

/// @p difference one change at a time: people first, then licences. @p catalogue names what is there now.
[[nodiscard]] QList<AwayChange> awayChanges(const StateDifference &difference,
                                            const LicenseCatalogue &catalogue, const RunOfChange &runOf);

/// The changes in words, in the language now set.
[[nodiscard]] FigureTable awayTable(const QList<AwayChange> &changes);
/// "14 changes since you were here last, on 20/11/2026 10:32. 3 of them made with Seatkeeper."; where @p
/// since is invalid, that there is nothing to compare with.
[[nodiscard]] QString awaySummary(const QList<AwayChange> &changes, const QDateTime &since);
