// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stagingdesk.h"

#include <QString>
#include <QStringList>

/// An open question in words, in the user's language: what would move, what it costs, who is left out, and
/// what can be chosen.
struct ProposalText
{
    QStringList consequences; ///< sentences: what is needed and released as well, and where seats run short
    QString freedTitle; ///< "Taken from 2 associates who cannot log in:"; empty where nothing is
    QStringList freed; ///< the first of them by name, each with the licence, and how many more there are
    QString blockedTitle; ///< "2 associates cannot have it:"; empty where nobody is left out
    QStringList blocked; ///< the first of them by name, each with the reason, and how many more there are
    QString accept; ///< the choices; empty where nothing can be done as it is
    QString skip; ///< empty where there is nothing to choose
    QString free; ///< empty where no seats can be freed
    QString leave;
};

[[nodiscard]] ProposalText proposalText(const StagingQuestion &question, const Workspace &workspace);
