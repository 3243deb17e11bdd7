// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/errorbody.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/credentialtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

static constexpr qsizetype MaxText = 300;
static constexpr int MaxInnerExceptions = 5;
// Enough for every error page; stripping tags from megabytes would freeze the program.
static constexpr qsizetype MaxPage = 65'536;

namespace {

QJsonValue valueWithoutCase(const QJsonObject &object, QLatin1StringView name)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key().compare(name, Qt::CaseInsensitive) == 0)
            return field.value();
    }
    return {};
}

/// The first of @p names that holds a text, in @p object or in the exceptions inside it.
QString firstText(QJsonObject object, std::initializer_list<const char *> names)
{
    for (int depth = 0; depth <= MaxInnerExceptions && !object.isEmpty(); ++depth) {
        for (const char *name : names) {
            QString text = valueWithoutCase(object, QLatin1StringView(name)).toString();
            if (!text.trimmed().isEmpty())
                return text;
        }
        object = valueWithoutCase(object, QLatin1StringView("InnerException")).toObject();
    }
    return {};
}

QString withoutTags(QString html)
{
    static const QRegularExpression invisible(
        QStringLiteral("<(script|style|head)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    html.replace(invisible, QStringLiteral(" ")).replace(tag, QStringLiteral(" "));
    html.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
        .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&#39;"), QLatin1StringView("'"))
        .replace(QLatin1StringView("&nbsp;"), QLatin1StringView(" "))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
    return html;
}

QString plainLine(const QString &text)
{
    return withoutCredentials(text.simplified()).left(MaxText);
}

} // namespace

ErrorBody errorBodyFromBytes(QByteArrayView contentType, const QByteArray &body, const QString &textCode)
{
    const QByteArray start = body.left(MaxPage).trimmed();
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.isEmpty()) {
        const QString text = firstText(object, {"FriendlyText", "ErrorMessage", "Message"});
        return {.isFlagged = valueWithoutCase(object, QLatin1StringView("Error")).toBool(),
                .text = plainLine(resolvedText(text.trimmed(), textCode)),
                .type = plainLine(firstText(object, {"ErrorType", "ExceptionType"})),
                .source = plainLine(firstText(object, {"ErrorSource", "Source"}))};
    }
    // Cut JSON means nothing to people, and null or a number is no explanation.
    const bool isHtml = contentType.toByteArray().toLower().contains("html") || start.startsWith('<');
    const bool isJson = start.startsWith('{') || start.startsWith('[') || start == "null";
    const QString text = isJson ? QString() : QString::fromUtf8(start);
    return {
        .isFlagged = false, .text = plainLine(isHtml ? withoutTags(text) : text), .type = {}, .source = {}};
}
