// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runsofchanges.h"

#include <QHash>

#include <algorithm>

namespace {

/// Who did what last, box by box.
class LastRuns
{
public:
    void add(const RunRecord &run, const RunItem &item)
    {
        for (const QString &module : item.change.grants)
            m_doings.insert(boxOf(item, module), {run, true});
        for (const QString &module : item.change.releases)
            m_doings.insert(boxOf(item, module), {run, false});
    }

    [[nodiscard]] std::optional<RunRecord> find(const HolderChange &change) const
    {
        const auto found = m_doings.constFind({change.associateId, change.license});
        const bool isIt = found != m_doings.cend() && found->hasGiven == change.isHeldNow;
        return isIt ? std::optional(found->run) : std::nullopt;
    }

private:
    using Box = std::pair<qint64, LicenseKey>;
    struct Doing
    {
        RunRecord run;
        bool hasGiven = false;
    };

    static Box boxOf(const RunItem &item, const QString &module)
    {
        return {item.change.associateId, {item.change.owner, module}};
    }

    QHash<Box, Doing> m_doings;
};

} // namespace

Journal::Expected<RunOfChange> runOfChangeSince(Journal &journal, const QString &tenant,
                                                const QDateTime &since)
{
    Journal::Expected<QList<RunRecord>> runs = journal.runs(tenant);
    if (!runs)
        return tl::unexpected(runs.error());
    std::reverse(runs->begin(), runs->end());
    LastRuns last;
    for (const RunRecord &run : std::as_const(*runs)) {
        if (run.endedAt.isValid() && run.endedAt < since)
            continue;
        const Journal::Expected<QList<RunItem>> items = journal.items(run.id);
        if (!items)
            return tl::unexpected(items.error());
        for (const RunItem &item : *items) {
            if (item.state == RunItemState::Verified && item.at >= since)
                last.add(run, item);
        }
    }
    return [last](const HolderChange &change) { return last.find(change); };
}
