// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardwhatif.h"

#include "models/dashboard.h"
#include "models/distinctnames.h"
#include "models/importtext.h"
#include "models/plannedchanges.h"
#include "models/workspace.h"
#include "views/choicebox.h"
#include "views/flowlayout.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int MostPeople = 999;
static constexpr int GroupCharacters = 12; // of a group
// More faults than that are of no help.
static constexpr qsizetype MostFaults = 3;

DashboardWhatIf::DashboardWhatIf(Dashboard &dashboard, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , chooseFile([this] {
        return QFileDialog::getOpenFileName(this, tr("Joiners and leavers"), {},
                                            //: Kinds of files to choose from; keep what is in brackets.
                                            tr("CSV tables (*.csv *.tsv *.txt);;All files (*)"));
    })
    , m_dashboard(dashboard)
    , m_workspace(workspace)
    , m_peopleLabel(new QLabel(this))
    , m_people(new QSpinBox(this))
    , m_groupLabel(new QLabel(this))
    , m_group(new ChoiceBox(GroupCharacters, this))
    , m_list(new QPushButton(this))
    , m_told(new MessageStrip(this))
{
    m_people->setRange(-MostPeople, MostPeople);
    m_peopleLabel->setBuddy(m_people);
    m_groupLabel->setBuddy(m_group);
    auto *people = new QHBoxLayout;
    auto *group = new QHBoxLayout;
    for (QHBoxLayout *pair : {people, group})
        pair->setSpacing(Spacing::Small);
    people->addWidget(m_peopleLabel);
    people->addWidget(m_people);
    group->addWidget(m_groupLabel);
    group->addWidget(m_group);
    auto *controls = new FlowLayout(Spacing::Small);
    controls->addLayout(people);
    controls->addLayout(group);
    controls->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(controls);
    layout->addWidget(m_told);

    connect(m_people, &QSpinBox::valueChanged, this, &DashboardWhatIf::applyPeople);
    connect(m_group, &QComboBox::currentIndexChanged, this, &DashboardWhatIf::applyPeople);
    connect(m_list, &QPushButton::clicked, this, &DashboardWhatIf::readList);
    connect(m_told, &MessageStrip::actionRequested, this, &DashboardWhatIf::forgetList);
    connect(&dashboard, &Dashboard::licenseChosen, this, &DashboardWhatIf::startAnew);
    connect(&workspace, &Workspace::associatesStatusChanged, this, &DashboardWhatIf::fillGroups);
    retranslate();
}

void DashboardWhatIf::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DashboardWhatIf::retranslate()
{
    //: Label of a number: what if there were so many people more?
    m_peopleLabel->setText(tr("More people"));
    m_people->setToolTip(tr("What if so many people came from today on? Below 0: if they left."));
    //: Label of the box that chooses the group that people join.
    m_groupLabel->setText(tr("Group"));
    //: Button: read a file that says who will come and go.
    m_list->setText(tr("Joiners and leavers…"));
    m_list->setToolTip(tr("Reads a CSV file: a day such as 2027-01-31 in the first column, the seats taken "
                          "on it in the second; fewer than 0 are given back"));
    m_people->setWhatsThis(tr("How many people more, or fewer, you expect, and in which group. Only the "
                              "forecast follows; nothing is staged."));
    m_group->setWhatsThis(m_people->whatsThis());
    m_list->setWhatsThis(tr("Reads a CSV file with a day and a number of seats in each line, and puts them "
                            "into the forecast. Nothing is staged."));
    m_told->clear();
    fillGroups();
}

void DashboardWhatIf::fillGroups()
{
    const QVariant former = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    //: Choice of group: people join any of them.
    m_group->addItem(tr("Any group"));
    for (const QString &group : distinctNames(m_workspace.associates(), &Associate::groupName))
        m_group->addItem(group, group);
    m_group->setCurrentIndex(std::max(0, m_group->findData(former)));
}

void DashboardWhatIf::applyPeople()
{
    const QVariant group = m_group->currentData();
    m_dashboard.setWhatIf(m_people->value(),
                          group.isValid() ? std::optional(group.toString()) : std::nullopt);
}

void DashboardWhatIf::readList()
{
    const QString name = chooseFile();
    if (name.isEmpty())
        return;
    const QString shortName = QFileInfo(name).fileName();
    const CsvTable table = csvTableFromFile(name);
    const PlannedList list = plannedListFrom(table);
    QStringList problems;
    if (table.problem.kind != CsvProblem::Kind::None)
        problems.append(csvProblemText(table.problem));
    for (const PlannedFault &fault : list.faults.first(std::min(MostFaults, list.faults.size())))
        problems.append(plannedFaultText(fault));
    m_dashboard.setPlanned(list.changes);
    if (!problems.isEmpty()) {
        //: %1 is a file, %2 sentences that say what is wrong.
        m_told->showMessage(MessageStrip::Severity::Error,
                            tr("%1 was not read. %2").arg(shortName, problems.join(u' ')));
        return;
    }
    //: %1 is a file, %Ln how many lines of it tell of joiners and leavers.
    m_told->showMessage(
        MessageStrip::Severity::Info,
        tr("The forecast counts in %Ln line(s) of %1.", nullptr, static_cast<int>(list.changes.size()))
            .arg(shortName),
        //: Button: the forecast does without a list again.
        tr("Leave out"));
}

void DashboardWhatIf::forgetList()
{
    m_dashboard.setPlanned({});
    m_told->clear();
}

/// The list was about another licence; with the tenant all suppositions go.
void DashboardWhatIf::startAnew()
{
    m_told->clear();
    if (!m_dashboard.chosenUse())
        m_people->setValue(0);
}
