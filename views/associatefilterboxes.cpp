// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/associatefilterboxes.h"

#include "models/assignmentmodel.h"
#include "models/seatfigures.h"
#include "models/workspace.h"
#include "views/filterbox.h"
#include "views/viewmemory.h"

#include <QCollator>

#include <algorithm>
#include <utility>

using Holding = AssociateFilter::Holding;

// In characters, of a box.
static constexpr int NameBoxWidth = 11;
static constexpr int LicenseBoxWidth = 14;

AssociateFilterBoxes::AssociateFilterBoxes(const AssignmentModel &model, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_group(new FilterBox(NameBoxWidth, parent))
    , m_role(new FilterBox(NameBoxWidth, parent))
    , m_plan(new FilterBox(LicenseBoxWidth, parent))
    , m_holding(new FilterBox(NameBoxWidth, parent))
    , m_license(new FilterBox(LicenseBoxWidth, parent))
{
    for (const FilterBox *box : boxes())
        connect(box, &FilterBox::chosen, this, &AssociateFilterBoxes::chosen);
}

QList<FilterBox *> AssociateFilterBoxes::boxes() const
{
    return {m_group, m_role, m_plan, m_holding, m_license};
}

void AssociateFilterBoxes::retranslate()
{
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
    m_group->setWhatsThis(
        tr("Lists only the associates of this group, with this role or this user plan. Filters look at what "
           "the server says, so nobody vanishes because you changed a box."));
    m_role->setWhatsThis(m_group->whatsThis());
    m_plan->setWhatsThis(m_group->whatsThis());
    m_holding->setWhatsThis(tr("Lists only those who hold, or lack, the chosen licence, as the server says. "
                               "What is staged does not count."));
    m_license->setWhatsThis(m_holding->whatsThis());
    offerHoldings();
    offerPeople();
    offerLicenses();
}

void AssociateFilterBoxes::offerHoldings()
{
    m_holding->setChoices({//: Filter: every associate, whatever they hold.
                           {tr("Everybody"), QVariant::fromValue(Holding::Any)},
                           //: Filter, followed by a licence: associates who hold it.
                           {tr("Who holds"), QVariant::fromValue(Holding::Holds)},
                           //: Filter, followed by a licence: associates who do not hold it.
                           {tr("Who lacks"), QVariant::fromValue(Holding::Lacks)}});
}

/// Hides the box where it would tell nobody apart. The empty one of @p names is offered last.
void AssociateFilterBoxes::offerNames(FilterBox &box, const QString &everybody, BreakdownBy by,
                                      const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end(), QCollator());
    QList<FilterBox::Choice> choices {{everybody, QVariant()}};
    for (const QString &each : std::as_const(sorted)) {
        if (!each.isEmpty())
            choices.append({each, each});
    }
    if (names.contains(QString()))
        choices.append({bucketName({}, by), QString()});
    box.setChoices(choices);
    box.setVisible(choices.size() > 2);
}

/// While more are to come, only those are looked at who were not there before: else every page would take
/// longer than the one before it.
void AssociateFilterBoxes::readPeople()
{
    const QList<Associate> &associates = m_model.workspace().associates();
    const bool areToCome = m_model.workspace().associatesStatus().state == LoadState::Loading;
    if (!areToCome || m_readRows > associates.size()) {
        m_groups.clear();
        m_roles.clear();
        m_readRows = 0;
    }
    for (; m_readRows < associates.size(); ++m_readRows) {
        m_groups.insert(associates.at(m_readRows).groupName);
        m_roles.insert(associates.at(m_readRows).roleName);
    }
}

void AssociateFilterBoxes::offerPeople()
{
    readPeople();
    //: Choice of group: associates of every group.
    offerNames(*m_group, tr("All groups"), BreakdownBy::Group, m_groups);
    //: Choice of role: associates of every role.
    offerNames(*m_role, tr("All roles"), BreakdownBy::Role, m_roles);
    if (m_model.workspace().associatesStatus().state != LoadState::Ready)
        return; // more to come
    for (FilterBox *box : {m_group, m_role})
        box->giveUp();
}

void AssociateFilterBoxes::offerLicenses()
{
    offerPlans();
    offerColumns();
    if (m_model.workspace().catalogue().isEmpty())
        return; // yet to come
    if (m_license->isAwaiting())
        m_holding->setValue({});
    for (FilterBox *box : {m_plan, m_license})
        box->giveUp();
}

/// The plans among the columns shown, and those without any; each with its owner where there are several.
void AssociateFilterBoxes::offerPlans()
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

void AssociateFilterBoxes::offerColumns()
{
    const QList<AssignmentColumn> &columns = m_model.workspace().columns();
    QList<FilterBox::Choice> choices;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const LicenseKey &license = columns.at(m_model.tableColumn(column)).license.key;
        choices.append({m_model.headerData(column, Qt::Horizontal).toString(), QVariant::fromValue(license)});
    }
    m_license->setChoices(choices);
}

void AssociateFilterBoxes::updateShown()
{
    m_license->setVisible(m_holding->isNarrowing());
}

/// A name that was chosen; none: everybody.
static std::optional<QString> chosenName(const FilterBox &box)
{
    const QVariant value = box.value();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

AssociateFilter AssociateFilterBoxes::filter() const
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

void AssociateFilterBoxes::setFilter(const AssociateFilter &filter)
{
    const auto valueOf = [](const auto &asked) { return asked ? QVariant::fromValue(*asked) : QVariant(); };
    clear();
    m_group->setValue(valueOf(filter.group));
    m_role->setValue(valueOf(filter.role));
    m_plan->setValue(valueOf(filter.plan));
    m_license->setValue(QVariant::fromValue(filter.license));
    // Not all licences are given to associates one by one.
    if (m_license->value() == QVariant::fromValue(filter.license))
        m_holding->setValue(QVariant::fromValue(filter.holding));
}

void AssociateFilterBoxes::clear()
{
    for (FilterBox *box : {m_group, m_role, m_plan, m_holding})
        box->setValue({});
}

QList<std::pair<QString, QString>> AssociateFilterBoxes::narrowing() const
{
    QList<std::pair<QString, QString>> parts;
    for (const FilterBox *box : {m_group, m_role, m_plan}) {
        if (box->isNarrowing())
            parts.append({box->label(), box->text()});
    }
    if (m_holding->isNarrowing() && m_license->value().isValid())
        parts.append({m_holding->text(), m_license->text()});
    return parts;
}

void AssociateFilterBoxes::keepIn(ViewMemory &memory)
{
    m_group->keepIn(memory, QStringLiteral("group"));
    m_role->keepIn(memory, QStringLiteral("role"));
    m_plan->keepIn(memory, QStringLiteral("plan"));
    keepHolding(memory, QStringLiteral("holds"), Holding::Holds);
    keepHolding(memory, QStringLiteral("lacks"), Holding::Lacks);
}

/// Which licence is held or lacked is of no account where neither is asked for.
void AssociateFilterBoxes::keepHolding(ViewMemory &memory, const QString &name, Holding holding)
{
    const auto state = [this, holding] {
        return m_holding->value().value<Holding>() == holding ? m_license->state()
                                                              : QJsonValue(QJsonValue::Undefined);
    };
    memory.keep(name, state, [this, holding](const QJsonValue &value) {
        if (!value.isObject())
            return;
        m_holding->setValue(QVariant::fromValue(holding));
        m_license->await(value);
    });
}
