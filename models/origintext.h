// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/holdingevent.h"

#include <QString>
#include <QStringList>

class Workspace;

/// Where the state of one box comes from, in words, in the user's language: plain text.
struct OriginText
{
    QString title; ///< "Anna Berg: Sales Premium"
    QStringList lines; ///< a sentence or two each, what matters most first
    qint64 runId = 0; ///< the run whose items tell more, or 0
};

/// The words about the box that @p history is of, as @p workspace knows it now; associate and licence have to
/// be there.
[[nodiscard]] OriginText originText(const HoldingHistory &history, const Workspace &workspace);
