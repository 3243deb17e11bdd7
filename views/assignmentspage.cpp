// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentspage.h"

#include "models/stagingdesk.h"
#include "models/stagingtext.h"
#include "views/assignmentfilterbar.h"
#include "views/assignmentview.h"
#include "views/bulkpanel.h"
#include "views/columnscroller.h"
#include "views/emptystate.h"
#include "views/importdialog.h"
#include "views/messagestrip.h"
#include "views/originpanel.h"
#include "views/pageheader.h"
#include "views/proposalpanel.h"
#include "views/selectionstrip.h"
#include "views/taborder.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QAction>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

static constexpr QKeyCombination SeveralKeys = Qt::CTRL | Qt::Key_B;

AssignmentsPage::AssignmentsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_filter(m_model)
    , m_selected(m_model)
    , m_header(new PageHeader(this))
    , m_several(new QPushButton(this))
    , m_message(new MessageStrip(this))
    , m_filterBar(new AssignmentFilterBar(m_model, m_filter, this))
    , m_bulk(new BulkPanel(m_model, m_filter, m_selected, this))
    , m_proposal(new ProposalPanel(m_model.desk(), workspace, this))
    , m_origin(new OriginPanel(workspace, this))
    , m_view(new AssignmentView(m_model, m_filter, this))
    , m_strip(new SelectionStrip(m_selected, *m_view, this))
    , m_pending(new MessageStrip(this))
    , m_empty(new EmptyState(*m_view))
{
    m_header->addCommand(m_several);
    // The matrix always shows its scroll bar, and the strip ends where the bar begins: so both are equally
    // wide inside and scroll alike to the last column.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *stripRow = new QHBoxLayout;
    stripRow->setSpacing(0);
    stripRow->addWidget(m_strip);
    stripRow->addSpacing(m_view->verticalScrollBar()->sizeHint().width());
    auto *grid = new QVBoxLayout;
    grid->setSpacing(Spacing::Tight);
    grid->addLayout(stripRow);
    grid->addWidget(m_view, 1);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_bulk);
    layout->addWidget(m_proposal);
    layout->addWidget(m_origin);
    layout->addLayout(grid, 1);
    layout->addWidget(m_pending);
    // In the smallest window, a panel and the matrix have no room at once.
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new ColumnScroller(column, this));
    setTabOrder(m_strip, m_view); // which had to be made first
    m_pending->setSilent(); // the window says at each step what is staged
    setAcceptDrops(true);
    m_memory.keep(
        QStringLiteral("filter"), [this] { return m_filterBar->viewState(); },
        [this](const QJsonValue &state) { m_filterBar->restoreViewState(state.toObject()); });
    connectViews();
    connectOrigin();
    retranslate();
}

void AssignmentsPage::connectViews()
{
    connect(m_several, &QPushButton::clicked, m_bulk, &BulkPanel::open);
    connect(new QShortcut(SeveralKeys, this), &QShortcut::activated, m_bulk, &BulkPanel::open);
    leadOn(m_filterBar->searchField(), {Qt::Key_Down}, *m_view);
    connect(m_view, &AssignmentView::selectedAssociatesChanged, this,
            [this] { m_selected.setSelection(m_view->selectedAssociates()); });
    connect(m_view, &AssignmentView::pasteRefused, this, &AssignmentsPage::stagedMessage);
    connect(m_view, &AssignmentView::visibleAssociatesChanged, this,
            &AssignmentsPage::visibleAssociatesChanged);
    connect(&m_model.desk(), &StagingDesk::staged, this,
            [this](const StageResult &result) { Q_EMIT stagedMessage(stageResultText(result)); });
    // Other columns come, the people stay chosen.
    connect(m_filterBar, &AssignmentFilterBar::ownerAboutToChange, this,
            [this] { m_keptSelection = m_view->selectedAssociates(); });
    connect(m_filterBar, &AssignmentFilterBar::ownerChanged, this, [this] {
        m_view->selectAssociates(m_keptSelection);
        updateState();
    });
    connect(m_filterBar, &AssignmentFilterBar::filtersChanged, this, [this] {
        updateState();
        if (m_workspace.holdingsStatus().state == LoadState::Ready) // it is not the filters that come along
            m_header->announceFacts();
    });
    connect(m_message, &MessageStrip::actionRequested, this, &AssignmentsPage::refreshRequested);
    connect(m_pending, &MessageStrip::actionRequested, this, &AssignmentsPage::reviewRequested);
    connect(&m_workspace, &Workspace::associatesStatusChanged, this, &AssignmentsPage::orderRows);
    connect(&m_workspace, &Workspace::catalogueStatusChanged, this, &AssignmentsPage::updateState);
    connect(&m_workspace, &Workspace::holdingsStatusChanged, this, &AssignmentsPage::updateState);
    connect(&m_workspace, &Workspace::rowsAdded, this, &AssignmentsPage::updateState);
    connect(&m_workspace, &Workspace::wasReset, this, &AssignmentsPage::updateState);
    connect(&m_workspace, &Workspace::stagingChanged, this, &AssignmentsPage::updatePending);
}

void AssignmentsPage::connectOrigin()
{
    connect(m_view, &AssignmentView::originRequested, this,
            [this](qint64 associateId, const LicenseKey &license) {
                m_origin->dismiss(); // a new question: its answer comes with the focus
                Q_EMIT originRequested(associateId, license);
            });
    connect(m_origin, &OriginPanel::historyRequested, this, &AssignmentsPage::originRequested);
    connect(m_origin, &OriginPanel::runRequested, this, &AssignmentsPage::runRequested);
}

void AssignmentsPage::showOrigin(const HoldingHistory &history)
{
    m_origin->tell(history);
}

void AssignmentsPage::focusSearch()
{
    m_filterBar->focusSearch();
}

void AssignmentsPage::showAssociates(const AssociateFilter &filter)
{
    m_filterBar->showAssociates(filter);
    m_view->setFocus();
}

void AssignmentsPage::showAssociate(qint64 associateId)
{
    if (m_model.columnCount() == 0)
        m_filterBar->showAssociates({}); // with the licences of all owners
    const int column = std::max(0, m_view->currentIndex().column());
    const QModelIndex source = m_model.index(m_workspace.rowOf(associateId), column);
    if (source.isValid() && !m_filter.mapFromSource(source).isValid())
        m_filterBar->clearFilters();
    const QModelIndex row = m_filter.mapFromSource(source);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void AssignmentsPage::addCommands(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_header->addCommand(action);
}

ExportDesk::ShownAssociates AssignmentsPage::shownAssociates() const
{
    ExportDesk::ShownAssociates shown {.selected = m_view->selectedAssociates(),
                                       .owner = m_model.owner(),
                                       .filter = m_filterBar->filterText()};
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        shown.matching.append(
            m_filter.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong());
    }
    return shown;
}

void AssignmentsPage::chooseImportFile()
{
    auto *dialog = new QFileDialog(this, tr("Import assignments"), {},
                                   //: Kinds of files to choose from; keep what is in brackets.
                                   tr("CSV tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AssignmentsPage::importFile);
    dialog->open();
}

void AssignmentsPage::importFile(const QString &fileName)
{
    auto *dialog = new ImportDialog(fileName, m_model.desk(), m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The one CSV file that is being dropped, or empty.
static QString droppedTable(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString name = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return name.endsWith(u".csv", Qt::CaseInsensitive) ? name : QString();
}

void AssignmentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedTable(*event->mimeData()).isEmpty() && !m_workspace.isApplying())
        event->acceptProposedAction();
}

void AssignmentsPage::dropEvent(QDropEvent *event)
{
    const QString name = droppedTable(*event->mimeData());
    if (name.isEmpty() || m_workspace.isApplying())
        return;
    event->acceptProposedAction();
    importFile(name);
}

void AssignmentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AssignmentsPage::retranslate()
{
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Assignments"));
    //: Button: opens the place where licences of many associates are changed at once.
    m_several->setText(tr("Change several…"));
    m_several->setToolTip(tr("Gives, takes or swaps a licence for many associates at once (%1)")
                              .arg(QKeySequence(SeveralKeys).toString(QKeySequence::NativeText)));
    m_view->setAccessibleName(tr("Assignments"));
    m_view->setAccessibleDescription(tr("A box for each associate and licence. Space changes it."));
    //: Heading over the associates' names.
    m_view->setCornerText(tr("Associate"));
    m_strip->setAccessibleName(tr("Selected associates"));
    m_strip->setAccessibleDescription(tr("Changes the boxes of all selected associates at once"));
    setWhatsThis(WhatsThis::page(Page::Assignments));
    m_several->setWhatsThis(
        tr("Opens a form that gives, takes or swaps a licence for all selected or all matching associates. "
           "The result is staged; nothing is sent before you apply it under Changes."));
    m_view->setWhatsThis(
        tr("A row for each associate, a column for each licence with its seats. Click a box or press Space "
           "to give or take the licence; all selected boxes change together. Nothing is sent before you "
           "apply it under Changes. The user guide (F1) explains every sign."));
    m_strip->setWhatsThis(tr("Stands for all selected associates: one click on a box gives the licence to "
                             "all of them, the next takes it from all, the third leaves everything as it "
                             "was. Nothing is sent before you apply it under Changes."));
    m_model.retranslate();
    m_selected.retranslate();
    updateState();
    updatePending();
}

/// Rows stay where they arrived while pages load, and are put in order once when all are there.
void AssignmentsPage::orderRows()
{
    if (m_workspace.associatesStatus().state == LoadState::Ready)
        m_filter.refilter();
    updateState();
}

void AssignmentsPage::updateState()
{
    const LoadStatus &catalogue = m_workspace.catalogueStatus();
    const LoadStatus &associates = m_workspace.associatesStatus();
    const LoadStatus &holdings = m_workspace.holdingsStatus();
    const LoadStatus &listing = catalogue.error.isEmpty() ? associates : catalogue;
    const LoadStatus &status = listing.error.isEmpty() ? holdings : listing;
    //: Button: ask the server again after an error.
    const QString retry = tr("Try again");
    const auto read = [this] { Q_EMIT refreshRequested(); };
    //: Button: ask the server again.
    const NextStep readAgain {tr("Read again"), read};
    m_message->clear();
    m_empty->hide();
    updateFacts();
    if (!m_workspace.associates().isEmpty() && !m_workspace.columns().isEmpty()) {
        if (status.state == LoadState::Failed || status.state == LoadState::Stale)
            m_message->showMessage(MessageStrip::Severity::Error, status.error, retry);
        if (m_model.columnCount() == 0)
            m_empty->showState(tr("Nothing to assign"),
                               tr("This owner has no licences that associates are given."),
                               //: Button: show the licences of every owner again.
                               {tr("Show all owners"), [this] { m_filterBar->showAllOwners(); }});
        else if (m_filter.rowCount() == 0)
            m_empty->showState(tr("Nobody matches"), tr("No associate matches the search and filters."),
                               {tr("Clear filters"), [this] { m_filterBar->clearFilters(); }});
    } else if (status.state == LoadState::Failed) {
        m_empty->showState(tr("The associates could not be read"), status.error, {retry, read});
    } else if (associates.state == LoadState::Ready) {
        if (m_workspace.associates().isEmpty())
            m_empty->showState(tr("No associates"), tr("The server listed no associate."), readAgain);
        else
            m_empty->showState(tr("Nothing to assign"),
                               tr("The server has no licence that associates are given."), readAgain);
    } else if (catalogue.state == LoadState::Idle) {
        m_empty->showState(tr("Not signed in"), tr("Sign in to see who holds which licence."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), read});
    } else {
        m_empty->showState(tr("Reading associates…"), tr("The first rows appear as soon as they arrive."));
    }
}

void AssignmentsPage::updateFacts()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    if (shown == all) {
        m_header->setFacts(tr("%Ln associate(s)", nullptr, all));
        return;
    }
    const QLocale locale;
    //: How many associates match the filters: %1 of %2.
    m_header->setFacts(tr("%1 of %2 associates").arg(locale.toString(shown), locale.toString(all)));
}

void AssignmentsPage::updatePending()
{
    const int count = m_workspace.changeCount();
    if (count == 0) {
        m_pending->clear();
        return;
    }
    m_pending->showMessage(MessageStrip::Severity::Info,
                           tr("%Ln change(s) staged, not applied yet.", nullptr, count),
                           //: Button: go to the page that lists what is staged.
                           tr("Review changes"));
}
