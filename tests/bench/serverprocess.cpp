// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/serverprocess.h"

#include <QCoreApplication>

static constexpr int Patience = 60'000; // milliseconds

ServerProcess::ServerProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience))
            return;
    }
    m_root = QUrl(QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed());
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}
