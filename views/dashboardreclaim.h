// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "views/dashboardtab.h"
#include "views/viewmemory.h"

class Dashboard;
class EmptyState;
class MessageStrip;
class QComboBox;
class QLabel;
class QPushButton;
class RowTableView;

/// Seats that might be taken back: who holds them, why they may be free, and the way to stage their release.
/// Looks for them whenever it comes in sight. The dashboard must outlive it.
class DashboardReclaim : public DashboardTab
{
    Q_OBJECT

public:
    explicit DashboardReclaim(Dashboard &dashboard, QWidget *parent = nullptr);

    /// What is remembered of it.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// The user wants these seats released.
    void reclaimRequested(const QList<NamedWish> &wishes);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void buildLayout();
    void connectParts();
    void fillReasons();
    void fillLicenses();
    void applyFilter();
    void clearFilter();
    void updateState();
    [[nodiscard]] bool showsContainedInPlan() const;

    Dashboard &m_dashboard;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QLabel *m_licenseLabel;
    QComboBox *m_license;
    QPushButton *m_all;
    QPushButton *m_none;
    MessageStrip *m_note;
    RowTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_release;
    ViewMemory m_memory;
};
