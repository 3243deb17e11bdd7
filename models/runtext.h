// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

#include <QString>

// What is said of runs, in the user's language: one place, so that lists, messages and exports say the same.

/// "Run 12".
[[nodiscard]] QString runName(qint64 runId);
/// What it is about: "Changes", and of an act on a licence what was done, "Licence activated: SIGNFLOW", or
/// while that is not verified what was to be done, "Activate licence: SIGNFLOW".
[[nodiscard]] QString runKindText(const RunRecord &run);
/// One word: "Finished".
[[nodiscard]] QString runStateText(RunState state);
/// How its items ended: "37 of 50 verified, 2 failed, 1 unknown, 10 not sent".
[[nodiscard]] QString runResultText(const RunRecord &run);
/// A sentence: "Run 12 was interrupted: 37 of 50 done, 1 unknown."
[[nodiscard]] QString runSummaryText(const RunRecord &run);
/// What was held before or after an item, or the licence before or after an act: all of it in one line.
[[nodiscard]] QString runItemHoldingText(const RunItem &item, const QStringList &holding);
/// How an item ended, with the reason: "Refused: no seat is left".
[[nodiscard]] QString runItemStatusText(const RunItem &item);
/// The same of an outcome that is not in the journal.
[[nodiscard]] QString outcomeText(const ApplyOutcome &outcome);
/// @p moment as a date and time of where the user is; empty where it is not valid.
[[nodiscard]] QString momentText(const QDateTime &moment);
