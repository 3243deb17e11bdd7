// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboardtab.h"

class ChartPanel;
class Dashboard;
class DashboardLicenseBox;
class DashboardWhatIf;
class FigurePanel;
class MessageStrip;
class QLabel;
class Workspace;

/// What was and what may come of the chosen licence: its seats over time and in the time to come, how long it
/// stood at each level, who came and left. The dashboard and the workspace must outlive it.
class DashboardHistory : public DashboardTab
{
    Q_OBJECT

public:
    DashboardHistory(Dashboard &dashboard, const Workspace &workspace, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void buildLayout();
    void showForecast();
    void drawCharts();

    Dashboard &m_dashboard;
    MessageStrip *m_problem;
    DashboardLicenseBox *m_license;
    DashboardWhatIf *m_whatIf;
    MessageStrip *m_forecast;
    ChartPanel *m_trend;
    ChartPanel *m_levels;
    ChartPanel *m_flow;
    FigurePanel *m_weeks;
};
