// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpclient.h"

#include "services/http/httplogging.h"
#include "services/http/origin.h"

#include <QCoreApplication>
#include <QNetworkCookieJar>
#include <QNetworkRequest>

#include <algorithm>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(httpLog, "seatkeeper.http", QtInfoMsg)

using std::chrono::milliseconds;

static constexpr auto CautionAfterTooMany = std::chrono::seconds(60);

namespace {

/// Stores nothing: a session cookie must never stand in for the sign-in.
class ForgetfulCookieJar : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    bool insertCookie(const QNetworkCookie &) override { return false; }
};

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return "Seatkeeper/" + (version.isEmpty() ? QByteArray("0") : version.toLatin1());
}

/// Why @p url must not be asked at all, if so.
std::optional<ApiError> refusal(const QUrl &url, const QString &id)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ApiError {.kind = ApiError::Kind::BadResponse,
                         .requestId = id,
                         .detail = QStringLiteral("the address is not one of a web server")};
    if (!isSafeTransport(url))
        return ApiError {.kind = ApiError::Kind::Tls,
                         .requestId = id,
                         .detail = QStringLiteral("unencrypted request to another computer refused")};
    return std::nullopt;
}

} // namespace

HttpClient::HttpClient(HttpClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_pacer(options.perSecond)
{
    m_network.setCookieJar(new ForgetfulCookieJar(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_wakeUp.setSingleShot(true);
    connect(&m_wakeUp, &QTimer::timeout, this, &HttpClient::sendQueued);
}

HttpClient::~HttpClient()
{
    m_isClosing = true; // what waiters send from now on is cancelled at once
    while (!m_exchanges.isEmpty())
        m_exchanges.constFirst()->cancel();
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, RequestScope &scope)
{
    const QString id = QString::number(++m_lastId);
    std::optional<ApiError> error = refusal(request.url, id);
    if (m_isClosing || scope.isCancelled())
        error = ApiError::cancelled(id);
    if (error) {
        auto outcome = std::make_shared<ExchangeOutcome>();
        outcome->settle(tl::unexpected(*error));
        return ExchangeOutcome::wait(std::move(outcome));
    }

    auto *exchange = new HttpExchange(std::move(request), m_options, id, scope.m_members, this);
    connect(exchange, &HttpExchange::stateChanged, this,
            [this, exchange](HttpExchange::State from, HttpExchange::State to) {
                onStateChanged(exchange, from, to);
            });
    connect(exchange, &HttpExchange::pauseWanted, this, [this, exchange](int status, milliseconds pause) {
        pauseOrigin(originOf(exchange->url()), status, pause);
    });
    m_exchanges.append(exchange);
    m_queue.append(exchange);
    auto outcome = exchange->outcome();
    sendQueued();
    return ExchangeOutcome::wait(std::move(outcome));
}

void HttpClient::setAuthorization(QByteArray headerValue)
{
    m_authorization = std::move(headerValue);
}

void HttpClient::setTrustedOrigin(const QUrl &origin)
{
    m_trustedOrigin = origin.isEmpty() ? QString() : originOf(origin);
}

QNetworkReply *HttpClient::dispatch(const HttpRequest &request, const QUrl &url)
{
    const QNetworkRequest prepared = networkRequest(request, url);
    if (request.method == "GET")
        return m_network.get(prepared);
    if (request.method == "POST")
        return m_network.post(prepared, request.body);
    return m_network.sendCustomRequest(prepared, request.method, request.body);
}

QNetworkRequest HttpClient::networkRequest(const HttpRequest &request, const QUrl &url) const
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt must neither remember nor invent credentials.
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setDecompressedSafetyCheckThreshold(m_options.maxBodyBytes);
    const bool mayBeSilent = request.deadline > HttpRequest::UsualDeadline;
    prepared.setTransferTimeout(
        static_cast<int>((mayBeSilent ? request.deadline : m_options.idleTimeout).count()));
    for (const HttpHeader &header : request.headers) {
        Q_ASSERT(header.name.compare("Authorization", Qt::CaseInsensitive) != 0);
        prepared.setRawHeader(header.name, header.value);
    }
    prepared.setRawHeader("User-Agent", userAgent());
    if (!m_authorization.isEmpty() && originOf(url) == m_trustedOrigin)
        prepared.setRawHeader("Authorization", m_authorization);
    return prepared;
}

void HttpClient::onStateChanged(HttpExchange *exchange, HttpExchange::State from, HttpExchange::State to)
{
    using State = HttpExchange::State;
    if (to == State::InFlight) {
        ++m_inFlight;
        return;
    }
    if (from == State::InFlight)
        --m_inFlight;
    if (from == State::Queued)
        m_queue.removeOne(exchange);
    if (to == State::Queued)
        m_queue.prepend(exchange); // it waited its turn once
    if (to == State::Done) {
        m_exchanges.removeOne(exchange);
        exchange->deleteLater();
    }
    sendQueued();
}

void HttpClient::pauseOrigin(const QString &origin, int status, milliseconds pause)
{
    const auto now = SendPacer::TimePoint::clock::now();
    m_pacer.pause(origin, now + pause);
    if (status == 429)
        m_cautiousUntil = now + CautionAfterTooMany;
}

void HttpClient::sendQueued()
{
    if (m_isClosing)
        return;
    const auto now = SendPacer::TimePoint::clock::now();
    std::optional<milliseconds> shortestWait;
    for (qsizetype i = 0; i < m_queue.size() && m_inFlight < allowedInFlight(now);) {
        HttpExchange *exchange = m_queue.at(i);
        const milliseconds wait = m_pacer.waitBefore(originOf(exchange->url()), now);
        if (wait > milliseconds(0)) {
            shortestWait = shortestWait ? std::min(*shortestWait, wait) : wait;
            ++i;
            continue;
        }
        m_queue.removeAt(i);
        m_pacer.noteSent(now);
        exchange->follow(dispatch(exchange->request(), exchange->url()));
    }
    if (shortestWait)
        m_wakeUp.start(*shortestWait);
}

int HttpClient::allowedInFlight(SendPacer::TimePoint now) const
{
    return now < m_cautiousUntil ? std::max(1, m_options.maxInFlight / 2) : m_options.maxInFlight;
}
