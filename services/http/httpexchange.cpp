// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpexchange.h"

#include "services/http/httplogging.h"
#include "services/http/origin.h"
#include "services/http/scopemembers.h"

#include <QNetworkRequest>
#include <QRandomGenerator>

#include <utility>

using std::chrono::milliseconds;

static constexpr int MaxRedirects = 5;

namespace {

/// True where the error is about the connection; false where it only repeats an HTTP status of 400 or more.
bool isTransportError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolInvalidOperationError: // Qt's name for 400 and 418
        return false;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return true;
    default:
        return error < QNetworkReply::ContentAccessDenied;
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Redirects are followed within an origin, and from http to https on the same host.
bool mayFollow(const QUrl &from, const QUrl &to)
{
    if (!to.userInfo().isEmpty() || !isSafeTransport(to))
        return false;
    if (originOf(from) == originOf(to))
        return true;
    return from.scheme() == u"http" && to.scheme() == u"https" && from.host() == to.host();
}

HttpReply answerFrom(QNetworkReply &reply, const QString &id)
{
    HttpReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.isOpen()) // Qt closes it when its idle timeout strikes
        answer.body = reply.readAll();
    answer.requestId = id;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.append({name, value});
    return answer;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, const HttpClientOptions &options, QString id,
                           std::shared_ptr<ScopeMembers> scope, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_retry(options.retry)
    , m_maxBodyBytes(options.maxBodyBytes)
    , m_id(std::move(id))
    , m_scope(std::move(scope))
    , m_url(m_request.url)
{
    m_scope->add(this);
    m_deadline.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abandon(Abandonment::Deadline); });
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { setState(State::Queued); });
}

HttpExchange::~HttpExchange()
{
    Q_ASSERT(m_state == State::Done); // else its waiter would wait for ever
}

void HttpExchange::follow(QNetworkReply *reply)
{
    Q_ASSERT(m_state == State::Queued);
    m_reply = reply;
    // Queued, so that waiters are never resumed from inside Qt's own emission: they may destroy the whole
    // client. A queued call outlives disconnect(), hence the number.
    const int dispatch = ++m_dispatches;
    const auto isCurrent = [this, dispatch] { return m_reply && m_dispatches == dispatch; };
    connect(
        reply, &QNetworkReply::finished, this,
        [this, isCurrent] {
            if (isCurrent())
                conclude();
        },
        Qt::QueuedConnection);
    connect(
        reply, &QNetworkReply::readyRead, this,
        [this, isCurrent] {
            if (isCurrent() && m_reply->bytesAvailable() > m_maxBodyBytes)
                abandon(Abandonment::Oversize);
        },
        Qt::QueuedConnection);
    ++m_attempt;
    m_elapsed.start();
    m_deadline.start(m_request.deadline);
    setState(State::InFlight);
}

void HttpExchange::cancel()
{
    if (m_state != State::Done)
        finish(tl::unexpected(ApiError::cancelled(m_id)));
}

void HttpExchange::conclude()
{
    QNetworkReply &reply = *m_reply;
    HttpReply answer = answerFrom(reply, m_id);
    log(reply, answer.status, answer.body.size());
    const bool isBroken = answer.status == 0 || isTransportError(reply.error());
    const QUrl redirect = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    m_deadline.stop();
    if (isBroken)
        concludeBroken(reply);
    else if (answer.body.size() > m_maxBodyBytes)
        abandon(Abandonment::Oversize);
    else
        concludeAnswered(std::move(answer), redirect);
}

void HttpExchange::concludeBroken(const QNetworkReply &reply)
{
    const QString detail = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        fail(ApiError::Kind::Tls, detail);
        return;
    case QNetworkReply::OperationCanceledError: // we did not abort it, so it was Qt's idle timeout
    case QNetworkReply::TimeoutError:
        fail(ApiError::Kind::Timeout, detail);
        return;
    default:
        break;
    }
    if (mayRetryBrokenConnection(m_retry, m_request.effect, m_attempt))
        retryAfter(retryDelay(m_retry, m_attempt, {}, QRandomGenerator::global()->generateDouble()));
    else
        fail(ApiError::Kind::Network, detail);
}

void HttpExchange::concludeAnswered(HttpReply answer, const QUrl &redirect)
{
    if (isRedirect(answer.status)) {
        followRedirect(redirect, answer.status);
        return;
    }
    const auto wanted = retryAfterFromHeader(answer.header("Retry-After"), QDateTime::currentDateTimeUtc());
    const auto delay = retryDelay(m_retry, m_attempt, wanted, QRandomGenerator::global()->generateDouble());
    if (answer.status == 429 || answer.status == 503)
        Q_EMIT pauseWanted(answer.status, delay);
    if (mayRetryStatus(m_retry, m_request.effect, m_attempt, answer.status))
        retryAfter(delay);
    else
        finish(std::move(answer));
}

void HttpExchange::followRedirect(const QUrl &target, int status)
{
    const QUrl resolved = m_url.resolved(target);
    if (m_request.method != "GET" || target.isEmpty() || !mayFollow(m_url, resolved)) {
        fail(ApiError::Kind::BadResponse,
             QStringLiteral("%1 redirect to another place refused: %2").arg(status).arg(originOf(resolved)));
        return;
    }
    if (++m_redirects > MaxRedirects) {
        fail(ApiError::Kind::BadResponse, QStringLiteral("more than %1 redirects").arg(MaxRedirects));
        return;
    }
    m_url = resolved;
    --m_attempt; // a redirect is not a failed try
    dropReply();
    setState(State::Queued);
}

void HttpExchange::retryAfter(milliseconds delay)
{
    dropReply();
    m_retryTimer.start(delay);
    setState(State::WaitingToRetry);
}

void HttpExchange::abandon(Abandonment reason)
{
    switch (reason) {
    case Abandonment::Deadline:
        fail(ApiError::Kind::Timeout,
             QStringLiteral("no complete answer in %1 ms").arg(m_request.deadline.count()));
        return;
    case Abandonment::Oversize:
        fail(ApiError::Kind::BadResponse, QStringLiteral("answer of more than %1 bytes").arg(m_maxBodyBytes));
        return;
    }
}

void HttpExchange::dropReply()
{
    m_deadline.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this); // abort() emits finished()
    reply->abort();
    reply->deleteLater();
}

void HttpExchange::setState(State state)
{
    const State from = std::exchange(m_state, state);
    Q_EMIT stateChanged(from, state);
}

void HttpExchange::fail(ApiError::Kind kind, const QString &detail)
{
    finish(tl::unexpected(ApiError {.kind = kind, .requestId = m_id, .detail = detail}));
}

void HttpExchange::finish(Result<HttpReply> result)
{
    const auto outcome = m_outcome; // this may be gone before settle() returns
    dropReply();
    m_retryTimer.stop();
    m_scope->remove(this);
    setState(State::Done);
    outcome->settle(std::move(result));
}

void HttpExchange::log(const QNetworkReply &reply, int status, qsizetype size) const
{
    // The path without its query: queries may hold names, headers hold the credentials.
    qCDebug(httpLog).noquote() << m_id << m_request.method << m_url.path(QUrl::FullyEncoded) << status
                               << m_elapsed.elapsed() << "ms" << size << "bytes"
                               << (isTransportError(reply.error()) ? reply.errorString() : QString());
}
