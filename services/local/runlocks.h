// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <map>
#include <memory>

/// Says which runs are under way: a lock file in the data folder for each, which the system lets go when the
/// program that holds it is gone, however it went. One thread; lets go of its own when it is destroyed.
class RunLocks
{
public:
    /// Keeps the files in @p folder. Without one there are none, and nobody else can know of the runs.
    explicit RunLocks(const QString &folder);

    /// Marks @p runId as under way here; false where somebody else has it or the file cannot be made.
    [[nodiscard]] bool take(qint64 runId);
    /// It no longer is. Nothing happens where it never was.
    void release(qint64 runId);
    /// True while @p runId is under way here.
    [[nodiscard]] bool isOwn(qint64 runId) const { return m_own.contains(runId); }
    /// True while it is under way here or in another living program. Removes what a dead one has left.
    [[nodiscard]] bool isHeld(qint64 runId) const;

private:
    [[nodiscard]] QString pathFor(qint64 runId) const;

    QString m_folder; ///< empty: no files
    std::map<qint64, std::unique_ptr<QLockFile>> m_own; ///< by run; null where there are no files
};
