// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/webapi.h"

#include "services/superoffice/jsonreader.h"
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
    m_language = language;
}

QCoro::Task<Result<QByteArray>> WebApi::post(QString agent, QString operation, QByteArray body, Effect effect,
                                             milliseconds deadline, RequestScope *scope)
{
    HttpRequest call = request("POST", urlFor(encodedPath({QStringLiteral("Agents"), agent, operation})));
    call.headers.append(HttpHeader {"Content-Type", "application/json; charset=utf-8"});
    call.effect = effect;
    if (deadline > milliseconds(0))
        call.deadline = deadline;
    else if (effect == Effect::Write)
        call.deadline = WriteDeadline;

    const bool hasArguments = !body.isEmpty();
    const bool sendsNothing = !hasArguments && !m_wantsEmptyObject;
    call.body = hasArguments || sendsNothing ? body : QByteArrayLiteral("{}");
    auto answer = co_await bodyOf(call, scope);
    if (answer || !sendsNothing || effect != Effect::Read || !mayWantBody(answer.error()))
        co_return answer;

    call.body = QByteArrayLiteral("{}");
    auto second = co_await bodyOf(call, scope);
    if (second)
        m_wantsEmptyObject = true; // still there: a destroyed WebApi answers Cancelled
    co_return second;
}

QCoro::Task<Result<QByteArray>> WebApi::get(QString pathAfterV1, QUrlQuery query, RequestScope *scope)
{
    QUrl url = urlFor(pathAfterV1);
    url.setQuery(query);
    const HttpRequest call = request("GET", url);
    auto answer = co_await bodyOf(call, scope);
    co_return answer;
}

QCoro::Task<Result<ServerInfo>> WebApi::serverInfo(RequestScope *scope)
{
    const HttpRequest call = request("GET", m_root);
    auto answer = co_await bodyOf(call, scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return serverInfoFrom(*answer);
}

QString WebApi::encodedPath(const QStringList &segments)
{
    QStringList encoded;
    for (const QString &segment : segments)
        encoded.append(QString::fromLatin1(QUrl::toPercentEncoding(segment)));
    return encoded.join(u'/');
}

void WebApi::addEncoded(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

HttpRequest WebApi::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest call;
    call.method = method;
    call.url = url;
    call.headers = {{"Accept", "application/json"},
                    {"Accept-Language", m_language.acceptLanguage},
                    {"SO-Language", m_language.soLanguage}};
    if (!m_language.soCulture.isEmpty())
        call.headers.append(HttpHeader {"SO-Culture", m_language.soCulture});
    return call;
}

QUrl WebApi::urlFor(const QString &pathAfterV1) const
{
    // From encoded text: only so does an encoded slash stay one.
    return QUrl::fromEncoded(m_root.toEncoded() + "/v1/" + pathAfterV1.toLatin1(), QUrl::StrictMode);
}

QCoro::Task<Result<QByteArray>> WebApi::bodyOf(HttpRequest call, RequestScope *scope)
{
    const QString textCode = m_language.textCode;
    auto reply = co_await m_client.send(call, scope ? *scope : m_scope);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return bodyOrError(*reply, textCode);
}
