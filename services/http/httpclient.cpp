// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpclient.h"

#include "services/http/httplogging.h"
#include "services/http/origin.h"

#include <algorithm>
#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(httpLog, "seatkeeper.http", QtInfoMsg)

using std::chrono::milliseconds;

static constexpr auto CautionAfterTooMany = std::chrono::seconds(60);

HttpClient::HttpClient(HttpClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_transport(m_options)
    , m_credentials(m_options.renewalInterval)
    , m_pacer(m_options.perSecond)
    , m_slow(m_options.slowAfter)
{
    m_wakeUp.setSingleShot(true);
    connect(&m_wakeUp, &QTimer::timeout, this, &HttpClient::sendQueued);
    connect(&m_credentials, &CredentialKeeper::settled, this, &HttpClient::sendQueued);
    connect(&m_slow, &SlowWatch::changed, this, &HttpClient::slowRequestChanged);
}

HttpClient::~HttpClient()
{
    m_isClosing = true; // what waiters send from now on is cancelled at once
    m_slow.disconnect(this);
    while (!m_exchanges.isEmpty())
        m_exchanges.constFirst()->cancel();
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, RequestScope &scope)
{
    const quint64 number = ++m_lastNumber;
    if (std::optional<ApiError> error = refusal(request.url, scope)) {
        error->requestId = QString::number(number);
        auto outcome = std::make_shared<ExchangeOutcome>();
        outcome->settle(tl::unexpected(*std::move(error)));
        return ExchangeOutcome::wait(std::move(outcome));
    }
    request.deadline = std::min(request.deadline, m_options.longestDeadline);
    const HttpExchange::Surroundings surroundings {m_options, m_transport, m_credentials};
    auto *exchange = new HttpExchange(std::move(request), number, surroundings, scope.m_members, this);
    auto outcome = exchange->outcome();
    adopt(exchange);
    sendQueued();
    return ExchangeOutcome::wait(std::move(outcome));
}

void HttpClient::setCredentials(Credentials credentials)
{
    m_credentials.setCredentials(std::move(credentials));
}

void HttpClient::setTrustedOrigin(const QUrl &origin)
{
    m_credentials.setTrustedOrigin(origin);
}

void HttpClient::setCredentialSource(CredentialSource *source)
{
    m_credentials.setSource(source);
}

/// Why a request to @p url must not be sent at all, if so.
std::optional<ApiError> HttpClient::refusal(const QUrl &url, const RequestScope &scope) const
{
    if (m_isClosing || scope.isCancelled())
        return ApiError::cancelled();
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return ApiError {.kind = ApiError::Kind::BadResponse,
                         .detail = QStringLiteral("the address is not one of a web server")};
    if (!isSafeTransport(url))
        return ApiError {.kind = ApiError::Kind::Tls,
                         .detail = QStringLiteral("unencrypted request to another computer refused"),
                         .tlsReason = ApiError::TlsReason::Unencrypted};
    return std::nullopt;
}

void HttpClient::adopt(HttpExchange *exchange)
{
    connect(exchange, &HttpExchange::stateChanged, this,
            [this, exchange](HttpExchange::State from, HttpExchange::State to) {
                onStateChanged(exchange, from, to);
            });
    connect(exchange, &HttpExchange::pauseWanted, this, [this, exchange](int status, milliseconds pause) {
        pauseOrigin(exchange->origin(), status, pause);
    });
    connect(exchange, &HttpExchange::tried, this, [this](const RequestRecord &record) {
        if (!m_isClosing)
            Q_EMIT requestFinished(record);
    });
    m_exchanges.append(exchange);
    enqueue(exchange);
}

void HttpClient::onStateChanged(HttpExchange *exchange, HttpExchange::State from, HttpExchange::State to)
{
    using State = HttpExchange::State;
    if (to == State::InFlight) {
        ++m_inFlight;
        m_slow.add(exchange);
        return;
    }
    if (from == State::InFlight) {
        --m_inFlight;
        m_slow.remove(exchange);
    }
    if (to == State::Queued)
        enqueue(exchange);
    if (to == State::Done) {
        m_exchanges.removeOne(exchange);
        exchange->deleteLater();
    }
    if (from == State::Queued)
        m_queue.removeOne(exchange); // which makes room for nobody
    else
        sendQueued();
}

/// Gives a request that comes back the place it had: it waited its turn once.
void HttpClient::enqueue(HttpExchange *exchange)
{
    const auto turn = [](const HttpExchange *waiting) {
        return std::pair(waiting->effect() == Effect::Read, waiting->number());
    };
    m_queue.insert(std::ranges::lower_bound(m_queue, turn(exchange), {}, turn), exchange);
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
        if (exchange->isGivenUp() || isHeldBack(*exchange)) {
            ++i;
            continue;
        }
        const milliseconds wait = m_pacer.waitBefore(exchange->origin(), now);
        if (wait > milliseconds(0)) {
            shortestWait = shortestWait ? std::min(*shortestWait, wait) : wait;
            ++i;
            continue;
        }
        m_queue.removeAt(i);
        m_pacer.noteSent(now);
        exchange->send();
    }
    if (shortestWait)
        m_wakeUp.start(*shortestWait);
}

/// True where @p exchange had better wait for new credentials: with those at hand it would be refused.
bool HttpClient::isHeldBack(const HttpExchange &exchange) const
{
    return m_credentials.isRenewing() && exchange.needsCredentials();
}

int HttpClient::allowedInFlight(SendPacer::TimePoint now) const
{
    return now < m_cautiousUntil ? std::max(1, m_options.maxInFlight / 2) : m_options.maxInFlight;
}
