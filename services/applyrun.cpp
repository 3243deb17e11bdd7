// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyrun.h"

ApplyRun::ApplyRun(WebApi &api, ApplyPlan plan, QObject *parent)
    : QObject(parent)
    , m_partners(api)
    , m_superOffice(api)
    , m_plan(std::move(plan))
{}

ApplyRun::~ApplyRun()
{
    // Every coroutine runs to its end here, while the members it uses still live.
    disconnect();
    m_partners.cancel();
    m_superOffice.cancel();
}

AssignmentChannel &ApplyRun::channelFor(const QString &owner)
{
    if (isSuperOfficeName(owner))
        return m_superOffice;
    return m_partners;
}

QCoro::Task<> ApplyRun::run()
{
    for (const ApplyItem &item : m_plan.items) {
        auto ending = co_await apply(item);
        Q_EMIT itemFinished(item, ending.outcome, ending.rows);
        if (ending.mustStop) {
            Q_EMIT finished(tr("Applying stopped: %1").arg(ending.outcome.reason));
            co_return;
        }
    }
    Q_EMIT finished({});
}

/// Where the server says why it refused a change, its words say more than ours.
static QString refusalText(const ApiError &error)
{
    const bool hasReason = error.kind == ApiError::Kind::Rejected && !error.serverText.isEmpty();
    return hasReason ? error.serverText : error.userMessage();
}

/// "also held: X, Y; not held: Z", or empty where both hold the same names.
QString ApplyRun::difference(const QStringList &expected, const QStringList &found)
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

/// What the second read says of a change that was sent, or tried to be.
ApplyOutcome ApplyRun::judged(const ApplyItem &item, const Holdings &before, const Holdings &after,
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

QCoro::Task<ApplyRun::Ending> ApplyRun::apply(ApplyItem item)
{
    using Kind = ApplyOutcome::Kind;
    AssignmentChannel &channel = channelFor(item.owner);
    Ending ending;
    auto before = co_await channel.read(item.associateId, item.owner);
    if (!before) {
        ending.mustStop = before.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Refused, tr("Nothing was sent: %1").arg(before.error().userMessage())};
        co_return ending;
    }
    ending.rows = before->rows;
    const bool isDone = difference(visibleGoal(item), before->visible).isEmpty();
    if (const QString moved = difference(item.held, before->visible); !isDone && !moved.isEmpty()) {
        ending.outcome = {Kind::Conflict,
                          tr("Somebody else has changed these licences (%1). Nothing was sent.").arg(moved)};
        co_return ending;
    }
    Result<void> sent;
    if (!isDone)
        sent = co_await channel.send(item, *before);

    auto after = co_await channel.read(item.associateId, item.owner);
    if (!after) {
        ending.rows.clear();
        ending.mustStop = after.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Unknown,
                          tr("The result could not be read: %1").arg(after.error().userMessage())};
        co_return ending;
    }
    ending.rows = after->rows;
    ending.outcome = judged(item, *before, *after, sent);
    co_return ending;
}
