// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyrun.h"

#include <QSet>

#include <algorithm>

ApplyRun::ApplyRun(WebApi &api, ApplyPlan plan, QObject *parent)
    : QObject(parent)
    , m_agent(api)
    , m_plan(std::move(plan))
{}

ApplyRun::~ApplyRun()
{
    disconnect();
    m_agent.scope().cancel();
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

static QStringList without(const QStringList &names, const QStringList &removed)
{
    QStringList left;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(left),
                 [&removed](const QString &name) { return !removed.contains(name); });
    return left;
}

/// The full set that is to be held afterwards: prerequisites stand before what was staged on top of them.
QStringList ApplyRun::wantedNames(const ApplyItem &item, const Holdings &before)
{
    return without(assignableNames(item, before), item.releases) + without(item.grants, before.held);
}

/// Where the server says why it refused a change, its words say more than ours.
static QString refusalText(const ApiError &error)
{
    const bool hasReason = error.kind == ApiError::Kind::Rejected && !error.serverText.isEmpty();
    return hasReason ? error.serverText : error.userMessage();
}

/// True for failures that leave open whether the server has done what it was asked.
static bool mayHaveTakenEffect(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Server:
    case ApiError::Kind::BadResponse:
        return true;
    default:
        return false;
    }
}

/// The visible licences that the review promised.
QStringList ApplyRun::visibleGoal(const ApplyItem &item)
{
    return without(item.held, item.releases) + item.grants;
}

/// What is held, but for what comes and goes with a plan: that is the server's to move (API reference 5.2).
QStringList ApplyRun::assignableNames(const ApplyItem &item, const Holdings &before)
{
    return without(before.held, without(item.movedByPlan, before.visible));
}

/// "now also X, Y; missing Z", or empty where both hold the same names.
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

QCoro::Task<Result<ApplyRun::Holdings>> ApplyRun::read(qint64 associateId, QString owner)
{
    auto rows = co_await m_agent.getThirdPartyLicenseAssignments(associateId, owner);
    if (!rows && rows.error().kind == ApiError::Kind::NotFound)
        rows = co_await m_agent.getThirdPartyLicenseAssignmentsByRest(associateId, owner);
    if (!rows)
        co_return tl::unexpected(rows.error());
    auto owners = co_await m_agent.getUserLicenses(associateId);
    if (!owners)
        co_return tl::unexpected(owners.error());

    // Either call may leave hidden rows out, so what is held is what any of them shows.
    Holdings holdings;
    holdings.rows = *rows;
    QList<ModuleLicenseLink> all = *rows;
    if (const LicenseOwner *block = findOwner(*owners, owner))
        all += block->moduleLicenses;
    QSet<QString> held;
    QSet<QString> visible;
    for (const ModuleLicenseLink &link : std::as_const(all)) {
        if (!link.assigned)
            continue;
        held.insert(link.name);
        if (!link.isHidden)
            visible.insert(link.name);
    }
    holdings.held = QStringList(held.cbegin(), held.cend());
    holdings.visible = QStringList(visible.cbegin(), visible.cend());
    holdings.held.sort();
    holdings.visible.sort();
    co_return holdings;
}

QCoro::Task<Result<void>> ApplyRun::send(ApplyItem item, Holdings before, QStringList wanted)
{
    QStringList releases;
    for (const QString &name : item.releases) {
        if (before.held.contains(name))
            releases.append(name);
    }
    if (!releases.isEmpty()) {
        auto released = co_await m_agent.unassignThirdPartyLicenses(item.associateId, item.owner, releases);
        if (!released)
            co_return tl::unexpected(released.error());
    }
    if (without(item.grants, before.held).isEmpty())
        co_return {};
    auto assigned = co_await m_agent.assignThirdPartyLicenses(item.associateId, item.owner, wanted);
    if (assigned)
        co_return {};
    if (releases.isEmpty())
        co_return tl::unexpected(assigned.error());
    // Half a swap is worse than none. But an answer may be lost and the swap be whole: then look before
    // giving back what was released. Where nothing can be seen nothing is sent.
    bool mustRestore = true;
    if (mayHaveTakenEffect(assigned.error())) {
        auto now = co_await read(item.associateId, item.owner);
        mustRestore = now && !difference(visibleGoal(item), now->visible).isEmpty();
    }
    if (mustRestore) {
        const QStringList earlier = assignableNames(item, before);
        auto restored = co_await m_agent.assignThirdPartyLicenses(item.associateId, item.owner, earlier);
        Q_UNUSED(restored) // the re-read that follows shows whether it worked
    }
    co_return tl::unexpected(assigned.error());
}

QCoro::Task<ApplyRun::Ending> ApplyRun::apply(ApplyItem item)
{
    using Kind = ApplyOutcome::Kind;
    Ending ending;
    auto before = co_await read(item.associateId, item.owner);
    if (!before) {
        ending.mustStop = before.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Refused, tr("Nothing was sent: %1").arg(before.error().userMessage())};
        co_return ending;
    }
    ending.rows = before->rows;
    const QStringList wanted = wantedNames(item, *before);
    const bool isDone = difference(visibleGoal(item), before->visible).isEmpty();
    if (const QString moved = difference(item.held, before->visible); !isDone && !moved.isEmpty()) {
        ending.outcome = {Kind::Conflict,
                          tr("Somebody else has changed these licences (%1). Nothing was sent.").arg(moved)};
        co_return ending;
    }
    Result<void> sent;
    if (!isDone)
        sent = co_await send(item, *before, wanted);

    auto after = co_await read(item.associateId, item.owner);
    if (!after) {
        ending.rows.clear();
        ending.mustStop = after.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Unknown,
                          tr("The result could not be read: %1").arg(after.error().userMessage())};
        co_return ending;
    }
    ending.rows = after->rows;
    const QString wrong =
        difference(without(wanted, item.movedByPlan), without(after->held, item.movedByPlan));
    if (wrong.isEmpty())
        ending.outcome = {Kind::Verified, {}};
    else if (sent)
        ending.outcome = {Kind::Mismatch, wrong};
    else if (const QString lost = difference(before->visible, after->visible); lost.isEmpty())
        ending.outcome = {Kind::Refused, refusalText(sent.error())};
    else
        //: %1 why the server refused, %2 what is not as it was before, as in "not held: sign-user".
        ending.outcome = {Kind::Mismatch,
                          tr("%1 It is not as it was before: %2").arg(refusalText(sent.error()), lost)};
    co_return ending;
}
