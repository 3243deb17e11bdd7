// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/connections.h"
#include "app/language.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/activity.h"
#include "models/diagnostics.h"
#include "models/workspace.h"
#include "views/mainwindow.h"

#include <QObject>

#include <memory>

class DemoTenant;
class QApplication;

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

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] DemoTenant *demoTenant() { return m_demo.get(); }
    [[nodiscard]] Connections &connections() { return m_connections; }

Q_SIGNALS:
    /// A session has been made; connect to it before the event loop goes on.
    void sessionStarted();
    /// Something could not be read, or signing in failed and nobody is there to be asked.
    void failed(const QString &message);

private:
    [[nodiscard]] ThemeChoice prepareLooks();
    void connectWindow();
    void connectConnections();
    [[nodiscard]] ConnectionProfile wantedConnection() const;
    [[nodiscard]] bool enterFromCommandLine();
    [[nodiscard]] bool startDemo();
    void enter();
    void startSession(Access access, const ConnectionProfile &profile, const Session::Stores &stores);
    void connectSession();
    void connectActivity();
    void takeUpFormerWork();
    void leaveSession();
    void reportSignInFailure(const QString &message);
    void updateConnection();
    [[nodiscard]] QString ownLanguage() const;
    void useLanguage(const QString &code);
    void chooseLanguage(const QString &code);
    void chooseTheme(ThemeChoice theme);

    QApplication &m_application;
    Language &m_language;
    const CommandLine m_commandLine;
    Settings m_settings;
    const ThemeChoice m_theme; // in force, like the language, before the window is built
    Workspace m_workspace;
    Diagnostics m_diagnostics;
    Activity m_activity;
    MainWindow m_window;
    Connections m_connections; // outlives the session, whose Access it made
    Journal m_journal;
    StagedStore m_staged;
    // In memory: the built-in demo tenant does not outlive the program either.
    Journal m_demoJournal {QString()};
    StagedStore m_demoStaged {QString()};
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<Session> m_session;
};
