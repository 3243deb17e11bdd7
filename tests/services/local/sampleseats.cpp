// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/local/sampleseats.h"

QString growingTenant()
{
    return QStringLiteral("https://crm.example.com/SuperOffice/api/");
}

QList<LicenseKey> growingLicenses()
{
    QList<LicenseKey> licenses;
    for (int number = 0; number < 10; ++number)
        licenses.append({QStringLiteral("ACME"), QStringLiteral("module%1").arg(number)});
    return licenses;
}

SeatSnapshot growingSnapshot(int number, int seconds)
{
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    SeatSnapshot snapshot {first.addSecs(qint64(number) * seconds), {}};
    for (const LicenseKey &license : growingLicenses())
        snapshot.samples.append({license, number, 1000, false, 1, 0});
    return snapshot;
}
