// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using Cut = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using Nature = Fault::Nature;

namespace {

const QByteArray Stack = R"("StackTrace": "at Db.Open PLANTED-connection")";
/// What a server that prints the request it got makes of it.
const QByteArray Echo = "Authorization: Bearer PLANTED-token.a.b SO-AppToken: PLANTED-app-token "
                        "Cookie: SoSession=PLANTED-cookie; XSRF-TOKEN=PLANTED-xsrf X-XSRF-TOKEN: "
                        "PLANTED-xsrf";

QByteArray errorBody()
{
    return R"({"Error": true, "ErrorType": "SoException Bearer PLANTED-type", "ErrorMessage": "No. )" + Echo
           + R"(", "ErrorSource": "SoTicket PLANTED-source", )" + Stack
           + R"(, "Parameters": "PLANTED-parameters", "InnerException": {"Message": "PLANTED-inner", )"
           + Stack + "}}";
}

QByteArray page()
{
    return "<!DOCTYPE html><html><head><title>PLANTED-title</title></head><body>\n<!-- PLANTED-comment -->"
           "<h1>Sorry</h1><script>var PLANTED_script;</script><p class=\"PLANTED-class\">No. "
           + Echo + "</p></body></html>";
}

FaultyAnswer html(int status)
{
    return {.status = status, .body = page(), .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
}

// Answers made from the right one

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

bool isPlain(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

/// @p value with every plain value inside an object replaced; undefined takes it away.
QJsonValue withPlainValues(const QJsonValue &value, const QJsonValue &replacement)
{
    QJsonArray list;
    for (const QJsonValue element : value.toArray())
        list.append(withPlainValues(element, replacement));
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto field = before.begin(); field != before.end(); ++field)
        object.insert(field.key(), isPlain(*field) ? replacement : withPlainValues(*field, replacement));
    if (value.isArray())
        return list;
    return value.isObject() ? object : value;
}

QByteArray withoutPlainValues(const QByteArray &good)
{
    return textOf(withPlainValues(valueOf(good), QJsonValue::Undefined));
}

QByteArray withObjects(const QByteArray &good)
{
    const QJsonObject odd {{QStringLiteral("Odd"), QStringLiteral("PLANTED-odd")}};
    const QJsonValue value = valueOf(good);
    return textOf(isPlain(value) ? odd : withPlainValues(value, odd));
}

QByteArray withTexts(const QByteArray &good)
{
    return textOf(withPlainValues(valueOf(good), QStringLiteral("Bearer PLANTED-text")));
}

/// @p value with the fields of its outermost objects null.
QJsonValue withNullFields(const QJsonValue &value)
{
    QJsonArray list;
    for (const QJsonValue element : value.toArray())
        list.append(withNullFields(element));
    QJsonObject object = value.toObject();
    for (QJsonValueRef field : object)
        field = QJsonValue();
    if (value.isArray())
        return list;
    return value.isObject() ? object : value;
}

/// A list in place of anything else, an object in place of a list.
QByteArray withOtherRoot(const QByteArray &good)
{
    return good.startsWith('[') ? R"({"Odd": "PLANTED-odd"})" : "[1, \"PLANTED-odd\"]";
}

// Rows

Fault whole(const QByteArray &name, Nature nature, const FaultyAnswer &answer)
{
    return {.name = name, .nature = nature, .answers = [answer](const QByteArray &) {
                return QList<FaultyAnswer> {answer};
            }};
}

Fault changed(const QByteArray &name, Nature nature, QByteArray (*change)(const QByteArray &))
{
    return {.name = name, .nature = nature, .answers = [change](const QByteArray &good) {
                return QList<FaultyAnswer> {FaultyAnswer::json(change(good))};
            }};
}

Fault refused(int status, Kind kind, int readTries = 1)
{
    Fault fault = whole(QByteArray::number(status), Nature::Refused, FaultyAnswer::json(errorBody(), status));
    fault.kind = kind;
    fault.readTries = readTries;
    return fault;
}

Fault cut(const QByteArray &name, Cut how)
{
    return {.name = name,
            .nature = Nature::Broken,
            .answers =
                [how](const QByteArray &good) { return QList<FaultyAnswer> {{.fault = how, .body = good}}; },
            .kind = Kind::Network,
            .readTries = 3};
}

Fault resetBefore()
{
    Fault fault = cut("reset before processing", Cut::ResetBeforeReading);
    fault.answers = [](const QByteArray &) {
        // Not at once: Qt 6.4 now and then forgets a request whose connection is reset before it is written,
        // until its time is up.
        return QList<FaultyAnswer> {{.fault = Cut::ResetBeforeReading, .delay = 5ms}};
    };
    return fault;
}

Fault silent(const QByteArray &name, Cut how)
{
    Fault fault = cut(name, how);
    fault.nature = Nature::Silent;
    fault.kind = Kind::Timeout;
    fault.readTries = 1;
    return fault;
}

Fault tooMany()
{
    Fault fault = refused(429, Kind::RateLimited, 3);
    fault.name = "429 with Retry-After";
    fault.answers = [](const QByteArray &) {
        FaultyAnswer answer = FaultyAnswer::json(errorBody(), 429);
        answer.headers.append(FaultyAnswer::Header {"Retry-After", "7"});
        return QList<FaultyAnswer> {answer};
    };
    fault.options.retry.maxRetryAfter = 0s; // so that the test need not wait
    return fault;
}

Fault redirected(const QByteArray &name, Nature nature, const char *target, int status)
{
    const auto answer = FaultyAnswer::redirectTo(QUrl(QString::fromLatin1(target)), status);
    Fault fault = whole(name, nature, answer);
    if (nature == Nature::RedirectedHere) {
        fault.answers = [answer](const QByteArray &good) {
            return QList<FaultyAnswer> {answer, FaultyAnswer::json(good)};
        };
    }
    return fault;
}

Fault untrusted(const QByteArray &name, Fault::Certificate certificate)
{
    Fault fault =
        whole(name, Nature::Untrusted,
              {.body = "{}", .headers = {{"Content-Type", "application/json"}, {"Connection", "close"}}});
    fault.kind = Kind::Tls;
    fault.certificate = certificate;
    return fault;
}

QList<Fault> wholeAnswers()
{
    return {
        changed("200", Nature::Answered, [](const QByteArray &good) { return good; }),
        whole("204", Nature::Empty, {.status = 204}),
        whole("no bytes", Nature::Empty, FaultyAnswer::json({})),
        whole("null", Nature::Empty, FaultyAnswer::json("null")),
        changed("missing keys", Nature::Sparse, withoutPlainValues),
        changed("null fields", Nature::Sparse,
                [](const QByteArray &good) { return textOf(withNullFields(valueOf(good))); }),
        changed("odd texts", Nature::OddTexts, withTexts),
        changed("wrong type", Nature::Unreadable, withOtherRoot),
        changed("wrong type inside", Nature::Unreadable, withObjects),
        whole("HTML", Nature::Unreadable, html(200)),
        whole("bad JSON", Nature::Unreadable, FaultyAnswer::json(R"([{"PLANTED-key": ])")),
        whole("two values", Nature::Unreadable, FaultyAnswer::json(R"("PLANTED-one" "PLANTED-two")")),
        changed("cut JSON", Nature::Unreadable, [](const QByteArray &good) { return good.chopped(1); }),
    };
}

QList<Fault> refusals()
{
    Fault flagged = refused(200, Kind::Rejected);
    flagged.name = "200 that says Error";
    Fault plain = whole("403 as plain text", Nature::Refused, {.status = 403, .body = "No. " + Echo});
    plain.kind = Kind::Forbidden;
    Fault ofHtml = whole("500 of HTML", Nature::Refused, html(500));
    ofHtml.kind = Kind::Server;
    ofHtml.readTries = 2;
    return {
        flagged,
        refused(400, Kind::Rejected),
        refused(401, Kind::Unauthorized),
        refused(403, Kind::Forbidden),
        plain,
        refused(404, Kind::NotFound),
        refused(421, Kind::Misdirected),
        tooMany(),
        refused(500, Kind::Server, 2),
        ofHtml,
        refused(503, Kind::Server, 3),
    };
}

QList<Fault> lostAnswers()
{
    Fault hang = silent("hang", Cut::Hang);
    hang.options.longestDeadline = 20ms;
    Fault silence = silent("silence", Cut::Hang); // the same, noticed by the idle timeout
    silence.options.longestDeadline = HttpRequest::UsualDeadline;
    silence.options.idleTimeout = 20ms;
    Fault trickle = silent("trickle", Cut::Trickle);
    trickle.options.longestDeadline = 40ms;
    return {
        cut("truncated", Cut::Truncate),
        resetBefore(),
        cut("reset after processing", Cut::ResetAfterReading),
        cut("no HTTP", Cut::Garbage),
        hang,
        silence,
        trickle,
    };
}

QList<Fault> detours()
{
    using Certificate = Fault::Certificate;
    return {
        redirected("302 to the same host", Nature::RedirectedHere, "/so/api/moved?t=PLANTED-ticket", 302),
        redirected("307 to the same host", Nature::RedirectedHere, "/so/api/moved?t=PLANTED-ticket", 307),
        redirected("302 to another host", Nature::RedirectedAway, "http://127.0.0.1:9/login?t=PLANTED-ticket",
                   302),
        redirected("307 to another host", Nature::RedirectedAway,
                   "http://PLANTED-user:PLANTED-password@127.0.0.1:9/login", 307),
        untrusted("TLS error", Certificate::Strange),
        untrusted("certificate changed", Certificate::Changed),
    };
}

} // namespace

QString plantedMark()
{
    return QStringLiteral("PLANTED");
}

QList<Fault> allFaults()
{
    return wholeAnswers() + refusals() + lostAnswers() + detours();
}
