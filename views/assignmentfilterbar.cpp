// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentfilterbar.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/workspace.h"
#include "views/associatefilterboxes.h"
#include "views/filterbox.h"
#include "views/flowlayout.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

// Long enough to take in a fast typist's word, short enough to feel immediate.
static constexpr auto SearchDelay = 150ms;
// In characters, of a box.
static constexpr int NameWidth = 11;
static constexpr int LicenseWidth = 14;

AssignmentFilterBar::AssignmentFilterBar(AssignmentModel &model, AssignmentFilterModel &filter,
                                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_owner(new FilterBox(LicenseWidth, this))
    , m_search(new QLineEdit(this))
    , m_clear(new QPushButton(this))
    , m_who(new AssociateFilterBoxes(model, this))
    , m_sort(new FilterBox(NameWidth, this))
{
    m_search->setClearButtonEnabled(true);
    buildLayout();
    connectControls();
    keepChoices();
    retranslate();
}

void AssignmentFilterBar::buildLayout()
{
    m_search->setMinimumWidth(180);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Spacing::Medium);
    fields->addWidget(m_owner, 2);
    fields->addWidget(m_search, 5);
    auto *first = new FlowLayout(Spacing::Medium);
    first->addLayout(fields);
    first->addWidget(m_clear);
    auto *choices = new FlowLayout(Spacing::Small);
    for (FilterBox *box : m_who->boxes() + QList {m_sort})
        choices->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(first);
    layout->addLayout(choices);
}

void AssignmentFilterBar::connectControls()
{
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(SearchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &AssignmentFilterBar::applyFilter);
    connect(m_owner, &FilterBox::chosen, this, &AssignmentFilterBar::applyOwner);
    connect(m_who, &AssociateFilterBoxes::chosen, this, &AssignmentFilterBar::applyFilter);
    connect(m_sort, &FilterBox::chosen, this, &AssignmentFilterBar::applySort);
    connect(m_clear, &QPushButton::clicked, this, &AssignmentFilterBar::clearFilters);

    const Workspace &workspace = m_model.workspace();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        fillOwners();
        m_who->offerLicenses();
        applyFilter();
    });
    connect(&workspace, &Workspace::associatesStatusChanged, this, [this] {
        m_who->offerPeople();
        applyFilter();
    });
}

void AssignmentFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AssignmentFilterBar::retranslate()
{
    //: Label of the box that chooses a licence owner; also its name for screen readers.
    m_owner->setLabel(tr("Owner"));
    m_search->setPlaceholderText(tr("Search by name, user ID, group or role"));
    m_search->setAccessibleName(tr("Search associates"));
    //: Label of the box that chooses the order of rows.
    m_sort->setLabel(tr("Sort by"));
    //: Button: show all associates again.
    m_clear->setText(tr("Clear filters"));
    m_owner->setWhatsThis(tr(
        "Shows the licences of this owner only, or of all. What is staged for other owners stays staged."));
    m_search->setWhatsThis(tr("Lists associates in whose name, user ID, group or role all the words you type "
                              "occur. Accents and capitals do not matter."));
    m_sort->setWhatsThis(tr("The order of the rows. Everything stays as it is; only the places change."));
    m_clear->setWhatsThis(WhatsThis::clearFilters());
    fillSortKeys();
    fillOwners();
    m_who->retranslate();
    applyFilter();
}

void AssignmentFilterBar::fillSortKeys()
{
    using SortKey = AssignmentFilterModel::SortKey;
    m_sort->setChoices({//: Order of rows.
                        {tr("Name"), QVariant::fromValue(SortKey::Name)},
                        //: Order of rows: what associates sign in with.
                        {tr("User ID"), QVariant::fromValue(SortKey::UserId)},
                        //: Order of rows.
                        {tr("Group"), QVariant::fromValue(SortKey::Group)},
                        //: Order of rows.
                        {tr("Role"), QVariant::fromValue(SortKey::Role)},
                        //: Order of rows: when associates last signed in.
                        {tr("Last login"), QVariant::fromValue(SortKey::LastLogin)}});
}

void AssignmentFilterBar::fillOwners()
{
    //: Choice of owner: the licences of every owner.
    QList<FilterBox::Choice> choices {{tr("All owners"), QString()}};
    for (const CatalogueOwner &owner : m_model.workspace().catalogue().owners())
        choices.append({owner.displayName(), owner.name});
    m_owner->setChoices(choices);
    if (!m_model.workspace().catalogue().isEmpty())
        m_owner->giveUp(); // the one that was awaited is gone
    if (m_owner->value().toString() != m_model.owner())
        applyOwner();
}

void AssignmentFilterBar::applyOwner()
{
    Q_EMIT ownerAboutToChange();
    m_model.setOwner(m_owner->value().toString());
    m_who->offerLicenses();
    applyFilter();
    Q_EMIT ownerChanged();
}

void AssignmentFilterBar::applySort()
{
    m_filter.setSortKey(m_sort->value().value<AssignmentFilterModel::SortKey>());
}

void AssignmentFilterBar::applyFilter()
{
    m_who->updateShown();
    m_filter.setSearchText(m_search->text());
    m_filter.setFilter(m_who->filter());
    m_clear->setVisible(m_filter.isFiltering());
    Q_EMIT filtersChanged();
}

void AssignmentFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AssignmentFilterBar::clearFilters()
{
    m_search->clear();
    m_who->clear();
    m_filter.clearFilters();
    applyFilter();
}

void AssignmentFilterBar::showAllOwners()
{
    m_owner->setValue(QString());
    applyOwner();
}

void AssignmentFilterBar::showAssociates(const AssociateFilter &filter)
{
    clearFilters();
    m_owner->setValue(filter.license.owner);
    if (m_owner->value().toString() != m_model.owner())
        applyOwner();
    m_who->offerPeople(); // rows may have come since
    m_who->setFilter(filter);
    applyFilter();
}

QString AssignmentFilterBar::filterText() const
{
    QStringList parts;
    //: One of the things that associates are filtered by: %1 is its label, %2 what was chosen.
    const QString part = tr("%1: %2");
    if (const QString words = m_search->text().simplified(); !words.isEmpty()) {
        //: Label of what was searched for.
        parts.append(part.arg(tr("Search"), words));
    }
    for (const auto &[label, choice] : m_who->narrowing())
        parts.append(part.arg(label, choice));
    return m_filter.isFiltering() ? parts.join(QStringLiteral(", ")) : QString();
}

void AssignmentFilterBar::keepChoices()
{
    m_owner->keepIn(m_memory, QStringLiteral("owner"));
    m_sort->keepIn(m_memory, QStringLiteral("sort"));
    m_who->keepIn(m_memory);
}

void AssignmentFilterBar::restoreViewState(const QJsonObject &state)
{
    m_search->clear();
    m_who->clear();
    m_memory.restore(state);
    fillOwners();
    m_who->offerLicenses();
    m_who->offerPeople();
    m_sort->giveUp();
    applySort();
    applyFilter();
}
