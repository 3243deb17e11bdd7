// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"

static constexpr int Patience = 60'000; // milliseconds; sanitizers take their time

ProgramRun::ProgramRun(const QStringList &arguments, const QString &secret)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("SEATKEEPER_SECRET"));
    if (!secret.isNull())
        environment.insert(QStringLiteral("SEATKEEPER_SECRET"), secret);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(SEATKEEPER_PROGRAM));
    m_process.setArguments(QStringList {QStringLiteral("--data-dir"), m_dataDir.path()} + arguments);
}

ProgramRun::~ProgramRun()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(Patience);
}

void ProgramRun::hideDisplay()
{
    QProcessEnvironment environment = m_process.processEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    m_process.setProcessEnvironment(environment);
}

bool ProgramRun::finish()
{
    start();
    return m_process.waitForStarted(Patience) && waitForEnd();
}

void ProgramRun::type(const QByteArray &text)
{
    m_process.write(text);
    m_process.closeWriteChannel();
}

bool ProgramRun::waitForEnd()
{
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Patience);
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
    return hasEnded;
}

QByteArray ProgramRun::waitForLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience))
            return {};
    }
    return m_process.readLine();
}

QByteArray ProgramRun::waitForErrorLine()
{
    m_process.setReadChannel(QProcess::StandardError);
    const QByteArray line = waitForLine();
    m_process.setReadChannel(QProcess::StandardOutput);
    return line;
}

DemoServerRun::DemoServerRun()
    : m_run({QStringLiteral("--demo-server"), QStringLiteral("--demo-associates"), QStringLiteral("40")})
{
    m_run.start();
    const QByteArray line = m_run.waitForLine();
    const QByteArray ready = "READY ";
    if (line.startsWith(ready) && line.endsWith('\n'))
        m_root = QUrl(QString::fromUtf8(line.mid(ready.size()).chopped(1)), QUrl::StrictMode);
}
