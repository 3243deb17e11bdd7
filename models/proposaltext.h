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
    QString blockedTitle; ///< "2 associates cannot have it:"; empty where nobody is left out
    QStringList blocked; ///< the first of them by name, each with the reason, and how many more there are
    QString accept; ///< the choices
    QString skip; ///< empty where there is nothing to choose
    QString leave;
};

[[nodiscard]] ProposalText proposalText(const StagingQuestion &question, const Workspace &workspace);
