// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/footprint.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmapCache>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

#ifdef __SANITIZE_ADDRESS__
#define SEATKEEPER_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SEATKEEPER_ADDRESS_SANITIZER
#endif
#endif

#ifdef SEATKEEPER_ADDRESS_SANITIZER
#include <sanitizer/allocator_interface.h>
#else
#include <malloc.h>
#endif

namespace {

/// Longer than any delay after which the program does something by itself, in milliseconds.
constexpr int Rest = 700;

/// The number after @p name in what the kernel says of this process.
double statusNumber(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble();
    }
    return 0;
}

/// A pool has done with a thread before the system has, long before where a sanitizer looks on: the least of
/// what is seen for a second.
double threadCount()
{
    double least = statusNumber("Threads");
    for (int look = 0; look < 100; ++look) {
        QThread::msleep(10);
        least = std::min(least, statusNumber("Threads"));
    }
    return least;
}

/// The sanitizer has a heap of its own.
double heapInUse()
{
#ifdef SEATKEEPER_ADDRESS_SANITIZER
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#else
    malloc_trim(0);
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
#endif
}

} // namespace

Footprint footprintAtRest()
{
    QTest::qWait(Rest);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QPixmapCache::clear();
    Footprint footprint;
    footprint.heap = heapInUse();
    footprint.resident = statusNumber("VmRSS") * 1024;
    footprint.threads = threadCount();
    // One of them is the folder itself while it is read.
    footprint.descriptors = static_cast<double>(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
    footprint.widgets = static_cast<double>(QApplication::allWidgets().size());
    return footprint;
}
