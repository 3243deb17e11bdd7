// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/exportjob.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrentRun>

using Outcome = ExportWriter::Outcome;
using End = ExportWriter::End;

static constexpr qint64 ProgressInterval = 50; // ms

ExportJob::ExportJob(std::shared_ptr<const ExportTable> table, std::shared_ptr<const ExportWriter> writer,
                     const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_writer(std::move(writer))
    , m_fileName(fileName)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int rowsDone) { Q_EMIT progressed(rowsDone, m_table->rowCount()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::finish);
}

ExportJob::~ExportJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ExportJob::start()
{
    m_watcher.setFuture(
        QtConcurrent::run(&ExportJob::run, Work {m_table, m_writer, m_fileName, m_stop.get_token()}));
}

void ExportJob::cancel()
{
    m_stop.request_stop();
}

void ExportJob::run(Promise &promise, const Work &work)
{
    promise.setProgressRange(0, work.table->rowCount());
    promise.addResult(save(promise, work));
}

/// QSaveFile writes beside the file and puts itself in its place when all is well.
Outcome ExportJob::save(Promise &promise, const Work &work)
{
    const QFileInfo present(work.fileName);
    if (present.exists() && !present.isFile())
        return tl::unexpected(tr("This is not a plain file. Choose another name."));
    QSaveFile file(work.fileName);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(ExportWriter::targetProblem(file));
    QElapsedTimer sinceProgress;
    const auto step = [&](int rowsDone) {
        if (!sinceProgress.isValid() || sinceProgress.hasExpired(ProgressInterval)) {
            promise.setProgressValue(rowsDone);
            sinceProgress.start();
        }
        return !work.stop.stop_requested();
    };
    const Outcome outcome = work.writer->write(*work.table, file, step);
    if (!outcome || *outcome == End::Cancelled)
        return outcome;
    if (work.stop.stop_requested())
        return End::Cancelled;
    if (!file.commit())
        return tl::unexpected(ExportWriter::targetProblem(file));
    return End::Written;
}

void ExportJob::finish()
{
    const Outcome outcome = m_watcher.result();
    if (!outcome) {
        //: %1 is a file, %2 a sentence that says why and what to do.
        const QString problem = tr("%1 could not be written: %2");
        Q_EMIT failed(problem.arg(QDir::toNativeSeparators(m_fileName), outcome.error()));
    } else if (*outcome == End::Cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT written();
    }
}
