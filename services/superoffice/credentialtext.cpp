// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/credentialtext.h"

#include <QRegularExpression>

QString withoutCredentials(QString text)
{
    constexpr auto Option = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression authorization(
        QStringLiteral("\\b(basic|bearer|soticket)\\s+[^\\s\"'<>]{4,}"), Option);
    // All pairs of the line; the tokens below may also stand in it.
    static const QRegularExpression cookies(
        QStringLiteral("\\b(cookie[\"']?\\s*:)\\s*[\"']?[^\\s;\"'<>]+(;\\s*[^\\s;\"'<>]+)*"), Option);
    static const QRegularExpression token(
        QStringLiteral("\\b((so-apptoken|xsrf[-_]token)[\"']?\\s*[:=])\\s*[\"']?[^\\s;&\"'<>]+"), Option);
    for (const QRegularExpression &credential : {authorization, cookies, token})
        text.replace(credential, QStringLiteral("\\1 …"));
    return text;
}
