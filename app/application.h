// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/language.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/workspace.h"
#include "views/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <memory>

class DemoTenant;
class QApplication;
class SignInDialog;

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

Q_SIGNALS:
    /// A session has been made; connect to it before the event loop goes on.
    void sessionStarted();
    /// Signing in failed and nobody is there to be asked.
    void failed(const QString &message);

private:
    [[nodiscard]] ThemeChoice prepareLooks();
    void connectWindow();
    [[nodiscard]] bool startDemo();
    void signIn(const QString &url, const QString &user, const QString &secret);
    void startSession(const QUrl &root, const QByteArray &authorization);
    void takeSignIn();
    void takeSignInFailure(const QString &message);
    void askForSignIn();
    void updateConnection();
    void chooseLanguage(const QString &code);
    void chooseTheme(ThemeChoice theme);

    QApplication &m_application;
    Language &m_language;
    const CommandLine m_commandLine;
    Settings m_settings;
    const ThemeChoice m_theme; // in force, like the language, before the window is built
    Workspace m_workspace;
    MainWindow m_window;
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<Session> m_session;
    QPointer<SignInDialog> m_dialog; // child of the window
    QString m_url;
    QString m_user;
};
