// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

/// A server in a process of its own, which ends with this object. Blocks until it serves.
class ServerProcess
{
public:
    /// Starts @p program, which lies beside this one and prints "READY URL" once it serves.
    ServerProcess(const QString &program, const QStringList &arguments);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Where it serves; empty where it could not start.
    [[nodiscard]] const QUrl &root() const { return m_root; }

private:
    QProcess m_process;
    QUrl m_root;
};
