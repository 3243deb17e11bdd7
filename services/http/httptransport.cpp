// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httptransport.h"

#include "services/http/proxychoice.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace {

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return "Seatkeeper/" + (version.isEmpty() ? QByteArray("0") : version.toLatin1());
}

QNetworkRequest commonRequest(const HttpClientOptions &options)
{
    QNetworkRequest common;
    common.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    common.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt must neither remember nor invent credentials, and a session cookie never stands in for the sign-in.
    common.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    common.setDecompressedSafetyCheckThreshold(options.maxBodyBytes);
    common.setRawHeader("User-Agent", userAgent());
    if (!options.network.authorities.isEmpty()) {
        // Naming any authority makes Qt stop looking the system's up by itself.
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslConfiguration::systemCaCertificates() + options.network.authorities);
        common.setSslConfiguration(trust);
    }
    return common;
}

/// True where there is no connection: with a proxy in between, it is the proxy that was not reached or that
/// refused. Qt has errors of their own for that, but seldom uses them.
bool hasNoConnection(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
           || (error >= QNetworkReply::UnknownNetworkError && error <= QNetworkReply::UnknownProxyError);
}

} // namespace

HttpTransport::HttpTransport(const HttpClientOptions &options)
    : m_common(commonRequest(options))
    , m_idleTimeout(options.idleTimeout)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_network.setProxyFactory(new ProxyChoice(options.network.proxy)); // which the manager owns from now on
}

QNetworkRequest HttpTransport::prepare(const HttpRequest &request, const QUrl &url) const
{
    QNetworkRequest prepared(m_common);
    prepared.setUrl(url);
    const bool mayBeSilent = request.deadline > HttpRequest::UsualDeadline;
    prepared.setTransferTimeout(static_cast<int>((mayBeSilent ? request.deadline : m_idleTimeout).count()));
    for (const HttpHeader &header : request.headers) {
        Q_ASSERT(header.name.compare("Authorization", Qt::CaseInsensitive) != 0);
        prepared.setRawHeader(header.name, header.value);
    }
    return prepared;
}

QNetworkReply *HttpTransport::send(const QNetworkRequest &prepared, const HttpRequest &request)
{
    if (request.method == "GET")
        return m_network.get(prepared);
    if (request.method == "POST")
        return m_network.post(prepared, request.body);
    return m_network.sendCustomRequest(prepared, request.method, request.body);
}

ApiError HttpTransport::failureOf(const QNetworkReply &reply) const
{
    ApiError error {.kind = ApiError::Kind::Network, .detail = reply.errorString()};
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ApiError::Kind::Tls;
        error.tlsReason = m_certificates.reasonOf(reply);
        break;
    case QNetworkReply::OperationCanceledError: // not aborted by us, so it was Qt's idle timeout
    case QNetworkReply::TimeoutError:
        error.kind = ApiError::Kind::Timeout;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.httpStatus = 407;
        break;
    default:
        break;
    }
    if (hasNoConnection(reply.error()))
        error.proxy = proxyFor(reply.url());
    return error;
}

QString HttpTransport::proxyFor(const QUrl &url) const
{
    const QList<QNetworkProxy> proxies = m_network.proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    const QNetworkProxy proxy = proxies.value(0, QNetworkProxy::NoProxy);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}
