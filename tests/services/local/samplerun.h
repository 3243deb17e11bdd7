// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

// A run of five items, one for each way in which an item can end.

[[nodiscard]] RunStart sampleStart();
[[nodiscard]] QList<RunItem> sampleItems();
/// What is held before and after the item at @p position is sent.
[[nodiscard]] QStringList sampleBefore(int position);
[[nodiscard]] QStringList sampleAfter(int position);
[[nodiscard]] ApplyOutcome sampleOutcome(int position);

/// Where the journal of a data folder is.
[[nodiscard]] QString journalPathIn(const QString &folder);
/// A journal at @p path with the run, ended; false where that does not work.
[[nodiscard]] bool writeSampleJournal(const QString &path);
