// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/cookietext.h"

#include <algorithm>

static constexpr QLatin1StringView HeaderName {"cookie:"};

static bool canStandInHeader(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar character) { return character >= u' ' && character < u'\x7F'; });
}

std::optional<QList<QNetworkCookie>> cookiesFromText(const QString &text)
{
    QString pairs = text.trimmed();
    if (pairs.startsWith(HeaderName, Qt::CaseInsensitive))
        pairs.remove(0, HeaderName.size());
    if (!canStandInHeader(pairs))
        return std::nullopt;
    QList<QNetworkCookie> cookies;
    const QStringList parts = pairs.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QByteArray name = part.left(equals).trimmed().toLatin1();
        if (equals < 0 || name.isEmpty())
            return std::nullopt;
        QNetworkCookie cookie(name, part.mid(equals + 1).trimmed().toLatin1());
        cookie.setPath(QStringLiteral("/"));
        cookies.append(cookie);
    }
    return cookies;
}
