// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingdesk.h"

#include "models/domain/reclaim.h"

#include <chrono>

using namespace std::chrono_literals;

StagingDesk::StagingDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    // Rows arrive one by one while who holds what is read: the question need not follow each of them.
    m_renewal.setSingleShot(true);
    m_renewal.setInterval(100ms);
    connect(&m_renewal, &QTimer::timeout, this, &StagingDesk::renew);
    connect(&workspace, &Workspace::rowsChanged, this, &StagingDesk::renewSoon);
    connect(&workspace, &Workspace::seatsChanged, this, &StagingDesk::renewSoon);
    connect(&workspace, &Workspace::wasReset, this, &StagingDesk::renew);
    connect(&workspace, &Workspace::applyingChanged, this, &StagingDesk::renew);
}

/// @p wishes are all there are; those of m_freed come first.
StagingQuestion StagingDesk::questionAbout(const QList<AssignmentRules::Wish> &wishes,
                                           const StepName &step) const
{
    StagingQuestion question {step, m_workspace.propose(wishes)};
    if (question.proposal.impliedCount() > 0)
        question.hasCompleteWishes =
            !m_workspace.propose(wishes, NeedsChoice::OnlyComplete).changes.isEmpty();
    question.freed = m_workspace.located(m_freed);
    QSet<int> freeable;
    for (const AssignmentRules::Wish &release : reclaiming(wishes, question.proposal))
        freeable.insert(release.row);
    question.freeable = static_cast<int>(freeable.size());
    return question;
}

/// What is asked about by the rows and columns of today.
QList<AssignmentRules::Wish> StagingDesk::askedWishes() const
{
    return m_workspace.located(m_freed) + m_workspace.located(m_wishes);
}

/// The releases by associates who cannot log in that would help @p wishes, which come to @p proposal.
QList<AssignmentRules::Wish> StagingDesk::reclaiming(const QList<AssignmentRules::Wish> &wishes,
                                                     const Proposal &proposal) const
{
    return reclaimingWishes(m_workspace.associates(), m_workspace.rules(), m_workspace.table(), wishes,
                            proposal);
}

QList<NamedWish> StagingDesk::named(const QList<AssignmentRules::Wish> &wishes) const
{
    QList<NamedWish> names;
    names.reserve(wishes.size());
    for (const AssignmentRules::Wish &wish : wishes) {
        names.append({m_workspace.associates().at(wish.row).associateId,
                      m_workspace.columns().at(wish.column).license.key, wish.wanted, wish.group});
    }
    return names;
}

std::optional<StageResult> StagingDesk::request(const QList<AssignmentRules::Wish> &wishes,
                                                const StepName &step)
{
    leave();
    m_freed.clear();
    StagingQuestion question = questionAbout(wishes, step);
    const bool mustAsk = question.proposal.needsDecision() || question.freeable > 0;
    if (m_workspace.stagingObstacle() != Obstacle::None || !mustAsk)
        return stage(wishes, step, NeedsChoice::TakeAlong);
    m_wishes = named(wishes);
    m_question = std::move(question);
    Q_EMIT asked();
    return std::nullopt;
}

StageResult StagingDesk::stage(const QList<AssignmentRules::Wish> &wishes, const StepName &step,
                               NeedsChoice choice)
{
    const StageResult result = m_workspace.stage(wishes, step, choice);
    Q_EMIT staged(result);
    return result;
}

void StagingDesk::decide(NeedsChoice choice)
{
    if (m_renewal.isActive()) {
        const std::optional<StagingQuestion> shown = m_question;
        renew();
        if (m_question != shown)
            return;
    }
    if (!m_question)
        return;
    const StepName step = m_question->step;
    m_question.reset();
    stage(askedWishes(), step, choice);
}

void StagingDesk::freeSeats()
{
    if (!m_question)
        return;
    const QList<AssignmentRules::Wish> wishes = askedWishes();
    m_freed += named(reclaiming(wishes, m_workspace.propose(wishes)));
    renew();
}

void StagingDesk::leave()
{
    m_renewal.stop();
    if (!m_question)
        return;
    m_question.reset();
    Q_EMIT left();
}

void StagingDesk::renewSoon()
{
    if (m_question && !m_renewal.isActive())
        m_renewal.start();
}

/// Puts the question anew as the tenant now is. It goes where there is nothing left to decide: what was asked
/// about is never staged by itself.
void StagingDesk::renew()
{
    m_renewal.stop();
    if (!m_question)
        return;
    StagingQuestion renewed = questionAbout(askedWishes(), m_question->step);
    if (m_workspace.stagingObstacle() != Obstacle::None || !renewed.isOpen()) {
        leave();
        return;
    }
    m_question = std::move(renewed);
    Q_EMIT asked();
}
