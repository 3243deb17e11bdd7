// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentialkeeper.h"
#include "services/http/httpexchange.h"
#include "services/http/httptransport.h"
#include "services/http/requestscope.h"
#include "services/http/sendpacer.h"
#include "services/http/slowwatch.h"

#include <QCoroTask>
#include <QObject>

/// The one way out: every request to a server passes send(), which adds the credentials, queues, limits,
/// repeats, times and refuses (qt-house-style 1 to 12). What waits goes by turns, but writes before reads: a
/// change that has been decided on does not wait until thousands of rows have been read.
///
/// Owned by the session, one for each sign-in; lives in one thread. Destroying it resumes every waiter with
/// ApiError::Cancelled. Errors are values of the returned task: Network, Timeout, Cancelled, Tls, and
/// BadResponse for redirects that must not be followed and bodies that are too large; any complete HTTP
/// answer is an HttpReply.
///
/// Reads are repeated by RetryPolicy, writes never, but for one case: where a CredentialSource is set, any
/// request that the server refused with 401 is sent a second time once there are new credentials. But Qt
/// itself sends any request again, POST included, when the server resets the connection before it answers,
/// and offers no way to forbid it: a write may arrive twice, and its caller must trust only what it reads
/// back.
///
/// Plain http goes to this very computer only, and what goes there never takes a proxy: so whatever passes a
/// proxy is encrypted from here to the server.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpClientOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Sends @p request as soon as the limits allow. The scope must outlive nothing: destroying it cancels
    /// the request.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, RequestScope &scope);

    /// They are kept here alone and leave for the trusted origin only.
    void setCredentials(Credentials credentials);
    /// Scheme, host and port that may see the credentials; an empty URL: nobody.
    void setTrustedOrigin(const QUrl &origin);
    /// Who is asked for new credentials on a 401; nullptr: a 401 is final. The source outlives this client,
    /// or is taken back with nullptr; it may be destroyed while it is being asked. Whatever it sends through
    /// this client itself must be anonymous or for another origin: the rest waits for it.
    void setCredentialSource(CredentialSource *source);

Q_SIGNALS:
    /// A try of a request is over, whatever came of it. Nothing connected to this or the next signal may
    /// cancel a request or destroy the client; a client that is being destroyed emits neither.
    void requestFinished(const RequestRecord &record);
    /// The path of the oldest request that has been in flight for longer than HttpClientOptions::slowAfter,
    /// percent-encoded, without its query; empty when there is none any more.
    void slowRequestChanged(const QString &path);

private:
    [[nodiscard]] std::optional<ApiError> refusal(const QUrl &url, const RequestScope &scope) const;
    void adopt(HttpExchange *exchange);
    void onStateChanged(HttpExchange *exchange, HttpExchange::State from, HttpExchange::State to);
    void enqueue(HttpExchange *exchange);
    void pauseOrigin(const QString &origin, int status, std::chrono::milliseconds pause);
    void sendQueued();
    [[nodiscard]] bool isHeldBack(const HttpExchange &exchange) const;
    [[nodiscard]] int allowedInFlight(SendPacer::TimePoint now) const;

    const HttpClientOptions m_options;
    HttpTransport m_transport;
    CredentialKeeper m_credentials;
    SendPacer m_pacer;
    SlowWatch m_slow;
    SendPacer::TimePoint m_cautiousUntil;
    QTimer m_wakeUp;
    QList<HttpExchange *> m_exchanges; // children of this, not done
    QList<HttpExchange *> m_queue; // those of them that wait to be sent: writes, then reads, each by number
    quint64 m_lastNumber = 0;
    int m_inFlight = 0;
    bool m_isClosing = false;
};
