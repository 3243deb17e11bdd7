// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/runlocks.h"

#include <QDir>
#include <QFile>

RunLocks::RunLocks(const QString &folder)
    : m_folder(folder)
{}

bool RunLocks::take(qint64 runId)
{
    if (isHeld(runId))
        return false;
    std::unique_ptr<QLockFile> lock;
    if (!m_folder.isEmpty()) {
        lock = std::make_unique<QLockFile>(pathFor(runId));
        lock->setStaleLockTime(0); // a run may take hours
        if (!lock->tryLock(0))
            return false;
    }
    m_own.emplace(runId, std::move(lock));
    return true;
}

void RunLocks::release(qint64 runId)
{
    m_own.erase(runId);
}

/// Asks the system, not the file: after a power failure that may be empty, after a change of the computer's
/// name it tells of another one.
bool RunLocks::isHeld(qint64 runId) const
{
    if (isOwn(runId))
        return true;
    const QString path = pathFor(runId);
    if (m_folder.isEmpty() || !QFile::exists(path))
        return false;
    return !QLockFile(path).removeStaleLockFile(); // which fails while somebody holds it
}

QString RunLocks::pathFor(qint64 runId) const
{
    return QDir(m_folder).filePath(QStringLiteral("run-%1.lock").arg(runId));
}
