// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

/// Says how long the next request to a server has to wait: it knows the pauses servers asked for and the cap
/// on requests a second. Reads no clock itself; every call brings the time.
class SendPacer
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// At most @p perSecond requests in any one second; 0 for no cap.
    explicit SendPacer(int perSecond);

    /// Lets nothing go to @p origin before @p until; a pause is never shortened.
    void pause(const QString &origin, TimePoint until);
    void noteSent(TimePoint now);
    /// How long a request to @p origin has to wait; zero: it may go now.
    [[nodiscard]] std::chrono::milliseconds waitBefore(const QString &origin, TimePoint now) const;

private:
    int m_perSecond;
    QList<TimePoint> m_recent; // at most m_perSecond, oldest first
    QHash<QString, TimePoint> m_pausedUntil;
};
