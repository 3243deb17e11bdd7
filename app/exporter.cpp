// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporter.h"

#include "services/export/csvwriter.h"
#include "services/export/xlsxwriter.h"
#include "views/dashboardreport.h"
#include "views/exportcommand.h"

/// Writes tables in this kind of file; there is none for the report, which is no table.
static std::shared_ptr<const ExportWriter> writerFor(ExportFormat format, CsvSeparator separator)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_shared<CsvWriter>(separator);
    case ExportFormat::Xlsx:
        return std::make_shared<XlsxWriter>();
    case ExportFormat::Pdf:
        break;
    }
    return nullptr;
}

Exporter::Exporter(const ExportDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{}

Exporter::~Exporter() = default;

QString Exporter::obstacle(const ExportTable &table, ExportFormat format)
{
    const auto writer = writerFor(format, CsvSeparator::Comma);
    return writer ? writer->obstacle(table) : QString();
}

void Exporter::serve(ExportCommand &command)
{
    connect(&command, &ExportCommand::exportRequested, this, &Exporter::write);
    connect(&command, &ExportCommand::cancelRequested, this, &Exporter::cancel);
    connect(this, &Exporter::progressed, &command, &ExportCommand::setProgress);
    connect(this, &Exporter::written, &command, &ExportCommand::showWritten);
    connect(this, &Exporter::cancelled, &command, &ExportCommand::showCancelled);
    connect(this, &Exporter::failed, &command, &ExportCommand::showProblem);
}

void Exporter::write(const ExportRequest &request)
{
    if (!request.table) {
        writeReport(request);
        return;
    }
    m_job = std::make_unique<ExportJob>(request.table, writerFor(request.format, request.separator),
                                        request.fileName);
    connect(m_job.get(), &ExportJob::progressed, this, &Exporter::progressed);
    connect(m_job.get(), &ExportJob::written, this, [this, request] { Q_EMIT written(request); });
    connect(m_job.get(), &ExportJob::cancelled, this, &Exporter::cancelled);
    connect(m_job.get(), &ExportJob::failed, this, &Exporter::failed);
    m_job->start();
}

void Exporter::writeReport(const ExportRequest &request)
{
    const QString problem = writeDashboardReport(m_desk, request.fileName);
    if (problem.isEmpty())
        Q_EMIT written(request);
    else
        Q_EMIT failed(problem);
}

void Exporter::cancel()
{
    if (m_job)
        m_job->cancel();
}
