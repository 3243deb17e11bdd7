// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcall.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

static constexpr QLatin1StringView PageKey("page");
static constexpr QLatin1StringView TokenKey("activationToken");

/// A token ends up in the environment: only what compositors make is let through.
static bool isToken(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_.:/-]{1,200}$"));
    return pattern.match(text).hasMatch() && !text.endsWith(u'\n');
}

QByteArray messageOf(const WindowCall &call)
{
    QJsonObject object;
    if (call.page)
        object.insert(PageKey, pageNames().at(static_cast<int>(*call.page)));
    if (const QString token = QString::fromUtf8(call.activationToken); isToken(token))
        object.insert(TokenKey, token);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowCall> windowCallFromMessage(const QByteArray &message)
{
    if (message.size() > LongestWindowCall || !message.endsWith('\n'))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return std::nullopt;
    WindowCall call;
    const QJsonObject object = document.object();
    if (object.contains(PageKey)) {
        call.page = pageFromName(object.value(PageKey).toString());
        if (!call.page)
            return std::nullopt;
    }
    if (object.contains(TokenKey)) {
        const QString token = object.value(TokenKey).toString();
        if (!isToken(token))
            return std::nullopt;
        call.activationToken = token.toLatin1();
    }
    return call;
}
