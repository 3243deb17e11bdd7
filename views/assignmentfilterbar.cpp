// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentfilterbar.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/distinctnames.h"
#include "models/seatfigures.h"
#include "models/workspace.h"
#include "views/filterbox.h"
#include "views/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using Holding = AssociateFilter::Holding;

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
    , m_choices(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_owner(new FilterBox(LicenseWidth, this))
    , m_search(new QLineEdit(this))
    , m_clear(new QPushButton(this))
    , m_group(new FilterBox(NameWidth, this))
    , m_role(new FilterBox(NameWidth, this))
    , m_plan(new FilterBox(LicenseWidth, this))
    , m_holding(new FilterBox(NameWidth, this))
    , m_license(new FilterBox(LicenseWidth, this))
    , m_sort(new FilterBox(NameWidth, this))
{
    m_search->setClearButtonEnabled(true);
    buildLayout();
    connectControls();
    retranslate();
}

void AssignmentFilterBar::buildLayout()
{
    m_search->setMinimumWidth(180);
    auto *first = new QHBoxLayout;
    first->setSpacing(Spacing::Medium);
    first->addWidget(m_owner, 2);
    first->addWidget(m_search, 5);
    first->addWidget(m_clear);
    auto *people = new QHBoxLayout;
    people->setSpacing(Spacing::Medium);
    for (FilterBox *box : {m_group, m_role, m_plan})
        people->addWidget(box, 1);
    auto *holdings = new QHBoxLayout;
    holdings->setSpacing(Spacing::Medium);
    holdings->addWidget(m_holding, 2);
    holdings->addWidget(m_license, 3);
    holdings->addWidget(m_sort, 2);
    m_choices->addLayout(people, 1);
    m_choices->addLayout(holdings, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(first);
    layout->addLayout(m_choices);
}

/// One line where the choices that are shown fit into it, else two.
void AssignmentFilterBar::arrange()
{
    int needed = Spacing::Medium;
    for (int line = 0; line < m_choices->count(); ++line)
        needed += m_choices->itemAt(line)->sizeHint().width();
    const bool isWide = needed <= width();
    m_choices->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choices->setSpacing(isWide ? Spacing::Medium : Spacing::Small);
}

void AssignmentFilterBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void AssignmentFilterBar::connectControls()
{
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(SearchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &AssignmentFilterBar::applyFilter);
    connect(m_owner, &FilterBox::chosen, this, &AssignmentFilterBar::applyOwner);
    for (FilterBox *box : {m_group, m_role, m_plan, m_holding, m_license})
        connect(box, &FilterBox::chosen, this, &AssignmentFilterBar::applyFilter);
    connect(m_sort, &FilterBox::chosen, this,
            [this] { m_filter.setSortKey(m_sort->value().value<AssignmentFilterModel::SortKey>()); });
    connect(m_clear, &QPushButton::clicked, this, &AssignmentFilterBar::clearFilters);

    const Workspace &workspace = m_model.workspace();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        fillOwners();
        fillPlans();
        fillLicenses();
        applyFilter();
    });
    connect(&workspace, &Workspace::associatesStatusChanged, this, [this] {
        fillGroupsAndRoles();
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
    //: Label of the box that chooses a group of associates.
    m_group->setLabel(tr("Group"));
    //: Label of the box that chooses associates by their role; also its name for screen readers.
    m_role->setLabel(tr("Role"));
    //: Label of the box that chooses associates by their user plan; also its name for screen readers.
    m_plan->setLabel(tr("Plan"));
    //: Label of the boxes that choose associates by what they hold.
    m_holding->setLabel(tr("Show"));
    //: Label of the box that says which licence associates hold or lack.
    m_license->setLabel(tr("Licence"));
    //: Label of the box that chooses the order of rows.
    m_sort->setLabel(tr("Sort by"));
    //: Button: show all associates again.
    m_clear->setText(tr("Clear filters"));
    fillFixedChoices();
    fillOwners();
    fillGroupsAndRoles();
    fillPlans();
    fillLicenses();
    applyFilter();
}

void AssignmentFilterBar::fillFixedChoices()
{
    using SortKey = AssignmentFilterModel::SortKey;
    m_holding->setChoices({//: Filter: every associate, whatever they hold.
                           {tr("Everybody"), QVariant::fromValue(Holding::Any)},
                           //: Filter, followed by a licence: associates who hold it.
                           {tr("Who holds"), QVariant::fromValue(Holding::Holds)},
                           //: Filter, followed by a licence: associates who do not hold it.
                           {tr("Who lacks"), QVariant::fromValue(Holding::Lacks)}});
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
    if (m_owner->value().toString() != m_model.owner())
        applyOwner();
}

/// Hides the box where it would tell nobody apart.
void AssignmentFilterBar::fillNames(FilterBox &box, const QString &everybody, BreakdownBy by,
                                    QString Associate::*name)
{
    const QList<Associate> &associates = m_model.workspace().associates();
    QList<FilterBox::Choice> choices {{everybody, QVariant()}};
    for (const QString &each : distinctNames(associates, name))
        choices.append({each, each});
    if (std::any_of(associates.cbegin(), associates.cend(),
                    [name](const Associate &associate) { return (associate.*name).isEmpty(); }))
        choices.append({bucketName({}, by), QString()});
    box.setChoices(choices);
    box.setVisible(choices.size() > 2);
}

void AssignmentFilterBar::fillGroupsAndRoles()
{
    //: Choice of group: associates of every group.
    fillNames(*m_group, tr("All groups"), BreakdownBy::Group, &Associate::groupName);
    //: Choice of role: associates of every role.
    fillNames(*m_role, tr("All roles"), BreakdownBy::Role, &Associate::roleName);
}

/// The plans among the columns shown, and those without any; each with its owner where there are several.
void AssignmentFilterBar::fillPlans()
{
    QList<AssignmentColumn> plans;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const AssignmentColumn &each = m_model.workspace().columns().at(m_model.tableColumn(column));
            each.license.isUserPlan())
            plans.append(each);
    }
    const auto isOfOwner = [](const AssignmentColumn &plan, const AssignmentColumn &other) {
        return plan.license.key.owner == other.license.key.owner;
    };
    const bool isOfOne = plans.isEmpty() || isOfOwner(plans.constFirst(), plans.constLast());
    //: Choice of user plan: associates of every plan.
    QList<FilterBox::Choice> choices {{tr("All plans"), QVariant()}};
    const auto add = [&](const QString &name, const AssignmentColumn &plan, const QString &module) {
        const QString text = isOfOne ? name : QStringLiteral("%1 (%2)").arg(name, plan.ownerDisplayName);
        choices.append({text, QVariant::fromValue(LicenseKey {plan.license.key.owner, module})});
    };
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const AssignmentColumn &plan = plans.at(i);
        add(plan.license.displayName(), plan, plan.license.key.module);
        if (i + 1 == plans.size() || !isOfOwner(plan, plans.at(i + 1)))
            add(bucketName({}, BreakdownBy::Plan), plan, {});
    }
    m_plan->setChoices(choices);
    m_plan->setVisible(!plans.isEmpty());
}

void AssignmentFilterBar::fillLicenses()
{
    const QList<AssignmentColumn> &columns = m_model.workspace().columns();
    QList<FilterBox::Choice> choices;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const LicenseKey &license = columns.at(m_model.tableColumn(column)).license.key;
        choices.append({m_model.headerData(column, Qt::Horizontal).toString(), QVariant::fromValue(license)});
    }
    m_license->setChoices(choices);
}

void AssignmentFilterBar::applyOwner()
{
    Q_EMIT ownerAboutToChange();
    m_model.setOwner(m_owner->value().toString());
    fillPlans();
    fillLicenses();
    applyFilter();
    Q_EMIT ownerChanged();
}

/// A name that was chosen; none: everybody.
static std::optional<QString> chosenName(const FilterBox &box)
{
    const QVariant value = box.value();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

AssociateFilter AssignmentFilterBar::chosenFilter() const
{
    AssociateFilter filter {.group = chosenName(*m_group), .role = chosenName(*m_role)};
    if (const QVariant plan = m_plan->value(); plan.isValid())
        filter.plan = plan.value<LicenseKey>();
    if (const QVariant license = m_license->value(); license.isValid() && m_holding->isNarrowing()) {
        filter.license = license.value<LicenseKey>();
        filter.holding = m_holding->value().value<Holding>();
    }
    return filter;
}

void AssignmentFilterBar::applyFilter()
{
    m_license->setVisible(m_holding->isNarrowing());
    m_filter.setSearchText(m_search->text());
    m_filter.setFilter(chosenFilter());
    m_clear->setVisible(m_filter.isFiltering());
    arrange();
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
    for (FilterBox *box : {m_group, m_role, m_plan, m_holding})
        box->setValue({});
    m_filter.clearFilters();
    applyFilter();
}

void AssignmentFilterBar::showAssociates(const AssociateFilter &filter)
{
    const auto valueOf = [](const auto &asked) { return asked ? QVariant::fromValue(*asked) : QVariant(); };
    clearFilters();
    m_owner->setValue(filter.license.owner);
    if (m_owner->value().toString() != m_model.owner())
        applyOwner();
    fillGroupsAndRoles(); // rows may have come since they were filled
    m_group->setValue(valueOf(filter.group));
    m_role->setValue(valueOf(filter.role));
    m_plan->setValue(valueOf(filter.plan));
    m_license->setValue(QVariant::fromValue(filter.license));
    // Not all licences are given to associates one by one.
    if (m_license->value() == QVariant::fromValue(filter.license))
        m_holding->setValue(QVariant::fromValue(filter.holding));
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
    for (const FilterBox *box : {m_group, m_role, m_plan}) {
        if (box->isNarrowing())
            parts.append(part.arg(box->label(), box->text()));
    }
    if (m_holding->isNarrowing() && m_license->value().isValid())
        parts.append(part.arg(m_holding->text(), m_license->text()));
    return m_filter.isFiltering() ? parts.join(QStringLiteral(", ")) : QString();
}
