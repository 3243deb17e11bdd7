// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyjudgement.h"

Phrase ApplyJudgement::refusal(const ApiError &error)
{
    const bool hasReason = error.kind == ApiError::Kind::Rejected && !error.serverText.isEmpty();
    return hasReason ? Phrase::verbatim(error.serverText) : error.message();
}

/// "also held: X, Y; not held: Z", or empty where both hold the same names.
Phrase ApplyJudgement::difference(const QStringList &expected, const QStringList &found)
{
    QList<Phrase> parts;
    const QString separator = QStringLiteral(", ");
    if (const QStringList extra = without(found, expected); !extra.isEmpty()) {
        //: Licences the server shows although they were not expected; %1 lists their names.
        parts.append(phrase(QT_TR_NOOP("also held: %1"), {Phrase::verbatim(extra.join(separator))}));
    }
    if (const QStringList missing = without(expected, found); !missing.isEmpty()) {
        //: Licences the server does not show although they were expected; %1 lists their names.
        parts.append(phrase(QT_TR_NOOP("not held: %1"), {Phrase::verbatim(missing.join(separator))}));
    }
    return Phrase::joined(parts, QStringLiteral("; "));
}

std::optional<ApplyOutcome> ApplyJudgement::judgedUnsent(const ApplyItem &item, const Holdings &before)
{
    if (difference(visibleGoal(item), before.visible).isEmpty())
        return judged(item, before, before, {});
    const Phrase moved = difference(item.held, before.visible);
    if (moved.isEmpty())
        return std::nullopt;
    return ApplyOutcome {
        ApplyOutcome::Kind::Conflict,
        phrase(QT_TR_NOOP("Somebody else has changed these licences (%1). Nothing was sent."), {moved})};
}

/// What the second read says of a change that was sent, or tried to be.
ApplyOutcome ApplyJudgement::judged(const ApplyItem &item, const Holdings &before, const Holdings &after,
                                    const Result<void> &sent)
{
    using Kind = ApplyOutcome::Kind;
    const Phrase wrong = difference(without(wantedNames(item, before), item.movedByPlan),
                                    without(after.held, item.movedByPlan));
    if (const Phrase moved = difference(before.elsewhere, after.elsewhere); !moved.isEmpty()) {
        //: %1 names licences, as in "not held: SIGNFLOW/sign-user".
        const Phrase elsewhere =
            phrase(QT_TR_NOOP("Licences of other owners have changed as well (%1)."), {moved});
        return {Kind::Mismatch,
                wrong.isEmpty() ? elsewhere : Phrase::joined({wrong, elsewhere}, QStringLiteral("; "))};
    }
    if (wrong.isEmpty())
        return {Kind::Verified, {}};
    if (sent)
        return {Kind::Mismatch, wrong};
    if (const Phrase lost = difference(before.visible, after.visible); !lost.isEmpty()) {
        //: %1 why the server refused, %2 what is not as it was before, as in "not held: sign-user".
        return {Kind::Mismatch,
                phrase(QT_TR_NOOP("%1 It is not as it was before: %2"), {refusal(sent.error()), lost})};
    }
    return {Kind::Refused, refusal(sent.error())};
}
