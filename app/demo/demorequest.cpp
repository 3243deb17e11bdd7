// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorequest.h"

#include "app/demo/demoform.h"

#include <QHttpServerRequest>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method)))
        .toUpper();
}

// Decodes segment by segment, so that an encoded slash stays within its segment.
QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    const QByteArrayList parts = path.split('/');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return segments;
}

// Names stay, so that a test can see what was sent.
QByteArray withoutQueryValues(const QByteArray &target)
{
    const qsizetype start = target.indexOf('?');
    return start < 0 ? target : target.left(start + 1) + demoFormWithoutValues(target.mid(start + 1));
}

} // namespace

DemoCall demoCallFrom(const QHttpServerRequest &request)
{
    DemoCall call;
    call.method = methodName(request.method());
    const QByteArray path = request.url().path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = request.url().query(QUrl::FullyEncoded).toLatin1();
    call.target = query.isEmpty() ? path : path + '?' + query;
    call.segments = segmentsOf(path);
    call.query = demoFormItems(query);
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        call.headers.insert(name.toLower(), value);
    call.body = request.body();
    call.language = demoLanguage(call.headers.value("so-language"), call.headers.value("accept-language"));
    return call;
}

// Whatever goes to the sign-in service is a secret, also where it is refused.
DemoRequestRecord demoRecordOf(const DemoCall &call, const QString &operation)
{
    const bool isSignIn = call.segments.contains(u"oauth", Qt::CaseInsensitive);
    DemoRequestRecord record;
    record.method = call.method;
    record.path = isSignIn ? withoutQueryValues(call.target) : call.target;
    record.operation = operation;
    record.headers = call.headers;
    for (const char *secret :
         {"authorization", "cookie", "proxy-authorization", "so-apptoken", "x-xsrf-token"}) {
        if (record.headers.remove(secret) > 0)
            record.secretHeaders.append(secret);
    }
    record.body = isSignIn ? demoFormWithoutValues(call.body) : call.body;
    return record;
}
