// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/applyrun.h"
#include "services/local/journal.h"
#include "tests/services/tenantfixture.h"

/// A journal that is made before whoever needs it.
struct OwnJournal
{
    Journal journal {QString()};
};

/// An ApplyRun of a plan, with a journal of its own in memory.
class PlannedRun
    : public OwnJournal
    , public ApplyRun
{
public:
    PlannedRun(WebApi &api, const ApplyPlan &plan, FailurePolicy onFailure = FailurePolicy::Continue,
               RunPace pace = {});
};

/// What an ApplyRun told, in order.
struct RunTrace
{
    explicit RunTrace(ApplyRun &run);
    Q_DISABLE_COPY_MOVE(RunTrace)

    QList<qint64> associates; ///< of the items that ended
    QList<ApplyOutcome> outcomes;
    QList<QList<ModuleLicenseLink>> rows;
    QStringList endings; ///< the texts of finished()
    int writings = 0; ///< how often writing() came

    [[nodiscard]] bool hasEnded() const { return !endings.isEmpty(); }
    /// "Verified", "Conflict" and so on, item by item.
    [[nodiscard]] QStringList kinds() const;
};

/// Of ApplyOutcome::Kind.
[[nodiscard]] QString kindName(ApplyOutcome::Kind kind);

// What reaches the tenant for one item, as TenantFixture::operations() spells it.

/// The two reads before a write and after it, under way together: in this order with oneByOne().
[[nodiscard]] QStringList readOperations();
[[nodiscard]] QString assignOperation(const QStringList &names = {});
[[nodiscard]] QString unassignOperation(const QStringList &names = {});
/// @p operations without the copies that Qt sends by itself when a connection was cut.
[[nodiscard]] QStringList withoutCopies(const QStringList &operations);
