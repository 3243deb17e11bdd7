// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QObject>
#include <QTimer>

class Application;

/// Writes what the page on the command line is about into a file once everything has been read, prints a
/// line that says so, then ends the program: with 0, or with 1 and a sentence on standard error. Owned by
/// main().
class FileExport : public QObject
{
    Q_OBJECT

public:
    FileExport(Application &application, const CommandLine &commandLine);

private:
    void write();
    void report(const ExportRequest &request);
    void stop(const QString &problem);

    Application &m_application;
    const CommandLine m_commandLine;
    QTimer m_quiet; ///< the dashboard counts soon after the last row has arrived, so wait for silence
};
