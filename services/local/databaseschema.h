// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a kind of database is known by, and how it came to what it is.
struct DatabaseSchema
{
    QString name; ///< translated, as a sentence begins with it: "The journal"
    qint32 applicationId = 0; ///< by which SQLite files are told apart; not 0
    /// The statements that lead from each version to the next, the first from nothing. None ever changes once
    /// it has left the house: what comes later is added at the end.
    QList<QStringList> steps;

    /// The version that this Seatkeeper writes.
    [[nodiscard]] qsizetype version() const { return steps.size(); }
};
