// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboardtab.h"
#include "views/viewmemory.h"

#include <QSortFilterProxyModel>

class ChartPanel;
class Dashboard;
class DashboardGrid;
class DashboardLicenseBox;
class FigurePanel;
class QComboBox;
class QLabel;
class QPushButton;

/// How licences are used today: all of them in a table, those under most pressure in a chart, and who holds
/// the chosen one. The dashboard must outlive it.
class DashboardUse : public DashboardTab
{
    Q_OBJECT

public:
    explicit DashboardUse(Dashboard &dashboard, QWidget *parent = nullptr);

    /// What is remembered of it.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildBreakdown();
    void drawCharts();

    Dashboard &m_dashboard;
    QSortFilterProxyModel m_sorted;
    DashboardGrid *m_grid;
    FigurePanel *m_table;
    QPushButton *m_holders;
    ChartPanel *m_useChart;
    DashboardLicenseBox *m_license;
    QLabel *m_byLabel;
    QComboBox *m_by;
    ChartPanel *m_holderChart;
    ViewMemory m_memory;
};
