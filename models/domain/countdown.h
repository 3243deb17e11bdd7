// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensedate.h"

/// How long until a licence date, in calendar days: the time of day and its zone play no part, as the server
/// means whole days by its dates.
struct Countdown
{
    enum class State {
        Unreadable, ///< the server's text is no date; it is shown as it came
        Forever, ///< there is no end
        Running, ///< the day is today or still to come
        Overdue, ///< the day has passed
    };

    State state = State::Unreadable;
    qint64 days = 0; ///< left where Running, 0 on the day itself; since that day where Overdue

    friend bool operator==(const Countdown &, const Countdown &) = default;
};

/// The days from @p today, a valid date, to @p date.
[[nodiscard]] Countdown countdownTo(const LicenseDate &date, QDate today);
