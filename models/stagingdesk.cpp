// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingdesk.h"

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

StagingQuestion StagingDesk::questionAbout(const QList<AssignmentRules::Wish> &wishes,
                                           const QString &text) const
{
    StagingQuestion question {text, m_workspace.propose(wishes), false};
    if (question.proposal.impliedCount() > 0)
        question.hasCompleteWishes =
            !m_workspace.propose(wishes, NeedsChoice::OnlyComplete).changes.isEmpty();
    return question;
}

std::optional<StageResult> StagingDesk::request(const QList<AssignmentRules::Wish> &wishes,
                                                const QString &text)
{
    leave();
    StagingQuestion question = questionAbout(wishes, text);
    if (m_workspace.isApplying() || !question.proposal.needsDecision())
        return stage(wishes, text, NeedsChoice::TakeAlong);
    m_wishes.clear();
    m_wishes.reserve(wishes.size());
    for (const AssignmentRules::Wish &wish : wishes) {
        m_wishes.append({m_workspace.associates().at(wish.row).associateId,
                         m_workspace.columns().at(wish.column).license.key, wish.wanted});
    }
    m_question = std::move(question);
    Q_EMIT asked();
    return std::nullopt;
}

StageResult StagingDesk::stage(const QList<AssignmentRules::Wish> &wishes, const QString &text,
                               NeedsChoice choice)
{
    const StageResult result = m_workspace.stage(wishes, text, choice);
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
    const QString text = m_question->text;
    m_question.reset();
    stage(m_workspace.located(m_wishes), text, choice);
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
    StagingQuestion renewed = questionAbout(m_workspace.located(m_wishes), m_question->text);
    if (m_workspace.isApplying() || renewed.proposal.changes.isEmpty()) {
        leave();
        return;
    }
    m_question = std::move(renewed);
    Q_EMIT asked();
}
