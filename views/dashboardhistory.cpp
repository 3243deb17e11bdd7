// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardhistory.h"

#include "models/charttext.h"
#include "models/dashboard.h"
#include "models/historyfigures.h"
#include "views/chartpanel.h"
#include "views/dashboardfigures.h"
#include "views/dashboardgrid.h"
#include "views/dashboardlicensebox.h"
#include "views/dashboardwhatif.h"
#include "views/figurepanel.h"
#include "views/messagestrip.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

static constexpr int TrendHeight = 320;
static constexpr int HistoryHeight = 260;
static constexpr int LicenseListWidth = 480;

DashboardHistory::DashboardHistory(Dashboard &dashboard, const Workspace &workspace, QWidget *parent)
    : DashboardTab(parent)
    , m_dashboard(dashboard)
    , m_problem(new MessageStrip(this))
    , m_license(new DashboardLicenseBox(dashboard, this))
    , m_whatIf(new DashboardWhatIf(dashboard, workspace, this))
    , m_forecast(new MessageStrip(this))
    , m_trend(new ChartPanel(dashboard.trendModel(), this))
    , m_levels(new ChartPanel(dashboard.levelModel(), this))
    , m_flow(new ChartPanel(dashboard.flowModel(), this))
    , m_weeks(new FigurePanel(dashboard.forecastModel(), this))
{
    m_trend->setFileName(QStringLiteral("seatkeeper-history"));
    m_levels->setFileName(QStringLiteral("seatkeeper-levels"));
    m_flow->setFileName(QStringLiteral("seatkeeper-weeks"));
    m_weeks->view().horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    buildLayout();
    for (const ChartPanel *chart : {m_trend, m_levels, m_flow})
        connect(chart, &ChartPanel::told, this, &DashboardHistory::told);
    connect(&dashboard, &Dashboard::numbersChanged, this, &DashboardHistory::refreshWhenSeen);
    connect(&dashboard, &Dashboard::seriesChanged, this, &DashboardHistory::refreshWhenSeen);
    connect(&dashboard, &Dashboard::standingChanged, this, &DashboardHistory::refreshWhenSeen);
    retranslate();
}

void DashboardHistory::buildLayout()
{
    m_trend->setMinimumHeight(TrendHeight);
    m_license->setMaximumWidth(LicenseListWidth);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_levels, m_flow, m_weeks})
        widget->setMinimumHeight(HistoryHeight);
    auto *choices = new QWidget(this);
    auto *choicesLayout = new QVBoxLayout(choices);
    choicesLayout->setContentsMargins(0, 0, 0, 0);
    choicesLayout->setSpacing(Spacing::Small);
    choicesLayout->addWidget(m_problem);
    choicesLayout->addWidget(m_license);
    choicesLayout->addWidget(m_forecast);
    auto *grid = new DashboardGrid(this);
    grid->addWide(choices);
    grid->addWide(m_trend);
    grid->addWide(m_whatIf);
    grid->addPair(m_levels, m_flow);
    grid->addWide(m_weeks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
}

void DashboardHistory::retranslate()
{
    //: Title of a chart.
    m_trend->setTitle(tr("Seats over time"));
    //: Title of a chart: how long a licence was nearly full, full and so on.
    m_levels->setTitle(tr("Time at each level"));
    //: Title of a chart of seats.
    m_flow->setTitle(tr("Given and released per week"));
    //: Title of a table: seats expected to be in use, week by week.
    m_weeks->setTitle(tr("Forecast"), tr("Seats that are expected to be in use, week by week"));
    m_trend->setWhatsThis(tr("How many seats were in use, under the line of those owned, and red where none "
                             "was free. Each refresh adds to this history, which is kept on this computer."));
    m_levels->setWhatsThis(
        tr("For how many days the licence had seats enough, was nearly full, full or over-assigned."));
    m_flow->setWhatsThis(tr("How many seats were given and released each week."));
    m_weeks->setWhatsThis(tr("How many seats will be in use, week by week, if things go on as they did: a "
                             "guess, with the range in which the true number is likely to lie."));
}

void DashboardHistory::refresh()
{
    const LicenseUse *use = m_dashboard.chosenUse();
    const QString name = use ? use->displayName : QString();
    m_problem->clear();
    if (!m_dashboard.problem().isEmpty())
        m_problem->showMessage(MessageStrip::Severity::Error, m_dashboard.problem());
    m_trend->setSummary(trendSummary(m_dashboard.series(), m_dashboard.trend().gaps, name),
                        trendFigureText(m_dashboard.series()));
    m_levels->setSummary(levelSummary(m_dashboard.levelTimes()), levelFigureText(m_dashboard.levelTimes()));
    m_flow->setSummary(flowSummary(m_dashboard.flow()), flowFigureText(m_dashboard.flow()));
    showForecast();
    drawCharts();
}

void DashboardHistory::showForecast()
{
    const LicenseUse *use = m_dashboard.chosenUse();
    if (!use) {
        m_forecast->clear();
        return;
    }
    const SeatForecast &forecast = m_dashboard.forecast();
    const bool isShort = forecast.state == SeatForecast::State::RunsOut;
    m_forecast->showMessage(isShort ? MessageStrip::Severity::Warning : MessageStrip::Severity::Info,
                            forecastSummary(forecast, m_dashboard.forecastRecord(), use->displayName));
}

void DashboardHistory::drawCharts()
{
    m_trend->setDrawing([this](QChart &chart, const QPalette &palette) {
        drawTrend(chart, trendFigures(m_dashboard.trend(), m_dashboard.forecast()), palette);
    });
    m_levels->setDrawing([this](QChart &chart, const QPalette &palette) {
        drawBars(chart, levelBars(m_dashboard.levelTimes()), palette);
    });
    m_flow->setDrawing([this](QChart &chart, const QPalette &palette) {
        drawFlow(chart, flowFigures(m_dashboard.flow()), palette);
    });
}
