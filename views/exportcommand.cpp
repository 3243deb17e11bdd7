// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportcommand.h"

#include "models/exportdesk.h"
#include "views/assignmentspage.h"
#include "views/exportdialog.h"
#include "views/exportsubject.h"
#include "views/pages.h"

#include <QDir>

ExportCommand::ExportCommand(ExportDesk &desk, Pages &pages, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_pages(pages)
    , m_window(window)
{}

/// The dashboard as a whole is the report.
ExportSubject ExportCommand::subjectInSight() const
{
    const Page page = m_pages.pageInSight();
    const auto report = exportSubject(page, ExportFormat::Pdf);
    return report ? *report : exportSubject(page, ExportFormat::Csv).value_or(ExportSubject::Matrix);
}

void ExportCommand::open()
{
    openFor(subjectInSight());
}

void ExportCommand::openFor(ExportSubject subject)
{
    m_desk.setShown(m_pages.assignments->shownAssociates());
    m_dialog = new ExportDialog(m_desk, subject, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportCommand::exportRequested);
    connect(m_dialog, &ExportDialog::cancelRequested, this, &ExportCommand::cancelRequested);
    m_dialog->open();
}

void ExportCommand::setProgress(int rowsDone, int rows)
{
    if (m_dialog)
        m_dialog->setProgress(rowsDone, rows);
}

void ExportCommand::showWritten(const ExportRequest &request)
{
    if (m_dialog)
        m_dialog->accept();
    //: %1 is a file.
    Q_EMIT told(tr("Saved in %1.").arg(QDir::toNativeSeparators(request.fileName)));
}

void ExportCommand::showCancelled()
{
    Q_EMIT told(tr("The export was cancelled. Nothing was saved."));
}

void ExportCommand::showProblem(const QString &problem)
{
    if (m_dialog)
        m_dialog->showProblem(problem);
}
