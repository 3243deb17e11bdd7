// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/connectiontest.h"

#include "services/http/origin.h"
#include "services/signin/connectioncheck.h"
#include "services/signin/openidconfiguration.h"
#include "services/signin/signinclient.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/principalservice.h"
#include "services/superoffice/userarchive.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxyFactory>

using StepKind = ConnectionStep::Kind;
using StepState = ConnectionStep::State;

static constexpr auto ProbeDeadline = std::chrono::seconds(15);

namespace {

ConnectionStep succeeded(const QString &finding)
{
    return {.state = StepState::Succeeded, .text = finding};
}

ConnectionStep failed(const QString &problem)
{
    return {.state = StepState::Failed, .text = problem};
}

ConnectionStep failed(const ApiError &error)
{
    return failed(error.userMessage());
}

ConnectionStep skipped(const QString &reason)
{
    return {.state = StepState::Skipped, .text = reason};
}

/// Tries once: who tests wants to see the first failure.
HttpClientOptions probeOptions(const NetworkSettings &network)
{
    HttpClientOptions options;
    options.retry.maxTries = 1;
    options.network = network;
    return options;
}

/// True where @p error says that nothing came back at all.
bool isUnanswered(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout;
}

} // namespace

const ConnectionTest::Row ConnectionTest::Rows[] = {
    {StepKind::Address, &ConnectionTest::checkAddress},
    {StepKind::NameLookup, &ConnectionTest::lookUpName},
    {StepKind::Connection, &ConnectionTest::connectToServer},
    {StepKind::Encryption, &ConnectionTest::judgeEncryption},
    {StepKind::TenantState, &ConnectionTest::askTenantState},
    {StepKind::Server, &ConnectionTest::askServer},
    {StepKind::SignIn, &ConnectionTest::trySignIn},
    {StepKind::Licenses, &ConnectionTest::readLicenses},
    {StepKind::Users, &ConnectionTest::readUsers},
};

ConnectionTest::ConnectionTest(ConnectionProfile profile, ConnectionSecrets secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
{}

ConnectionTest::~ConnectionTest()
{
    // Each of these ends run() wherever it waits, while the members that it reads still live.
    m_scope.cancel();
    Lookup::settle(m_lookup, {});
    m_locator.reset();
    m_signIn.reset();
    m_api.reset();
}

QCoro::Task<> ConnectionTest::run()
{
    bool isUsable = true;
    for (const Row &row : Rows) {
        ConnectionStep step = skipped(tr("Not tried, because an earlier step failed."));
        if (isUsable) {
            Q_EMIT stepChanged({.kind = row.kind, .state = StepState::Running});
            auto taking = (this->*row.take)();
            auto taken = co_await taking;
            if (m_scope.isCancelled())
                co_return; // in the destructor
            step = taken;
        }
        step.kind = row.kind;
        isUsable = isUsable && step.state != StepState::Failed;
        Q_EMIT stepChanged(step);
    }
    Q_EMIT finished(isUsable);
}

ConnectionTest::Step ConnectionTest::checkAddress()
{
    const auto checked = checkConnection(m_profile, m_secrets);
    if (!checked)
        co_return failed(checked.error());
    const auto place = placeOf(m_profile);
    const auto network = networkSettingsOf(m_profile, m_secrets);
    if (!place || !network)
        co_return failed(place ? network.error() : place.error());
    m_place = *place;
    m_network = *network;
    if (!m_profile.isOnline())
        m_root = m_place;
    m_probe = std::make_unique<HttpClient>(probeOptions(m_network));
    //: %1 is a web address.
    co_return succeeded(tr("The address is %1.").arg(m_place.toString()));
}

ConnectionTest::Step ConnectionTest::lookUpName()
{
    const QString host = m_place.host();
    if (!QHostAddress(host).isNull())
        co_return skipped(tr("Not needed: the address has a number instead of a name."));
    if (hasProxy())
        co_return skipped(tr("The proxy looks the name up."));
    QHostInfo::lookupHost(host, this, [lookup = m_lookup](const QHostInfo &info) {
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        Lookup::settle(lookup, addresses);
    });
    auto addresses = co_await Lookup::wait(m_lookup);
    if (addresses.isEmpty())
        //: %1 is a server's name, such as "crm.example.com".
        co_return failed(tr("No computer called %1 was found. Check the address, the network, and whether "
                            "your company's network has to be joined first.")
                             .arg(host));
    //: %1 is a server's name, %2 one or more IP addresses.
    co_return succeeded(tr("%1 is the computer %2.").arg(host, addresses.join(QStringLiteral(", "))));
}

ConnectionTest::Step ConnectionTest::connectToServer()
{
    HttpRequest request = documentRequest(m_profile.isOnline() ? openIdConfigurationUrl(m_place) : m_root);
    request.deadline = ProbeDeadline;
    auto reply = co_await m_probe->send(request, m_scope);
    if (!reply && isUnanswered(reply.error()))
        co_return failed(reply.error());
    if (!reply && reply.error().kind == ApiError::Kind::Tls)
        m_tlsError = reply.error(); // somebody is there: the next step says more
    co_return succeeded(tr("The server answers."));
}

ConnectionTest::Step ConnectionTest::judgeEncryption()
{
    if (m_tlsError)
        co_return failed(*m_tlsError);
    if (m_place.scheme() == u"http")
        co_return skipped(tr("Not needed: the server runs on this computer."));
    co_return succeeded(tr("The connection is encrypted, and the server's certificate is trusted."));
}

ConnectionTest::Step ConnectionTest::askTenantState()
{
    if (!m_profile.isOnline())
        co_return skipped(tr("Only SuperOffice Online tells the state of its tenants."));
    if (m_profile.tenant.isEmpty())
        co_return skipped(tr("Which tenant it is turns out only in the browser."));
    m_locator = std::make_unique<TenantState>(m_place, m_profile.tenant, m_network);
    auto root = co_await m_locator->locate();
    if (!root)
        co_return failed(root.error());
    m_root = *root;
    //: %1 is a tenant's name, such as "Cust31415", %2 a web address.
    co_return succeeded(tr("The tenant %1 runs at %2.").arg(m_profile.tenant, m_root.toString()));
}

ConnectionTest::Step ConnectionTest::askServer()
{
    if (m_root.isEmpty())
        co_return skipped(tr("Where the tenant is turns out only in the browser."));
    m_api = std::make_unique<WebApi>(*m_probe, m_root);
    auto server = co_await m_api->serverInfo();
    if (!server && server.error().kind == ApiError::Kind::Unauthorized)
        co_return skipped(tr("The server says nothing before the sign-in."));
    if (!server)
        co_return failed(server.error());
    if (server->netServerVersion.isEmpty())
        co_return failed(
            tr("What answers at %1 is no SuperOffice WebAPI. Check the address: ask whoever runs "
               "the server for that of its WebAPI.")
                .arg(m_root.toString()));
    //: %1 is a version number.
    co_return succeeded(tr("SuperOffice answers, version %1.").arg(server->netServerVersion));
}

ConnectionTest::Step ConnectionTest::trySignIn()
{
    m_signIn = std::make_unique<SignIn>(m_profile, m_secrets);
    connect(m_signIn.get(), &SignIn::browserWanted, this, &ConnectionTest::browserWanted);
    connect(m_signIn.get(), &SignIn::secretsChanged, this, &ConnectionTest::secretsChanged);
    auto access = co_await m_signIn->signIn();
    if (!access)
        co_return failed(access.error());
    m_access = std::move(*access);
    useAccess();
    PrincipalService principals(*m_api);
    auto principal = co_await principals.currentPrincipal();
    if (!principal)
        co_return failed(principal.error());
    const QString name = principal->displayName();
    //: %1 is a person's name.
    co_return succeeded(tr("The server knows you as %1.").arg(name));
}

ConnectionTest::Step ConnectionTest::readLicenses()
{
    LicenseAgent licenses(*m_api);
    auto owners = co_await licenses.getLicenseForAllOwnersFromDB();
    if (!owners)
        co_return failed(owners.error());
    //: "Owners": the companies whose licences a server has, SuperOffice and its partners.
    co_return succeeded(
        tr("Licences of %Ln owner(s) can be read.", nullptr, static_cast<int>(owners->size())));
}

ConnectionTest::Step ConnectionTest::readUsers()
{
    UserArchive archive(*m_api);
    const QStringList allEntities;
    auto count = co_await archive.rowCount(ArchiveProvider::InternalUsers, allEntities);
    if (!count)
        co_return failed(count.error());
    if (*count < 0)
        co_return succeeded(tr("The associates can be read."));
    co_return succeeded(tr("%Ln associate(s) can be read.", nullptr, static_cast<int>(*count)));
}

/// True where not this computer but a proxy looks up the server's name.
bool ConnectionTest::hasProxy() const
{
    if (isLoopback(m_place))
        return false;
    const QNetworkProxy proxy = m_network.proxy.value_or(
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_place)).value(0));
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

void ConnectionTest::useAccess()
{
    m_client = std::make_unique<HttpClient>(probeOptions(m_network));
    m_api = std::make_unique<WebApi>(*m_client, m_access.root);
    enterBy(m_access, *m_client, *m_api);
}
