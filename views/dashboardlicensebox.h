// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QWidget>

class Dashboard;
class QComboBox;
class QLabel;

/// Chooses the licence that the dashboard tells more about. There may be several: they all stand on the same.
/// The dashboard must outlive it.
class DashboardLicenseBox : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardLicenseBox(Dashboard &dashboard, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    Dashboard &m_dashboard;
    QList<std::pair<QString, LicenseKey>> m_choices; ///< as they are listed
    QLabel *m_label;
    QComboBox *m_box;
};
