// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileexport.h"

#include "app/application.h"
#include "views/exportsubject.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <chrono>

using namespace std::chrono_literals;

FileExport::FileExport(Application &application, const CommandLine &commandLine)
    : m_application(application)
    , m_commandLine(commandLine)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    connect(&m_quiet, &QTimer::timeout, this, &FileExport::write);
    connect(&application, &Application::failed, this, &FileExport::stop);
    connect(&application, &Application::sessionStarted, this, [this] {
        connect(m_application.session(), &Session::settled, &m_quiet, qOverload<>(&QTimer::start));
    });
    connect(&application.exporter(), &Exporter::written, this, &FileExport::report);
    connect(&application.exporter(), &Exporter::failed, this, &FileExport::stop);
}

void FileExport::write()
{
    const ExportFormat format = m_commandLine.exportFormat;
    const ExportSubject subject = *exportSubject(m_commandLine.page, format);
    const auto table = m_application.exports().table({.subject = subject});
    if (const QString problem = table ? Exporter::obstacle(*table, format) : QString(); !problem.isEmpty())
        stop(problem);
    else
        m_application.exporter().write({table, format, m_commandLine.separator, m_commandLine.outputPath});
}

void FileExport::report(const ExportRequest &request)
{
    const QString name = QDir::toNativeSeparators(request.fileName);
    //: %1 is a file, %Ln how many rows the table in it has.
    const QString line = request.table ? tr("Saved %Ln row(s) in %1.", nullptr, request.table->rowCount())
                                       : tr("Saved the report in %1.");
    QTextStream(stdout) << line.arg(name) << Qt::endl;
    QCoreApplication::exit(0);
}

void FileExport::stop(const QString &problem)
{
    QTextStream(stderr) << problem << Qt::endl;
    QCoreApplication::exit(1);
}
