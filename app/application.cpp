// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demo/demotenant.h"
#include "app/demoservermode.h"
#include "services/superoffice/basiccredentials.h"
#include "services/superoffice/webapiroot.h"
#include "views/signindialog.h"

#include <QApplication>
#include <QTextStream>

static constexpr char SecretVariable[] = "SEATKEEPER_SECRET";

Application::Application(QApplication &application, Language &language, CommandLine commandLine)
    : m_application(application)
    , m_language(language)
    , m_commandLine(std::move(commandLine))
    , m_settings(m_commandLine.dataDir.isEmpty() ? defaultDataDir() : m_commandLine.dataDir)
    , m_theme(prepareLooks())
    , m_window(m_workspace)
{
    m_window.setTheme(m_theme);
    m_window.setLanguage(m_language.code());
    m_window.showPage(m_commandLine.page);
    connectWindow();
}

ThemeChoice Application::prepareLooks()
{
    m_language.setCode(m_commandLine.language.value_or(m_settings.language().value_or(systemLanguage())));
    const ThemeChoice theme = m_commandLine.theme.value_or(m_settings.theme());
    applyTheme(m_application, theme);
    return theme;
}

Application::~Application()
{
    if (m_commandLine.mode == CommandLine::Mode::Window)
        m_settings.setWindowGeometry(m_window.saveGeometry());
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::refreshRequested, this, [this] {
        if (m_session)
            m_session->refresh();
        else
            askForSignIn();
    });
    connect(&m_window, &MainWindow::applyRequested, this, [this] {
        if (m_session)
            m_session->apply();
    });
    connect(&m_window, &MainWindow::visibleAssociatesChanged, this,
            [this](const QList<qint64> &associateIds) {
                if (m_session)
                    m_session->setVisibleAssociates(associateIds);
            });
    connect(&m_window, &MainWindow::languageChosen, this, &Application::chooseLanguage);
    connect(&m_window, &MainWindow::themeChosen, this, &Application::chooseTheme);
    connect(&m_workspace, &Workspace::principalChanged, this, &Application::updateConnection);
    connect(&m_workspace, &Workspace::catalogueChanged, this, &Application::updateConnection);
}

bool Application::start()
{
    if (!m_settings.isWritable()) {
        QTextStream(stderr) << tr("The data folder cannot be written.") << Qt::endl;
        return false;
    }
    if (m_commandLine.mode == CommandLine::Mode::Window) {
        m_window.restoreGeometry(m_settings.windowGeometry());
        m_window.show();
    } else {
        // Rendered without appearing, so that nothing flashes up on a desktop.
        m_window.setAttribute(Qt::WA_DontShowOnScreen);
        m_window.show();
    }
    if (m_commandLine.isDemo)
        return startDemo();

    const QString secret = qEnvironmentVariable(SecretVariable);
    const bool hasSecret = qEnvironmentVariableIsSet(SecretVariable);
    qunsetenv(SecretVariable); // nobody else needs it: no child process, no crash report
    m_url = m_commandLine.url.isEmpty() ? m_settings.lastUrl() : m_commandLine.url;
    m_user = m_commandLine.user.isEmpty() ? m_settings.lastUser() : m_commandLine.user;
    if (!m_commandLine.url.isEmpty() && !m_user.isEmpty() && hasSecret) {
        signIn(m_url, m_user, secret);
        return true;
    }
    if (m_commandLine.mode != CommandLine::Mode::Window) {
        QTextStream(stderr) << tr(
            "A picture needs a tenant to sign in to: use --demo, or --url with --user and the "
            "password in SEATKEEPER_SECRET.")
                            << Qt::endl;
        return false;
    }
    askForSignIn();
    return true;
}

bool Application::startDemo()
{
    m_demo = std::make_unique<DemoTenant>(demoOptionsFor(m_commandLine));
    if (!m_demo->start()) {
        //: %1 says why, as in "The port is in use".
        QTextStream(stderr) << tr("The demo tenant could not start: %1").arg(m_demo->errorString())
                            << Qt::endl;
        return false;
    }
    const QString demo = QStringLiteral("demo");
    startSession(m_demo->root(), basicAuthorization(demo, demo));
    return true;
}

void Application::signIn(const QString &url, const QString &user, const QString &secret)
{
    m_url = url;
    m_user = user;
    const auto root = webApiRootFromText(url);
    if (!root) {
        takeSignInFailure(root.error());
        return;
    }
    if (!isValidBasicUserName(user)) {
        takeSignInFailure(tr("The user name must not hold a colon or control characters."));
        return;
    }
    startSession(*root, basicAuthorization(user, secret));
}

void Application::startSession(const QUrl &root, const QByteArray &authorization)
{
    m_session.reset();
    m_workspace.clear();
    m_session = std::make_unique<Session>(m_workspace, root, authorization);
    m_session->setLanguage(m_language.code());
    connect(m_session.get(), &Session::identified, this, &Application::updateConnection);
    connect(m_session.get(), &Session::signedIn, this, &Application::takeSignIn);
    connect(m_session.get(), &Session::signInFailed, this, &Application::takeSignInFailure);
    connect(m_session.get(), &Session::loadFailed, this, &Application::failed);
    connect(m_session.get(), &Session::applied, &m_window, &MainWindow::showSummary);
    Q_EMIT sessionStarted();
    m_session->refresh();
}

void Application::takeSignIn()
{
    if (m_dialog)
        m_dialog->accept();
    if (!m_demo && m_commandLine.mode == CommandLine::Mode::Window)
        m_settings.setLastSignIn(m_url, m_user);
}

void Application::takeSignInFailure(const QString &message)
{
    if (m_commandLine.mode != CommandLine::Mode::Window) {
        Q_EMIT failed(message);
        return;
    }
    if (m_demo)
        return; // the pages say it, with a button to try again
    askForSignIn();
    m_dialog->showProblem(message);
}

void Application::askForSignIn()
{
    if (m_dialog)
        return;
    m_dialog = new SignInDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setServer(m_url);
    m_dialog->setUser(m_user);
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const QString &url, const QString &user, const QString &secret) {
                m_dialog->setBusy(true);
                signIn(url, user, secret);
            });
    connect(m_dialog, &SignInDialog::demoRequested, this, [this] {
        m_dialog->accept();
        if (!startDemo())
            askForSignIn();
    });
    m_dialog->open();
}

void Application::updateConnection()
{
    const Principal &principal = m_workspace.principal();
    if (!m_session || principal.associateId == 0)
        return;
    QString tenant = m_workspace.catalogue().companyName();
    if (tenant.isEmpty())
        tenant = principal.tenant.isEmpty() ? m_session->root().host() : principal.tenant;
    m_window.setConnection({tenant, principal.fullName.isEmpty() ? principal.userName : principal.fullName,
                            m_session->isDemo()});
}

void Application::chooseLanguage(const QString &code)
{
    m_language.setCode(code);
    m_settings.setLanguage(code);
    m_window.setLanguage(code);
    if (m_session) {
        m_session->setLanguage(code);
        m_session->refresh(); // names and tooltips come back in the new language
    }
}

void Application::chooseTheme(ThemeChoice theme)
{
    applyTheme(m_application, theme);
    m_settings.setTheme(theme);
    m_window.setTheme(theme);
}
