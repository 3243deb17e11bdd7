// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultrun.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTimer>

using namespace std::chrono_literals;
using Certificate = Fault::Certificate;

namespace {

/// Waits without a pause: with thousands of rows those of QTRY_VERIFY add up to minutes.
template<class T>
bool waitFor(const Pending<T> &pending)
{
    QTimer guard; // so that the loop comes back from waiting
    guard.start(100ms);
    const QDeadlineTimer deadline(10s);
    while (!pending.isDone() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return pending.isDone();
}

/// Made once: a certificate takes a while.
struct Identities
{
    TestCertificates own;
    TestCertificates other;
    TestIdentity trusted = own.forLoopback();
    TestIdentity strange = other.forLoopback();
};

const Identities &identities()
{
    static const Identities made;
    return made;
}

/// Trusts the own authority alone. By HttpClientOptions every client would read the system's again.
void trustOwnAuthority()
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({identities().own.authority()});
    QSslConfiguration::setDefaultConfiguration(trust);
}

std::unique_ptr<FaultyServer> serverFor(Certificate certificate)
{
    switch (certificate) {
    case Certificate::None:
        break;
    case Certificate::Strange:
        trustOwnAuthority();
        return std::make_unique<FaultyServer>(identities().strange);
    case Certificate::Changed:
        trustOwnAuthority();
        return std::make_unique<FaultyServer>(identities().trusted);
    }
    return std::make_unique<FaultyServer>();
}

Credentials credentialsFor(FaultRun::Proof proof)
{
    if (proof == FaultRun::Proof::Token)
        return {.authorization = "Bearer PLANTED-token.a.b", .appToken = "PLANTED-app-token"};
    return {.isWebSession = true,
            .cookies = {QNetworkCookie("SoSession", "PLANTED-cookie")},
            .xsrfToken = "PLANTED-xsrf"};
}

} // namespace

FaultRun::FaultRun(const FaultedOperation &operation, const Fault &fault, Proof proof)
    : m_server(serverFor(fault.certificate))
    , m_client(optionsFor(fault))
    , m_api(m_client, m_server->url(QStringLiteral("/so/api")))
    , m_services(m_api)
{
    m_client.setTrustedOrigin(m_server->url());
    m_client.setCredentials(credentialsFor(proof));
    QList<FaultyAnswer> answers = fault.answers(operation.answer);
    m_server->playAlways(answers.takeLast());
    if (fault.certificate == Certificate::Changed)
        meetTrusted();
    for (const FaultyAnswer &answer : std::as_const(answers))
        m_server->play(answer);
    QObject::connect(&m_client, &HttpClient::requestFinished, &m_client,
                     [this](const RequestRecord &record) { m_tries.append(record); });
    m_pending.emplace(operation.operation.call(m_services));
}

bool FaultRun::ends() const
{
    return waitFor(*m_pending);
}

HttpClientOptions FaultRun::optionsFor(const Fault &fault)
{
    HttpClientOptions options = fault.options;
    options.retry.firstDelay = 1ms;
    options.retry.maxDelay = 1ms;
    return options;
}

/// A first call, to see the certificate that is good.
void FaultRun::meetTrusted()
{
    const Pending<Result<ServerInfo>> first(m_api.serverInfo());
    if (!waitFor(first) || !first.result())
        qFatal("FaultRun: the first call failed");
    m_server->show(identities().strange);
}
