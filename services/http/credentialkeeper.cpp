// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/credentialkeeper.h"

#include "services/http/credentialsource.h"
#include "services/http/httplogging.h"
#include "services/http/origin.h"

#include <QNetworkRequest>

#include <utility>

CredentialKeeper::CredentialKeeper(std::chrono::milliseconds renewalInterval)
    : m_renewalInterval(renewalInterval)
{}

void CredentialKeeper::setCredentials(Credentials credentials)
{
    replace(std::move(credentials), Clock::time_point::min());
    Q_EMIT settled();
}

void CredentialKeeper::setTrustedOrigin(const QUrl &origin)
{
    m_trustedUrl = origin.resolved(QUrl(QStringLiteral("/"))); // cookies are for all of it
    m_trustedOrigin = origin.isEmpty() ? QString() : originOf(origin);
    startWebSession();
}

bool CredentialKeeper::areFor(const HttpRequest &request, const QString &origin) const
{
    return !request.isAnonymous && !m_trustedOrigin.isEmpty() && origin == m_trustedOrigin;
}

int CredentialKeeper::addTo(QNetworkRequest &request) const
{
    if (m_webSession)
        m_webSession->addTo(request);
    else if (!m_credentials.authorization.isEmpty())
        request.setRawHeader("Authorization", m_credentials.authorization);
    if (!m_credentials.appToken.isEmpty())
        request.setRawHeader("SO-AppToken", m_credentials.appToken);
    return m_generation;
}

void CredentialKeeper::takeAnswer(int generation, const QNetworkReply &reply)
{
    if (m_webSession && generation == m_generation)
        m_webSession->takeCookies(reply);
}

CredentialKeeper::Verdict CredentialKeeper::judgeRefusal(int generation)
{
    if (generation != m_generation)
        return Verdict::Replay;
    if (m_renewing)
        return Verdict::Wait;
    if (!m_source || Clock::now() < m_renewableFrom)
        return Verdict::Final;
    m_renewing = generation;
    renew(m_source, this);
    return judgeRefusal(generation); // the renewal may have ended at once
}

/// Either of the two may be destroyed while this waits: the source ends the task, the keeper is looked for.
QCoro::Task<> CredentialKeeper::renew(CredentialSource *source, QPointer<CredentialKeeper> keeper)
{
    auto renewed = co_await source->renewed();
    if (keeper)
        keeper->takeRenewed(std::move(renewed));
}

void CredentialKeeper::takeRenewed(Result<Credentials> renewed)
{
    const bool isOutdated = m_renewing != m_generation; // somebody has set others meanwhile
    m_renewing.reset();
    if (!renewed)
        qCInfo(httpLog).noquote() << "no new credentials:" << renewed.error().detail;
    if (!isOutdated && renewed)
        replace(std::move(*renewed), Clock::now() + m_renewalInterval);
    else if (!isOutdated)
        m_renewableFrom = Clock::time_point::max();
    Q_EMIT settled();
}

void CredentialKeeper::replace(Credentials credentials, Clock::time_point renewableFrom)
{
    m_credentials = std::move(credentials);
    m_renewableFrom = renewableFrom;
    ++m_generation;
    startWebSession();
}

void CredentialKeeper::startWebSession()
{
    m_webSession.reset();
    if (m_credentials.isWebSession)
        m_webSession.emplace(m_credentials, m_trustedUrl);
}
