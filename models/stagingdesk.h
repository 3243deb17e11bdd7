// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stepname.h"
#include "models/workspace.h"

#include <QObject>
#include <QTimer>

#include <optional>

/// A wish that waits for a decision, because it would move other boxes or cannot be for everybody.
struct StagingQuestion
{
    StepName step; ///< what the step to undo will be called
    Proposal proposal; ///< with everything that is needed taken along
    bool hasCompleteWishes = false; ///< some of it can be done without moving anything else
    QList<AssignmentRules::Wish> freed {}; ///< the releases that freeSeats() has put before the wishes
    int freeable = 0; ///< associates who cannot log in, from whom it could still take seats

    /// True where there is anything to choose.
    [[nodiscard]] bool isOpen() const { return !proposal.changes.isEmpty() || freeable > 0; }

    friend bool operator==(const StagingQuestion &, const StagingQuestion &) = default;
};

/// Where the matrix hands in what its boxes should become. Wishes that move nothing else are staged at once;
/// the others, and those for which seats could be freed, wait as the one open question until somebody
/// decides. The question follows the tenant as it is read again, so that what is decided is what was shown.
/// Needs the workspace to outlive it; GUI thread.
class StagingDesk : public QObject
{
    Q_OBJECT

public:
    explicit StagingDesk(Workspace &workspace, QObject *parent = nullptr);

    /// Stages @p wishes as one step to undo called @p step, or asks about them first: then there is no result
    /// yet. Takes the place of a question that is still open.
    std::optional<StageResult> request(const QList<AssignmentRules::Wish> &wishes, const StepName &step);

    /// The open question, or none. Its rows and columns hold until the workspace is reset.
    [[nodiscard]] const std::optional<StagingQuestion> &question() const { return m_question; }
    /// Stages what was asked about. Where the tenant has changed meanwhile, the question is put anew instead.
    void decide(NeedsChoice choice);
    /// Asks anew with the licences that lack seats released, before all else, by those who cannot log in.
    void freeSeats();
    /// Does nothing of what was asked about.
    void leave();

Q_SIGNALS:
    void asked(); ///< there is a question, or it has changed
    void left(); ///< the question went without anything being staged
    /// Wishes were staged as far as they can be, at once or by decision.
    void staged(const StageResult &result);

private:
    [[nodiscard]] StagingQuestion questionAbout(const QList<AssignmentRules::Wish> &wishes,
                                                const StepName &step) const;
    [[nodiscard]] QList<AssignmentRules::Wish> askedWishes() const;
    [[nodiscard]] QList<AssignmentRules::Wish> reclaiming(const QList<AssignmentRules::Wish> &wishes,
                                                          const Proposal &proposal) const;
    [[nodiscard]] QList<NamedWish> named(const QList<AssignmentRules::Wish> &wishes) const;
    StageResult stage(const QList<AssignmentRules::Wish> &wishes, const StepName &step, NeedsChoice choice);
    void renewSoon();
    void renew();

    Workspace &m_workspace;
    std::optional<StagingQuestion> m_question;
    QList<NamedWish> m_freed; ///< what freeSeats() has put before the wishes
    QList<NamedWish> m_wishes; ///< what the question is about
    QTimer m_renewal;
};
