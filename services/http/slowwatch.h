// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

class HttpExchange;

/// Watches how long the tries in flight take, and tells the path of the oldest one that has become slow (API
/// reference 1.6). Private to services/http.
class SlowWatch : public QObject
{
    Q_OBJECT

public:
    /// A try is slow once it has been in flight for @p slowAfter.
    explicit SlowWatch(std::chrono::milliseconds slowAfter);

    /// Begins to watch @p exchange, which has just been sent and lives until it is removed.
    void add(const HttpExchange *exchange);
    void remove(const HttpExchange *exchange);

Q_SIGNALS:
    /// The path of the oldest slow request, empty when there is none any more.
    void changed(const QString &path);

private:
    using Clock = std::chrono::steady_clock;

    struct Try
    {
        const HttpExchange *exchange;
        Clock::time_point since;
    };

    void look();

    const std::chrono::milliseconds m_slowAfter;
    QList<Try> m_tries; // oldest first
    QString m_slowPath;
    QTimer m_timer; // runs on when a try ends in time: setting it anew for each one would cost more
};
