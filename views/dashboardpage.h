// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"
#include "models/domain/runrecord.h"
#include "views/viewmemory.h"

#include <QWidget>

class Dashboard;
class DashboardAway;
class DashboardHistory;
class DashboardOverview;
class DashboardReclaim;
class DashboardTab;
class DashboardUse;
class MessageStrip;
class PageHeader;
class QPushButton;
class QTabWidget;
class Workspace;

/// The page "Dashboard": how many seats are in use, who has them, how that came about, what may come, and
/// what could be taken back. Asks for what it needs and does nothing by itself. The dashboard and the
/// workspace must outlive it.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(Dashboard &dashboard, const Workspace &workspace, QWidget *parent = nullptr);

    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void refreshRequested();
    void exportRequested();
    /// The user wants to see those whom a number counts.
    void associatesRequested(const AssociateFilter &filter);
    /// The user wants these seats released.
    void reclaimRequested(const QList<NamedWish> &wishes);
    /// The user wants to say from where on licences count as nearly full and as full.
    void thresholdsRequested();
    /// What became of something, in words for the status bar.
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void connectTabs();
    void keepTab();
    void keepLicense();
    void takeAwaited();
    void retranslate();
    void updateState();
    void updateFacts();
    void announceAway();
    void updateAway();

    Dashboard &m_dashboard;
    const Workspace &m_workspace;
    PageHeader *m_header;
    QPushButton *m_export;
    MessageStrip *m_message;
    MessageStrip *m_awayMessage;
    QTabWidget *m_tabs;
    DashboardOverview *m_overview;
    DashboardUse *m_use;
    DashboardHistory *m_history;
    DashboardReclaim *m_reclaim;
    DashboardAway *m_away;
    bool m_isAwayNew = false; ///< the user has not looked at the changes yet
    int m_awaitedTab = 0; ///< to be shown once there is something to show in it
    QJsonObject m_awaitedLicense; ///< to be chosen once there are licences
    ViewMemory m_memory;
};
