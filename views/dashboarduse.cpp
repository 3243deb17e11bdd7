// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboarduse.h"

#include "models/charttext.h"
#include "models/dashboard.h"
#include "models/seatfigures.h"
#include "views/chartpanel.h"
#include "views/dashboardfigures.h"
#include "views/dashboardgrid.h"
#include "views/dashboardlicensebox.h"
#include "views/figurepanel.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr int UseTableHeight = 280;
static constexpr int UseChartHeight = 400; // room for the names of the most bars there are

DashboardUse::DashboardUse(Dashboard &dashboard, QWidget *parent)
    : DashboardTab(parent)
    , m_dashboard(dashboard)
    , m_grid(new DashboardGrid(this))
    , m_table(new FigurePanel(m_sorted, this))
    , m_holders(new QPushButton(this))
    , m_useChart(new ChartPanel(dashboard.useModel(), this))
    , m_license(new DashboardLicenseBox(dashboard, this))
    , m_byLabel(new QLabel(this))
    , m_by(new QComboBox(this))
    , m_holderChart(new ChartPanel(dashboard.breakdownModel(), this))
{
    buildTable();
    m_useChart->setMinimumHeight(UseChartHeight);
    m_useChart->setFileName(QStringLiteral("seatkeeper-use"));
    m_holderChart->setFileName(QStringLiteral("seatkeeper-holders"));
    m_grid->addWide(m_table);
    m_grid->addPair(m_useChart, buildBreakdown());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);

    for (ChartPanel *chart : {m_useChart, m_holderChart}) {
        connect(chart, &ChartPanel::told, this, &DashboardUse::told);
        connect(chart, &ChartPanel::rowActivated, this, &DashboardUse::requestAssociates);
    }
    connect(m_by, &QComboBox::currentIndexChanged, this,
            [this] { m_dashboard.setBreakdownBy(m_by->currentData().value<BreakdownBy>()); });
    connect(&dashboard, &Dashboard::numbersChanged, this, &DashboardUse::refreshWhenSeen);
    retranslate();
}

void DashboardUse::buildTable()
{
    m_sorted.setSourceModel(&m_dashboard.useModel());
    m_sorted.setSortRole(FigureModel::ValueRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setSortLocaleAware(true);
    RowTableView &view = m_table->view();
    view.horizontalHeader()->setSortIndicator(-1,
                                              Qt::AscendingOrder); // by pressure, until a header is chosen
    view.setSortingEnabled(true);
    view.horizontalHeader()->setStretchLastSection(false); // it holds numbers, which belong to the others
    view.setColumns({QStringLiteral("licence"), QStringLiteral("owner"), QStringLiteral("inUse"),
                     QStringLiteral("seats"), QStringLiteral("free"), QStringLiteral("use"),
                     QStringLiteral("level"), QStringLiteral("afterChanges")},
                    {190, 130, 76, 84, 96, 76, 176, 150});
    view.columns().setHideable();
    m_memory.keep(QStringLiteral("table"), view);
    // Words beside words: a word right behind a number would be read with it.
    constexpr int LevelColumn = 6;
    view.horizontalHeader()->moveSection(LevelColumn, 2);
    m_table->setMinimumHeight(UseTableHeight);
    m_table->addCommand(m_holders);
    m_holders->setEnabled(false);
    connect(m_holders, &QPushButton::clicked, this,
            [this] { requestAssociates(m_table->view().currentIndex()); });
    connect(&view, &QAbstractItemView::activated, this, &DashboardUse::requestAssociates);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_holders->setEnabled(row.isValid()); });
}

/// The holders of the chosen licence, under what they are chosen by.
QWidget *DashboardUse::buildBreakdown()
{
    m_byLabel->setBuddy(m_by);
    for (const BreakdownBy by : {BreakdownBy::Group, BreakdownBy::Role, BreakdownBy::Plan})
        m_by->addItem(QString(), QVariant::fromValue(by));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Spacing::Small);
    choices->addWidget(m_license, 1);
    choices->addSpacing(Spacing::Small);
    choices->addWidget(m_byLabel);
    choices->addWidget(m_by);
    auto *breakdown = new QWidget(this);
    auto *layout = new QVBoxLayout(breakdown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(choices);
    layout->addWidget(m_holderChart, 1);
    breakdown->setMinimumHeight(UseChartHeight);
    return breakdown;
}

void DashboardUse::retranslate()
{
    m_table->setTitle(
        //: Title of a table of all licences and their seats.
        tr("Seat use"),
        tr("Licences and their seats. Enter shows who holds a licence, a click on a header sorts."));
    //: Button: go to those who hold the licence in this row.
    m_holders->setText(tr("Show holders"));
    m_holders->setToolTip(tr("Shows who holds the licence of the chosen row"));
    //: Title of a chart.
    m_useChart->setTitle(tr("Use per licence"));
    //: Label of the box that says whether holders are counted by group, role or plan.
    m_byLabel->setText(tr("By"));
    m_table->setWhatsThis(tr("Every licence with its seats. A click on a header sorts; Enter or a double "
                             "click shows who holds the licence."));
    m_holders->setWhatsThis(m_holders->toolTip());
    m_useChart->setWhatsThis(
        tr("How much of each licence is in use. As table shows the figures behind the picture."));
    m_by->setWhatsThis(tr("How many hold the chosen licence in each group, with each role or user plan."));
    m_holderChart->setWhatsThis(m_by->whatsThis());
    for (int row = 0; row < m_by->count(); ++row)
        m_by->setItemText(row, breakdownName(m_by->itemData(row).value<BreakdownBy>()));
}

/// Titles of the charts of holders.
static QString holdersTitle(BreakdownBy by)
{
    switch (by) {
    case BreakdownBy::Group:
        //: Title of a chart.
        return DashboardUse::tr("Holders by group");
    case BreakdownBy::Role:
        //: Title of a chart.
        return DashboardUse::tr("Holders by role");
    case BreakdownBy::Plan:
        //: Title of a chart.
        return DashboardUse::tr("Holders by user plan");
    }
    return {};
}

void DashboardUse::refresh()
{
    const BreakdownBy by = m_dashboard.breakdownBy();
    const LicenseUse *use = m_dashboard.chosenUse();
    m_useChart->setSummary(useSummary(m_dashboard.numbers()), useFigureText(m_dashboard.numbers()));
    m_holderChart->setTitle(holdersTitle(by));
    m_holderChart->setSummary(use ? breakdownSummary(m_dashboard.buckets(), by, use->displayName) : QString(),
                              breakdownFigureText(m_dashboard.buckets(), by));
    drawCharts();
}

void DashboardUse::drawCharts()
{
    m_useChart->setDrawing([this](QChart &chart, const QPalette &palette) {
        drawBars(chart, useBars(m_dashboard.numbers()), palette);
    });
    m_holderChart->setDrawing([this](QChart &chart, const QPalette &palette) {
        drawBars(chart, holderBars(m_dashboard.buckets(), m_dashboard.breakdownBy()), palette);
    });
}
