// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdingevent.h"

namespace {

/// What is done to a box, and whether it has been.
struct Deed
{
    ChangeKind kind = ChangeKind::Grant;
    HoldingEvent::Effect effect = HoldingEvent::Effect::None;
    bool isByPlan = false;
};

HoldingEvent::Effect effectOf(const RunItem &item, ChangeKind kind, const QString &module)
{
    switch (item.state) {
    case RunItemState::Verified:
        return HoldingEvent::Effect::Done;
    case RunItemState::Mismatch: {
        // It was read back, and only some of it is not as wanted.
        const bool isAsWanted = item.after.contains(module) == (kind == ChangeKind::Grant);
        return isAsWanted ? HoldingEvent::Effect::Done : HoldingEvent::Effect::None;
    }
    case RunItemState::Sending:
    case RunItemState::Unknown:
        return HoldingEvent::Effect::Perhaps;
    case RunItemState::Pending:
    case RunItemState::Refused:
    case RunItemState::Conflict:
        break;
    }
    return HoldingEvent::Effect::None;
}

/// What the server made of a licence that it moves by itself: only what was held before and after can tell.
std::optional<Deed> deedByPlan(const RunItem &item, const QString &module)
{
    const bool wasHeld = item.before.contains(module);
    const ChangeKind kind = wasHeld ? ChangeKind::Release : ChangeKind::Grant;
    const HoldingEvent::Effect effect = effectOf(item, kind, module);
    if (effect == HoldingEvent::Effect::Perhaps) {
        const QStringList &plans = wasHeld ? item.change.releases : item.change.grants;
        return plans.isEmpty() ? std::nullopt : std::optional(Deed {kind, effect, true});
    }
    if (effect == HoldingEvent::Effect::None || item.after.contains(module) == wasHeld)
        return std::nullopt;
    return Deed {kind, effect, true};
}

std::optional<Deed> deedOf(const RunItem &item, const QString &module)
{
    for (const ChangeKind kind : {ChangeKind::Grant, ChangeKind::Release}) {
        const bool isGrant = kind == ChangeKind::Grant;
        if ((isGrant ? item.change.grants : item.change.releases).contains(module))
            return Deed {kind, effectOf(item, kind, module), false};
    }
    return item.change.movedByPlan.contains(module) ? deedByPlan(item, module) : std::nullopt;
}

} // namespace

std::optional<HoldingEvent> holdingEventFrom(qint64 runId, const RunStart &start, const RunItem &item,
                                             const QString &module)
{
    const std::optional<Deed> deed = deedOf(item, module);
    if (!deed)
        return std::nullopt;
    return HoldingEvent {.runId = runId,
                         .user = start.user,
                         .comment = start.comment,
                         .at = item.at,
                         .kind = deed->kind,
                         .effect = deed->effect,
                         .isByPlan = deed->isByPlan,
                         .isRollback = item.isRollback,
                         .state = item.state,
                         .reason = item.reason};
}
