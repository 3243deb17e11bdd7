// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclientoptions.h"
#include "services/http/httpexchange.h"
#include "services/http/requestscope.h"
#include "services/http/sendpacer.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QObject>

/// The one way out: every request to a server passes send(), which adds the credentials, queues, limits,
/// repeats, times and refuses (qt-house-style 1 to 12).
///
/// Owned by the session, one for each sign-in; lives in one thread. Destroying it resumes every waiter with
/// ApiError::Cancelled. Errors are values of the returned task: Network, Timeout, Cancelled, Tls, and
/// BadResponse for redirects that must not be followed and bodies that are too large; any complete HTTP
/// answer is an HttpReply.
///
/// Reads are repeated by RetryPolicy, writes never. But Qt itself sends any request again, POST included,
/// when the server resets the connection before it answers, and offers no way to forbid it: a write may
/// arrive twice, and its caller must trust only what it reads back.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpClientOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends @p request as soon as the limits allow. The scope must outlive nothing: destroying it cancels
    /// the request.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, RequestScope &scope);

    /// The whole value of the Authorization header; empty: none. It is kept here alone and leaves for the
    /// trusted origin only.
    void setAuthorization(QByteArray headerValue);
    /// Scheme, host and port that may see the credentials; an empty URL: nobody.
    void setTrustedOrigin(const QUrl &origin);

private:
    [[nodiscard]] QNetworkReply *dispatch(const HttpRequest &request, const QUrl &url);
    [[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url) const;
    void onStateChanged(HttpExchange *exchange, HttpExchange::State from, HttpExchange::State to);
    void pauseOrigin(const QString &origin, int status, std::chrono::milliseconds pause);
    void sendQueued();
    [[nodiscard]] int allowedInFlight(SendPacer::TimePoint now) const;

    const HttpClientOptions m_options;
    QNetworkAccessManager m_network;
    SendPacer m_pacer;
    SendPacer::TimePoint m_cautiousUntil;
    QTimer m_wakeUp;
    QList<HttpExchange *> m_exchanges; // children of this, not done
    QList<HttpExchange *> m_queue; // those of them that wait to be sent
    QByteArray m_authorization;
    QString m_trustedOrigin;
    quint64 m_lastId = 0;
    int m_inFlight = 0;
    bool m_isClosing = false;
};
