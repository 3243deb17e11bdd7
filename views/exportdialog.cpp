// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exportdialog.h"

#include "models/dashboard.h"
#include "models/exportdesk.h"
#include "models/runtext.h"
#include "models/workspace.h"
#include "views/choicefield.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

static constexpr int PreferredWidth = 560;
// Whoever waits longer wants to know what for.
static constexpr auto Patience = 1s;

ExportDialog::ExportDialog(ExportDesk &desk, ExportSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_header(new PageHeader(this))
    , m_form(new QWidget(this))
    , m_fields(FormField::newLayout(m_form))
    , m_subject(new ChoiceField(*m_fields))
    , m_people(new ChoiceField(*m_fields))
    , m_owner(new ChoiceField(*m_fields))
    , m_format(new ChoiceField(*m_fields))
    , m_separator(new ChoiceField(*m_fields))
    , m_message(new MessageStrip(this))
    , m_progress(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    buildLayout();
    retranslate();
    m_subject->setValue(QVariant::fromValue(subject));
    m_owner->setValue(desk.shown().owner);
    if (!desk.shown().filter.isEmpty())
        m_people->setValue(QVariant::fromValue(ExportPeople::Matching));
    if (QLocale().decimalPoint() == u",")
        m_separator->setValue(QVariant::fromValue(CsvSeparator::Semicolon)); // as its spreadsheets expect
    connectParts();
    resize(PreferredWidth, 0);
    takeChoice();
}

void ExportDialog::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addLayout(foot);
}

void ExportDialog::connectParts()
{
    for (const ChoiceField *field : {m_subject, m_people, m_owner})
        connect(field, &FormField::edited, this, &ExportDialog::takeChoice);
    for (const ChoiceField *field : {m_format, m_separator})
        connect(field, &FormField::edited, this, &ExportDialog::takeFormat);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeChoice();
    }
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    //: Title of the dialog.
    setWindowTitle(tr("Export"));
    //: Title of the dialog.
    m_header->setTitle(tr("Export"));
    m_header->setFacts(m_desk.tenant());
    //: Label of the choice of what is exported.
    m_subject->setLabel(tr("&What"));
    //: Label of the choice of which associates are exported.
    m_people->setLabel(tr("&Associates"));
    //: Label of the choice of whose licences are exported.
    m_owner->setLabel(tr("&Owner"));
    //: Label of the choice between kinds of files.
    m_format->setLabel(tr("&File type"));
    //: Label of the choice of what stands between the fields of a CSV file.
    m_separator->setLabel(tr("&Separator"));
    FormField::alignLabels(*m_form);
    m_progress->setAccessibleName(tr("Writing the file"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    //: Button: asks for a file, and writes what was chosen.
    m_save->setText(tr("Save…"));
    m_subject->setWhatsThis(tr("What is written into the file: assignments, seats, their history, runs, or a "
                               "report of the dashboard."));
    m_people->setWhatsThis(
        tr("Whose rows are written: all associates, those that match the search and the filters, or the "
           "selected ones. The number beside each says how many that are."));
    m_owner->setWhatsThis(tr("Whose licences are written: those of one owner, or of all."));
    m_format->setWhatsThis(tr("The kind of file. For CSV choose also what stands between the fields: "
                              "semicolons where a spreadsheet writes numbers with a comma."));
    m_separator->setWhatsThis(m_format->whatsThis());
    m_save->setWhatsThis(tr("Asks where the file is to go, and writes it. The server is not changed."));
    m_cancel->setWhatsThis(WhatsThis::cancel());
    fillSubjects();
    fillPeople();
    fillOwners();
    fillFormats();
    fillSeparators();
}

void ExportDialog::fillSubjects()
{
    QList<ChoiceField::Choice> choices {
        //: What is exported: a row for each associate, a column for each licence.
        {tr("Assignments as a matrix"), QVariant::fromValue(ExportSubject::Matrix)},
        //: What is exported: a row for each licence that somebody holds.
        {tr("Assignments as a list"), QVariant::fromValue(ExportSubject::List)},
        //: What is exported: owned and used seats.
        {tr("Seats"), QVariant::fromValue(ExportSubject::Seats)},
        //: What is exported: how many seats were in use when.
        {tr("Seat history"), QVariant::fromValue(ExportSubject::SeatHistory)},
        //: What is exported: what was applied so far.
        {tr("Runs"), QVariant::fromValue(ExportSubject::Runs)},
    };
    if (m_desk.chosenRun() != 0) {
        //: What is exported: each change of a run; %1 is as in "Run 12".
        choices.append({tr("Items of %1").arg(runName(m_desk.chosenRun())),
                        QVariant::fromValue(ExportSubject::RunItems)});
    }
    //: What is exported: the dashboard on paper.
    choices.append({tr("Dashboard as a report"), QVariant::fromValue(ExportSubject::Report)});
    m_subject->setChoices(choices);
}

void ExportDialog::fillPeople()
{
    const auto count = [this](ExportPeople people) { return m_desk.peopleCount(people); };
    QList<ChoiceField::Choice> choices {
        //: Which associates are exported: everybody.
        {tr("All %Ln", nullptr, count(ExportPeople::All)), QVariant::fromValue(ExportPeople::All)}};
    if (!m_desk.shown().filter.isEmpty()) {
        //: Which associates are exported: those that the page lists.
        choices.append({tr("%Ln that match the filter", nullptr, count(ExportPeople::Matching)),
                        QVariant::fromValue(ExportPeople::Matching)});
    }
    if (count(ExportPeople::Selected) > 0) {
        //: Which associates are exported: those whose rows are selected.
        choices.append({tr("%Ln selected", nullptr, count(ExportPeople::Selected)),
                        QVariant::fromValue(ExportPeople::Selected)});
    }
    m_people->setChoices(choices);
}

void ExportDialog::fillOwners()
{
    //: Choice of owner: the licences of every owner.
    QList<ChoiceField::Choice> choices {{tr("All owners"), QString()}};
    for (const CatalogueOwner &owner : m_desk.workspace().catalogue().owners())
        choices.append({owner.displayName(), owner.name});
    m_owner->setChoices(choices);
}

/// The report is a PDF and nothing else is.
void ExportDialog::fillFormats()
{
    if (m_subject->value().value<ExportSubject>() == ExportSubject::Report) {
        //: Kind of file.
        m_format->setChoices({{tr("PDF report"), QVariant::fromValue(ExportFormat::Pdf)}});
        return;
    }
    m_format->setChoices({
        //: Kind of file.
        {tr("CSV"), QVariant::fromValue(ExportFormat::Csv)},
        //: Kind of file.
        {tr("Excel workbook (XLSX)"), QVariant::fromValue(ExportFormat::Xlsx)},
    });
}

void ExportDialog::fillSeparators()
{
    m_separator->setChoices({
        //: What stands between the fields of a CSV file.
        {tr("Comma"), QVariant::fromValue(CsvSeparator::Comma)},
        //: What stands between the fields of a CSV file.
        {tr("Semicolon"), QVariant::fromValue(CsvSeparator::Semicolon)},
        //: What stands between the fields of a CSV file.
        {tr("Tab"), QVariant::fromValue(CsvSeparator::Tab)},
    });
}

ExportFormat ExportDialog::format() const
{
    return m_format->value().value<ExportFormat>();
}

ExportChoice ExportDialog::choice() const
{
    return {m_subject->value().value<ExportSubject>(), m_people->value().value<ExportPeople>(),
            m_owner->value().toString()};
}

/// Makes the table, so that it can be counted before it is written.
void ExportDialog::takeChoice()
{
    fillFormats();
    m_table = m_desk.table(choice());
    takeFormat();
}

/// The same table in another kind of file.
void ExportDialog::takeFormat()
{
    m_problem.clear();
    updateState();
}

/// Why there is nothing to write, or not in this kind of file; empty where there is.
QString ExportDialog::obstacle() const
{
    const bool isEmpty =
        m_table ? m_table->rowCount() == 0 : m_desk.dashboard().numbers() == DashboardNumbers();
    if (isEmpty)
        return tr("There is nothing to export.");
    return m_table ? m_desk.obstacle(*m_table, format()) : QString();
}

void ExportDialog::updateState()
{
    const ExportSubject subject = choice().subject;
    const bool isAssignments = subject == ExportSubject::Matrix || subject == ExportSubject::List;
    m_people->setShown(isAssignments);
    m_owner->setShown(isAssignments || subject == ExportSubject::Seats
                      || subject == ExportSubject::SeatHistory);
    m_separator->setShown(format() == ExportFormat::Csv);
    m_form->setEnabled(!m_isWriting);
    updateMessage();
    updateCount();
    // A message takes its room from nobody.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ExportDialog::updateMessage()
{
    const QString hindrance = obstacle();
    m_save->setEnabled(!m_isWriting && hindrance.isEmpty());
    if (!m_problem.isEmpty())
        m_message->showMessage(MessageStrip::Severity::Error, m_problem);
    else if (!hindrance.isEmpty())
        m_message->showMessage(MessageStrip::Severity::Info, hindrance);
    else
        m_message->clear();
}

void ExportDialog::updateCount()
{
    if (!m_table) {
        m_count->setText(tr("Seats, dates and charts as they are now"));
        return;
    }
    //: How large an exported table is: %1 as in "400 rows", %2 as in "66 columns".
    m_count->setText(
        tr("%1 × %2").arg(tr("%Ln row(s)", nullptr, m_table->rowCount()),
                          tr("%Ln column(s)", nullptr, static_cast<int>(m_table->columns().size()))));
}

QString ExportDialog::fileFilter() const
{
    switch (format()) {
    case ExportFormat::Csv:
        //: Kind of file to choose; keep what is in brackets.
        return tr("CSV tables (*.csv)");
    case ExportFormat::Xlsx:
        //: Kind of file to choose; keep what is in brackets.
        return tr("Excel workbooks (*.xlsx)");
    case ExportFormat::Pdf:
        break;
    }
    //: Kind of file to choose; keep what is in brackets.
    return tr("PDF documents (*.pdf)");
}

void ExportDialog::chooseFile()
{
    const QString ending = exportEnding(format());
    auto *dialog = new QFileDialog(this, tr("Export"), {}, fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(m_desk.fileName(choice().subject) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::startWriting);
    dialog->open();
}

void ExportDialog::startWriting(const QString &fileName)
{
    m_isWriting = true;
    m_problem.clear();
    m_progress->setRange(0, 0);
    m_patience.start();
    updateState();
    Q_EMIT exportRequested({m_table, format(), m_separator->value().value<CsvSeparator>(), fileName});
}

void ExportDialog::stopWriting()
{
    m_isWriting = false;
    m_patience.stop();
    m_progress->hide();
}

void ExportDialog::setProgress(int rowsDone, int rows)
{
    m_progress->setRange(0, rows);
    m_progress->setValue(rowsDone);
}

void ExportDialog::showProblem(const QString &problem)
{
    stopWriting();
    m_problem = problem;
    updateState();
}

void ExportDialog::reject()
{
    if (m_isWriting) {
        stopWriting();
        Q_EMIT cancelRequested();
    }
    QDialog::reject();
}
