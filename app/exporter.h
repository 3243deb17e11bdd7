// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportchoice.h"
#include "services/export/exportjob.h"

#include <QObject>

class ExportCommand;
class ExportDesk;

/// Writes exports into files, one at a time: tables in a thread of their own, the report at once. Owned by
/// the application; lives in the GUI thread; the desk outlives it. Destroying it cancels what is under way.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(const ExportDesk &desk, QObject *parent = nullptr);
    ~Exporter() override;

    /// Writes what @p command asks for from now on, and tells it how that goes.
    void serve(ExportCommand &command);
    /// Begins; one of the signals below says how it ended. An export that is still under way is cancelled.
    void write(const ExportRequest &request);
    void cancel();

    /// Why this kind of file cannot hold @p table, in a sentence; empty where it can.
    [[nodiscard]] static QString obstacle(const ExportTable &table, ExportFormat format);

Q_SIGNALS:
    void progressed(int rowsDone, int rows);
    void written(const ExportRequest &request);
    void cancelled();
    void failed(const QString &problem); ///< a sentence with the name of the file

private:
    void writeReport(const ExportRequest &request);

    const ExportDesk &m_desk;
    std::unique_ptr<ExportJob> m_job;
};
