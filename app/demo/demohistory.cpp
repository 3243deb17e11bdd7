// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"

#include "app/demo/demorandom.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int Days = 365;
constexpr int LastWorkday = 5; // Friday
/// So many days before the end the extra seats were bought.
constexpr int DaysSincePurchase = 140;
/// From so many days before the end on it is as it is today; not all of them are at the weekend.
constexpr int DaysUnchanged = 4;
/// So many days it took until more were in use than owned, where that is so today.
constexpr int DaysOverAssigned = 12;
/// Fewer seats than that fill up too soon to tell a story.
constexpr qint64 SeatsWorthATale = 10;

/// What has happened to a licence in the year.
enum class Fate {
    Grown, ///< nothing but that
    Full, ///< no seat was left for some weeks
    Extended, ///< no seat was left, then more were bought
};

/// A hill of height 1 around \a middle, which is gone \a width away from it.
double hill(double place, double middle, double width)
{
    const double distance = std::abs(place - middle) / width;
    return distance < 1.0 ? 0.5 + 0.5 * std::cos(distance * 3.14159265358979) : 0.0;
}

quint64 seedOf(const DemoSeats &seats)
{
    quint64 seed = 1469598103934665603u; // FNV-1a: the same on every machine, unlike qHash()
    const QByteArray name = (seats.owner + u'/' + seats.module).toUtf8();
    for (const char letter : name)
        seed = (seed ^ static_cast<unsigned char>(letter)) * 1099511628211u;
    return seed;
}

/// One licence's year, day by day.
class LicenseYear
{
public:
    LicenseYear(const DemoSeats &today, Fate fate)
        : m_today(today)
        , m_fate(fate)
        , m_random(seedOf(today))
        , m_startShare(0.7 + 0.2 * m_random.fraction())
        , m_inUse(std::clamp(wanted({}, Days), qint64(0), mostOn(Days)))
    {}

    /// The day that lies \a daysAgo back; call once for each, the earliest first.
    DemoSeatPoint point(QDate day, int daysAgo)
    {
        const bool isFirst = daysAgo == Days;
        const qint64 before = m_inUse;
        if (daysAgo <= DaysUnchanged && day.dayOfWeek() <= LastWorkday)
            m_inUse = m_today.inUse;
        else if (!isFirst && peopleMoveOn(day))
            m_inUse = std::clamp(wanted(day, daysAgo), qint64(0), mostOn(daysAgo));
        const auto step = static_cast<int>(m_inUse - before);
        const int replaced = isFirst || step == 0 ? 0 : m_random.below(1 + static_cast<int>(m_inUse / 60));
        return {m_inUse, total(daysAgo), std::max(step, 0) + replaced, std::max(-step, 0) + replaced};
    }

private:
    bool peopleMoveOn(QDate day)
    {
        if (day.dayOfWeek() > LastWorkday)
            return false;
        return m_random.fraction() < (day.dayOfWeek() == 1 ? 0.9 : 0.25);
    }

    /// Seats owned on that day.
    qint64 total(int daysAgo) const
    {
        const bool isBefore = m_fate == Fate::Extended && daysAgo > DaysSincePurchase;
        return isBefore ? std::min(m_today.total - m_today.total / 6, m_today.inUse) : m_today.total;
    }

    /// As many as can be in use on that day.
    qint64 mostOn(int daysAgo) const
    {
        if (m_today.isUnrestricted || (m_today.inUse > m_today.total && daysAgo < DaysOverAssigned))
            return std::max(m_today.inUse, m_today.total);
        return total(daysAgo);
    }

    /// As many as people would like to have, were there seats without end.
    qint64 wanted(QDate day, int daysAgo)
    {
        const double now = static_cast<double>(m_today.inUse);
        const double passed = 1.0 - static_cast<double>(daysAgo) / Days;
        double seats = now * (m_startShare + (1.0 - m_startShare) * passed);
        if (day.isValid())
            seats -= 0.06 * now * hill(day.dayOfYear(), 205, 45); // the end of July
        if (m_fate == Fate::Full)
            seats += 1.2 * (static_cast<double>(m_today.total) - seats) * hill(passed, 0.55, 0.2);
        if (m_fate == Fate::Extended && daysAgo > DaysSincePurchase)
            seats += 0.3 * now * hill(passed, 0.6, 0.35);
        seats += 0.015 * now * (m_random.fraction() - 0.5);
        return std::llround(seats);
    }

    const DemoSeats m_today;
    const Fate m_fate;
    DemoRandom m_random;
    const double m_startShare; ///< in use a year ago of what is today
    qint64 m_inUse;
};

/// What happens to each licence. Those of which many seats are owned take turns.
std::vector<LicenseYear> yearsOf(const std::vector<DemoSeats> &today)
{
    std::vector<LicenseYear> years;
    years.reserve(today.size());
    int tales = 0;
    for (const DemoSeats &seats : today) {
        Fate fate = Fate::Grown;
        const bool isWorthIt =
            !seats.isUnrestricted && seats.total >= SeatsWorthATale && seats.inUse <= seats.total;
        if (isWorthIt) {
            const int turn = tales++;
            if (turn == 1)
                fate = Fate::Extended;
            else if (turn % 4 == 0)
                fate = Fate::Full;
        }
        years.emplace_back(seats, fate);
    }
    return years;
}

} // namespace

std::vector<DemoSeatDay> demoHistory(const std::vector<DemoSeats> &today, const QDateTime &now)
{
    std::vector<LicenseYear> years = yearsOf(today);
    std::vector<DemoSeatDay> days;
    days.reserve(Days + 1);
    for (int daysAgo = Days; daysAgo >= 0; --daysAgo) {
        DemoSeatDay &day = days.emplace_back(DemoSeatDay {now.addDays(-daysAgo), {}});
        day.licenses.reserve(years.size());
        for (LicenseYear &year : years)
            day.licenses.push_back(year.point(day.at.date(), daysAgo));
    }
    return days;
}
