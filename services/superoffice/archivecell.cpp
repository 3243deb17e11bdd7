// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/archivecell.h"

#include <QRegularExpression>

QString unwrappedCell(const QString &text)
{
    static const QRegularExpression wrapping(QStringLiteral("^\\[[A-Z]{1,3}:(.*)\\]$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    if (!text.startsWith(u'['))
        return text;
    const auto match = wrapping.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

std::optional<bool> booleanFromCell(const QString &unwrapped)
{
    const QString text = unwrapped.trimmed();
    if (text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text == u"0" || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

bool isHeldFromCell(const QString &unwrapped)
{
    return booleanFromCell(unwrapped).value_or(!unwrapped.trimmed().isEmpty());
}

std::optional<QDateTime> instantFromCell(const QString &unwrapped)
{
    const QString text = unwrapped.trimmed();
    if (text.isEmpty() || text.startsWith(QLatin1StringView("0001-01-01")))
        return QDateTime();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    return instant.isValid() ? std::optional(instant) : std::nullopt;
}
