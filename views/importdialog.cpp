// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importdialog.h"

#include "models/importtext.h"
#include "models/licensetext.h"
#include "models/stagingdesk.h"
#include "views/choicefield.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/rowtableview.h"
#include "views/statusrowdelegate.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

static constexpr QSize ImportSize {860, 560};
// Whoever waits longer wants to know what for.
static constexpr auto ReadPatience = 1s;

ImportDialog::ImportDialog(const QString &fileName, StagingDesk &desk, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_name(QFileInfo(fileName).fileName())
    , m_model(workspace)
    , m_filter(m_model)
    , m_header(new PageHeader(this))
    , m_choices(new QWidget(this))
    , m_blankCells(new ChoiceField(*FormField::newLayout(m_choices)))
    , m_message(new MessageStrip(this))
    , m_onlyProblems(new QCheckBox(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_stage(new QPushButton(this))
{
    m_stage->setProperty("primary", true);
    m_stage->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(ReadPatience);
    buildLayout();
    connectParts();
    m_model.readFile(fileName);
    retranslate();
    resize(ImportSize);
}

void ImportDialog::buildLayout()
{
    const auto verdict = static_cast<int>(ImportModel::Column::Verdict);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new StatusRowDelegate(ImportModel::HasProblemRole, verdict, m_table));
    m_table->setColumnWidths({60, 170, 180});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addWidget(m_onlyProblems);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buildFoot());
}

QLayout *ImportDialog::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_stage);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(&m_model, &ImportModel::changed, this, &ImportDialog::updateState);
    connect(&m_workspace, &Workspace::applyingChanged, this, &ImportDialog::updateState);
    connect(&m_workspace, &Workspace::knownSinceChanged, this, &ImportDialog::updateState);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_blankCells, &FormField::edited, this,
            [this] { m_model.setBlankCells(m_blankCells->value().value<BlankCells>()); });
    connect(m_onlyProblems, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter.setLines(isOn ? ImportFilterModel::Lines::WithProblems : ImportFilterModel::Lines::All);
        updateTable();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, &ImportDialog::stage);
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    //: Title of the dialog.
    setWindowTitle(tr("Import assignments"));
    //: Title above the lines of a file.
    m_header->setTitle(tr("Import assignments"));
    //: Label of the choice of what empty cells of a file mean.
    m_blankCells->setLabel(tr("&Blank cells"));
    m_blankCells->setChoices({
        //: Choice: what an empty cell of a file means.
        {tr("Leave the licence as it is"), QVariant::fromValue(BlankCells::LeaveAlone)},
        //: Choice: what an empty cell of a file means.
        {tr("Take the licence"), QVariant::fromValue(BlankCells::Take)},
    });
    //: Choice: list only lines of a file that cannot be staged as they are.
    m_onlyProblems->setText(tr("&Only lines with problems"));
    //: Name of the table of the lines of a file, for screen readers.
    m_table->setAccessibleName(tr("Import rows"));
    m_table->setAccessibleDescription(
        tr("Each line of the file with what it would change, or why it cannot"));
    m_progress->setAccessibleName(tr("Reading and checking the file"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    m_blankCells->setWhatsThis(
        tr("What an empty cell in a licence’s column means: leave the licence as it is, or take it."));
    m_onlyProblems->setWhatsThis(tr("Lists only the lines that cannot be staged as they are."));
    m_table->setWhatsThis(
        tr("Each line of the file with what it would change, or why it cannot. Nothing is staged yet."));
    m_stage->setWhatsThis(tr("Stages every line that can be, as one step, which Undo takes back. Nothing is "
                             "sent before you apply it under Changes."));
    m_cancel->setWhatsThis(WhatsThis::cancel());
    m_model.retranslate();
    updateState();
}

void ImportDialog::updateState()
{
    updateProgress();
    updateMessage();
    updateTable();
    updateStage();
}

void ImportDialog::updateProgress()
{
    if (!m_model.isBusy()) {
        m_patience.stop();
        m_progress->hide();
    } else if (m_progress->isHidden() && !m_patience.isActive()) {
        m_patience.start();
    }
}

/// What was read, or why nothing can be imported.
void ImportDialog::updateMessage()
{
    const bool isRead = !m_model.table().rows.isEmpty();
    //: Beneath the title: %1 is a file, %2 what was read, as in "412 lines, semicolon, UTF-8".
    m_header->setFacts(isRead ? tr("%1: %2").arg(m_name, csvFactsText(m_model.table())) : m_name);
    const QString problem = m_model.problem();
    if (!problem.isEmpty())
        m_message->showMessage(MessageStrip::Severity::Error, problem);
    else if (const Obstacle obstacle = m_workspace.stagingObstacle(); obstacle != Obstacle::None)
        m_message->showMessage(MessageStrip::Severity::Info, obstacleText(obstacle, {}));
    else
        m_message->clear();
}

void ImportDialog::updateTable()
{
    const AssignmentImport &verdict = m_model.verdict();
    m_choices->setVisible(!verdict.rows.isEmpty() && verdict.shape == AssignmentImport::Shape::Matrix);
    m_onlyProblems->setEnabled(verdict.problemRows > 0 || m_onlyProblems->isChecked());
    m_empty->hide();
    if (!m_model.problem().isEmpty())
        m_empty->showState(tr("Nothing to import"), tr("No line of this file can be used as it is."));
    else if (verdict.rows.isEmpty() && !m_model.isBusy())
        m_empty->showState(tr("Nothing to import"), tr("The file has no line beneath its first one."));
    else if (m_filter.rowCount() == 0 && !m_model.isBusy())
        m_empty->showState(tr("No problems"), tr("Every line of this file can be used as it is."),
                           //: Button: list every line of a file again.
                           {tr("Show all lines"), [this] { m_onlyProblems->setChecked(false); }});
}

void ImportDialog::updateStage()
{
    const AssignmentImport &verdict = m_model.verdict();
    const auto count = static_cast<int>(verdict.wishes.size());
    m_summary->setText(verdict.rows.isEmpty() ? QString() : importSummaryText(verdict));
    //: Button: have these changes ready to be applied.
    m_stage->setText(tr("Stage %Ln change(s)", nullptr, count));
    m_stage->setEnabled(count > 0 && !m_model.isBusy() && m_workspace.stagingObstacle() == Obstacle::None);
}

/// Closes before it stages, so that a question of the desk comes to a window that can answer it.
void ImportDialog::stage()
{
    const QList<NamedWish> wishes = m_model.verdict().wishes;
    accept();
    //: A step to undo: %1 is a file.
    const auto step = [name = m_name] { return tr("Import %1").arg(name); };
    m_desk.request(m_workspace.located(wishes), step);
}
