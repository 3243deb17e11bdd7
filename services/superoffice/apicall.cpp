// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/apicall.h"

/// Joins @p segments with '/', each percent-encoded, slashes included.
static QString encodedPath(const QStringList &segments)
{
    QStringList encoded;
    for (const QString &segment : segments)
        encoded.append(QString::fromLatin1(QUrl::toPercentEncoding(segment)));
    return encoded.join(u'/');
}

ApiCall ApiCall::toAgent(const QString &agent, const QString &operation, const QByteArray &body,
                         Effect effect)
{
    ApiCall call = toRoute({QStringLiteral("Agents"), agent, operation}, QByteArrayLiteral("POST"), effect);
    call.body = body;
    return call;
}

ApiCall ApiCall::toRoute(const QStringList &segments, const QByteArray &method, Effect effect)
{
    ApiCall call;
    call.method = method;
    call.path = encodedPath(QStringList {QStringLiteral("v1")} + segments);
    call.effect = effect;
    return call;
}

void ApiCall::addQuery(const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}
