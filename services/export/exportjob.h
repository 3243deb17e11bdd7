// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/export/exportwriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>

/// Writes one table into one file in a thread of its own. The file appears, or takes the place of the one of
/// that name, once all of it is on disk: whatever else happens, nothing is left behind and what was there
/// stays as it was.
///
/// Belongs to the thread that made it, where its signals arrive; whoever destroys it while it is under way
/// cancels it, and waits until the thread has left.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    ExportJob(std::shared_ptr<const ExportTable> table, std::shared_ptr<const ExportWriter> writer,
              const QString &fileName, QObject *parent = nullptr);
    ~ExportJob() override;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Begins. Call once.
    void start();
    /// Stops the writing soon; does nothing once the file stands.
    void cancel();

Q_SIGNALS:
    /// So many rows of so many are written; at most twenty times a second.
    void progressed(int rowsDone, int rows);

    // One of these ends it.
    void written();
    void cancelled();
    void failed(const QString &problem); ///< a translated sentence with the name of the file

private:
    using Promise = QPromise<ExportWriter::Outcome>;
    /// What the thread works on.
    struct Work
    {
        std::shared_ptr<const ExportTable> table;
        std::shared_ptr<const ExportWriter> writer;
        QString fileName;
        std::stop_token stop;
    };
    static void run(Promise &promise, const Work &work);
    [[nodiscard]] static ExportWriter::Outcome save(Promise &promise, const Work &work);
    void finish();

    std::shared_ptr<const ExportTable> m_table;
    std::shared_ptr<const ExportWriter> m_writer;
    QString m_fileName;
    std::stop_source m_stop;
    QFutureWatcher<ExportWriter::Outcome> m_watcher;
};
