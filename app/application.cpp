// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandlineconnection.h"
#include "app/demo/demotenant.h"
#include "app/demoservermode.h"
#include "models/domain/connectionrules.h"
#include "services/superoffice/basiccredentials.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

static constexpr char SecretVariable[] = "SEATKEEPER_SECRET";

static QString dataDirOf(const CommandLine &commandLine)
{
    return commandLine.dataDir.isEmpty() ? defaultDataDir() : commandLine.dataDir;
}

/// Where what is to outlive the program is kept. A picture leaves nothing behind where nothing was.
static QString storeDirOf(const CommandLine &commandLine)
{
    const QString dataDir = dataDirOf(commandLine);
    const bool isKept = commandLine.mode == CommandLine::Mode::Window || !QDir(dataDir).isEmpty();
    return isKept ? dataDir : QString();
}

Application::Application(QApplication &application, Language &language, CommandLine commandLine)
    : m_application(application)
    , m_language(language)
    , m_commandLine(std::move(commandLine))
    , m_settings(dataDirOf(m_commandLine))
    , m_theme(prepareLooks())
    , m_window(m_workspace, m_diagnostics, m_activity)
    , m_connections(dataDirOf(m_commandLine), m_window)
    , m_journal(storeDirOf(m_commandLine))
    , m_staged(storeDirOf(m_commandLine))
{
    m_window.setTheme(m_theme);
    m_window.setLanguage(m_language.code());
    m_window.showPage(m_commandLine.page);
    connectWindow();
    connectActivity();
    connectConnections();
}

ThemeChoice Application::prepareLooks()
{
    m_language.setCode(ownLanguage());
    const ThemeChoice theme = m_commandLine.theme.value_or(m_settings.theme());
    applyTheme(m_application, theme);
    return theme;
}

Application::~Application()
{
    if (m_commandLine.mode == CommandLine::Mode::Window)
        m_settings.setWindowGeometry(m_window.saveGeometry());
}

void Application::connectConnections()
{
    connect(&m_connections, &Connections::accessGranted, this, &Application::enter);
    connect(&m_connections, &Connections::failed, this, &Application::reportSignInFailure);
    connect(&m_connections, &Connections::secretsNotKept, &m_window, &MainWindow::showNotice);
    connect(&m_connections, &Connections::browserOpened, &m_window, &MainWindow::showNotice);
    connect(&m_connections, &Connections::demoRequested, this, [this] {
        if (!m_window.mayLeave())
            return;
        m_connections.dismiss();
        if (!startDemo())
            m_connections.choose();
    });
}

/// The sign-in worked: the former tenant is left for the new one, unless the user minds what is staged there.
void Application::enter()
{
    if (!m_window.mayLeave()) {
        m_connections.cancel();
        return;
    }
    leaveSession(); // before the sign-in it uses
    m_demo.reset();
    Access access = m_connections.takeAccess();
    startSession(std::move(access), m_connections.profile(), {m_journal, m_staged});
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::refreshRequested, this, [this] {
        if (m_session)
            m_session->refresh();
        else
            m_connections.choose();
    });
    connect(&m_window, &MainWindow::connectionsRequested, this, [this] { m_connections.choose(); });
    connect(&m_window, &MainWindow::cancelRequested, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(&m_window, &MainWindow::applyRequested, this, [this](const RunRequest &request) {
        if (m_session)
            m_session->runs().apply(request);
    });
    connect(&m_window, &MainWindow::stopRequested, this, [this] {
        if (m_session)
            m_session->runs().stop();
    });
    connect(&m_window, &MainWindow::visibleAssociatesChanged, this,
            [this](const QList<qint64> &associateIds) {
                if (m_session)
                    m_session->setVisibleAssociates(associateIds);
            });
    // The built-in demo tenant ends with the program, and what is staged there with it.
    m_window.keepStaged = [this] { return m_session && !m_demo && m_session->keptChanges().save(); };
    connect(&m_window, &MainWindow::languageChosen, this, &Application::chooseLanguage);
    connect(&m_window, &MainWindow::themeChosen, this, &Application::chooseTheme);
    connect(&m_workspace, &Workspace::principalChanged, this, &Application::updateConnection);
    connect(&m_workspace, &Workspace::catalogueChanged, this, &Application::updateConnection);
}

/// What the page "Activity" asks for is the business of the session's runs.
void Application::connectActivity()
{
    const auto forward = [this](void (MainWindow::*wish)(qint64), void (SessionRuns::*answer)(qint64)) {
        connect(&m_window, wish, this, [this, answer](qint64 runId) {
            if (m_session)
                (m_session->runs().*answer)(runId);
        });
    };
    forward(&MainWindow::runChosen, &SessionRuns::showItems);
    forward(&MainWindow::undoRunRequested, &SessionRuns::undo);
    forward(&MainWindow::resumeRunRequested, &SessionRuns::resume);
    forward(&MainWindow::closeRunRequested, &SessionRuns::close);
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

    return enterFromCommandLine();
}

/// The connection that the command line names or describes; blank where it does neither.
ConnectionProfile Application::wantedConnection() const
{
    if (m_commandLine.profileName.isEmpty())
        return connectionFromCommandLine(m_commandLine);
    const QList<ConnectionProfile> profiles = m_connections.profiles();
    const ConnectionProfile *stored = profileNamed(profiles, m_commandLine.profileName);
    return stored ? *stored : ConnectionProfile();
}

/// Signs in as the command line says, asks where it does not say enough, and gives up where nobody is there
/// to be asked.
bool Application::enterFromCommandLine()
{
    ConnectionSecrets secrets;
    secrets.secret = qEnvironmentVariable(SecretVariable);
    const bool hasSecret = qEnvironmentVariableIsSet(SecretVariable);
    qunsetenv(SecretVariable); // nobody else needs it: no child process, no crash report
    const ConnectionProfile wanted = wantedConnection();
    const bool hasAllSecrets = hasSecret || wanted.remembersSecret || wanted.way == SignInWay::OpenIdConnect
                               || wanted.way == SignInWay::Integrated;
    if (!isBlank(wanted) && connectionProblems(wanted, {}).isEmpty() && hasAllSecrets) {
        m_connections.signIn(wanted, secrets);
        return true;
    }
    if (m_commandLine.mode != CommandLine::Mode::Window) {
        QTextStream(stderr) << tr(
            "A picture needs a tenant to sign in to: use --demo, --profile, or --url with --user and the "
            "password in SEATKEEPER_SECRET.")
                            << Qt::endl;
        return false;
    }
    m_connections.choose(wanted);
    return true;
}

bool Application::startDemo()
{
    leaveSession();
    m_demo = std::make_unique<DemoTenant>(demoOptionsFor(m_commandLine));
    if (!m_demo->start()) {
        //: %1 says why, as in "The port is in use".
        QTextStream(stderr) << tr("The demo tenant could not start: %1").arg(m_demo->errorString())
                            << Qt::endl;
        return false;
    }
    const QString demo = QStringLiteral("demo");
    Access access;
    access.root = m_demo->root();
    access.credentials.authorization = basicAuthorization(demo, demo);
    if (const QSslCertificate own = m_demo->certificate(); !own.isNull())
        access.network.authorities = {own};
    startSession(std::move(access), {}, {m_demoJournal, m_demoStaged});
    return true;
}

void Application::startSession(Access access, const ConnectionProfile &profile, const Session::Stores &stores)
{
    const Session::Models models {m_workspace, m_diagnostics, m_activity};
    m_session = std::make_unique<Session>(models, stores, std::move(access), profile.way);
    // A connection may have a language of its own; the next one goes by the program's again.
    useLanguage(profile.language.isEmpty() ? ownLanguage() : profile.language);
    connectSession();
    Q_EMIT sessionStarted();
    m_session->runs().reload();
    m_session->refresh();
}

void Application::connectSession()
{
    connect(m_session.get(), &Session::identified, this, &Application::updateConnection);
    connect(m_session.get(), &Session::loadFailed, this, &Application::failed);
    connect(m_session.get(), &Session::slowRequestChanged, &m_window, &MainWindow::setSlowRequest);
    // Once all is read: what was left behind last time starts from what is true today.
    connect(m_session.get(), &Session::settled, this, &Application::takeUpFormerWork,
            Qt::SingleShotConnection);
    connect(&m_session->keptChanges(), &KeptChanges::told, &m_window, &MainWindow::showNotice);
    const SessionRuns *runs = &m_session->runs();
    connect(runs, &SessionRuns::applied, &m_window, &MainWindow::showSummary);
    connect(runs, &SessionRuns::progressed, &m_window, &MainWindow::setRunProgress);
    connect(runs, &SessionRuns::staged, &m_window, &MainWindow::showStaged);
}

void Application::takeUpFormerWork()
{
    m_session->keptChanges().restore();
    if (m_session->runs().interruptedRun())
        m_window.showPage(Page::Activity);
}

void Application::leaveSession()
{
    m_session.reset();
    m_workspace.clear();
    m_window.setConnection({});
    m_window.setSlowRequest({});
}

/// Signing in failed without a dialog: then there is one now, unless nobody is there to be asked.
void Application::reportSignInFailure(const QString &message)
{
    if (m_commandLine.mode != CommandLine::Mode::Window) {
        Q_EMIT failed(message);
        return;
    }
    m_connections.choose(wantedConnection());
    m_connections.showProblem(message);
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

QString Application::ownLanguage() const
{
    return m_commandLine.language.value_or(m_settings.language().value_or(systemLanguage()));
}

void Application::useLanguage(const QString &code)
{
    if (code != m_language.code()) {
        m_language.setCode(code);
        m_window.setLanguage(code);
    }
    if (m_session)
        m_session->setLanguage(code);
}

void Application::chooseLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    useLanguage(code);
    if (m_session)
        m_session->refresh(); // names and tooltips come back in the new language
}

void Application::chooseTheme(ThemeChoice theme)
{
    applyTheme(m_application, theme);
    m_settings.setTheme(theme);
    m_window.setTheme(theme);
}
