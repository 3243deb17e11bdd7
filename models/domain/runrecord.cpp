// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runrecord.h"

#include <QSet>

#include <algorithm>
#include <utility>

RunItemState stateOf(ApplyOutcome::Kind kind)
{
    switch (kind) {
    case ApplyOutcome::Kind::Verified:
        return RunItemState::Verified;
    case ApplyOutcome::Kind::Refused:
        return RunItemState::Refused;
    case ApplyOutcome::Kind::Conflict:
        return RunItemState::Conflict;
    case ApplyOutcome::Kind::Mismatch:
        return RunItemState::Mismatch;
    case ApplyOutcome::Kind::Unknown:
        break;
    }
    return RunItemState::Unknown;
}

namespace {

/// True where changes of the item were made, or may have been.
bool mayBeDone(RunItemState state)
{
    return state == RunItemState::Verified || state == RunItemState::Mismatch
           || state == RunItemState::Unknown || state == RunItemState::Sending;
}

/// What the item changes, as wishes; an act changes nothing that anybody could wish for.
void addChanges(QList<NamedWish> &wishes, const RunItem &item)
{
    if (item.isAct())
        return;
    const auto add = [&](const QStringList &modules, bool wanted) {
        for (const QString &module : modules)
            wishes.append({item.change.associateId, {item.change.owner, module}, wanted});
    };
    add(item.change.releases, false);
    add(item.change.grants, true);
}

} // namespace

QList<NamedWish> undoingWishes(const QList<RunItem> &items)
{
    QList<NamedWish> changes;
    for (const RunItem &item : items) {
        if (mayBeDone(item.state))
            addChanges(changes, item);
    }
    QList<NamedWish> wishes;
    QSet<std::pair<qint64, LicenseKey>> seen;
    for (const NamedWish &change : std::as_const(changes)) {
        const std::pair box(change.associateId, change.license);
        if (seen.contains(box)) // taken back by the run itself: what was before its first change counts
            continue;
        seen.insert(box);
        wishes.append({change.associateId, change.license, !change.wanted});
    }
    std::reverse(wishes.begin(), wishes.end());
    std::stable_partition(wishes.begin(), wishes.end(), [](const NamedWish &wish) { return !wish.wanted; });
    return wishes;
}

QList<NamedWish> resumingWishes(const QList<RunItem> &items)
{
    QList<NamedWish> wishes;
    for (const RunItem &item : items) {
        if (!item.isRollback && item.state != RunItemState::Verified)
            addChanges(wishes, item);
    }
    return wishes;
}
