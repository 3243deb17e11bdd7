// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboardtab.h"

class Dashboard;
class EmptyState;
class QLabel;
class RowTableView;

/// What has changed in the tenant since the user was here last, and by whom. The dashboard must outlive it.
class DashboardAway : public DashboardTab
{
    Q_OBJECT

public:
    explicit DashboardAway(Dashboard &dashboard, QWidget *parent = nullptr);

Q_SIGNALS:
    void refreshRequested();

protected:
    void retranslate() override;
    void refresh() override;

private:
    Dashboard &m_dashboard;
    QLabel *m_summary;
    RowTableView *m_table;
    EmptyState *m_empty;
};
