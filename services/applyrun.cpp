// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/applyrun.h"

#include "services/applyjudgement.h"
#include "services/local/journal.h"

#include <utility>

ApplyRun::ApplyRun(WebApi &api, Journal &journal, RunStart start, QList<RunItem> items, RunPace pace,
                   QObject *parent)
    : QObject(parent)
    , m_partners(api)
    , m_superOffice(api)
    , m_journal(journal)
    , m_start(std::move(start))
    , m_pace(pace)
    , m_items(std::move(items))
    , m_schedule(pace.atOnce)
{
    for (int position = 0; RunItem & item : m_items) {
        item.position = position++;
        m_schedule.append(item.change);
    }
}

ApplyRun::~ApplyRun()
{
    // Every coroutine runs to its end here, while the members it uses still live.
    disconnect();
    m_course = Course::Broken;
    m_schedule.dropRest();
    cancel();
}

AssignmentChannel &ApplyRun::channelFor(const QString &owner)
{
    if (isSuperOfficeName(owner))
        return m_superOffice;
    return m_partners;
}

void ApplyRun::cancel()
{
    m_isCancelled = true;
    m_partners.cancel();
    m_superOffice.cancel();
}

void ApplyRun::run()
{
    const auto begun = m_journal.begin(m_start, m_items);
    if (!begun) {
        Q_EMIT finished(tr("Nothing was sent: %1").arg(begun.error()));
        return;
    }
    m_id = *begun;
    proceed();
}

void ApplyRun::stop()
{
    if (m_course == Course::RollingBack)
        return;
    const bool isCalledOff = !m_isWriting;
    if (m_course == Course::Applying || (m_course == Course::Failed && isCalledOff))
        m_course = Course::Stopped;
    m_schedule.dropRest();
    if (isCalledOff)
        cancel();
}

/// Begins what may begin, and ends the run, or its first part, when there is nothing and nothing is under
/// way. An item that ends at once comes back here while this is still busy.
void ApplyRun::proceed()
{
    if (m_isProceeding)
        return;
    m_isProceeding = true;
    while (const auto next = m_schedule.takeNext())
        work(*next);
    m_isProceeding = false;
    if (!m_schedule.isIdle())
        return;
    if (m_course == Course::Failed && m_start.onFailure == FailurePolicy::RollBack) {
        beginRollback();
        proceed();
        return;
    }
    end();
}

QCoro::Task<> ApplyRun::work(qsizetype index)
{
    const RunItem item = m_items.at(index);
    auto ending = co_await apply(index);
    if (ending)
        settle(item, *ending);
    m_schedule.finish(index);
    proceed();
}

/// Does one item. Nothing comes of one that is cancelled before anything of it was sent.
QCoro::Task<std::optional<ApplyRun::Ending>> ApplyRun::apply(qsizetype index)
{
    using Kind = ApplyOutcome::Kind;
    const RunItem item = m_items.at(index);
    Ending ending;
    auto before = co_await readBefore(index);
    if (m_isCancelled)
        co_return std::nullopt;
    if (!before) {
        ending.mustStop = before.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {Kind::Refused,
                          phrase(QT_TR_NOOP("Nothing was sent: %1"), {before.error().message()})};
        co_return ending;
    }
    ending.after = *before;
    if (const auto unsent = ApplyJudgement::judgedUnsent(item.change, *before)) {
        ending.outcome = *unsent;
        co_return ending;
    }
    if (const auto noted = m_journal.noteSending(m_id, item.position, before->held); !noted) {
        ending.mustStop = true;
        ending.outcome = {Kind::Refused,
                          phrase(QT_TR_NOOP("Nothing was sent: %1"), {Phrase::verbatim(noted.error())})};
        co_return ending;
    }
    ending = co_await sendAndRead(index, *before);
    co_return ending;
}

/// What is held just before an item: as read ahead, where that is recent.
QCoro::Task<Result<Holdings>> ApplyRun::readBefore(qsizetype index)
{
    const ApplyItem change = m_items.at(index).change;
    auto early = m_earlyReads.extract(index);
    if (!early.empty()) {
        auto before = co_await early.mapped().reading;
        if (!early.mapped().freshUntil.hasExpired())
            co_return before;
    }
    auto before = co_await channelFor(change.owner).read(change.associateId, change.owner);
    co_return before;
}

QCoro::Task<ApplyRun::Ending> ApplyRun::sendAndRead(qsizetype index, Holdings before)
{
    const ApplyItem change = m_items.at(index).change;
    AssignmentChannel &channel = channelFor(change.owner);
    if (!std::exchange(m_isWriting, true))
        Q_EMIT writing();
    auto sent = co_await channel.send(change, before);

    auto reading = channel.read(change.associateId, change.owner);
    readAhead(index);
    auto after = co_await reading;
    Ending ending;
    ending.wasSent = true;
    if (!after) {
        ending.mustStop = after.error().kind == ApiError::Kind::Unauthorized;
        ending.outcome = {ApplyOutcome::Kind::Unknown,
                          phrase(QT_TR_NOOP("The result could not be read: %1"), {after.error().message()})};
        co_return ending;
    }
    ending.after = *after;
    ending.outcome = ApplyJudgement::judged(change, before, *after, sent);
    co_return ending;
}

/// Asks for what the item after @p index stands on.
void ApplyRun::readAhead(qsizetype index)
{
    const auto next = m_schedule.following(index);
    if (!next)
        return;
    const ApplyItem &change = m_items.at(*next).change;
    m_earlyReads.emplace(*next, EarlyRead {channelFor(change.owner).read(change.associateId, change.owner),
                                           QDeadlineTimer(m_pace.freshFor)});
}

/// Tells how an item ended, and decides how the run goes on.
void ApplyRun::settle(const RunItem &item, const Ending &ending)
{
    const auto noted = m_journal.noteOutcome(m_id, item.position, ending.outcome, ending.after.held);
    Q_EMIT itemFinished(item, ending.outcome, ending.after.rows);
    if (ending.mustStop) {
        breakOff(ending.outcome.reason.text());
        return;
    }
    if (!noted) {
        breakOff(noted.error());
        return;
    }
    if (ending.outcome.kind == ApplyOutcome::Kind::Verified) {
        if (!item.isRollback && ending.wasSent) {
            m_verified.append(item);
            m_verified.last().change.held = ending.after.visible;
        }
        return;
    }
    if (item.isRollback || m_start.onFailure == FailurePolicy::Continue || m_course == Course::Broken)
        return;
    m_course = Course::Failed;
    m_schedule.dropRest();
}

void ApplyRun::breakOff(const QString &reason)
{
    m_schedule.dropRest();
    if (m_course == Course::Broken)
        return;
    m_course = Course::Broken;
    m_problem = tr("Applying stopped: %1").arg(reason);
}

/// Adds the opposite of what is verified, the last first.
void ApplyRun::beginRollback()
{
    m_course = Course::RollingBack;
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
    if (const auto appended = m_journal.append(m_id, opposites); !appended) {
        m_course = Course::Broken;
        m_problem = tr("Nothing was rolled back: %1").arg(appended.error());
        return;
    }
    m_items += opposites;
    for (const RunItem &opposite : std::as_const(opposites))
        m_schedule.append(opposite.change);
}

void ApplyRun::end()
{
    const auto ended =
        m_journal.end(m_id, m_course == Course::Applying ? RunState::Finished : RunState::Stopped);
    const QString error = endText();
    Q_EMIT finished(error.isEmpty() && !ended ? ended.error() : error);
}

/// Why the run ends early; empty where it does not.
QString ApplyRun::endText() const
{
    switch (m_course) {
    case Course::Applying:
        return {};
    case Course::RollingBack:
        return tr("A change failed, so what this run had done was taken back. It stays staged.");
    case Course::Broken:
        return m_problem;
    case Course::Stopped:
        if (!m_isWriting)
            return tr("Cancelled before anything was sent. Everything stays staged.");
        break;
    case Course::Failed:
        break;
    }
    return tr("Applying was stopped. What was not sent stays staged.");
}
