// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardfigures.h"

#include "models/licensetext.h"
#include "models/seatfigures.h"

#include <algorithm>

// As many bars as can be told apart.
static constexpr qsizetype MostBars = 15;
// A forecast is shown for half a year, or some weeks longer than the seats last.
static constexpr qint64 LeastForecastWeeks = 26;
static constexpr qint64 WeeksBeyond = 4;

QStringList licenseNames(const QList<LicenseUse> &uses)
{
    QStringList names;
    for (const LicenseUse &use : uses) {
        const auto isAlike = [&use](const LicenseUse &other) { return other.displayName == use.displayName; };
        const bool isAmbiguous = std::count_if(uses.cbegin(), uses.cend(), isAlike) > 1;
        names.append(isAmbiguous ? QStringLiteral("%1 (%2)").arg(use.displayName, use.ownerDisplayName)
                                 : use.displayName);
    }
    return names;
}

BarFigures useBars(const DashboardNumbers &numbers)
{
    const QList<LicenseUse> uses = numbers.restricted.first(std::min(MostBars, numbers.restricted.size()));
    BarFigures bars;
    bars.isPercent = true;
    bars.names = licenseNames(uses);
    for (const LicenseUse &use : uses) {
        bars.values.append(use.seats.share() * 100);
        bars.levels.append(use.level);
    }
    return bars;
}

BarFigures holderBars(const QList<UseBucket> &buckets, BreakdownBy by)
{
    BarFigures bars;
    for (const UseBucket &bucket : buckets) {
        if (bucket.holders == 0 || bars.names.size() == MostBars)
            break; // those with most holders come first
        bars.names.append(bucketName(bucket, by));
        bars.values.append(bucket.holders);
        bars.levels.append(SeatLevel::Plain);
    }
    return bars;
}

BarFigures levelBars(const LevelTimes &times)
{
    BarFigures bars;
    bars.isPercent = true;
    if (times.known.isEmpty())
        return bars;
    for (const SeatLevel level : AllSeatLevels) {
        bars.names.append(seatLevelText(level));
        bars.values.append(times.share(level) * 100);
        bars.levels.append(level);
    }
    return bars;
}

static qsizetype shownWeeks(const SeatForecast &forecast)
{
    qint64 weeks = LeastForecastWeeks;
    if (forecast.expected && !forecast.weeks.isEmpty()) {
        const qint64 left = forecast.weeks.constFirst().monday.daysTo(*forecast.expected) / 7;
        weeks = std::max(weeks, left + WeeksBeyond);
    }
    return std::min<qsizetype>(weeks, forecast.weeks.size());
}

TrendFigures trendFigures(const SeatTrend &trend, const SeatForecast &forecast)
{
    TrendFigures figures {.past = trend};
    for (const ForecastWeek &week : forecast.weeks.first(shownWeeks(forecast))) {
        // What is expected at the end of a week.
        figures.expected.append({week.monday.addDays(7).startOfDay(), week.inUse.expected});
        figures.low.append(week.inUse.lowest);
        figures.high.append(week.inUse.highest);
    }
    return figures;
}

FlowFigures flowFigures(const QList<WeekFlow> &weeks)
{
    FlowFigures figures;
    for (const WeekFlow &week : weeks) {
        figures.weeks.append(numberText(week.monday.weekNumber()));
        figures.joined.append(static_cast<double>(week.joined));
        figures.left.append(static_cast<double>(week.left));
    }
    return figures;
}
