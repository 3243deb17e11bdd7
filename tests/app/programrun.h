// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// The built program as a process of its own: no window, no display, no settings but its own.
class ProgramRun
{
public:
    /// @p secret is the password in the environment; null: none.
    explicit ProgramRun(const QStringList &arguments, const QString &secret = {});
    ~ProgramRun();

    /// Takes away all that a desktop session sets. Call before start().
    void hideDisplay();
    void start() { m_process.start(); }
    /// Says all there is to say on standard input.
    void type(const QByteArray &text);
    /// Starts and waits for the end; false where it does not end.
    [[nodiscard]] bool finish();
    [[nodiscard]] bool waitForEnd();
    /// Waits for one whole line of output; empty where none comes.
    [[nodiscard]] QByteArray waitForLine();
    /// As waitForLine(), of what goes wrong.
    [[nodiscard]] QByteArray waitForErrorLine();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// -1 after a crash.
    [[nodiscard]] int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray output() const { return m_output; }
    [[nodiscard]] QByteArray errors() const { return m_errors; }
    /// Files of the data folder.
    [[nodiscard]] QString dataDir() const { return m_dataDir.path(); }

private:
    QTemporaryDir m_dataDir;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

/// A demo tenant of its own: `seatkeeper --demo-server`.
class DemoServerRun
{
public:
    DemoServerRun();

    /// The WebAPI's root; empty where the server did not say that it is ready.
    [[nodiscard]] QUrl root() const { return m_root; }
    [[nodiscard]] ProgramRun &run() { return m_run; }

private:
    ProgramRun m_run;
    QUrl m_root;
};
