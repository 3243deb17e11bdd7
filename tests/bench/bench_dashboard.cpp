// SPDX-License-Identifier: GPL-3.0-or-later
// How long the dashboard of the largest tenant takes to work out: 25,000 associates, 60 licences, a year
// behind.
#include "models/domain/dashboardnumbers.h"
#include "models/domain/reclaimcandidates.h"
#include "models/domain/seatforecast.h"
#include "models/domain/seattrend.h"
#include "models/domain/usebreakdown.h"
#include "tests/bench/measures.h"
#include "tests/models/domain/samplelicenses.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <functional>

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Plans = 5;
const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// Everything the dashboard's numbers are made from.
struct Tenant
{
    LicenseCatalogue catalogue;
    QList<AssignmentColumn> columns;
    QList<Associate> associates;
    AssignmentTable table {Licenses};
    QList<QList<SeatPoint>> histories; ///< by column
};

LicenseCatalogue catalogue()
{
    QList<SampleModule> modules;
    for (int number = 0; number < Licenses; ++number) {
        const bool isPlan = number < Plans;
        modules.append({.name = QStringLiteral("m%1").arg(number),
                        .sortOrder = number,
                        .total = Associates,
                        .inUse = Associates / 3,
                        .extraFlags = isPlan ? 1 : 0,
                        .extraInfo = isPlan ? QStringLiteral("set=m%1").arg(number + Plans) : QString(),
                        .unrestricted = number % 10 == 9});
    }
    return sampleCatalogue(QStringLiteral("BENCH"), modules);
}

Associate associate(int number, QRandomGenerator &random)
{
    Associate associate;
    associate.associateId = number;
    associate.groupName = QStringLiteral("Group %1").arg(random.bounded(40));
    associate.roleName = QStringLiteral("Role %1").arg(random.bounded(10));
    associate.canLogIn = random.bounded(20) != 0;
    associate.isRetired = random.bounded(20) == 0;
    associate.lastLogin = Now.addDays(-random.bounded(60));
    return associate;
}

/// As the history keeps it: a point a day, and one an hour of the last day.
QList<SeatPoint> history(QRandomGenerator &random)
{
    QList<SeatPoint> points;
    for (int hours = 365 * 24; hours > 0; hours -= hours > 24 ? 24 : 1) {
        points.append({.at = Now.addSecs(-qint64(hours) * 60 * 60),
                       .inUse = Associates / 3 + random.bounded(500),
                       .total = Associates,
                       .joined = random.bounded(20),
                       .left = random.bounded(20)});
    }
    return points;
}

Tenant tenant()
{
    QRandomGenerator random(1);
    Tenant tenant;
    tenant.catalogue = catalogue();
    tenant.columns = assignmentColumns(tenant.catalogue, {});
    for (int row = 0; row < Associates; ++row) {
        tenant.associates.append(associate(row + 1, random));
        tenant.table.addRow();
        for (int column = 0; column < Licenses; ++column)
            tenant.table.setHeld(row, column, random.bounded(3) == 0);
    }
    for (int column = 0; column < Licenses; ++column)
        tenant.histories.append(history(random));
    return tenant;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Measures measures;
    double sum = 0.0;
    const auto report = [&](const QString &name, const std::function<void()> &work, double budget) {
        const double took = medianMs(work);
        measures.report(name, took, budget);
        sum += took;
    };
    const Tenant bench = tenant();
    const QTimeZone zone("Europe/Oslo");
    report(
        QStringLiteral("numbers of all tiles and owners"),
        [&] { (void)dashboardNumbers(bench.catalogue, bench.columns, bench.table); }, 100);
    report(
        QStringLiteral("a licence by group, role and plan"),
        [&] {
            for (const BreakdownBy by : {BreakdownBy::Group, BreakdownBy::Role, BreakdownBy::Plan})
                (void)useBreakdown(bench.associates, bench.table, bench.columns, Plans, by);
        },
        100);
    report(
        QStringLiteral("every licence that might be reclaimed"),
        [&] { (void)reclaimCandidates(bench.associates, bench.table, bench.columns, Now); }, 50);
    report(
        QStringLiteral("trend, levels and weeks of a licence"),
        [&] {
            const QList<SeatPoint> &points = bench.histories.constFirst();
            (void)seatTrend(points, Now, 7);
            (void)levelTimes(points, Now.addDays(-365), Now, 7);
            (void)weeklyFlow(points, zone, Now.date().addDays(-365), Now.date());
        },
        100);
    report(
        QStringLiteral("when each licence runs out"),
        [&] {
            for (const QList<SeatPoint> &points : bench.histories)
                (void)seatForecast(points, zone, Now.date());
        },
        100);
    report(
        QStringLiteral("how right the forecast of a licence was"),
        [&] { (void)forecastRecord(bench.histories.constFirst(), zone, Now.date()); }, 100);
    measures.report(QStringLiteral("all numbers of the dashboard"), sum, 100);
    return measures.exitCode();
}
