// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

/// Sees for how long the event loop of its thread does nothing else. Keeps the loop turning, and so one
/// processor busy.
class Watchdog
{
public:
    Watchdog();

    /// The longest so far, in milliseconds, also where the loop has not turned since; begins anew.
    [[nodiscard]] double takeLongest();

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_time;
    double m_longest = 0;
};
