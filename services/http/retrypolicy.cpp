// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/retrypolicy.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds retryDelay(const RetryPolicy &policy, int attempt, std::optional<seconds> retryAfter,
                        double random01)
{
    if (retryAfter)
        return std::clamp(*retryAfter, seconds(0), policy.maxRetryAfter);
    const double doubled =
        static_cast<double>(policy.firstDelay.count()) * std::exp2(std::max(attempt, 1) - 1);
    const double longest = std::min(doubled, static_cast<double>(policy.maxDelay.count()));
    return milliseconds(std::llround(longest * std::clamp(random01, 0.0, 1.0)));
}

bool mayRetryStatus(const RetryPolicy &policy, Effect effect, int attempt, int status)
{
    if (effect != Effect::Read || attempt >= policy.maxTries)
        return false;
    switch (status) {
    case 408:
    case 429:
    case 502:
    case 503:
    case 504:
        return true;
    case 500:
        // An exception on the server: rarely passing, and each try costs it another one.
        return attempt == 1;
    default:
        return false;
    }
}

bool mayRetryBrokenConnection(const RetryPolicy &policy, Effect effect, int attempt)
{
    return effect == Effect::Read && attempt < policy.maxTries;
}

std::optional<seconds> retryAfterFromHeader(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number < 0 ? std::nullopt : std::optional(seconds(number));

    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return seconds(std::max<qint64>(0, now.secsTo(date)));
}
