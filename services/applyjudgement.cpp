// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyjudgement.h"

QString ApplyJudgement::refusalText(const ApiError &error)
{
    const bool hasReason = error.kind == ApiError::Kind::Rejected && !error.serverText.isEmpty();
    return hasReason ? error.serverText : error.userMessage();
}

/// "also held: X, Y; not held: Z", or empty where both hold the same names.
QString ApplyJudgement::difference(const QStringList &expected, const QStringList &found)
{
    QStringList parts;
    const QString separator = QStringLiteral(", ");
    if (const QStringList extra = without(found, expected); !extra.isEmpty()) {
        //: Licences the server shows although they were not expected; %1 lists their names.
        parts.append(tr("also held: %1").arg(extra.join(separator)));
    }
    if (const QStringList missing = without(expected, found); !missing.isEmpty()) {
        //: Licences the server does not show although they were expected; %1 lists their names.
        parts.append(tr("not held: %1").arg(missing.join(separator)));
    }
    return parts.join(QStringLiteral("; "));
}

std::optional<ApplyOutcome> ApplyJudgement::judgedUnsent(const ApplyItem &item, const Holdings &before)
{
    if (difference(visibleGoal(item), before.visible).isEmpty())
        return judged(item, before, before, {});
    const QString moved = difference(item.held, before.visible);
    if (moved.isEmpty())
        return std::nullopt;
    return ApplyOutcome {ApplyOutcome::Kind::Conflict,
                         tr("Somebody else has changed these licences (%1). Nothing was sent.").arg(moved)};
}

/// What the second read says of a change that was sent, or tried to be.
ApplyOutcome ApplyJudgement::judged(const ApplyItem &item, const Holdings &before, const Holdings &after,
                                    const Result<void> &sent)
{
    using Kind = ApplyOutcome::Kind;
    const QString wrong = difference(without(wantedNames(item, before), item.movedByPlan),
                                     without(after.held, item.movedByPlan));
    if (const QString moved = difference(before.elsewhere, after.elsewhere); !moved.isEmpty()) {
        //: %1 names licences, as in "not held: SIGNFLOW/sign-user".
        const QString elsewhere = tr("Licences of other owners have changed as well (%1).").arg(moved);
        return {Kind::Mismatch, wrong.isEmpty() ? elsewhere : wrong + QStringLiteral("; ") + elsewhere};
    }
    if (wrong.isEmpty())
        return {Kind::Verified, {}};
    if (sent)
        return {Kind::Mismatch, wrong};
    if (const QString lost = difference(before.visible, after.visible); !lost.isEmpty()) {
        //: %1 why the server refused, %2 what is not as it was before, as in "not held: sign-user".
        return {Kind::Mismatch, tr("%1 It is not as it was before: %2").arg(refusalText(sent.error()), lost)};
    }
    return {Kind::Refused, refusalText(sent.error())};
}
