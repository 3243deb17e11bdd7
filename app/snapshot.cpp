// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot.h"

#include "app/application.h"
#include "models/licensetext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <numeric>

Snapshot::Snapshot(Application &application)
    : m_application(application)
{
    connect(&application, &Application::failed, this, &Snapshot::stop);
    connect(&application, &Application::sessionStarted, this, [this] {
        const SessionHistory *history = &m_application.session()->history();
        connect(history, &SessionHistory::recorded, this, &Snapshot::report);
        connect(history, &SessionHistory::failed, this, &Snapshot::stop);
    });
}

void Snapshot::report(const SeatSnapshot &snapshot)
{
    if (m_hasFailed)
        return; // what is recorded yet is not everything
    const qint64 inUse =
        std::accumulate(snapshot.samples.cbegin(), snapshot.samples.cend(), qint64(0),
                        [](qint64 sum, const SeatSample &sample) { return sum + sample.inUse; });
    const QString at = snapshot.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const auto count = static_cast<int>(snapshot.samples.size());
    //: %1 is a tenant (company), %2 a day and time, %Ln a number of licences, %3 how many seats of them all
    //: are in use.
    const QString line = tr("Snapshot of %1 at %2: %Ln licence(s), %3 seats in use.", nullptr, count);
    QTextStream(stdout) << line.arg(m_application.tenantName(), at, numberText(inUse)) << Qt::endl;
    QCoreApplication::exit(0);
}

void Snapshot::stop(const QString &problem)
{
    m_hasFailed = true;
    QTextStream(stderr) << problem << Qt::endl;
    QCoreApplication::exit(1);
}
