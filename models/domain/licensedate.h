// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// A licence date: a calendar day as the server wrote it, never shifted by a time zone (API reference 4.13).
struct LicenseDate
{
    QString text; ///< as received, shown where no date can be read from it
    QDate date; ///< invalid where there is none, or none readable
    bool isForever = false; ///< empty, year 1, 1 January 1970 or year 9999: no end

    friend bool operator==(const LicenseDate &, const LicenseDate &) = default;
};

/// Reads every shape of date the WebAPI sends; text that is no date is kept and shown.
[[nodiscard]] LicenseDate licenseDateFromText(const QString &text);
