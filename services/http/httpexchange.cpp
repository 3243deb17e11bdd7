// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpexchange.h"

#include "services/http/credentialkeeper.h"
#include "services/http/httplogging.h"
#include "services/http/httptransport.h"
#include "services/http/origin.h"

#include <QMetaEnum>
#include <QNetworkRequest>
#include <QRandomGenerator>

#include <utility>

using std::chrono::milliseconds;
using Verdict = CredentialKeeper::Verdict;

static constexpr int MaxRedirects = 5;
static constexpr qsizetype MaxDbStats = 300;

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

/// Qt's name of the error: its errorString() may hold a host, and is translated.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QLatin1StringView(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, quint64 number, const Surroundings &surroundings,
                           std::shared_ptr<ScopeMembers> scope, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_number(number)
    , m_id(QString::number(number))
    , m_surroundings(surroundings)
    , m_scope(std::move(scope))
{
    setUrl(m_request.url);
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

QString HttpExchange::path() const
{
    const QString path = m_url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

bool HttpExchange::needsCredentials() const
{
    return m_surroundings.credentials.areFor(m_request, m_origin);
}

void HttpExchange::send()
{
    Q_ASSERT(m_state == State::Queued);
    QNetworkRequest prepared = m_surroundings.transport.prepare(m_request, m_url);
    m_generation.reset();
    if (needsCredentials())
        m_generation = m_surroundings.credentials.addTo(prepared);
    follow(m_surroundings.transport.send(prepared, m_request));
}

void HttpExchange::follow(QNetworkReply *reply)
{
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
            if (isCurrent() && m_reply->bytesAvailable() > m_surroundings.options.maxBodyBytes)
                abandon(Abandonment::Oversize);
        },
        Qt::QueuedConnection);
    ++m_attempt;
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_elapsed.start();
    m_deadline.start(m_request.deadline);
    setState(State::InFlight);
}

void HttpExchange::cancel()
{
    if (m_state == State::Done)
        return;
    if (m_reply)
        report({}, QStringLiteral("cancelled"));
    finish(tl::unexpected(ApiError::cancelled(m_id)));
}

void HttpExchange::conclude()
{
    HttpReply answer = answerFrom(*m_reply, m_id);
    if (m_generation)
        m_surroundings.credentials.takeAnswer(*m_generation, *m_reply);
    m_deadline.stop();
    QString problem;
    if (answer.status == 0 || isTransportError(m_reply->error()))
        problem = nameOf(m_reply->error());
    else if (answer.isCutShort())
        problem = nameOf(QNetworkReply::RemoteHostClosedError);
    if (problem.isEmpty() && answer.body.size() > m_surroundings.options.maxBodyBytes) {
        abandon(Abandonment::Oversize);
        return;
    }
    report(answer, problem);
    if (problem.isEmpty())
        concludeAnswered(std::move(answer));
    else
        concludeBroken();
}

void HttpExchange::concludeBroken()
{
    ApiError error = m_surroundings.transport.failureOf(*m_reply);
    error.requestId = m_id;
    const RetryPolicy &policy = m_surroundings.options.retry;
    // A proxy that wants another password wants no second try with the same one.
    const bool isPassing = error.kind == ApiError::Kind::Network && error.httpStatus != 407;
    if (isPassing && mayRetryBrokenConnection(policy, m_request.effect, m_attempt))
        retryAfter(retryDelay(policy, m_attempt, {}, QRandomGenerator::global()->generateDouble()));
    else
        finish(tl::unexpected(std::move(error)));
}

void HttpExchange::concludeAnswered(HttpReply answer)
{
    if (isRedirect(answer.status)) {
        followRedirect(answer.status);
        return;
    }
    if (answer.status == 401 && m_generation && !m_isReplayed) {
        m_refusal = std::move(answer);
        concludeRefused();
        return;
    }
    const RetryPolicy &policy = m_surroundings.options.retry;
    const auto wanted = retryAfterFromHeader(answer.header("Retry-After"), QDateTime::currentDateTimeUtc());
    const auto delay = retryDelay(policy, m_attempt, wanted, QRandomGenerator::global()->generateDouble());
    if (answer.status == 429 || answer.status == 503)
        Q_EMIT pauseWanted(answer.status, delay);
    if (mayRetryStatus(policy, m_request.effect, m_attempt, answer.status))
        retryAfter(delay);
    else
        finish(std::move(answer));
}

void HttpExchange::concludeRefused()
{
    if (m_state == State::Done) // cancelled while this call was on its way
        return;
    switch (m_surroundings.credentials.judgeRefusal(*m_generation)) {
    case Verdict::Final:
        finish(*std::exchange(m_refusal, std::nullopt));
        return;
    case Verdict::Replay: // writes too: what was answered with 401 has not been done
        m_isReplayed = true;
        m_refusal.reset();
        sendAgain();
        return;
    case Verdict::Wait:
        dropReply();
        connect(&m_surroundings.credentials, &CredentialKeeper::settled, this, &HttpExchange::concludeRefused,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        setState(State::WaitingForCredentials);
        return;
    }
}

void HttpExchange::followRedirect(int status)
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
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
    setUrl(resolved);
    sendAgain();
}

/// Sends again what did not fail: that try does not count.
void HttpExchange::sendAgain()
{
    --m_attempt;
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
    ApiError error {.requestId = m_id};
    switch (reason) {
    case Abandonment::Deadline:
        error.kind = ApiError::Kind::Timeout;
        error.detail = QStringLiteral("no complete answer in %1 ms").arg(m_request.deadline.count());
        break;
    case Abandonment::Oversize:
        error.kind = ApiError::Kind::BadResponse;
        error.detail =
            QStringLiteral("answer of more than %1 bytes").arg(m_surroundings.options.maxBodyBytes);
        break;
    }
    report({}, error.detail);
    finish(tl::unexpected(std::move(error)));
}

/// Tells the log and the diagnostics about the try that is just over. The path goes without its query, and
/// headers and body stay here: they may hold names and credentials.
void HttpExchange::report(const HttpReply &answer, const QString &problem)
{
    const RequestRecord record {
        .when = m_sentAt,
        .id = m_id,
        .method = QString::fromLatin1(m_request.method),
        .path = path(),
        .attempt = m_dispatches,
        .status = answer.status,
        .milliseconds = m_elapsed.elapsed(),
        .bytes = answer.body.size(),
        .problem = problem,
        .dbStats = QString::fromLatin1(answer.header("x-db-stats").left(MaxDbStats)),
    };
    qCDebug(httpLog).noquote() << record.id << record.method << record.path << record.status
                               << record.milliseconds << "ms" << record.bytes << "bytes" << record.problem;
    Q_EMIT tried(record);
}

void HttpExchange::dropReply()
{
    m_deadline.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    // Which aborts it. By abort() Qt would complain where an error is on its way from its thread.
    reply->deleteLater();
}

void HttpExchange::setState(State state)
{
    const State from = std::exchange(m_state, state);
    Q_EMIT stateChanged(from, state);
}

void HttpExchange::setUrl(const QUrl &url)
{
    m_url = url;
    m_origin = originOf(url);
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
