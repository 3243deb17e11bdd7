// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandlineconnection.h"
#include "app/demo/demotenant.h"
#include "app/demopast.h"
#include "app/demoservermode.h"
#include "app/windowcall.h"
#include "models/domain/connectionrules.h"
#include "models/workspacestate.h"
#include "services/plannedcalls.h"
#include "services/superoffice/basiccredentials.h"
#include "views/licenseserverpage.h"
#include "views/pages.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

/// Where what is to outlive the program is kept. Pictures and exports leave nothing behind where nothing was.
static QString storeDirOf(const CommandLine &commandLine)
{
    const QString dataDir = commandLine.dataFolder();
    return commandLine.keepsData() || !QDir(dataDir).isEmpty() ? dataDir : QString();
}

Application::Application(QApplication &application, Language &language, CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
    , m_settings(m_commandLine.dataFolder())
    , m_preferences(application, language, m_settings, m_commandLine)
    , m_window(m_models)
    , m_connections(m_commandLine.dataFolder(), m_window)
    , m_stores(storeDirOf(m_commandLine))
{
    m_preferences.serve(m_window, m_models);
    m_window.showPage(m_commandLine.page);
    connectWindow();
    connectExport();
    connectNotifications();
    connectConnections();
}

Application::~Application()
{
    m_arrangement.end();
    if (m_commandLine.showsWindow())
        m_settings.setWindowGeometry(m_window.saveGeometry());
}

void Application::connectConnections()
{
    connect(&m_connections, &Connections::accessGranted, this, &Application::enter);
    connect(&m_connections, &Connections::failed, this, &Application::reportSignInFailure);
    connect(&m_connections, &Connections::secretsNotKept, &m_window, &MainWindow::showNotice);
    connect(&m_connections, &Connections::browserOpened, &m_window, &MainWindow::showNotice);
    connect(&m_connections, &Connections::removed, this, &Application::forgetConnection);
    connect(&m_tenants, &TenantMemory::notForgotten, &m_window, &MainWindow::showNotice);
    if (m_commandLine.mode == CommandLine::Mode::Snapshot) {
        // Nobody sits there to sign in.
        m_connections.openBrowser = [this](const QUrl &) {
            Q_EMIT failed(
                tr("Signing in needs your browser: start Seatkeeper with a window once, sign in there, "
                   "and let it remember the connection."));
        };
    }
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
    m_session.reset(); // before the sign-in it uses
    m_demo.reset();
    Access access = m_connections.takeAccess();
    const QString tenant = Session::tenantKey(access.root);
    if (tenant != m_shownTenant)
        forgetTenant();
    m_shownTenant.clear();
    m_tenants.remember(m_connections.profile().id, tenant);
    startSession(std::move(access), m_connections.profile(), m_stores);
}

void Application::connectWindow()
{
    connect(&m_window, &MainWindow::refreshRequested, this, &Application::refresh);
    connect(&m_window, &MainWindow::connectionsRequested, this, [this] { m_connections.choose(); });
    connect(&m_window, &MainWindow::visibleAssociatesChanged, this,
            [this](const QList<qint64> &associateIds) {
                m_inSight = associateIds;
                if (m_session)
                    m_session->setVisibleAssociates(associateIds);
            });
    // The built-in demo tenant ends with the program, and what is staged there with it.
    m_window.keepStaged = [this] { return m_session && !m_demo && m_session->keptChanges().save(); };
    m_window.setCallPreview(&plannedCalls);
    connect(&m_preferences, &Preferences::languageChosen, this, [this](const QString &code) {
        if (!m_session)
            return;
        m_session->setLanguage(code);
        m_session->refresh(); // names and tooltips come back in the new language
    });
    connect(&m_models.workspace, &Workspace::principalChanged, this, &Application::updateConnection);
    connect(&m_models.workspace, &Workspace::catalogueChanged, this, &Application::updateConnection);
}

/// The exporter writes what the desk has; the desk asks for what only others know.
void Application::connectExport()
{
    m_models.exports.history = [this](const LicenseKey &license) {
        return m_session ? m_session->history().series(license) : QList<SeatPoint>();
    };
    m_models.exports.obstacle = &Exporter::obstacle;
    m_exporter.serve(m_window.exportCommand());
}

/// Only somebody who sits before the window is told of anything.
void Application::connectNotifications()
{
    if (!m_commandLine.showsWindow())
        return;
    m_notifications.takeChoices();
    connect(&m_preferences, &Preferences::noticesChosen, &m_notifications, &Notifications::takeChoices);
    connect(&m_notifications, &Notifications::refreshRequested, this, &Application::refresh);
    connect(&m_notifications, &Notifications::windowRequested, this, [this] { showWindow({}); });
    connect(this, &Application::sessionStarted, this, [this] { m_notifications.follow(*m_session); });
}

bool Application::start()
{
    if (!m_settings.isWritable()) {
        QTextStream(stderr) << tr("The data folder cannot be written.") << Qt::endl;
        return false;
    }
    if (m_commandLine.showsWindow()) {
        m_window.restoreGeometry(m_settings.windowGeometry());
        if (!m_commandLine.isDemo && !m_tenants.tenantOf(firstConnection().id).isEmpty())
            arrangeWindow(firstConnection()); // no page is built that is not to be seen
        m_window.show();
    } else if (m_commandLine.laysOutWindow()) {
        // Rendered without appearing, so that nothing flashes up on a desktop.
        m_window.setAttribute(Qt::WA_DontShowOnScreen);
        m_window.show();
    }
    if (m_commandLine.isDemo)
        return startDemo();

    return enterFromCommandLine();
}

void Application::showWindow(const WindowCall &call)
{
    if (call.page)
        m_window.showPage(*call.page);
    if (!call.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", call.activationToken); // from where Qt takes it, once
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

/// The one whose tenant is shown at first, as it was last known; blank where there is none.
ConnectionProfile Application::firstConnection() const
{
    const ConnectionProfile wanted = wantedConnection(m_commandLine, m_connections.profiles());
    return isBlank(wanted) ? m_connections.lastUsed() : wanted;
}

/// Signs in as the command line says, asks where it does not say enough, and gives up where nobody is there
/// to be asked.
bool Application::enterFromCommandLine()
{
    const std::optional<QString> secret = takeGivenSecret();
    const ConnectionSecrets secrets {secret.value_or(QString())};
    const GivenSecret given = secret ? GivenSecret::FromEnvironment : GivenSecret::None;
    const ConnectionProfile wanted = wantedConnection(m_commandLine, m_connections.profiles());
    if (m_commandLine.showsWindow()) {
        showLastKnown(firstConnection(), [this, wanted, secrets, given] {
            if (m_session)
                return; // entered meanwhile
            if (canSignIn(wanted, given))
                signIn(wanted, secrets);
            else
                m_connections.choose(wanted);
            Q_EMIT begun();
        });
        return true;
    }
    if (!canSignIn(wanted, given)) {
        QTextStream(stderr) << tr("Without a window nobody can be asked where to sign in: use --demo, "
                                  "--profile, or --url with --user "
                                  "and the password in SEATKEEPER_SECRET.")
                            << Qt::endl;
        return false;
    }
    signIn(wanted, secrets);
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
    startSession(std::move(access), {}, m_demoStores);
    m_session->history().inventPast = &demoPast;
    return true;
}

void Application::startSession(Access access, const ConnectionProfile &profile, Stores &stores)
{
    m_session = std::make_unique<Session>(m_models, stores, std::move(access), profile.way);
    if (!m_demo)
        m_tenants.follow(*m_session);
    // A connection may have a language of its own; the next one goes by the program's again.
    m_preferences.useLanguage(profile.language);
    m_session->setLanguage(m_preferences.language());
    m_session->setVisibleAssociates(m_inSight);
    connectSession();
    arrangeWindow(profile);
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
    connect(&m_session->keptChanges(), &KeptChanges::told, &m_window, &MainWindow::tellOfStaged);
    const SessionRuns *runs = &m_session->runs();
    connect(runs, &SessionRuns::applied, &m_window, &MainWindow::showSummary);
    connect(runs, &SessionRuns::writing, &m_window, &MainWindow::showWriting);
    connect(runs, &SessionRuns::progressed, &m_window, &MainWindow::setRunProgress);
    connect(runs, &SessionRuns::staged, &m_window, &MainWindow::showStaged);
    connect(&m_session->licenses(), &SessionLicenses::progressed, &m_window, &MainWindow::setRunProgress);
    connect(&m_session->licenses(), &SessionLicenses::openUrlRequested, &m_window,
            [this](const QUrl &url) { m_window.pages().licenseServer->showShop(url); });
}

void Application::takeUpFormerWork()
{
    m_session->keptChanges().restore();
    if (m_session->runs().interruptedRun())
        m_window.showPage(Page::Activity);
    else if (m_commandLine.showsWindow() && m_settings.offersTour())
        m_window.offerTour();
}

/// Signs in; what was last known of the tenant is shown meanwhile, where there is such.
void Application::signIn(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    if (m_models.workspace.knownSince())
        m_models.workspace.setCatalogueStatus({LoadState::Loading, {}, 0, -1});
    m_connections.signIn(profile, secrets);
}

void Application::refresh()
{
    const ConnectionProfile wanted = wantedConnection(m_commandLine, m_connections.profiles());
    if (m_session)
        m_session->refresh();
    else if (m_models.workspace.knownSince() && canSignIn(wanted, GivenSecret::None))
        signIn(wanted, {});
    else
        m_connections.choose();
}

/// Shows what was last known of the tenant that @p profile leads to, until it has been entered; then goes on
/// with @p next. The window is there before either, and can answer in between.
void Application::showLastKnown(const ConnectionProfile &profile, const std::function<void()> &next)
{
    const QString tenant = m_tenants.tenantOf(profile.id);
    if (tenant.isEmpty()) {
        inTurns(this, {next});
        return;
    }
    const auto take = [this, profile, tenant, next] {
        inTurns(this, takeLastKnown(profile, tenant) + Steps {next});
    };
    connect(
        &m_stores.states(), &KnownStates::fetched, this, [this, take] { inTurns(this, {take}); },
        Qt::SingleShotConnection);
    m_stores.states().fetch(tenant);
}

/// What is left to do to show it: nothing where the user has been faster than the disk.
Steps Application::takeLastKnown(const ConnectionProfile &profile, const QString &tenant)
{
    const std::optional<KnownState> known = m_session ? std::nullopt : m_tenants.lastKnown(tenant);
    if (!known)
        return {};
    m_shownTenant = tenant;
    arrangeWindow(profile);
    Steps steps = stepsToShow(m_models.workspace, *known);
    steps.append([this, at = known->at] { m_models.dashboard.setAsOf(at); });
    for (std::function<void()> &step : steps) {
        step = [this, tenant, step] {
            if (m_shownTenant == tenant) // and nobody has entered one, or forgotten this one
                step();
        };
    }
    return steps;
}

/// As the user left it for this connection, or for the built-in demo tenant. The command line goes first.
void Application::arrangeWindow(const ConnectionProfile &profile)
{
    if (!m_commandLine.showsWindow())
        return;
    const QString id = m_tenants.isStored(profile.id) ? profile.id : QString();
    m_arrangement.begin(m_demo ? QStringLiteral("demo") : id);
    if (const auto page = m_commandLine.askedPage())
        m_window.showPage(*page);
}

void Application::forgetConnection(const QString &id)
{
    m_arrangement.forget(id);
    const QString tenant = m_tenants.forget(id);
    if (!tenant.isEmpty() && tenant == m_shownTenant)
        forgetTenant();
}

void Application::leaveSession()
{
    m_session.reset();
    forgetTenant();
}

void Application::forgetTenant()
{
    m_arrangement.end();
    m_shownTenant.clear();
    m_models.workspace.clear();
    m_models.dashboard.clear();
    m_models.licenseServer.clear();
    m_models.satellites.clear();
    m_notifications.setTenant({});
    m_window.setConnection({});
    m_window.setSlowRequest({});
}

/// Signing in failed without a dialog: then there is one now, unless nobody is there to be asked, or there is
/// something to be seen without.
void Application::reportSignInFailure(const QString &message)
{
    if (!m_commandLine.showsWindow()) {
        Q_EMIT failed(message);
        return;
    }
    if (m_models.workspace.knownSince()) {
        m_models.workspace.setCatalogueStatus({LoadState::Stale, message, 0, -1});
        return; // what is there can be looked at, and says how to try again
    }
    m_connections.choose(wantedConnection(m_commandLine, m_connections.profiles()));
    m_connections.showProblem(message);
}

QString Application::tenantName() const
{
    const QString company = m_models.workspace.catalogue().companyName();
    const QString tenant = company.isEmpty() ? m_models.workspace.principal().tenant : company;
    return tenant.isEmpty() && m_session ? m_session->root().host() : tenant;
}

void Application::updateConnection()
{
    const Principal &principal = m_models.workspace.principal();
    const bool isRead = m_session && principal.associateId != 0;
    if (!isRead && !m_models.workspace.knownSince())
        return;
    m_notifications.setTenant(tenantName());
    m_window.setConnection({tenantName(), principal.displayName(), m_session && m_session->isDemo()});
}
