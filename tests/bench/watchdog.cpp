// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchdog.h"

#include <algorithm>
#include <utility>

Watchdog::Watchdog()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(0);
    m_time.start();
}

double Watchdog::takeLongest()
{
    look();
    return std::exchange(m_longest, 0);
}

void Watchdog::look()
{
    m_longest = std::max(m_longest, static_cast<double>(m_time.nsecsElapsed()) / 1e6);
    m_time.start();
}
