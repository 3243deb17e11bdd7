// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestrecord.h"
#include "services/http/exchangeoutcome.h"
#include "services/http/httpclientoptions.h"
#include "services/http/scopemembers.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class CredentialKeeper;
class HttpTransport;

/// One request's life: queued, in flight, perhaps waiting to be tried again, done. Private to services/http.
/// Owned by the HttpClient, which says when it is its turn. It decides about redirects, repetition and
/// deadlines, and settles its outcome exactly once; that is always the last thing it does, because the waiter
/// it resumes may destroy the client.
class HttpExchange
    : public QObject
    , public ScopeMember
{
    Q_OBJECT

public:
    enum class State { Queued, InFlight, WaitingToRetry, WaitingForCredentials, Done };

    /// What all exchanges of a client use; it outlives them.
    struct Surroundings
    {
        const HttpClientOptions &options;
        HttpTransport &transport;
        CredentialKeeper &credentials;
    };

    HttpExchange(HttpRequest request, quint64 number, const Surroundings &surroundings,
                 std::shared_ptr<ScopeMembers> scope, QObject *parent);
    ~HttpExchange() override;

    /// Rises from request to request of a client.
    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] Effect effect() const { return m_request.effect; }
    /// Where the next try goes, as originOf() writes it.
    [[nodiscard]] const QString &origin() const { return m_origin; }
    /// The path of the try, percent-encoded as sent, without the query.
    [[nodiscard]] QString path() const;
    /// True once its scope is being cancelled: it is not worth sending any more.
    [[nodiscard]] bool isGivenUp() const { return m_scope->isCancelled(); }
    /// True where the next try carries credentials.
    [[nodiscard]] bool needsCredentials() const;
    [[nodiscard]] std::shared_ptr<ExchangeOutcome> outcome() const { return m_outcome; }

    /// Sends the request, its turn having come.
    void send();
    /// Gives up whatever is going on and settles with ApiError::Cancelled.
    void cancel() override;

Q_SIGNALS:
    void stateChanged(HttpExchange::State from, HttpExchange::State to);
    /// The server wants no request for a while (429 or 503).
    void pauseWanted(int status, std::chrono::milliseconds pause);
    /// A try is over, whatever came of it.
    void tried(const RequestRecord &record);

private:
    enum class Abandonment { Deadline, Oversize };

    void follow(QNetworkReply *reply);
    void conclude();
    void concludeBroken();
    void concludeAnswered(HttpReply answer);
    void concludeRefused();
    void followRedirect(int status);
    void sendAgain();
    void retryAfter(std::chrono::milliseconds delay);
    void abandon(Abandonment reason);
    void report(const HttpReply &answer, const QString &problem);
    void dropReply();
    void setState(State state);
    void setUrl(const QUrl &url);
    void fail(ApiError::Kind kind, const QString &detail);
    void finish(Result<HttpReply> result);

    const HttpRequest m_request;
    const quint64 m_number;
    const QString m_id;
    const Surroundings m_surroundings;
    std::shared_ptr<ScopeMembers> m_scope;
    std::shared_ptr<ExchangeOutcome> m_outcome = std::make_shared<ExchangeOutcome>();
    QUrl m_url; // the request's, or where redirects led
    QString m_origin;
    State m_state = State::Queued;
    QNetworkReply *m_reply = nullptr; // parented to the network manager; dropReply() disposes of it
    QTimer m_deadline;
    QTimer m_retryTimer;
    QDateTime m_sentAt;
    QElapsedTimer m_elapsed;
    int m_attempt = 0; // tries that count against the RetryPolicy
    int m_redirects = 0;
    int m_dispatches = 0; // all tries; tells a late signal of an earlier reply from one of the present one
    std::optional<int> m_generation; // of the credentials it was sent with; none: without any
    std::optional<HttpReply> m_refusal; // the 401, while new credentials are waited for
    bool m_isReplayed = false; // after a 401, which happens once only
};
