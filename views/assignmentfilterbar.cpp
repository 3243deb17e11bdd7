// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentfilterbar.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/groupnames.h"
#include "models/workspace.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

// Long enough to take in a fast typist's word, short enough to feel immediate.
static constexpr auto SearchDelay = 150ms;

AssignmentFilterBar::AssignmentFilterBar(AssignmentModel &model, AssignmentFilterModel &filter,
                                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
    , m_ownerLabel(new QLabel(this))
    , m_owner(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_groupLabel(new QLabel(this))
    , m_group(new QComboBox(this))
    , m_holdingLabel(new QLabel(this))
    , m_holding(new QComboBox(this))
    , m_licenseLabel(new QLabel(this))
    , m_license(new QComboBox(this))
    , m_sortLabel(new QLabel(this))
    , m_sort(new QComboBox(this))
    , m_clear(new QPushButton(this))
{
    m_ownerLabel->setBuddy(m_owner);
    m_groupLabel->setBuddy(m_group);
    m_holdingLabel->setBuddy(m_holding);
    m_licenseLabel->setBuddy(m_license);
    m_sortLabel->setBuddy(m_sort);
    m_search->setClearButtonEnabled(true);
    buildLayout();
    connectControls();
    retranslate();
}

void AssignmentFilterBar::buildLayout()
{
    for (QComboBox *box : {m_owner, m_group, m_holding, m_license, m_sort}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_owner || box == m_license ? 14 : 11);
        box->setMaxVisibleItems(24);
    }
    m_search->setMinimumWidth(180);
    auto *first = new QHBoxLayout;
    first->setSpacing(Spacing::Small);
    first->addWidget(m_ownerLabel);
    first->addWidget(m_owner, 2);
    first->addSpacing(Spacing::Small);
    first->addWidget(m_search, 5);
    auto *second = new QHBoxLayout;
    second->setSpacing(Spacing::Small);
    second->addWidget(m_groupLabel);
    second->addWidget(m_group, 1);
    second->addSpacing(Spacing::Small);
    second->addWidget(m_holdingLabel);
    second->addWidget(m_holding, 1);
    second->addWidget(m_licenseLabel);
    second->addWidget(m_license, 2);
    second->addSpacing(Spacing::Small);
    second->addWidget(m_sortLabel);
    second->addWidget(m_sort, 1);
    second->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(first);
    layout->addLayout(second);
}

void AssignmentFilterBar::connectControls()
{
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(SearchDelay);
    connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, [this] {
        m_filter.setSearchText(m_search->text());
        updateClearButton();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, &AssignmentFilterBar::applyOwner);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setGroup(m_group->currentData().toString());
        updateClearButton();
    });
    connect(m_holding, &QComboBox::currentIndexChanged, this, &AssignmentFilterBar::applyHolding);
    connect(m_license, &QComboBox::currentIndexChanged, this, &AssignmentFilterBar::applyHolding);
    connect(m_sort, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setSortKey(m_sort->currentData().value<AssignmentFilterModel::SortKey>()); });
    connect(m_clear, &QPushButton::clicked, this, &AssignmentFilterBar::clearFilters);

    const Workspace &workspace = m_model.workspace();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        fillOwners();
        fillLicenses();
    });
    connect(&workspace, &Workspace::associatesStatusChanged, this, &AssignmentFilterBar::fillGroups);
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
    m_ownerLabel->setText(tr("Owner"));
    m_search->setPlaceholderText(tr("Search by name, user ID, group or role"));
    m_search->setAccessibleName(tr("Search associates"));
    //: Label of the box that chooses a group of associates.
    m_groupLabel->setText(tr("Group"));
    //: Label of the boxes that choose associates by what they hold.
    m_holdingLabel->setText(tr("Show"));
    //: Label of the box that says which licence associates hold or lack.
    m_licenseLabel->setText(tr("Licence"));
    //: Label of the box that chooses the order of rows.
    m_sortLabel->setText(tr("Sort by"));
    //: Button: show all associates again.
    m_clear->setText(tr("Clear filters"));
    fillFixedChoices();
    fillOwners();
    fillGroups();
    fillLicenses();
    updateClearButton();
}

/// Fills @p box anew and stands where it stood, by data; signals stay blocked.
static void refill(QComboBox &box, const QList<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker blocker(box);
    const QVariant current = box.currentData();
    box.clear();
    for (const auto &[text, data] : entries)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

void AssignmentFilterBar::fillFixedChoices()
{
    using SortKey = AssignmentFilterModel::SortKey;
    using Holding = AssignmentFilterModel::Holding;
    refill(*m_holding,
           {//: Filter: every associate, whatever they hold.
            {tr("Everybody"), QVariant::fromValue(Holding::Any)},
            //: Filter, followed by a licence: associates who hold it.
            {tr("Who holds"), QVariant::fromValue(Holding::Holds)},
            //: Filter, followed by a licence: associates who do not hold it.
            {tr("Who lacks"), QVariant::fromValue(Holding::Lacks)}});
    refill(*m_sort,
           {//: Order of rows.
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
    QList<std::pair<QString, QVariant>> entries {{tr("All owners"), QString()}};
    for (const CatalogueOwner &owner : m_model.workspace().catalogue().owners())
        entries.append({owner.displayName(), owner.name});
    refill(*m_owner, entries);
    if (m_owner->currentData().toString() != m_model.owner())
        applyOwner();
}

void AssignmentFilterBar::fillGroups()
{
    //: Choice of group: associates of every group.
    QList<std::pair<QString, QVariant>> entries {{tr("All groups"), QString()}};
    for (const QString &group : groupNames(m_model.workspace().associates()))
        entries.append({group, group});
    refill(*m_group, entries);
}

void AssignmentFilterBar::fillLicenses()
{
    QList<std::pair<QString, QVariant>> entries;
    for (int column = 0; column < m_model.columnCount(); ++column)
        entries.append({m_model.headerData(column, Qt::Horizontal).toString(), m_model.tableColumn(column)});
    refill(*m_license, entries);
    applyHolding();
}

void AssignmentFilterBar::applyOwner()
{
    Q_EMIT ownerAboutToChange();
    m_model.setOwner(m_owner->currentData().toString());
    fillLicenses();
    Q_EMIT ownerChanged();
}

void AssignmentFilterBar::applyHolding()
{
    const auto holding = m_holding->currentData().value<AssignmentFilterModel::Holding>();
    const int column = m_license->currentIndex() < 0 ? -1 : m_license->currentData().toInt();
    const QList<AssignmentColumn> &columns = m_model.workspace().columns();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_licenseLabel, m_license})
        widget->setVisible(holding != AssignmentFilterModel::Holding::Any);
    m_filter.setHolding(column < 0 ? AssignmentFilterModel::Holding::Any : holding,
                        column < 0 ? LicenseKey() : columns.at(column).license.key);
    updateClearButton();
}

void AssignmentFilterBar::updateClearButton()
{
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
    m_group->setCurrentIndex(0);
    m_holding->setCurrentIndex(0);
    m_filter.clearFilters();
    updateClearButton();
}

void AssignmentFilterBar::showHolders(const LicenseKey &license, const QString &group)
{
    clearFilters();
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(license.owner)));
    m_group->setCurrentIndex(std::max(0, m_group->findData(group)));
    const int column = m_license->findData(m_model.workspace().columnOf(license));
    if (column < 0)
        return; // not given to associates one by one
    m_license->setCurrentIndex(column);
    m_holding->setCurrentIndex(
        m_holding->findData(QVariant::fromValue(AssignmentFilterModel::Holding::Holds)));
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
    if (m_group->currentIndex() > 0)
        parts.append(part.arg(m_groupLabel->text(), m_group->currentText()));
    if (m_holding->currentIndex() > 0 && m_license->currentIndex() >= 0)
        parts.append(part.arg(m_holding->currentText(), m_license->currentText()));
    return m_filter.isFiltering() ? parts.join(QStringLiteral(", ")) : QString();
}
