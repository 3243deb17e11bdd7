// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"
#include "models/domain/notices.h"
#include "views/traynotifier.h"

#include <QObject>

#include <functional>

class MainWindow;
class Session;
class Settings;
struct ApplySummary;
struct TenantModels;

/// Tells the user what has come about while they did something else, as far as they want to be told: through
/// the desktop's tray while another window is in use and there is a tray, else in the window itself. Owned by
/// Application; everything it is given outlives it.
class Notifications : public QObject
{
    Q_OBJECT

public:
    Notifications(MainWindow &window, const TenantModels &models, const Settings &settings);

    /// Tells of what @p session learns and does, until it ends.
    void follow(Session &session);
    /// Puts the user's choices in force; before that there is no icon in the tray.
    void takeChoices();
    /// Names the tenant in the tray.
    void setTenant(const QString &tenant) { m_tray.setTenant(tenant); }

    /// True while the user works in this program. Replaced by tests.
    std::function<bool()> isInUse;
    /// Tells outside the window; false where that is not possible. Replaced by tests.
    std::function<bool(const Notices &)> tellOutside;

Q_SIGNALS:
    void refreshRequested();
    /// Bring the window to the front.
    void windowRequested();

private:
    void tell(const Notices &notices);
    void takeState(const std::optional<KnownState> &before, const KnownState &present);
    void takeRun(const ApplySummary &summary);

    MainWindow &m_window;
    const TenantModels &m_models;
    const Settings &m_settings;
    TrayNotifier m_tray;
};
