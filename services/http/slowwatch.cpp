// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/slowwatch.h"

#include "services/http/httpexchange.h"

#include <utility>

using std::chrono::milliseconds;

SlowWatch::SlowWatch(milliseconds slowAfter)
    : m_slowAfter(slowAfter)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlowWatch::look);
}

void SlowWatch::add(const HttpExchange *exchange)
{
    m_tries.append({exchange, Clock::now()});
    if (!m_timer.isActive())
        m_timer.start(m_slowAfter);
}

void SlowWatch::remove(const HttpExchange *exchange)
{
    m_tries.removeIf([exchange](const Try &one) { return one.exchange == exchange; });
    if (!m_slowPath.isEmpty())
        look();
}

void SlowWatch::look()
{
    QString path;
    if (!m_tries.isEmpty()) {
        const Try &oldest = m_tries.constFirst();
        const auto left = std::chrono::ceil<milliseconds>(oldest.since + m_slowAfter - Clock::now());
        if (left <= milliseconds(0))
            path = oldest.exchange->path();
        else
            m_timer.start(left);
    }
    if (std::exchange(m_slowPath, path) != path)
        Q_EMIT changed(path);
}
