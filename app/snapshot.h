// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"

#include <QObject>

class Application;

/// Without a window: reads the tenant, remembers its seats and what is known of it, prints a line that says
/// so, then ends the program: with 0, or with 1 and a sentence on standard error. Made for cron and Task
/// Scheduler. Owned by main().
class Snapshot : public QObject
{
    Q_OBJECT

public:
    explicit Snapshot(Application &application);

private:
    void report(const SeatSnapshot &snapshot);
    void stop(const QString &problem);

    Application &m_application;
    bool m_hasFailed = false;
};
