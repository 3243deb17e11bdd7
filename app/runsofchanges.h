// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awayfigures.h"
#include "services/local/journal.h"

/// Tells which run of @p journal on @p tenant has made a change since @p since: the last one that is verified
/// to have done so. A value of its own, which outlives the journal.
[[nodiscard]] Journal::Expected<RunOfChange> runOfChangeSince(Journal &journal, const QString &tenant,
                                                              const QDateTime &since);
