// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/webapi.h"

#include "services/http/scopedwait.h"
#include "services/superoffice/jsontext.h"
#include "services/superoffice/readanswer.h"
#include "services/superoffice/replyerror.h"

using std::chrono::milliseconds;

static constexpr milliseconds WriteDeadline = std::chrono::seconds(60);

namespace {

/// Answers that may mean "I want a body": the reference leaves open which of the two spellings a server
/// takes.
bool mayWantBody(const ApiError &error)
{
    return error.httpStatus == 400 || error.httpStatus == 411 || error.httpStatus == 415;
}

/// True for errors of whoever knows where tenants are that say nothing about the tenant itself.
bool saysNothing(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const bool hasOwnTrouble = error.httpStatus >= 500 || error.kind == Kind::RateLimited;
    return error.kind == Kind::Network || error.kind == Kind::Timeout || hasOwnTrouble;
}

ServerInfo serverInfoFrom(const QByteArray &body)
{
    const Result<QJsonValue> parsed = parseJson(body);
    if (!parsed)
        return {};
    const QJsonValue &root = *parsed;
    const QString version = root[QLatin1StringView("NetServerVersion")].toString();
    return {version.isEmpty() ? root[QLatin1StringView("Version")].toString() : version,
            root[QLatin1StringView("NetServerLabel")].toString()};
}

} // namespace

WebApi::WebApi(HttpClient &client, QUrl root, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_root(std::move(root))
{}

WebApi::~WebApi()
{
    m_scope.cancel(); // while the members that waiters read still live
}

void WebApi::setLanguage(const WireLanguage &language)
{
    m_language = m_quirks.wantsShortNorwegian ? language.withShortNorwegian() : language;
}

// A coroutine that goes on after anything but Cancelled is inside a living WebApi: destroying it cancels its
// scope, and with it every call and every wait.

QCoro::Task<Result<QByteArray>> WebApi::send(ApiCall call)
{
    const bool hasArguments = call.method != "POST" || !call.body.isEmpty();
    const bool sendsNothing = !hasArguments && !m_quirks.wantsEmptyObject;
    if (!hasArguments && !sendsNothing)
        call.body = QByteArrayLiteral("{}");
    auto answer = co_await sendLocated(call);
    if (answer || !sendsNothing || call.effect != Effect::Read || !mayWantBody(answer.error()))
        co_return answer;

    call.body = QByteArrayLiteral("{}");
    auto second = co_await sendLocated(call);
    if (second)
        m_quirks.wantsEmptyObject = true;
    co_return second;
}

QCoro::Task<Result<ServerInfo>> WebApi::serverInfo(RequestScope *scope)
{
    ApiCall call;
    call.isPublic = true;
    call.scope = scope;
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto read = [body = *answer]() -> Result<ServerInfo> { return serverInfoFrom(body); };
    auto info = co_await readAnswer(answer->size(), read, scopeOf(call));
    co_return info;
}

QCoro::Task<Result<QByteArray>> WebApi::sendLocated(ApiCall call)
{
    if (m_locator && m_locator->isStale()) {
        auto located = co_await locate(call);
        // The tenant may well be there although nobody can say so.
        if (!located && !saysNothing(located.error()))
            co_return tl::unexpected(located.error());
    }
    const QUrl root = m_root;
    auto answer = co_await exchange(call);
    if (answer)
        co_return answer;
    const bool isMisdirected = answer.error().kind == ApiError::Kind::Misdirected;
    const bool isLost = answer.error().kind == ApiError::Kind::Network;
    if (!(isMisdirected || isLost) || !m_locator)
        co_return answer;

    auto located = co_await locate(call);
    const bool mayRepeat = isMisdirected || call.effect == Effect::Read;
    if (!located) {
        const bool isCancelled = located.error().kind == ApiError::Kind::Cancelled;
        const bool saysWhy = mayRepeat && !saysNothing(located.error());
        if (isCancelled || saysWhy)
            co_return tl::unexpected(located.error());
        co_return answer;
    }
    if (!mayRepeat || m_root == root)
        co_return answer;
    auto second = co_await exchange(call);
    co_return second;
}

QCoro::Task<Result<QByteArray>> WebApi::exchange(ApiCall call)
{
    const QString textCode = m_language.textCode;
    auto reply = co_await replyTo(call);
    if (!reply)
        co_return tl::unexpected(reply.error());
    // Of a success nothing is read here but a short body.
    const bool isSuccess = reply->status >= 200 && reply->status < 300;
    const qsizetype bytes = isSuccess ? 0 : reply->body.size();
    const auto read = [answered = *reply, textCode] { return bodyOrError(answered, textCode); };
    auto body = co_await readAnswer(bytes, read, scopeOf(call));
    if (body)
        learnFrom(call, *body);
    co_return body;
}

QCoro::Task<Result<HttpReply>> WebApi::replyTo(ApiCall call)
{
    HttpRequest request = requestFor(call);
    request.isAnonymous = call.isPublic;
    auto reply = co_await m_client.send(request, scopeOf(call));
    const bool wantsCredentials = call.isPublic && reply && reply->status == 401;
    if (!wantsCredentials)
        co_return reply;
    request.isAnonymous = false;
    auto second = co_await m_client.send(request, scopeOf(call));
    co_return second;
}

QCoro::Task<Result<QUrl>> WebApi::locate(ApiCall call)
{
    auto question = m_locator->locate();
    auto located = co_await ScopedWait<QUrl>::of(std::move(question), scopeOf(call));
    if (located)
        moveTo(*located);
    co_return located;
}

void WebApi::moveTo(const QUrl &root)
{
    if (root == m_root)
        return;
    m_root = root;
    m_client.setTrustedOrigin(root);
    Q_EMIT rootMoved(root);
}

void WebApi::learnFrom(const ApiCall &call, const QByteArray &body)
{
    const WireLanguage shorter = m_language.withShortNorwegian();
    if (call.texts == Texts::Verbatim || shorter == m_language || !holdsUntranslatedText(body))
        return;
    m_quirks.wantsShortNorwegian = true;
    m_language = shorter;
}

HttpRequest WebApi::requestFor(const ApiCall &call) const
{
    HttpRequest request;
    request.method = call.method;
    // From encoded text: only so does an encoded slash stay one.
    const QByteArray path = call.path.isEmpty() ? QByteArray() : '/' + call.path.toLatin1();
    request.url = QUrl::fromEncoded(m_root.toEncoded() + path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        request.url.setQuery(call.query);
    request.body = call.body;
    request.effect = call.effect;
    if (call.deadline > milliseconds(0))
        request.deadline = call.deadline;
    else if (call.effect == Effect::Write)
        request.deadline = WriteDeadline;

    request.headers.append(HttpHeader {"Accept", "application/json"});
    if (call.texts == Texts::Verbatim) {
        request.headers.append(HttpHeader {"Accept-Language", "*"});
        request.headers.append(HttpHeader {"SO-Language", "*"});
    } else {
        request.headers.append(HttpHeader {"Accept-Language", m_language.acceptLanguage});
        request.headers.append(HttpHeader {"SO-Language", m_language.soLanguage});
        request.headers.append(
            HttpHeader {"SO-Culture", m_culture.isEmpty() ? m_language.soLanguage : m_culture});
    }
    if (call.hasTimeZone && !m_timeZone.isEmpty())
        request.headers.append(HttpHeader {"SO-TimeZone", m_timeZone});
    if (call.method == "POST" || !call.body.isEmpty())
        request.headers.append(HttpHeader {"Content-Type", call.contentType});
    return request;
}
