// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/countdown.h"

Countdown countdownTo(const LicenseDate &date, QDate today)
{
    if (date.isForever)
        return {Countdown::State::Forever, 0};
    if (!date.date.isValid())
        return {Countdown::State::Unreadable, 0};
    const qint64 days = today.daysTo(date.date);
    return days < 0 ? Countdown {Countdown::State::Overdue, -days}
                    : Countdown {Countdown::State::Running, days};
}
