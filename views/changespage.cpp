// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changespage.h"

#include "models/domain/seatshortage.h"
#include "models/stagingtext.h"
#include "models/workspace.h"
#include "views/changedelegate.h"
#include "views/changedetails.h"
#include "views/changelistbar.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/rowtableview.h"
#include "views/runoptions.h"
#include "views/seatwarnings.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

// Names of the columns, each in its own list: the same column is of another width in the other one.
static const QStringList ColumnsByAssociate {
    QStringLiteral("associate"), QStringLiteral("associateChange"), QStringLiteral("associateOwner"),
    QStringLiteral("associateSeats"), QStringLiteral("associateStatus")};
static const QStringList ColumnsByLicense {QStringLiteral("licence"), QStringLiteral("licenceAssociate"),
                                           QStringLiteral("licenceChange"), QStringLiteral("licenceOwner"),
                                           QStringLiteral("licenceStatus")};

ChangesPage::ChangesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_header(new PageHeader(this))
    , m_message(new MessageStrip(this))
    , m_options(new RunOptions(this))
    , m_warnings(new SeatWarnings(workspace, this))
    , m_bar(new ChangeListBar(this))
    , m_discard(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_table(new RowTableView(this))
    , m_discardSelected(new QAction(m_table))
    , m_details(new ChangeDetails(workspace, this))
    , m_empty(new EmptyState(*m_table))
{
    layOut();
    connectCommands();
    connectList();
    m_memory.keep(QStringLiteral("list"), m_bar->viewMemory());
    m_memory.keep(QStringLiteral("table"), *m_table);
    retranslate();
}

void ChangesPage::layOut()
{
    m_apply->setProperty("primary", true);
    for (QPushButton *command : {m_discard, m_retry, m_apply, m_stop})
        m_header->addCommand(command);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChangeDelegate(m_table));
    m_table->setMinimumHeight(3 * Spacing::RowHeight); // the head and two lines
    m_discardSelected->setShortcut(QKeySequence::Delete);
    m_discardSelected->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_discardSelected);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    groupChanges();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Medium);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_options);
    layout->addWidget(m_warnings);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    m_memory.keep(QStringLiteral("splitter"), *splitter);
}

void ChangesPage::connectCommands()
{
    connect(m_apply, &QPushButton::clicked, this, [this] { request(RunRequest::Scope::Everything); });
    connect(m_retry, &QPushButton::clicked, this, [this] { request(RunRequest::Scope::Failed); });
    connect(m_warnings, &SeatWarnings::fittingRequested, this,
            [this] { request(RunRequest::Scope::Fitting); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // once is enough
        Q_EMIT stopRequested();
    });
    connect(m_discard, &QPushButton::clicked, this, &ChangesPage::discard);
    connect(m_discardSelected, &QAction::triggered, this, &ChangesPage::discardSelected);
    connect(m_warnings, &SeatWarnings::staged, this, &ChangesPage::showRefused);
    connect(m_details, &ChangeDetails::staged, this, &ChangesPage::showRefused);
    connect(&m_workspace, &Workspace::stagingChanged, this, &ChangesPage::updateState);
    connect(&m_workspace, &Workspace::stagingChanged, this, &ChangesPage::clearPlan);
    connect(&m_workspace, &Workspace::seatsChanged, this, &ChangesPage::clearPlan);
    connect(&m_workspace, &Workspace::applyingChanged, this, [this] {
        m_ending = Ending::Cancel;
        m_stop->setEnabled(true);
        updateStop();
        updateState();
        clearPlan();
    });
    m_planning.setSingleShot(true);
    m_planning.setInterval(300);
    connect(&m_planning, &QTimer::timeout, this, &ChangesPage::takePlan);
}

void ChangesPage::connectList()
{
    connect(m_bar, &ChangeListBar::groupingChanged, this, &ChangesPage::groupChanges);
    connect(m_bar, &ChangeListBar::detailsToggled, this, &ChangesPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChangesPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesPage::showDetails);
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_message, &MessageStrip::clear);
}

void ChangesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangesPage::retranslate()
{
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Changes"));
    //: Button: send everything staged to the server.
    m_apply->setText(tr("Apply changes"));
    m_apply->setToolTip(tr("Sends the changes to the server and reads everything back"));
    //: Button: forget everything staged.
    m_discard->setText(tr("Discard changes"));
    m_discard->setToolTip(tr("Takes back everything staged. Undo brings it back."));
    //: Button: send what could not be applied once more.
    m_retry->setText(tr("Retry failed"));
    m_retry->setToolTip(tr("Sends what could not be applied once more, on top of what the server says now"));
    //: Command: forget the chosen lines.
    m_discardSelected->setText(tr("Discard selected changes"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setAccessibleDescription(tr("What is staged and not yet applied"));
    setWhatsThis(WhatsThis::page(Page::Changes));
    m_apply->setWhatsThis(tr("Sends everything staged to the server, releases before grants, then reads it "
                             "back and compares. Only what the server confirms leaves the list. The run is "
                             "kept under Activity and can be undone there."));
    m_discard->setWhatsThis(m_discard->toolTip());
    m_retry->setWhatsThis(m_retry->toolTip());
    m_stop->setWhatsThis(tr("Ends the run after the change it is at. What has been applied stays, and can be "
                            "undone under Activity; the rest stays staged."));
    m_table->setWhatsThis(tr(
        "What is staged, a line for each licence given or taken, with the reason where it could not be "
        "applied. Delete drops the selected lines, Undo brings them back; Details shows what will be sent."));
    m_discardSelected->setWhatsThis(m_table->whatsThis());
    m_message->clear();
    m_model.retranslate();
    updateStop();
    updateState();
    clearPlan();
}

void ChangesPage::updateStop()
{
    if (m_ending == Ending::Cancel) {
        //: Button: end the run that is under way, of which nothing has been sent yet.
        m_stop->setText(tr("Cancel"));
        m_stop->setToolTip(tr("Nothing has been sent yet. Everything stays staged."));
        return;
    }
    //: Button: end the run that is under way.
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Ends the run after the change under way. What was not sent stays staged."));
}

void ChangesPage::showWriting()
{
    m_ending = Ending::Stop;
    updateStop();
}

void ChangesPage::setCallPreview(std::function<QList<PlannedCall>(const ApplyItem &)> preview)
{
    m_callPreview = std::move(preview);
    showDetails();
}

void ChangesPage::updateState()
{
    const int count = m_workspace.changeCount();
    const bool isIdle = !m_workspace.isApplying();
    m_apply->setEnabled(count > 0);
    m_discard->setEnabled(count > 0);
    m_apply->setVisible(isIdle);
    m_discard->setVisible(isIdle);
    m_retry->setVisible(isIdle && m_model.hasFailures());
    m_stop->setVisible(!isIdle);
    m_options->setVisible(count > 0);
    m_options->setEnabled(isIdle);
    m_warnings->setEnabled(isIdle);
    m_discardSelected->setEnabled(isIdle && m_table->selectionModel()->hasSelection());
    m_bar->setVisible(count > 0);
    m_details->setVisible(count > 0 && m_bar->showsDetails());
    if (count > 0) {
        m_empty->hide();
    } else {
        m_empty->showState(tr("No changes"),
                           tr("Tick or clear boxes under Assignments. The changes are collected here until "
                              "you apply them."),
                           //: Button: shows the page on which licences are given and taken.
                           {tr("Go to Assignments"), [this] { Q_EMIT assignmentsRequested(); }});
    }
}

/// Something is staged otherwise, or seats have come or gone: nothing is promised until a new plan is made.
void ChangesPage::clearPlan()
{
    m_plan = {};
    m_waiting = 0;
    m_header->setFacts(factsText());
    m_planning.start();
}

void ChangesPage::takePlan()
{
    m_plan = m_workspace.applyPlan();
    const QList<SeatShortage> shortages =
        m_workspace.isApplying() ? QList<SeatShortage>() : seatShortages(m_plan, m_workspace.catalogue());
    m_warnings->showShortages(shortages);
    m_waiting = shortages.isEmpty() ? m_plan.stuck : 0; // who waits for want of seats is warned of already
    m_header->setFacts(factsText());
    showDetails();
}

void ChangesPage::groupChanges()
{
    m_model.setGrouping(m_bar->grouping());
    const bool isByAssociate = m_bar->grouping() == ChangeModel::Grouping::Associate;
    if (isByAssociate)
        m_table->setColumns(ColumnsByAssociate, {180, 220, 130, 190, 120});
    else
        m_table->setColumns(ColumnsByLicense, {260, 160, 200, 110, 120});
}

/// Shows what is behind the line that the keyboard is on.
void ChangesPage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_details->showChange({}, {});
        return;
    }
    const auto change = current.data(ChangeModel::ChangeRole).value<Change>();
    const auto item =
        std::find_if(m_plan.items.cbegin(), m_plan.items.cend(), [&change](const ApplyItem &each) {
            return each.associateId == change.associateId && each.owner == change.license.owner;
        });
    const bool isPlanned = m_callPreview && item != m_plan.items.cend();
    m_details->showChange(change, isPlanned ? m_callPreview(*item) : QList<PlannedCall>());
}

/// What a remedy could not stage is said; what it could is seen in the list.
void ChangesPage::showRefused(const StageResult &result)
{
    if (result.blockedCount() > 0)
        m_message->showMessage(MessageStrip::Severity::Warning, stageResultText(result));
}

QString ChangesPage::stagedText(int count)
{
    if (count == 0)
        return tr("Nothing is staged.");
    //: First half of a line under the page title.
    return tr("%Ln change(s) staged", nullptr, count);
}

QString ChangesPage::factsText() const
{
    const int count = m_workspace.changeCount();
    const QString changes = stagedText(count);
    if (count == 0)
        return changes;
    //: Second half of a line under the page title.
    const QString associates = tr("for %Ln associate(s)", nullptr, m_model.associateCount());
    //: Joins the two halves: %1 "3 changes staged", %2 "for 2 associates".
    const QString facts = tr("%1 %2, not applied yet.").arg(changes, associates);
    if (m_waiting == 0)
        return facts;
    // Follows "3 changes staged for 2 associates, not applied yet."
    return facts + u' '
           + tr("%Ln associate(s) wait for a seat that nobody else gives back, and are tried last.", nullptr,
                m_waiting);
}

void ChangesPage::request(RunRequest::Scope scope)
{
    Q_EMIT applyRequested(m_options->request(scope));
}

void ChangesPage::discard()
{
    //: A step to undo.
    m_workspace.discardStaged([] { return tr("Discard all changes"); });
}

void ChangesPage::discardSelected()
{
    QList<NamedWish> wishes;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        const auto change = row.data(ChangeModel::ChangeRole).value<Change>();
        wishes.append({change.associateId, change.license, change.kind == ChangeKind::Release});
    }
    //: A step to undo.
    m_workspace.stage(wishes, [] { return tr("Discard selected changes"); });
}

QString ChangesPage::summaryText(const ApplySummary &summary)
{
    QStringList sentences;
    if (summary.verified > 0) {
        //: Result of applying; every change was read back from the server.
        sentences.append(tr("%Ln change(s) applied and verified.", nullptr, summary.verified));
    }
    if (summary.failed > 0) {
        //: Result of applying; each change has its reason beside it.
        sentences.append(
            tr("%Ln change(s) could not be applied and stay staged; the reasons stand in the list.", nullptr,
               summary.failed));
    }
    if (summary.rolledBack > 0) {
        //: Result of applying; the server was read again.
        sentences.append(tr("%Ln change(s) taken back again.", nullptr, summary.rolledBack));
    }
    if (!summary.error.isEmpty())
        sentences.append(summary.error);
    return sentences.join(u' ');
}

void ChangesPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChangesPage::showSummary(const ApplySummary &summary)
{
    if (m_workspace.changeCount() == 0)
        m_options->clearComment();
    const bool isComplete = summary.failed == 0 && summary.error.isEmpty();
    m_message->showMessage(isComplete ? MessageStrip::Severity::Success : MessageStrip::Severity::Error,
                           summaryText(summary));
}

void ChangesPage::showNote(const QString &text)
{
    m_message->showMessage(MessageStrip::Severity::Info, text);
}
