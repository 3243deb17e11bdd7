// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitypage.h"

#include "models/activity.h"
#include "models/runtext.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/rowtableview.h"
#include "views/runfilterbar.h"
#include "views/statusrowdelegate.h"
#include "views/tablecolumns.h"
#include "views/taborder.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

// Widths of the items' columns. An act has no associate and nothing given or taken, and its licence is wide.
static const QList<int> ItemColumns {140, 95, 150, 120, 230, 130, 150};
static const QList<int> ActColumns {140, 95, 150, 120, 180, 190, 190};

ActivityPage::ActivityPage(Activity &activity, QWidget *parent)
    : QWidget(parent)
    , m_activity(activity)
    , m_filter(activity.runModel())
    , m_header(new PageHeader(this))
    , m_undo(new QPushButton(this))
    , m_resume(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_message(new MessageStrip(this))
    , m_filterBar(new RunFilterBar(m_filter, this))
    , m_filterRow(new QHBoxLayout)
    , m_runs(new RowTableView(this))
    , m_empty(new EmptyState(*m_runs))
    , m_detail(new QWidget(this))
    , m_outcome(new MessageStrip(this))
    , m_export(new QPushButton(this))
    , m_items(new RowTableView(this))
{
    for (QPushButton *command : {m_undo, m_resume, m_close})
        m_header->addCommand(command);
    buildTables();
    buildDetail();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Medium);
    splitter->addWidget(m_runs);
    splitter->addWidget(m_detail);
    splitter->setSizes({300, 400});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    m_filterRow->setSpacing(Spacing::Small);
    m_filterRow->addWidget(m_filterBar, 1);
    layout->addLayout(m_filterRow);
    layout->addWidget(splitter, 1);
    m_memory.keep(QStringLiteral("splitter"), *splitter);
    m_memory.keep(QStringLiteral("filter"), m_filterBar->viewMemory());
    m_memory.keep(QStringLiteral("runs"), *m_runs);
    m_memory.keep(QStringLiteral("items"), *m_items);
    connectModels();
    connectCommands();
    retranslate();
    followRuns();
}

void ActivityPage::buildTables()
{
    const auto column = [](auto which) { return static_cast<int>(which); };
    const int result = column(RunModel::Column::Result);
    const int state = column(RunModel::Column::State);
    m_runs->setModel(&m_filter);
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runs->setItemDelegateForColumn(result, new StatusRowDelegate(RunModel::HasFailedRole, result, m_runs));
    m_runs->setItemDelegateForColumn(state,
                                     new StatusRowDelegate(RunModel::IsInterruptedRole, state, m_runs));
    m_runs->setColumns(columnNames<RunModel::Column>(), {110, 130, 225, 225, 105, 105, 76});
    m_runs->columns().setHideable();
    m_items->setModel(&m_activity.itemModel());
    m_items->setItemDelegate(
        new StatusRowDelegate(RunItemModel::HasFailedRole, column(RunItemModel::Column::Status), m_items));
    m_items->setColumns(columnNames<RunItemModel::Column>(), ItemColumns);
}

void ActivityPage::buildDetail()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Small);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_export, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(head);
    layout->addWidget(m_items, 1);
}

void ActivityPage::connectModels()
{
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ActivityPage::followRuns);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::followRuns);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &ActivityPage::followRuns);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &ActivityPage::followRuns);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ActivityPage::followRuns);
    connect(m_runs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPage::chooseCurrent);
    const RunItemModel *items = &m_activity.itemModel();
    connect(items, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateState);
    connect(items, &QAbstractItemModel::dataChanged, this, &ActivityPage::updateState);
    connect(items, &QAbstractItemModel::modelReset, this, &ActivityPage::updateState);
    connect(&m_activity, &Activity::problemChanged, this, &ActivityPage::updateState);
}

void ActivityPage::connectCommands()
{
    connect(m_filterBar, &RunFilterBar::filterChanged, m_header, &PageHeader::announceFacts);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_activity.chosenRun()); });
    connect(m_resume, &QPushButton::clicked, this,
            [this] { Q_EMIT resumeRequested(m_activity.chosenRun()); });
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeRequested(m_activity.chosenRun()); });
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::itemExportRequested);
    leadOn(m_filterBar->searchField(), {Qt::Key_Down}, *m_runs);
    leadOn(*m_runs, {Qt::Key_Return, Qt::Key_Enter}, *m_items);
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityPage::retranslate()
{
    //: Title of a page and entry in the list of sections: what was applied so far.
    m_header->setTitle(tr("Activity"));
    //: Button: stage the opposite of what a run has done.
    m_undo->setText(tr("Undo run"));
    //: Button: stage what an interrupted run has not done.
    m_resume->setText(tr("Resume run"));
    //: Button: an interrupted run is dealt with.
    m_close->setText(tr("Close run"));
    m_close->setToolTip(tr("Leaves everything as it is, and does not ask about this run again"));
    //: Button: save the items of a run in a file.
    m_export->setText(tr("Export items…"));
    m_runs->setAccessibleName(tr("Activity"));
    m_runs->setAccessibleDescription(
        tr("What was applied to this tenant, the newest first. Enter goes to the items of a run."));
    //: Name of the list of what a run has changed, for screen readers.
    m_items->setAccessibleName(tr("Run items"));
    m_items->setAccessibleDescription(tr("What the chosen run has changed, and how each change ended"));
    setWhatsThis(WhatsThis::page(Page::Activity));
    m_undo->setWhatsThis(tr("Stages the opposite of what the run has done, against what the server says "
                            "today. Nothing is sent before you apply it under Changes."));
    m_resume->setWhatsThis(tr("Stages what an interrupted run has not done yet. Nothing is sent before you "
                              "apply it under Changes."));
    m_close->setWhatsThis(m_close->toolTip());
    m_export->setWhatsThis(tr("Saves the changes of the chosen run as a file."));
    m_runs->setWhatsThis(tr("What was applied to this tenant from this computer, the newest first: when, by "
                            "whom, why, and how it ended. Choose a run to see its changes below."));
    m_items->setWhatsThis(
        tr("Each change of the chosen run: what was given or taken, how it ended, and what was held before "
           "and after. Verified means that the server was read again and said so."));
    m_activity.runModel().retranslate();
    m_activity.itemModel().retranslate();
    updateState();
}

void ActivityPage::addCommand(QAction *action)
{
    QWidget *command = PageHeader::newCommand(action, this);
    m_filterRow->addWidget(command);
    tabThrough({command, m_runs, m_export, m_items}); // it comes late, and stands before them
}

void ActivityPage::showRun(qint64 runId)
{
    if (m_filter.rowOf(runId) < 0)
        m_filterBar->clearFilter();
    m_activity.chooseRun(runId);
    followRuns();
    m_runs->setFocus();
}

void ActivityPage::followRuns()
{
    const QModelIndex wanted = m_filter.index(std::max(0, m_filter.rowOf(m_activity.chosenRun())), 0);
    if (m_runs->currentIndex().row() == wanted.row())
        chooseCurrent(); // the same run, but its items may have changed
    else
        m_runs->setCurrentIndex(wanted);
}

void ActivityPage::chooseCurrent()
{
    const qint64 runId = m_runs->currentIndex().data(RunModel::RunIdRole).toLongLong();
    m_activity.chooseRun(runId);
    if (runId != 0)
        Q_EMIT runChosen(runId);
    updateState();
}

void ActivityPage::updateState()
{
    const RunRecord *run = m_activity.runModel().run(m_activity.chosenRun());
    updateCommands(run);
    updateColumns(run);
    m_detail->setVisible(run != nullptr);
    if (run)
        showOutcome(*run);
    updateFacts();
    updateEmptyState();
}

/// What was done to a whole licence has no opposite that could be staged.
void ActivityPage::updateCommands(const RunRecord *run)
{
    const bool isAct = run && run->isAct();
    const bool isInterrupted = run && run->state == RunState::Interrupted;
    const bool isOver = run && run->state != RunState::Running;
    m_undo->setEnabled(isOver && !isAct && !undoingWishes(m_activity.itemModel().items()).isEmpty());
    m_undo->setToolTip(
        isAct ? tr("What was done to a whole licence cannot be undone from here. The licence that was there "
                   "before comes back from its issuer or from its file.")
              : tr("Stages the opposite of this run for review. Nothing is sent before you apply it."));
    m_resume->setVisible(isInterrupted);
    m_resume->setEnabled(!isAct);
    m_resume->setToolTip(
        isAct ? tr(
            "What is done to a whole licence is not sent twice. Read the licence again, and start anew if "
            "need be.")
              : tr("Stages what this run has left undone for review. Nothing is sent before you apply it."));
    m_close->setVisible(isInterrupted);
}

/// An act is about a licence, not about who holds it.
void ActivityPage::updateColumns(const RunRecord *run)
{
    using Column = RunItemModel::Column;
    const bool isAct = run && run->isAct();
    if (m_items->isColumnHidden(static_cast<int>(Column::Associate)) != isAct) {
        for (const Column column : {Column::Associate, Column::Given, Column::Taken})
            m_items->setColumnHidden(static_cast<int>(column), isAct);
        m_items->setColumns(columnNames<Column>(isAct ? QStringLiteral("Act") : QString()),
                            isAct ? ActColumns : ItemColumns);
    }
    if (isAct && m_items->model()->rowCount() > 0) {
        // A line for each thing that has changed.
        m_items->resizeRowsToContents();
        m_items->setRowHeight(0, std::max<int>(Spacing::RowHeight, m_items->rowHeight(0) + Spacing::Medium));
    }
}

void ActivityPage::updateFacts()
{
    const int shown = m_filter.rowCount();
    const auto all = static_cast<int>(m_activity.runs().size());
    if (shown == all) {
        m_header->setFacts(tr("%Ln run(s)", nullptr, all));
        return;
    }
    const QLocale locale;
    //: How many runs match the filter: %1 of %2.
    m_header->setFacts(tr("%1 of %2 runs").arg(locale.toString(shown), locale.toString(all)));
}

void ActivityPage::updateEmptyState()
{
    const QString &problem = m_activity.problem();
    m_message->clear();
    m_empty->hide();
    if (m_activity.runs().isEmpty()) {
        if (!problem.isEmpty())
            m_empty->showState(tr("The journal cannot be used"), problem,
                               //: Button: read the journal of runs again after an error.
                               {tr("Try again"), [this] { Q_EMIT reloadRequested(); }});
        else
            m_empty->showState(tr("Nothing has been applied here yet"),
                               tr("Whatever you apply is listed here, with who, when, why and how it ended. "
                                  "It can be undone from here."),
                               //: Button: shows the page on which licences are given and taken.
                               {tr("Go to Assignments"), [this] { Q_EMIT assignmentsRequested(); }});
        return;
    }
    if (!problem.isEmpty())
        m_message->showMessage(MessageStrip::Severity::Error, problem);
    if (m_filter.rowCount() == 0)
        m_empty->showState(tr("No run matches"), tr("No run matches the search and the choice beside it."),
                           //: Button: list every run again.
                           {tr("Clear filter"), [this] { m_filterBar->clearFilter(); }});
}

static MessageStrip::Severity severityOf(const RunRecord &run)
{
    if (run.state == RunState::Interrupted)
        return MessageStrip::Severity::Warning;
    if (RunModel::hasFailed(run))
        return MessageStrip::Severity::Error;
    return run.state == RunState::Finished ? MessageStrip::Severity::Success : MessageStrip::Severity::Info;
}

/// What can be done about an interrupted run.
QString ActivityPage::interruptedText(const RunRecord &run)
{
    if (!run.isAct()) {
        return tr(
            "Resume run stages what is missing, Undo run takes back what was done. Neither sends anything "
            "before you apply it. Close run leaves all as it is.");
    }
    if (run.done() > 0)
        return tr("How it ended is listed below. Close run leaves all as it is.");
    if (run.unknown == 0)
        return tr("Nothing was sent. Close run leaves all as it is.");
    const bool isPackage =
        run.start.kind == RunKind::ActivateLicense || run.start.kind == RunKind::AddLicenseFile;
    return isPackage
               ? tr("Read the licence again to see whether it is active. Close run leaves all as it is.")
               : tr("Read the licence again to see what has come of it. Close run leaves all as it is.");
}

void ActivityPage::showOutcome(const RunRecord &run)
{
    QStringList sentences {runSummaryText(run)};
    if (run.state == RunState::Interrupted)
        sentences.append(interruptedText(run));
    m_outcome->showMessage(severityOf(run), sentences.join(u' '));
    //: %Ln is how many rows the table will have.
    m_export->setToolTip(
        tr("Saves the %Ln item(s) of this run as a file", nullptr, m_activity.itemModel().rowCount()));
}
