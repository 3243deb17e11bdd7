// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseserver.h"

#include <QObject>

#include <optional>

class PageHeader;
class QAction;
class QMenu;
class QPushButton;

/// The commands in the head of the page "Licence server", for the chosen owner. Those that are closed say
/// why. Makes its buttons in the header, and belongs to it; the licence server must outlive it.
class LicenseServerCommands : public QObject
{
    Q_OBJECT

public:
    LicenseServerCommands(LicenseServer &server, PageHeader &header);

    /// The licence that the keyboard is on, or none: its history can be asked for.
    void setLicense(const std::optional<LicenseKey> &license);
    void retranslate();

Q_SIGNALS:
    void checkRequested();
    void fileRequested();
    void shopRequested();
    void serialNumberRequested();
    void removalRequested();
    void historyRequested(const LicenseKey &license);

private:
    void addButtons(PageHeader &header);
    void connectCommands();
    void updateState();

    LicenseServer &m_server;
    std::optional<LicenseKey> m_license;
    QPushButton *m_more;
    QMenu *m_menu; ///< of m_more
    QPushButton *m_load;
    QPushButton *m_check;
    QAction *m_shop;
    QAction *m_serialNumber;
    QAction *m_remove;
    QAction *m_history;
};
