// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/apierror.h"
#include "services/http/certificatewatch.h"
#include "services/http/httpclientoptions.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

/// The network below an HttpClient: what all requests have in common, proxies, certificate authorities, and
/// what it means when there is no answer. Private to services/http.
class HttpTransport
{
public:
    explicit HttpTransport(const HttpClientOptions &options);

    /// @p request as Qt wants it, about to go to @p url; without credentials.
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request, const QUrl &url) const;
    /// Sends @p prepared with method and body of @p request. The reply belongs to the caller, and dies with
    /// this at the latest.
    [[nodiscard]] QNetworkReply *send(const QNetworkRequest &prepared, const HttpRequest &request);
    /// Why @p reply ended without a whole HTTP answer: Network, Timeout or Tls.
    [[nodiscard]] ApiError failureOf(const QNetworkReply &reply) const;

private:
    /// "host:port", empty where there is none.
    [[nodiscard]] QString proxyFor(const QUrl &url) const;

    QNetworkAccessManager m_network;
    CertificateWatch m_certificates {m_network};
    QNetworkRequest m_common; // made once, copied for every request
    const std::chrono::milliseconds m_idleTimeout;
};
