// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arrangement.h"
#include "app/commandline.h"
#include "app/connections.h"
#include "app/exporter.h"
#include "app/inturns.h"
#include "app/notifications.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/stores.h"
#include "app/tenantmemory.h"
#include "app/userwishes.h"
#include "models/tenantmodels.h"
#include "views/mainwindow.h"

#include <QObject>

#include <memory>

class DemoTenant;
class QApplication;
struct WindowCall;

/// The program with its window: builds the graph of objects once and hands references down. Owned by main().
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, Language &language, CommandLine commandLine);
    ~Application() override;

    /// Shows or renders what the command line asks for. False after a sentence on standard error: exit
    /// with 1.
    [[nodiscard]] bool start();

    /// Brings the window to the front, as far as the desktop lets it.
    void showWindow(const WindowCall &call);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Workspace &workspace() { return m_models.workspace; }
    [[nodiscard]] Dashboard &dashboard() { return m_models.dashboard; }
    [[nodiscard]] LicenseServer &licenseServer() { return m_models.licenseServer; }
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] DemoTenant *demoTenant() { return m_demo.get(); }
    [[nodiscard]] Connections &connections() { return m_connections; }
    [[nodiscard]] ExportDesk &exports() { return m_models.exports; }
    [[nodiscard]] Notifications &notifications() { return m_notifications; }
    [[nodiscard]] Exporter &exporter() { return m_exporter; }
    /// The company whose tenant is shown, or what else the tenant is known by.
    [[nodiscard]] QString tenantName() const;

Q_SIGNALS:
    /// The window shows what was last known, and signing in has begun, or is being asked for. Not told of the
    /// demo tenant.
    void begun();
    /// A session has been made; connect to it before the event loop goes on.
    void sessionStarted();
    /// Something could not be read, or signing in failed and nobody is there to be asked.
    void failed(const QString &message);

private:
    void connectWindow();
    void connectConnections();
    [[nodiscard]] ConnectionProfile firstConnection() const;
    [[nodiscard]] bool enterFromCommandLine();
    [[nodiscard]] bool startDemo();
    void enter();
    void startSession(Access access, const ConnectionProfile &profile, Stores &stores);
    void connectSession();
    void connectExport();
    void connectNotifications();
    void takeUpFormerWork();
    void signIn(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    void refresh();
    void showLastKnown(const ConnectionProfile &profile, const std::function<void()> &next);
    [[nodiscard]] Steps takeLastKnown(const ConnectionProfile &profile, const QString &tenant);
    void arrangeWindow(const ConnectionProfile &profile);
    void forgetConnection(const QString &id);
    void leaveSession();
    void forgetTenant();
    void reportSignInFailure(const QString &message);
    void updateConnection();

    const CommandLine m_commandLine;
    Settings m_settings;
    Preferences m_preferences; ///< in force before the window is built
    TenantModels m_models;
    MainWindow m_window;
    Arrangement m_arrangement {m_window, m_settings};
    Notifications m_notifications {m_window, m_models, m_settings};
    Exporter m_exporter {m_models.exports};
    Connections m_connections; // outlives the session, whose Access it made
    Stores m_stores;
    TenantMemory m_tenants {m_connections, m_settings, m_stores};
    Stores m_demoStores {QString()}; ///< the built-in demo tenant does not outlive the program either
    QList<qint64> m_inSight; ///< associates; there are some before the session where they were last known
    QString m_shownTenant; ///< the one shown as last known before it has been entered; empty: none
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<Session> m_session;
    UserWishes m_wishes {m_window, m_session};
};
