// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensedate.h"

LicenseDate licenseDateFromText(const QString &text)
{
    LicenseDate result {text.trimmed(), {}, false};
    if (result.text.isEmpty()) {
        result.isForever = true;
        return result;
    }
    // Only the first ten characters count: the time and its zone must not move the day.
    const QDate date = QDate::fromString(result.text.left(10), Qt::ISODate);
    if (!date.isValid())
        return result;
    const bool isForever = date.year() <= 1 || date.year() >= 9999 || date == QDate(1970, 1, 1);
    result.isForever = isForever;
    if (!isForever)
        result.date = date;
    return result;
}
