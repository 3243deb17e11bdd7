// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bulkpanel.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/bulktext.h"
#include "models/selectedassociatesmodel.h"
#include "models/stagingdesk.h"
#include "views/associatefield.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

// Long enough to take in a fast typist's word, short enough to feel immediate.
static constexpr auto UpdateDelay = 150ms;

BulkPanel::BulkPanel(AssignmentModel &model, AssignmentFilterModel &filter, SelectedAssociatesModel &selected,
                     QWidget *parent)
    : InPlacePanel(parent)
    , m_model(model)
    , m_filter(filter)
    , m_selected(selected)
    , m_preview(new QLabel(this))
{
    layOut();
    m_delay.setSingleShot(true);
    m_delay.setInterval(UpdateDelay);
    connect(&m_delay, &QTimer::timeout, this, &BulkPanel::refresh);
    connectFields();
    followModels();
    retranslate();
}

/// Two columns of fields, so that it stays low above the matrix; the words and the buttons beneath them.
void BulkPanel::layOut()
{
    auto *left = new QWidget(this);
    auto *right = new QWidget(this);
    QVBoxLayout *leftForm = FormField::newLayout(left);
    QVBoxLayout *rightForm = FormField::newLayout(right);
    // In the order of the Tab key.
    m_whom = new ChoiceField(*leftForm);
    m_what = new ChoiceField(*rightForm);
    m_license = new ChoiceField(*leftForm);
    m_associate = new AssociateField(m_model.workspace(), *leftForm);
    m_replacement = new ChoiceField(*rightForm);
    m_stage = new QPushButton(this);
    m_cancel = new QPushButton(this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Spacing::Large);
    fields->addWidget(left, 1, Qt::AlignTop);
    fields->addWidget(right, 1, Qt::AlignTop);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_stage->setProperty("primary", true);
    auto *commands = new QHBoxLayout;
    commands->setSpacing(Spacing::Small);
    commands->addWidget(m_preview, 1);
    for (QPushButton *button : {m_stage, m_cancel}) {
        button->setAutoDefault(true); // Return presses it, as Space does
        commands->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Medium, Spacing::Medium, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(fields);
    layout->addLayout(commands);
}

void BulkPanel::connectFields()
{
    for (FormField *field :
         std::initializer_list<FormField *> {m_whom, m_what, m_license, m_associate, m_replacement})
        connect(field, &FormField::edited, &m_delay, qOverload<>(&QTimer::start));
    // Which fields there are is seen at once.
    connect(m_what, &FormField::edited, this, &BulkPanel::offerLicenses);
    connect(m_license, &FormField::edited, this, &BulkPanel::offerLicenses);
    connect(m_stage, &QPushButton::clicked, this, &BulkPanel::stage);
    connect(m_cancel, &QPushButton::clicked, this, &BulkPanel::dismiss);
}

void BulkPanel::followModels()
{
    const Workspace &workspace = m_model.workspace();
    connect(&workspace, &Workspace::rowsChanged, this, &BulkPanel::updateSoon);
    connect(&workspace, &Workspace::seatsChanged, this, &BulkPanel::updateSoon);
    connect(&workspace, &Workspace::applyingChanged, this, &BulkPanel::updateSoon);
    connect(&workspace, &Workspace::knownSinceChanged, this, &BulkPanel::updateSoon);
    connect(&m_selected, &QAbstractItemModel::headerDataChanged, this, &BulkPanel::updateSoon);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &BulkPanel::updateSoon);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &BulkPanel::updateSoon);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &BulkPanel::updateSoon);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &BulkPanel::updateSoon);
    // Opening it renews them too: names of many associates take long to put in order.
    const auto renewChoices = [this] {
        if (!isHidden())
            m_associate->renewChoices();
    };
    connect(&workspace, &Workspace::wasReset, this, renewChoices);
    connect(&workspace, &Workspace::associatesStatusChanged, this, renewChoices);
}

void BulkPanel::open()
{
    if (!isHidden()) {
        m_whom->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_associate->renewChoices();
    offerScopes();
    m_whom->setValue(
        QVariant::fromValue(m_selected.selectedRows().isEmpty() ? Scope::Matching : Scope::Selection));
    refresh();
    appear(*m_whom);
}

void BulkPanel::dismiss()
{
    m_delay.stop();
    vanish();
}

void BulkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InPlacePanel::changeEvent(event);
}

void BulkPanel::retranslate()
{
    using Verb = BulkChange::Verb;
    //: Name of the place where licences of many associates are changed at once.
    setAccessibleName(tr("Change several associates"));
    //: Label of the box that chooses whose licences are changed.
    m_whom->setLabel(tr("Whom"));
    //: Label of the box that chooses what is done with their licences.
    m_what->setLabel(tr("What"));
    m_license->setLabel(tr("Licence"));
    //: Label of the field for the associate whose licences the others get.
    m_associate->setLabel(tr("Associate"));
    //: Label of the box that chooses the licence that is given instead of another.
    m_replacement->setLabel(tr("Replacement"));
    for (const QWidget *form : {m_whom->parentWidget(), m_what->parentWidget()})
        FormField::alignLabels(*form);
    m_stage->setText(tr("Stage changes"));
    m_cancel->setText(tr("Cancel"));
    m_whom->setWhatsThis(tr("Whose licences are changed: those of the rows selected in the table, or of "
                            "everybody whom the search and the filters leave."));
    m_what->setWhatsThis(tr("Give a licence, take one, swap one for another, or make everybody’s licences "
                            "like those of one associate. A swap is done whole or not at all."));
    m_license->setWhatsThis(
        tr("The licence that is given, taken or swapped, with the seats that are left of it."));
    m_associate->setWhatsThis(
        tr("Type a part of a name and choose: all the others get the same licences as this associate."));
    m_replacement->setWhatsThis(
        tr("The licence that everybody gets in place of the other. It has the same owner."));
    m_stage->setWhatsThis(
        tr("Stages the change as one step, which Undo takes back. You are asked first where other licences "
           "have to move with it. Nothing is sent before you apply it under Changes."));
    m_cancel->setWhatsThis(WhatsThis::cancel());
    offer(*m_what, {{tr("Give a licence"), QVariant::fromValue(Verb::Give)},
                    {tr("Take a licence"), QVariant::fromValue(Verb::Take)},
                    {tr("Swap a licence for another"), QVariant::fromValue(Verb::Swap)},
                    {tr("Make like another associate"), QVariant::fromValue(Verb::MakeLike)}});
    refresh();
}

/// A list that is just open stays so where nothing has changed.
void BulkPanel::offer(ChoiceField &field, const QList<ChoiceField::Choice> &choices)
{
    QList<ChoiceField::Choice> &offered = m_offered[&field];
    if (offered == choices)
        return;
    offered = choices;
    field.setChoices(choices);
}

void BulkPanel::offerScopes()
{
    const int selected = static_cast<int>(m_selected.selectedRows().size());
    //: Whose licences are changed: of those selected in the table.
    offer(*m_whom,
          {{tr("%Ln selected associate(s)", nullptr, selected), QVariant::fromValue(Scope::Selection)},
           //: Whose licences are changed: of all that the search and the filters leave.
           {tr("All %Ln matching", nullptr, m_filter.rowCount()), QVariant::fromValue(Scope::Matching)}});
}

/// Offers the licences that can be changed, and shows the fields that the verb needs.
void BulkPanel::offerLicenses()
{
    const Workspace &workspace = m_model.workspace();
    QList<ChoiceField::Choice> licenses;
    for (const int column : writableColumns()) {
        const CatalogueLicense &license = workspace.columns().at(column).license;
        //: A licence to choose: %1 its name, %2 its seats, as in "Sales Premium – 3 free".
        const QString text =
            tr("%1 – %2").arg(license.displayName(), freeSeatText(workspace.projectedSeats(column)));
        licenses.append({text, QVariant::fromValue(license.key)});
    }
    offer(*m_license, licenses);
    // Of the same owner only: what is sent for two is not done whole or not at all.
    const auto chosen = m_license->value().value<LicenseKey>();
    licenses.removeIf([&chosen](const ChoiceField::Choice &choice) {
        const auto key = choice.second.value<LicenseKey>();
        return key == chosen || key.owner != chosen.owner;
    });
    offer(*m_replacement, licenses);
    m_license->setShown(verb() != BulkChange::Verb::MakeLike);
    m_associate->setShown(verb() == BulkChange::Verb::MakeLike);
    m_replacement->setShown(verb() == BulkChange::Verb::Swap);
}

/// What is read arrives row by row: it need not be followed that closely.
void BulkPanel::updateSoon()
{
    if (!isHidden() && !m_delay.isActive())
        m_delay.start();
}

void BulkPanel::refresh()
{
    m_delay.stop();
    offerScopes();
    offerLicenses();
    const QString missing = missingText();
    m_stage->setEnabled(missing.isEmpty());
    m_preview->setText(missing.isEmpty() ? previewText() : missing);
    m_stage->setAccessibleDescription(m_preview->text());
}

BulkPanel::Scope BulkPanel::scope() const
{
    return m_whom->value().value<Scope>();
}

BulkChange::Verb BulkPanel::verb() const
{
    return m_what->value().value<BulkChange::Verb>();
}

/// The workspace's rows of those who are to be changed, in the order in which they are shown: the first get
/// the seats.
QList<int> BulkPanel::rows() const
{
    if (scope() == Scope::Selection)
        return m_selected.selectedRows();
    QList<int> rows;
    rows.reserve(m_filter.rowCount());
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows.append(m_filter.mapToSource(m_filter.index(row, 0)).row());
    return rows;
}

/// The workspace's columns of the licences in the matrix that can be changed.
QList<int> BulkPanel::writableColumns() const
{
    QList<int> columns;
    for (int shown = 0; shown < m_model.columnCount(); ++shown) {
        const int column = m_model.tableColumn(shown);
        if (m_model.workspace().columns().at(column).isWritable())
            columns.append(column);
    }
    return columns;
}

/// What is asked for, or none as long as something is missing.
std::optional<BulkChange> BulkPanel::change() const
{
    const Workspace &workspace = m_model.workspace();
    const auto columnOf = [&workspace](const ChoiceField &field) {
        return workspace.columnOf(field.value().value<LicenseKey>());
    };
    BulkChange change {verb(), columnOf(*m_license)};
    switch (change.verb) {
    case BulkChange::Verb::Swap:
        change.replacement = columnOf(*m_replacement);
        if (change.replacement < 0)
            return std::nullopt;
        break;
    case BulkChange::Verb::MakeLike:
        change.license = -1;
        change.model = workspace.rowOf(m_associate->associateId().value_or(-1));
        change.columns = writableColumns();
        return change.model < 0 ? std::nullopt : std::optional(change);
    case BulkChange::Verb::Give:
    case BulkChange::Verb::Take:
        break;
    }
    return change.license < 0 ? std::nullopt : std::optional(change);
}

/// What keeps it from being staged, and what to do; empty where nothing does.
QString BulkPanel::missingText() const
{
    if (const Obstacle obstacle = m_model.workspace().stagingObstacle(); obstacle != Obstacle::None)
        return obstacleText(obstacle, {});
    if (rows().isEmpty()) {
        return scope() == Scope::Selection
                   ? tr("Nobody is selected. Select rows in the table, or choose all that match.")
                   : tr("No associate matches the search and filters.");
    }
    if (writableColumns().isEmpty())
        return tr("None of the licences shown can be changed here.");
    if (change())
        return {};
    return verb() == BulkChange::Verb::Swap ? tr("There is no other licence to swap it for.")
                                            : tr("Choose the associate whose licences the others get.");
}

QString BulkPanel::previewText() const
{
    const Workspace &workspace = m_model.workspace();
    const BulkChange asked = *change();
    return bulkPreviewText(asked,
                           workspace.propose(wishesFor(workspace.rules(), workspace.table(), rows(), asked)));
}

void BulkPanel::stage()
{
    refresh();
    m_associate->checkName();
    if (!m_stage->isEnabled())
        return;
    const Workspace &workspace = m_model.workspace();
    const BulkChange asked = *change();
    const auto wishes = wishesFor(workspace.rules(), workspace.table(), rows(), asked);
    QSet<int> changed;
    for (const AssignmentRules::Wish &wish : wishes)
        changed.insert(wish.row);
    const StepName step = bulkStepName(asked, static_cast<int>(changed.size()), workspace);
    // Gone before the question comes, so that the focus goes back to the table when that is decided.
    dismiss();
    m_model.desk().request(wishes, step);
}
