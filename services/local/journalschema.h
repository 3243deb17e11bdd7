// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "services/local/databaseschema.h"
#include "services/local/rowreader.h"

#include <QVariant>

// How runs and their items stand in the journal's database.

/// @p name is what users call it, as a sentence begins with it.
[[nodiscard]] DatabaseSchema journalSchema(const QString &name);

[[nodiscard]] QString storedState(RunState state);
[[nodiscard]] QString storedState(RunItemState state);
[[nodiscard]] QString storedPolicy(FailurePolicy policy);
[[nodiscard]] QString storedKind(RunKind kind);

/// Finds the runs of one tenant, the last first.
[[nodiscard]] QString runsQuery();
[[nodiscard]] RunRecord runFrom(RowReader &row);

/// Adds an item, with valuesOf() it.
[[nodiscard]] QString itemInsertion();
/// An item of @p runId that nothing has been done about by @p at.
[[nodiscard]] QVariantList valuesOf(const RunItem &item, qint64 runId, int position, const QDateTime &at);
/// Finds the items of one run, in their order.
[[nodiscard]] QString itemsQuery();
[[nodiscard]] RunItem itemFrom(RowReader &row);

/// An item beside the run it belongs to.
struct ItemOfRun
{
    qint64 runId = 0;
    RunStart start; ///< who and why alone
    RunItem item;
};
/// Finds, with valuesOfHistory(), the items of one tenant's runs that may have to do with one licence of one
/// associate, the last first.
[[nodiscard]] QString historyQuery();
[[nodiscard]] QVariantList valuesOfHistory(const QString &tenant, qint64 associateId,
                                           const LicenseKey &license);
[[nodiscard]] ItemOfRun itemOfRunFrom(RowReader &row);
