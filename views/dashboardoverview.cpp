// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardoverview.h"

#include "models/dashboard.h"
#include "models/licensetext.h"
#include "models/workspace.h"
#include "views/dashboardgrid.h"
#include "views/emptystate.h"
#include "views/figurepanel.h"
#include "views/messagestrip.h"
#include "views/plaintooltips.h"
#include "views/rowtableview.h"
#include "views/seattiledelegate.h"
#include "views/seattileview.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

// Narrower than this, the tables go below the tiles.
static constexpr int LeastWidthForColumns = 900;
static constexpr int DeadlinesHeight = 170;

DashboardOverview::DashboardOverview(Dashboard &dashboard, const Workspace &workspace, QWidget *parent)
    : DashboardTab(parent)
    , m_dashboard(dashboard)
    , m_workspace(workspace)
    , m_limit(new MessageStrip(this))
    , m_legend(new QLabel(this))
    , m_thresholds(new QToolButton(this))
    , m_tiles(new SeatTileView(dashboard.tileModel(), this))
    , m_empty(new EmptyState(*m_tiles))
    , m_owners(new FigurePanel(dashboard.ownerModel(), this))
    , m_dates(new FigurePanel(dashboard.dateModel(), this))
    , m_tables(new QWidget(this))
    , m_tablesLayout(new QBoxLayout(QBoxLayout::TopToBottom, m_tables))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget(this);
    content->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::Medium);
    m_layout->addWidget(buildTiles(), 13);
    m_layout->addWidget(buildTables(), 14); // which take their columns side by side in the first window
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Medium);
    auto *grid = new DashboardGrid(this);
    grid->addWide(content);
    layout->addWidget(m_limit);
    layout->addWidget(grid, 1);

    connect(m_tiles, &SeatTileView::holdersRequested, this, [this](const LicenseKey &license) {
        Q_EMIT associatesRequested(AssociateFilter::holdersOf(license));
    });
    connect(&m_owners->view(), &QAbstractItemView::activated, this, &DashboardOverview::requestAssociates);
    connect(m_thresholds, &QToolButton::clicked, this, &DashboardOverview::thresholdsRequested);
    connect(&dashboard, &Dashboard::numbersChanged, this, &DashboardOverview::refreshWhenSeen);
    connect(&dashboard, &Dashboard::standingChanged, this, &DashboardOverview::refreshWhenSeen);
    connect(&workspace, &Workspace::catalogueStatusChanged, this, &DashboardOverview::refreshWhenSeen);
    retranslate();
}

QWidget *DashboardOverview::buildTiles()
{
    m_thresholds->setObjectName(QStringLiteral("command"));
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Small);
    head->addWidget(m_legend, 1);
    head->addWidget(m_thresholds);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(head);
    layout->addWidget(m_tiles, 1);
    m_tiles->setMinimumHeight(2 * SeatTileDelegate::TileHeight + Spacing::RowHeight); // with a heading
    return side;
}

QWidget *DashboardOverview::buildTables()
{
    // The days left stand before the date: whatever is out of sight, they are not.
    m_dates->view().horizontalHeader()->moveSection(3, 2);
    for (FigurePanel *table : {m_owners, m_dates}) {
        TableColumns *columns = &table->view().columns();
        const QAbstractItemModel *model = table->view().model();
        connect(model, &QAbstractItemModel::modelReset, columns, &TableColumns::fitContents);
        // The same rows with other words, as in another language.
        connect(model, &QAbstractItemModel::headerDataChanged, columns, &TableColumns::fitContents);
        columns->fitContents(); // of what has been read before the page is seen
        table->setMinimumHeight(DeadlinesHeight);
    }
    m_tablesLayout->setContentsMargins(0, 0, 0, 0);
    m_tablesLayout->setSpacing(Spacing::Medium);
    m_tablesLayout->addWidget(m_owners, 1);
    m_tablesLayout->addWidget(m_dates, 1);
    return m_tables;
}

/// Beside each other where there is room, else one below the other.
void DashboardOverview::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() >= LeastWidthForColumns;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tablesLayout->setDirection(isWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    DashboardTab::resizeEvent(event);
}

void DashboardOverview::retranslate()
{
    //: Button: opens a dialog.
    m_thresholds->setText(tr("Thresholds…"));
    m_thresholds->setToolTip(tr("From where on a licence counts as nearly full, and as full"));
    //: Name of the list of licences, for screen readers.
    m_tiles->setAccessibleName(tr("Seat tiles"));
    m_tiles->setAccessibleDescription(
        tr("Licences and their seats, those under most pressure first. Enter shows who holds a licence."));
    m_tiles->setHeadings(
        //: Heading over licences of which a number of seats is owned.
        tr("Restricted"),
        //: Heading over licences without a ceiling.
        tr("Unlimited"));
    //: Title of a table: what each owner has of all its licences together.
    m_owners->setTitle(
        tr("Totals by owner"),
        tr("The seats of every licence owner, added up. Enter shows who holds the owner's licences."));
    //: Title of a table of what expires or comes due.
    m_dates->setTitle(tr("Dates"), tr("What expires or comes due, the most urgent first"));
    m_thresholds->setWhatsThis(m_thresholds->toolTip());
    m_tiles->setWhatsThis(tr("A tile for each licence with its seats, those under most pressure first. Enter "
                             "or a double click shows who holds it."));
    m_owners->setWhatsThis(tr("What each licence owner has, all seats added up. Enter or a double click "
                              "shows who holds the owner’s licences."));
    m_dates->setWhatsThis(tr("The days on which something expires or comes due, the most urgent first. New "
                             "licences come under Licence server."));
}

void DashboardOverview::refresh()
{
    const bool hasLicenses = m_dashboard.tileModel().rowCount() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_legend, m_thresholds, m_tables})
        widget->setVisible(hasLicenses);
    const SeatThresholds &thresholds = m_dashboard.thresholds();
    //: Says what the signs beside seats mean: %1 and %2 are shares in per cent, as in "85 %".
    m_legend->setText(tr("Nearly full from %1, full from %2")
                          .arg(shareFigure(thresholds.warning).text, shareFigure(thresholds.full).text));
    updateEmptyState();
    updateLimit();
}

void DashboardOverview::updateEmptyState()
{
    const LoadStatus &status = m_workspace.catalogueStatus();
    const auto read = [this] { Q_EMIT refreshRequested(); };
    m_empty->hide();
    if (m_dashboard.tileModel().rowCount() > 0)
        return;
    if (status.state == LoadState::Failed) {
        m_empty->showState(tr("The licences could not be read"), status.error,
                           //: Button: ask the server again after an error.
                           {tr("Try again"), read});
    } else if (status.state == LoadState::Idle) {
        m_empty->showState(tr("Not signed in"), tr("Sign in to see how many seats are in use."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), read});
    } else if (status.state == LoadState::Loading || !m_workspace.catalogue().isEmpty()) {
        m_empty->showState(tr("Reading licences…"), tr("The server has been asked for all licence owners."));
    } else {
        m_empty->showState(tr("No licences"), tr("The server knows no licence with seats to be counted."),
                           //: Button: ask the server again.
                           {tr("Read again"), read});
    }
}

void DashboardOverview::updateLimit()
{
    m_limit->clear();
    const std::optional<FencingInfo> &limit = m_dashboard.fencing();
    if (!limit || limit->state() == FencingInfo::State::Clear)
        return;
    const bool isNear = limit->state() == FencingInfo::State::Near;
    //: Said of a limit of the customer's plan: %1 is how much of it is used, %2 the limit.
    const QString own = tr("A limit of your SuperOffice plan is close: %1 of %2 in use.")
                            .arg(numberText(limit->activeCount), numberText(limit->maximum));
    m_limit->showMessage(isNear ? MessageStrip::Severity::Warning : MessageStrip::Severity::Error,
                         limit->warningMessage.isEmpty() ? own : limit->warningMessage);
    m_limit->setToolTip(plainToolTip(limit->warningTooltip));
}
