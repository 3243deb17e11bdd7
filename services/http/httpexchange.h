// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/exchangeoutcome.h"
#include "services/http/httpclientoptions.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

class ScopeMembers;

/// One request's life: queued, in flight, perhaps waiting to be tried again, done. Private to services/http.
/// Owned by the HttpClient, which sends it and hands it the QNetworkReply. It decides about redirects,
/// repetition and deadlines, and settles its outcome exactly once; that is always the last thing it does,
/// because the waiter it resumes may destroy the client.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    enum class State { Queued, InFlight, WaitingToRetry, Done };

    HttpExchange(HttpRequest request, const HttpClientOptions &options, QString id,
                 std::shared_ptr<ScopeMembers> scope, QObject *parent);
    ~HttpExchange() override;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Where the next try goes: the request's URL, or where redirects led.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] std::shared_ptr<ExchangeOutcome> outcome() const { return m_outcome; }

    /// Takes over @p reply, the answer to come of a try just sent.
    void follow(QNetworkReply *reply);
    /// Gives up whatever is going on and settles with ApiError::Cancelled.
    void cancel();

Q_SIGNALS:
    void stateChanged(HttpExchange::State from, HttpExchange::State to);
    /// The server wants no request for a while (429 or 503).
    void pauseWanted(int status, std::chrono::milliseconds pause);

private:
    enum class Abandonment { Deadline, Oversize };

    void conclude();
    void concludeBroken(const QNetworkReply &reply);
    void concludeAnswered(HttpReply answer, const QUrl &redirect);
    void followRedirect(const QUrl &target, int status);
    void retryAfter(std::chrono::milliseconds delay);
    void abandon(Abandonment reason);
    void dropReply();
    void setState(State state);
    void fail(ApiError::Kind kind, const QString &detail);
    void finish(Result<HttpReply> result);
    void log(const QNetworkReply &reply, int status, qsizetype size) const;

    const HttpRequest m_request;
    const RetryPolicy m_retry;
    const qint64 m_maxBodyBytes;
    const QString m_id;
    std::shared_ptr<ScopeMembers> m_scope;
    std::shared_ptr<ExchangeOutcome> m_outcome = std::make_shared<ExchangeOutcome>();
    QUrl m_url;
    State m_state = State::Queued;
    QNetworkReply *m_reply = nullptr; // parented to the network manager; dropReply() disposes of it
    QTimer m_deadline;
    QTimer m_retryTimer;
    QElapsedTimer m_elapsed;
    int m_attempt = 0;
    int m_redirects = 0;
    int m_dispatches = 0; // tells a late signal of an earlier reply from one of the present one
};
