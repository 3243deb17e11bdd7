// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyrun.h"

#include "services/applyjudgement.h"
#include "services/local/journal.h"

ApplyRun::ApplyRun(WebApi &api, Journal &journal, RunStart start, QList<RunItem> items, QObject *parent)
    : QObject(parent)
    , m_partners(api)
    , m_superOffice(api)
    , m_journal(journal)
    , m_start(std::move(start))
    , m_items(std::move(items))
{
    for (int position = 0; RunItem & item : m_items)
        item.position = position++;
}

ApplyRun::~ApplyRun()
{
    // Every coroutine runs to its end here, while the members it uses still live.
    disconnect();
    stop();
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
    const auto begun = m_journal.begin(m_start, m_items);
    if (!begun) {
        Q_EMIT finished(tr("Nothing was sent: %1").arg(begun.error()));
        co_return;
    }
    m_id = *begun;
    while (m_next < m_items.size() && (!m_isStopping || m_isRollingBack) && m_error.isEmpty())
        co_await sendNext();
    end();
}

/// Sends one item and decides how the run goes on.
QCoro::Task<> ApplyRun::sendNext()
{
    const RunItem item = m_items.at(m_next++);
    auto ending = co_await apply(item);
    const auto noted = m_journal.noteOutcome(m_id, item.position, ending.outcome, ending.after.held);
    Q_EMIT itemFinished(item, ending.outcome, ending.after.rows);
    if (ending.mustStop) {
        m_error = tr("Applying stopped: %1").arg(ending.outcome.reason);
        co_return;
    }
    if (!noted) {
        m_error = tr("Applying stopped: %1").arg(noted.error());
        co_return;
    }
    if (ending.outcome.kind == ApplyOutcome::Kind::Verified) {
        if (!item.isRollback) {
            m_verified.append(item);
            m_verified.last().change.held = ending.after.visible;
        }
        co_return;
    }
    if (item.isRollback || m_start.onFailure == FailurePolicy::Continue)
        co_return;
    m_isStopping = true;
    if (m_start.onFailure == FailurePolicy::RollBack)
        beginRollback();
}

/// Puts the opposite of what is verified in the place of what was still to be sent, the last first.
void ApplyRun::beginRollback()
{
    QList<RunItem> opposites;
    for (auto done = m_verified.crbegin(); done != m_verified.crend(); ++done) {
        RunItem opposite = *done;
        opposite.isRollback = true;
        opposite.state = RunItemState::Pending;
        opposite.position = static_cast<int>(m_items.size() + opposites.size());
        opposite.change.grants = QStringList(done->change.releases.crbegin(), done->change.releases.crend());
        opposite.change.releases = QStringList(done->change.grants.crbegin(), done->change.grants.crend());
        opposites.append(opposite);
    }
    m_isRollingBack = true;
    if (const auto appended = m_journal.append(m_id, opposites); !appended) {
        m_error = tr("Nothing was rolled back: %1").arg(appended.error());
        return;
    }
    m_next = m_items.size();
    m_items += opposites;
}

void ApplyRun::end()
{
    if (m_error.isEmpty() && m_isRollingBack)
        m_error = tr("A change failed, so what this run had done was taken back. It stays staged.");
    else if (m_error.isEmpty() && m_isStopping)
        m_error = tr("Applying was stopped. What was not sent stays staged.");
    const auto ended = m_journal.end(m_id, m_error.isEmpty() ? RunState::Finished : RunState::Stopped);
    if (!ended && m_error.isEmpty())
        m_error = ended.error();
    Q_EMIT finished(m_error);
}

QCoro::Task<ApplyRun::Ending> ApplyRun::apply(RunItem item)
{
    using Kind = ApplyOutcome::Kind;
    const ApplyItem &change = item.change;
    AssignmentChannel &channel = channelFor(change.owner);
    Ending ending;
    auto before = co_await channel.read(change.associateId, change.owner);
    if (!before) {
        ending.mustStop = before.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Refused, tr("Nothing was sent: %1").arg(before.error().userMessage())};
        co_return ending;
    }
    ending.after = *before;
    const bool isDone = ApplyJudgement::difference(visibleGoal(change), before->visible).isEmpty();
    const QString moved = ApplyJudgement::difference(change.held, before->visible);
    if (!isDone && !moved.isEmpty()) {
        ending.outcome = {Kind::Conflict,
                          tr("Somebody else has changed these licences (%1). Nothing was sent.").arg(moved)};
        co_return ending;
    }
    if (const auto noted = m_journal.noteSending(m_id, item.position, before->held); !noted) {
        ending.mustStop = true;
        ending.outcome = {Kind::Refused, tr("Nothing was sent: %1").arg(noted.error())};
        co_return ending;
    }
    Result<void> sent;
    if (!isDone)
        sent = co_await channel.send(change, *before);

    auto after = co_await channel.read(change.associateId, change.owner);
    if (!after) {
        ending.after = {};
        ending.mustStop = after.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Unknown,
                          tr("The result could not be read: %1").arg(after.error().userMessage())};
        co_return ending;
    }
    ending.after = *after;
    ending.outcome = ApplyJudgement::judged(change, *before, *after, sent);
    co_return ending;
}
