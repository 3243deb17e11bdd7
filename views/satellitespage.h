// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"
#include "views/viewmemory.h"

#include <QHash>
#include <QWidget>

class CentralLicensePanel;
class PageHeader;
class QPushButton;
class QTabWidget;
class SatelliteComparison;
class Satellites;

/// The page "Satellites": the licences of several satellites side by side, and the central licence. Asks for
/// what it needs and does nothing to the server. The satellites must outlive it.
class SatellitesPage : public QWidget
{
    Q_OBJECT

public:
    explicit SatellitesPage(Satellites &satellites, QWidget *parent = nullptr);

    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// The page is in sight, or a tenant came while it was: what it shows is wanted now.
    void opened();
    void signInRequested();
    /// Everything is to be read again.
    void refreshRequested();
    void compareRequested(qint64 satelliteId);
    void leaveOutRequested(qint64 satelliteId);
    /// This satellite is to be read again.
    void readRequested(qint64 satelliteId);
    void readCentralRequested();
    /// The user has seen what changes and wants it saved.
    void saveCentralRequested(const QHash<LicenseKey, bool> &assigned);
    /// The user wants to see a run in the list of activities.
    void activityRequested(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void updateFacts();
    void connectParts();
    void openWhereSeen();

    Satellites &m_satellites;
    PageHeader *m_header;
    QPushButton *m_refresh;
    QTabWidget *m_tabs;
    SatelliteComparison *m_comparison;
    CentralLicensePanel *m_central;
    ViewMemory m_memory;
};
