// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboardtab.h"

class Dashboard;
class EmptyState;
class FigurePanel;
class MessageStrip;
class QBoxLayout;
class QLabel;
class QToolButton;
class SeatTileView;
class Workspace;

/// The first sight of the dashboard: a tile for each licence, what owners have in all, and what comes due.
/// The dashboard and the workspace must outlive it.
class DashboardOverview : public DashboardTab
{
    Q_OBJECT

public:
    DashboardOverview(Dashboard &dashboard, const Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void refreshRequested();
    /// The user wants to say from where on licences count as nearly full and as full.
    void thresholdsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildTiles();
    [[nodiscard]] QWidget *buildTables();
    void updateEmptyState();
    void updateLimit();

    Dashboard &m_dashboard;
    const Workspace &m_workspace;
    MessageStrip *m_limit; ///< of the customer's plan
    QLabel *m_legend;
    QToolButton *m_thresholds;
    SeatTileView *m_tiles;
    EmptyState *m_empty;
    FigurePanel *m_owners;
    FigurePanel *m_dates;
    QWidget *m_tables;
    QBoxLayout *m_tablesLayout;
    QBoxLayout *m_layout;
};
