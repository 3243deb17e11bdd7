// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/sendpacer.h"

#include <algorithm>

SendPacer::SendPacer(int perSecond)
    : m_perSecond(perSecond)
{}

void SendPacer::pause(const QString &origin, TimePoint until)
{
    TimePoint &pausedUntil = m_pausedUntil[origin];
    pausedUntil = std::max(pausedUntil, until);
}

void SendPacer::noteSent(TimePoint now)
{
    if (m_perSecond <= 0)
        return;
    m_recent.append(now);
    if (m_recent.size() > m_perSecond)
        m_recent.removeFirst();
}

std::chrono::milliseconds SendPacer::waitBefore(const QString &origin, TimePoint now) const
{
    TimePoint earliest = m_pausedUntil.value(origin, now);
    if (m_perSecond > 0 && m_recent.size() >= m_perSecond)
        earliest = std::max(earliest, m_recent.constFirst() + std::chrono::seconds(1));
    // Rounded up, or a timer armed with the result would fire a moment too early and spin.
    return std::max(std::chrono::milliseconds(0),
                    std::chrono::ceil<std::chrono::milliseconds>(earliest - now));
}
