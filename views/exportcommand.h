// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportchoice.h"

#include <QObject>
#include <QPointer>

class ExportDesk;
class ExportDialog;
class Pages;

/// The window's way to a file: asks in a dialog what is to be exported, at first what the page in sight is
/// about, passes that on, and shows how it goes. Owned by the window; desk and pages outlive it.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    ExportCommand(ExportDesk &desk, Pages &pages, QWidget &window);

    /// Asks, with what the page in sight is about.
    void open();
    void openFor(ExportSubject subject);

    /// How many rows of the export under way are written.
    void setProgress(int rowsDone, int rows);
    /// The export that was asked for is in its file.
    void showWritten(const ExportRequest &request);
    /// It was called off.
    void showCancelled();
    /// It failed: says why and what to do.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// Write a table or the report into a file.
    void exportRequested(const ExportRequest &request);
    /// Leave no file of the export under way.
    void cancelRequested();
    void told(const QString &text); ///< how it ended, in passing

private:
    [[nodiscard]] ExportSubject subjectInSight() const;

    ExportDesk &m_desk;
    Pages &m_pages;
    QWidget &m_window;
    QPointer<ExportDialog> m_dialog; ///< while there is one
};
