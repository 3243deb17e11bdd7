// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard.h"

#include "models/historyfigures.h"
#include "models/seatfigures.h"
#include "models/workspace.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

// Longer than that between two points, nobody knows what was in between: two weeks are a holiday.
static constexpr int LongestGapDays = 14;
// As much past as is shown week by week.
static constexpr int FlowWeeks = 26;
// Timers stand still while a computer sleeps, so midnight is not waited for in one go.
static constexpr auto LongestWait = 1h;

/// That of this computer; UTC where its setting names none, as for all of Qt.
static QTimeZone localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

Dashboard::Dashboard(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , now([] { return QDateTime::currentDateTimeUtc(); })
    , m_workspace(workspace)
    , m_tiles(workspace)
    , m_reclaim(workspace)
{
    // Rows arrive by hundreds while the tenant is read: not each of them is worth a count of all.
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, &Dashboard::recount);
    m_calendar.setSingleShot(true);
    connect(&m_calendar, &QTimer::timeout, this, &Dashboard::fillDates);
    connect(&workspace, &Workspace::catalogueChanged, this, &Dashboard::recountSoon);
    connect(&workspace, &Workspace::seatsChanged, this, &Dashboard::recountSoon);
    connect(&workspace, &Workspace::rowsChanged, this, &Dashboard::recountSoon);
    connect(&workspace, &Workspace::rowsAdded, this, &Dashboard::recountSoon);
    connect(&workspace, &Workspace::wasReset, this, &Dashboard::recountSoon);
    fillTables();
}

void Dashboard::recountSoon()
{
    if (m_recount.isActive())
        return;
    const bool isReading = m_workspace.associatesStatus().state == LoadState::Loading
                           || m_workspace.holdingsStatus().state == LoadState::Loading;
    m_recount.start(isReading ? 1s : 100ms);
}

void Dashboard::recount()
{
    m_numbers =
        dashboardNumbers(m_workspace.catalogue(), m_workspace.columns(), m_workspace.table(), m_thresholds);
    m_tiles.setNumbers(m_numbers);
    m_uses.setTable(useTable(m_numbers, m_workspace));
    m_owners.setTable(ownerTable(m_numbers));
    fillDates();
    const QList<LicenseUse> all = m_numbers.restricted + m_numbers.unrestricted;
    const LicenseKey first = all.isEmpty() ? LicenseKey() : all.constFirst().key;
    if (!chosenUse() && m_chosen != first) {
        choose(first);
    } else {
        countHolders();
        if (m_whatIfPeople != 0)
            forecastAnew(); // goes by the holders
    }
    Q_EMIT numbersChanged();
}

const LicenseUse *Dashboard::chosenUse() const
{
    for (const QList<LicenseUse> *uses : {&m_numbers.restricted, &m_numbers.unrestricted}) {
        const auto found = std::find_if(uses->cbegin(), uses->cend(),
                                        [this](const LicenseUse &use) { return use.key == m_chosen; });
        if (found != uses->cend())
            return &*found;
    }
    return nullptr;
}

void Dashboard::chooseLicense(const LicenseKey &license)
{
    if (m_chosen == license)
        return;
    choose(license);
    Q_EMIT numbersChanged();
}

void Dashboard::choose(const LicenseKey &license)
{
    m_chosen = license;
    m_series.clear();
    m_planned.clear();
    countHolders();
    readPast();
    if (license != LicenseKey())
        Q_EMIT licenseChosen(license);
}

void Dashboard::setBreakdownBy(BreakdownBy by)
{
    m_by = by;
    countHolders();
    Q_EMIT numbersChanged();
}

void Dashboard::countHolders()
{
    const int column = m_workspace.columnOf(m_chosen);
    m_buckets = column < 0 ? QList<UseBucket>()
                           : useBreakdown(m_workspace.associates(), m_workspace.table(),
                                          m_workspace.columns(), column, m_by);
    m_breakdown.setTable(breakdownTable(m_buckets, m_by));
}

void Dashboard::setSeries(const LicenseKey &license, const QList<SeatPoint> &points)
{
    if (license != m_chosen)
        return;
    m_series = orderedPoints(points, now());
    readPast();
}

void Dashboard::readPast()
{
    const QDateTime until = now();
    const QDate today = until.toLocalTime().date();
    const QDateTime from = m_series.isEmpty() ? until : m_series.constFirst().at;
    m_trend = trendOf(m_series);
    m_levelTimes = ::levelTimes(m_series, from, until, LongestGapDays, m_thresholds);
    m_flow = weeklyFlow(m_series, localZone(), today.addDays(-7 * (FlowWeeks - 1)), today);
    m_record = ::forecastRecord(m_series, localZone(), today);
    m_trendTable.setTrend(m_series, m_trend.gaps, m_thresholds);
    m_levels.setTable(levelTable(m_levelTimes));
    m_flowTable.setTable(flowTable(m_flow));
    forecastAnew();
}

SeatTrend Dashboard::trendOf(const QList<SeatPoint> &points) const
{
    return seatTrend(points, now(), LongestGapDays);
}

void Dashboard::setPlanned(const QList<PlannedChange> &planned)
{
    m_planned = planned;
    forecastAnew();
}

void Dashboard::setWhatIf(int people, const std::optional<QString> &group)
{
    m_whatIfPeople = people;
    m_whatIfGroup = group;
    forecastAnew();
}

void Dashboard::forecastAnew()
{
    const QDate today = now().toLocalTime().date();
    QList<PlannedChange> planned = m_planned;
    if (const int column = m_workspace.columnOf(m_chosen); column >= 0 && m_whatIfPeople != 0) {
        const QList<UseBucket> groups = useBreakdown(m_workspace.associates(), m_workspace.table(),
                                                     m_workspace.columns(), column, BreakdownBy::Group);
        planned.append({today.addDays(1), expectedSeats(m_whatIfPeople, groups, m_whatIfGroup)});
    }
    m_forecast = seatForecast(m_series, localZone(), today, planned);
    m_forecastTable.setTable(forecastTable(m_forecast));
    Q_EMIT seriesChanged();
}

void Dashboard::setAway(const QList<AwayChange> &changes, const QDateTime &since)
{
    m_away = changes;
    m_awaySince = since;
    m_awayTable.setTable(awayTable(m_away));
    Q_EMIT awayChanged();
}

void Dashboard::setAsOf(const QDateTime &at)
{
    m_asOf = at;
    Q_EMIT standingChanged();
}

void Dashboard::setFencing(const std::optional<FencingInfo> &fencing)
{
    m_fencing = fencing;
    Q_EMIT standingChanged();
}

void Dashboard::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT standingChanged();
}

void Dashboard::setThresholds(const SeatThresholds &thresholds)
{
    m_thresholds = thresholds;
    recount();
    readPast();
}

/// Counts the days anew, now and whenever they may have become fewer.
void Dashboard::fillDates()
{
    const QDateTime local = now().toLocalTime();
    m_dates.setTable(dateTable(m_workspace.catalogue(), local.date()));
    const std::chrono::milliseconds untilMidnight(local.msecsTo(local.date().addDays(1).startOfDay())
                                                  + 1'000);
    m_calendar.start(std::min<std::chrono::milliseconds>(untilMidnight, LongestWait));
}

void Dashboard::fillTables()
{
    m_uses.setTable(useTable(m_numbers, m_workspace));
    m_owners.setTable(ownerTable(m_numbers));
    m_breakdown.setTable(breakdownTable(m_buckets, m_by));
    m_trendTable.setTrend(m_series, m_trend.gaps, m_thresholds);
    m_levels.setTable(levelTable(m_levelTimes));
    m_flowTable.setTable(flowTable(m_flow));
    m_forecastTable.setTable(forecastTable(m_forecast));
    m_awayTable.setTable(awayTable(m_away));
    fillDates();
}

void Dashboard::retranslate()
{
    m_tiles.announceAll();
    m_reclaim.retranslate();
    fillTables();
}

void Dashboard::clear()
{
    m_asOf = {};
    m_fencing.reset();
    m_problem.clear();
    m_whatIfPeople = 0;
    m_whatIfGroup.reset();
    m_numbers = {};
    m_tiles.setNumbers(m_numbers);
    m_reclaim.clear();
    choose({}); // the next tenant may have a licence of that name
    setAway({}, {});
    fillTables();
    recountSoon();
    Q_EMIT numbersChanged();
    Q_EMIT standingChanged();
}
