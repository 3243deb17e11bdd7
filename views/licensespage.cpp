// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licensespage.h"

#include "models/workspace.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/plaintooltips.h"
#include "views/rowtableview.h"
#include "views/seatmeterdelegate.h"
#include "views/tablecolumns.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

LicensesPage::LicensesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ownerModel(workspace)
    , m_licenseModel(workspace)
    , m_header(new PageHeader(this))
    , m_message(new MessageStrip(this))
    , m_tree(new QTreeView(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
{
    buildTree();
    buildTable();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Medium);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 900});
    keepChoices(*splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    connect(m_message, &MessageStrip::actionRequested, this, &LicensesPage::refreshRequested);
    connect(&workspace, &Workspace::catalogueStatusChanged, this, &LicensesPage::updateState);
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        restoreSelection();
        updateState();
    });
    restoreSelection();
    retranslate();
}

void LicensesPage::showLicense(const LicenseKey &license)
{
    m_shownOwner = license.owner;
    m_shownModule = license.module;
    restoreSelection();
    m_tree->setFocus();
}

void LicensesPage::buildTree()
{
    m_tree->setModel(&m_ownerModel);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true); // the ring of the style sheet
    m_tree->setMinimumWidth(160);
    m_tree->setIndentation(Spacing::Large);
    new PlainToolTips(*m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LicensesPage::showOwnerOf);
}

void LicensesPage::buildTable()
{
    m_table->setModel(&m_licenseModel);
    m_table->setItemDelegateForColumn(static_cast<int>(ModuleLicenseModel::Column::Free),
                                      new SeatMeterDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns(columnNames<ModuleLicenseModel::Column>(), {150, 90, 66, 156, 82, 124, 120});
    m_table->columns().setHideable();
}

void LicensesPage::keepChoices(QSplitter &splitter)
{
    m_memory.keep(QStringLiteral("splitter"), splitter);
    m_memory.keep(QStringLiteral("table"), *m_table);
    m_memory.keep(
        QStringLiteral("owner"), [this] { return m_shownOwner; },
        [this](const QJsonValue &owner) { m_shownOwner = owner.toString(); });
    const auto restoreModule = [this](const QJsonValue &module) {
        m_shownModule = module.toString();
        restoreSelection(); // now, or once there are licences
        showOwnerOf(m_tree->currentIndex());
    };
    m_memory.keep(
        QStringLiteral("licence"), [this] { return m_shownModule; }, restoreModule);
}

void LicensesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LicensesPage::retranslate()
{
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Licences"));
    m_tree->setAccessibleName(tr("Licence owners"));
    m_tree->setAccessibleDescription(tr("Owners with their restricted and unrestricted module licences"));
    m_table->setAccessibleName(tr("Module licences"));
    m_table->setAccessibleDescription(tr("Seats and details of the chosen owner's licences"));
    setWhatsThis(WhatsThis::page(Page::Licenses));
    m_tree->setWhatsThis(tr("Whose licences the table shows: all of an owner, or only those with or without "
                            "a ceiling of seats."));
    m_table->setWhatsThis(
        tr("The licences of the chosen owner, with the seats owned, in use and left. Enter or a double click "
           "shows who holds one. Licences that SuperOffice hides are hidden here too."));
    m_ownerModel.retranslate();
    m_licenseModel.retranslate();
    updateState();
}

void LicensesPage::showOwnerOf(const QModelIndex &node)
{
    if (!node.isValid())
        return;
    m_shownOwner = node.data(LicenseOwnerModel::OwnerNameRole).toString();
    m_shownModule = node.data(LicenseOwnerModel::ModuleNameRole).toString();
    m_licenseModel.setScope(
        m_shownOwner, node.data(LicenseOwnerModel::RestrictionRole).value<LicenseOwnerModel::Restriction>());
    const int row = m_shownModule.isEmpty() ? -1 : m_licenseModel.rowOf(m_shownModule);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
    updateFacts();
}

/// After a new catalogue: opens the tree and stands where the user stood, else on the first owner.
void LicensesPage::restoreSelection()
{
    const QString owner = m_shownOwner;
    const QString module = m_shownModule;
    m_tree->expandAll();
    QModelIndex wanted = m_ownerModel.index(0, 0);
    const auto search = [this](const QString &text, int role, const QModelIndex &start) {
        return m_ownerModel.match(start, role, text, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    if (const QModelIndex ownerNode =
            search(owner, LicenseOwnerModel::OwnerNameRole, m_ownerModel.index(0, 0));
        !owner.isEmpty() && ownerNode.isValid()) {
        wanted = ownerNode;
        const QModelIndex moduleNode =
            search(module, LicenseOwnerModel::ModuleNameRole, m_ownerModel.index(0, 0, ownerNode));
        if (!module.isEmpty() && moduleNode.isValid())
            wanted = moduleNode;
    }
    if (wanted.isValid())
        m_tree->setCurrentIndex(wanted);
}

void LicensesPage::updateState()
{
    const LoadStatus &status = m_workspace.catalogueStatus();
    //: Button: ask the server again after an error.
    const QString retry = tr("Try again");
    const auto read = [this] { Q_EMIT refreshRequested(); };
    m_message->clear();
    m_empty->hide();
    if (!m_workspace.catalogue().isEmpty()) {
        if (status.state == LoadState::Failed || status.state == LoadState::Stale)
            m_message->showMessage(MessageStrip::Severity::Error, status.error, retry);
    } else if (status.state == LoadState::Failed) {
        m_empty->showState(tr("The licences could not be read"), status.error, {retry, read});
    } else if (status.state == LoadState::Ready) {
        m_empty->showState(tr("No licences"), tr("The server knows no licence owner."),
                           //: Button: ask the server again.
                           {tr("Read again"), read});
    } else if (status.state == LoadState::Idle) {
        m_empty->showState(tr("Not signed in"), tr("Sign in to see the licences of your tenant."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), read});
    } else {
        m_empty->showState(tr("Reading licences…"), tr("The server has been asked for all licence owners."));
    }
    updateFacts();
}

void LicensesPage::updateFacts()
{
    const LicenseCatalogue &catalogue = m_workspace.catalogue();
    const CatalogueOwner *owner = catalogue.owner(m_shownOwner);
    if (!owner) {
        m_header->setFacts({});
        return;
    }
    //: Line under the page title: %1 the company, %2 the licence owner, %Ln how many of its licences are
    //: listed.
    m_header->setFacts(tr("%1 · %2 · %Ln licence(s)", nullptr, m_licenseModel.rowCount())
                           .arg(catalogue.companyName(), owner->displayName()));
}
