// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

/// Leaves no thread for anybody to read answers in, until release().
class BusyThreads
{
public:
    BusyThreads()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_end.acquire(); });
    }
    ~BusyThreads()
    {
        release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_threads);
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)

    void release() { m_end.release(); }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_threads = m_pool.maxThreadCount();
    QSemaphore m_end;
};
