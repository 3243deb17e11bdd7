// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charttext.h"

#include "models/figuremodel.h"
#include "models/licensetext.h"
#include "models/seatfigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

/// Context of all these texts in the translation files.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)

public:
    static QString use(const DashboardNumbers &numbers);
    static QString breakdown(const QList<UseBucket> &buckets, BreakdownBy by);
    static QString trend(const QList<SeatPoint> &points);
    static QString level(const LevelTimes &times);
    static QString flow(const QList<WeekFlow> &weeks);

private:
    using Bar = std::pair<QString, QString>; ///< its name and its figure
    static QString rangeText(qsizetype count, const Bar &first, const Bar &last);
    static QString dayText(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }
};

QString ChartText::rangeText(qsizetype count, const Bar &first, const Bar &last)
{
    //: What a chart of bars shows: %1 and %3 are the names of its first and its last bar, %2 and %4 their
    //: figures.
    return tr("%Ln in all, from %1 (%2) to %3 (%4).", nullptr, static_cast<int>(count))
        .arg(first.first, first.second, last.first, last.second);
}

QString ChartText::use(const DashboardNumbers &numbers)
{
    const QList<LicenseUse> &uses = numbers.restricted;
    const auto bar = [](const LicenseUse &use) {
        return Bar(use.displayName, shareFigure(use.seats.share()).text);
    };
    return uses.isEmpty() ? QString() : rangeText(uses.size(), bar(uses.constFirst()), bar(uses.constLast()));
}

QString ChartText::breakdown(const QList<UseBucket> &buckets, BreakdownBy by)
{
    const auto bar = [by](const UseBucket &bucket) {
        return Bar(bucketName(bucket, by), numberText(bucket.holders));
    };
    return buckets.isEmpty() ? QString()
                             : rangeText(buckets.size(), bar(buckets.constFirst()), bar(buckets.constLast()));
}

QString ChartText::trend(const QList<SeatPoint> &points)
{
    if (points.isEmpty())
        return {};
    const SeatPoint &first = points.constFirst();
    const SeatPoint &last = points.constLast();
    const SeatPoint &highest =
        *std::max_element(points.cbegin(), points.cend(),
                          [](const SeatPoint &a, const SeatPoint &b) { return a.peak < b.peak; });
    const auto owned = [](const SeatPoint &point) { return ownedFigure(point.seats()).text; };
    //: Seats: %1 to %3 are how many, %4 is a day.
    const QString use = tr("%1 in use at first, %2 at last, %3 at the most, on %4.")
                            .arg(numberText(first.inUse), numberText(last.inUse), numberText(highest.peak),
                                 dayText(highest.at.toLocalTime().date()));
    const QString cap = owned(first) == owned(last)
                            //: %1 is a number of seats, or "unlimited".
                            ? tr("Seats owned: %1.").arg(owned(last))
                            //: %1 and %2 are numbers of seats, or "unlimited".
                            : tr("Seats owned: %1 at first, %2 at last.").arg(owned(first), owned(last));
    return use + u' ' + cap;
}

QString ChartText::level(const LevelTimes &times)
{
    if (times.known.isEmpty())
        return {};
    QStringList shares;
    for (const SeatLevel level : AllSeatLevels)
        shares.append(seatLevelText(level) + u' ' + shareFigure(times.share(level)).text);
    //: Shares of time: %1 is as in "enough seats 94 %, full 6 %".
    const QString levels = tr("By level: %1.").arg(shares.join(QStringLiteral(", ")));
    if (times.unknown == 0)
        return levels;
    //: %1 is a share in per cent, as in "6 %".
    return levels + u' ' + tr("Not known for %1 of the time.").arg(shareFigure(times.unknownShare()).text);
}

QString ChartText::flow(const QList<WeekFlow> &weeks)
{
    if (weeks.isEmpty())
        return {};
    const auto most = [&weeks](qint64 WeekFlow::*figure) {
        return *std::max_element(
            weeks.cbegin(), weeks.cend(),
            [figure](const WeekFlow &a, const WeekFlow &b) { return a.*figure < b.*figure; });
    };
    QStringList sentences;
    if (const WeekFlow week = most(&WeekFlow::joined); week.joined > 0) {
        //: %1 is a number of seats, %2 the Monday of a week.
        sentences.append(
            tr("Most given: %1, in the week from %2.").arg(numberText(week.joined), dayText(week.monday)));
    }
    if (const WeekFlow week = most(&WeekFlow::left); week.left > 0) {
        //: %1 is a number of seats, %2 the Monday of a week.
        sentences.append(
            tr("Most released: %1, in the week from %2.").arg(numberText(week.left), dayText(week.monday)));
    }
    return sentences.join(u' ');
}

} // namespace

QString useFigureText(const DashboardNumbers &numbers)
{
    return ChartText::use(numbers);
}

QString breakdownFigureText(const QList<UseBucket> &buckets, BreakdownBy by)
{
    return ChartText::breakdown(buckets, by);
}

QString trendFigureText(const QList<SeatPoint> &points)
{
    return ChartText::trend(points);
}

QString levelFigureText(const LevelTimes &times)
{
    return ChartText::level(times);
}

QString flowFigureText(const QList<WeekFlow> &weeks)
{
    return ChartText::flow(weeks);
}
