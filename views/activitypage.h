// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runfiltermodel.h"
#include "views/viewmemory.h"

#include <QWidget>

class Activity;
class EmptyState;
class MessageStrip;
class PageHeader;
class QAction;
class QHBoxLayout;
class QPushButton;
class RowTableView;
class RunFilterBar;
struct RunRecord;

/// The page "Activity": what was applied, by whom, when, why and how it ended; the way to undo it. Asks for
/// what it needs and does nothing to the server. The activity must outlive it.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Activity &activity, QWidget *parent = nullptr);

    /// Puts a button for @p action beside the filter.
    void addCommand(QAction *action);
    /// Goes to this run, whatever the filter says.
    void showRun(qint64 runId);
    /// Stands on the chosen run, or on the newest that is shown. Runs that come later are followed by
    /// themselves.
    void followRuns();
    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// The items of this run are wanted. Comes again when the run has changed.
    void runChosen(qint64 runId);
    void undoRequested(qint64 runId);
    void resumeRequested(qint64 runId);
    void closeRequested(qint64 runId);
    /// The items of the chosen run are wanted as a file.
    void itemExportRequested();
    /// The journal is to be read again.
    void reloadRequested();
    /// The user wants to change something.
    void assignmentsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTables();
    void buildDetail();
    void connectModels();
    void connectCommands();
    void retranslate();
    void chooseCurrent();
    void updateState();
    void updateCommands(const RunRecord *run);
    void updateColumns(const RunRecord *run);
    void updateFacts();
    void updateEmptyState();
    [[nodiscard]] static QString interruptedText(const RunRecord &run);
    void showOutcome(const RunRecord &run);

    Activity &m_activity;
    RunFilterModel m_filter;
    PageHeader *m_header;
    QPushButton *m_undo;
    QPushButton *m_resume;
    QPushButton *m_close;
    MessageStrip *m_message;
    RunFilterBar *m_filterBar;
    QHBoxLayout *m_filterRow; ///< the filter, and commands beside it
    RowTableView *m_runs;
    EmptyState *m_empty;
    QWidget *m_detail; ///< all that is about the chosen run
    MessageStrip *m_outcome;
    QPushButton *m_export;
    RowTableView *m_items;
    ViewMemory m_memory;
};
