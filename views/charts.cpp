// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts.h"

#include "views/theme.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QDateTimeAxis>
#include <QFontMetrics>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

static constexpr qint64 LeastTrendSeconds = 3'600;
// Wider names leave no room for the bars.
static constexpr int MostNameWidth = 150;

namespace {

/// What the charts have in common: axes, colours, words. No two things are told apart by colour alone: lines
/// differ by their strokes, areas and bars by their patterns.
class ChartDrawing
{
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    ChartDrawing(QChart &chart, const QPalette &palette)
        : m_chart(chart)
        , m_palette(palette)
        , m_colors(themeColors(palette))
    {}

    void bars(const BarFigures &figures);
    void trend(const TrendFigures &figures);
    void flow(const FlowFigures &figures);

private:
    template<class Axis>
    Axis *addAxis(Qt::Alignment side);
    QValueAxis *addCountAxis(Qt::Alignment side, double highest);
    void addLines(const QList<TrendLine> &lines, const QPen &pen, const QString &name);
    void addSpans(const QList<TimeSpan> &spans, double highest, const QBrush &brush, const QString &name);
    void addForecast(const TrendFigures &figures);
    void attachAll(QAbstractAxis *axis);
    void showAsLine(QLineSeries *line);
    void showAsArea(QAreaSeries *area);
    void hideInLegend(QAbstractSeries *series);
    [[nodiscard]] QColor levelColor(SeatLevel level) const
    {
        return level == SeatLevel::Plain ? m_colors.accent : seatLevelColor(level, m_palette);
    }

    QChart &m_chart;
    const QPalette m_palette;
    const ThemeColors &m_colors;
};

/// The next round figure from @p value on that four equal steps of whole seats lead to.
double roundedUp(double value)
{
    const double step = std::max(1.0, value) / 4;
    const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0}) {
        const double rounded = factor * magnitude;
        if (rounded >= step && rounded == std::floor(rounded))
            return rounded * 4;
    }
    return value;
}

/// An axis drops names it has already: those called alike get behind them what nobody sees.
QStringList distinct(QStringList names)
{
    for (qsizetype i = 1; i < names.size(); ++i) {
        while (names.indexOf(names.at(i)) < i)
            names[i].append(QChar(0x200b)); // a blank without width
    }
    return names;
}

template<class Axis>
Axis *ChartDrawing::addAxis(Qt::Alignment side)
{
    auto *axis = new Axis;
    axis->setLabelsColor(m_colors.mutedText);
    axis->setGridLineColor(m_colors.border);
    axis->setLinePenColor(m_colors.border);
    axis->setLabelsFont(smallFont(m_chart.font()));
    m_chart.addAxis(axis, side);
    return axis;
}

QValueAxis *ChartDrawing::addCountAxis(Qt::Alignment side, double highest)
{
    auto *axis = addAxis<QValueAxis>(side);
    axis->setRange(0, roundedUp(highest));
    axis->setTickCount(5);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    return axis;
}

void ChartDrawing::attachAll(QAbstractAxis *axis)
{
    for (QAbstractSeries *series : m_chart.series())
        series->attachAxis(axis);
}

/// In the legend: by its pen, so that a dashed line is told from a solid one.
void ChartDrawing::showAsLine(QLineSeries *line)
{
    for (QLegendMarker *marker : m_chart.legend()->markers(line))
        marker->setShape(QLegend::MarkerShapeFromSeries);
}

/// In the legend: with an edge in the area's colour, since the area itself may be a mere tint.
void ChartDrawing::showAsArea(QAreaSeries *area)
{
    QColor edge = area->brush().color();
    edge.setAlphaF(1);
    for (QLegendMarker *marker : m_chart.legend()->markers(area))
        marker->setPen(edge);
}

void ChartDrawing::hideInLegend(QAbstractSeries *series)
{
    for (QLegendMarker *marker : m_chart.legend()->markers(series))
        marker->setVisible(false);
}

void ChartDrawing::bars(const BarFigures &figures)
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.6);
    // A series has one colour for all bars of a set: there is a set for each level.
    for (const SeatLevel level : AllSeatLevels) {
        auto *set = new QBarSet({});
        set->setColor(levelColor(level));
        set->setBorderColor(Qt::transparent);
        // The axis counts from below.
        for (qsizetype bar = figures.values.size() - 1; bar >= 0; --bar)
            *set << (figures.levels.value(bar) == level ? figures.values.at(bar) : 0.0);
        series->append(set);
    }
    m_chart.addSeries(series);
    auto *names = addAxis<QBarCategoryAxis>(Qt::AlignLeft);
    names->setLabelsColor(m_palette.color(QPalette::Text));
    names->setGridLineVisible(false);
    // The axis would cut names by the height of their bars as well.
    names->setTruncateLabels(false);
    QStringList shown;
    for (auto name = figures.names.crbegin(); name != figures.names.crend(); ++name)
        shown.append(QFontMetrics(names->labelsFont()).elidedText(*name, Qt::ElideRight, MostNameWidth));
    names->append(distinct(shown));
    const double highest =
        figures.values.isEmpty() ? 1 : *std::max_element(figures.values.cbegin(), figures.values.cend());
    QValueAxis *values =
        addCountAxis(Qt::AlignBottom, figures.isPercent ? std::max(100.0, highest) : highest);
    if (figures.isPercent)
        values->setLabelFormat(QStringLiteral("%.0f %"));
    attachAll(names);
    attachAll(values);
    m_chart.legend()->hide();
}

double onAxis(const QDateTime &at)
{
    return static_cast<double>(at.toMSecsSinceEpoch());
}

/// Lines that are one thing, with gaps between them: one entry in the legend stands for all.
void ChartDrawing::addLines(const QList<TrendLine> &lines, const QPen &pen, const QString &name)
{
    for (const TrendLine &corners : lines) {
        auto *line = new QLineSeries;
        for (const TrendCorner &corner : corners)
            line->append(onAxis(corner.at), static_cast<double>(corner.seats));
        line->setPen(pen);
        line->setName(name);
        if (corners.size() == 1) { // a read amid gaps
            line->setPointsVisible();
            line->setMarkerSize(2 * pen.widthF());
        }
        m_chart.addSeries(line);
        showAsLine(line);
        if (&corners != &lines.constFirst())
            hideInLegend(line);
    }
}

/// Stretches of time that are alike, from the foot of the chart to its top.
void ChartDrawing::addSpans(const QList<TimeSpan> &spans, double highest, const QBrush &brush,
                            const QString &name)
{
    for (const TimeSpan &span : spans) {
        auto *top = new QLineSeries;
        top->append(onAxis(span.from), highest);
        top->append(onAxis(span.to), highest);
        auto *area = new QAreaSeries(top);
        top->setParent(area);
        area->setBrush(brush);
        area->setPen(Qt::NoPen);
        area->setName(name);
        m_chart.addSeries(area);
        showAsArea(area);
        if (&span != &spans.constFirst())
            hideInLegend(area);
    }
}

void ChartDrawing::addForecast(const TrendFigures &figures)
{
    if (figures.expected.isEmpty())
        return;
    auto *low = new QLineSeries;
    auto *high = new QLineSeries;
    auto *middle = new QLineSeries;
    for (qsizetype i = 0; i < figures.expected.size(); ++i) {
        const auto at = onAxis(figures.expected.at(i).first);
        middle->append(at, figures.expected.at(i).second);
        low->append(at, figures.low.at(i));
        high->append(at, figures.high.at(i));
    }
    auto *band = new QAreaSeries(high, low);
    low->setParent(band);
    high->setParent(band);
    QColor shade = m_colors.accent;
    shade.setAlphaF(0.18F);
    band->setBrush(shade);
    band->setPen(Qt::NoPen);
    //: In a chart: between these figures the seats in use are expected to be.
    band->setName(tr("Likely range"));
    m_chart.addSeries(band);
    showAsArea(band);
    QPen pen(m_colors.accent, 2, Qt::DashLine);
    middle->setPen(pen);
    //: In a chart: seats expected to be in use.
    middle->setName(tr("Expected"));
    m_chart.addSeries(middle);
    showAsLine(middle);
}

/// The highest figure there is anywhere.
double highestOf(const TrendFigures &figures)
{
    double highest = 1;
    for (const QList<TrendLine> &lines : {figures.past.inUse, figures.past.cap}) {
        for (const TrendLine &line : lines) {
            for (const TrendCorner &corner : line)
                highest = std::max(highest, static_cast<double>(corner.seats));
        }
    }
    for (const auto &[at, seats] : figures.expected)
        highest = std::max(highest, seats);
    return figures.high.isEmpty()
               ? highest
               : std::max(highest, *std::max_element(figures.high.cbegin(), figures.high.cend()));
}

/// Until when the past goes, known or not.
QDateTime endOf(const SeatTrend &past)
{
    const QDateTime known = past.inUse.constLast().constLast().at;
    return past.gaps.isEmpty() ? known : std::max(known, past.gaps.constLast().to);
}

/// The seats owned now stay those until @p end; those of long ago do not.
QList<TrendLine> prolonged(QList<TrendLine> lines, const QDateTime &now, const QDateTime &end)
{
    if (!lines.isEmpty() && lines.constLast().constLast().at == now)
        lines.last().append({end, lines.constLast().constLast().seats});
    return lines;
}

void ChartDrawing::trend(const TrendFigures &figures)
{
    const QDateTime start = figures.past.inUse.constFirst().constFirst().at;
    const QDateTime now = endOf(figures.past);
    const QDateTime end = figures.expected.isEmpty() ? now : figures.expected.constLast().first;

    QValueAxis *counts = addCountAxis(Qt::AlignLeft, highestOf(figures));
    //: In a chart: when no seat was free.
    addSpans(figures.past.atCap, counts->max(), QBrush(m_colors.danger, Qt::Dense6Pattern),
             tr("No seat free"));
    //: In a chart: a stretch of time of which nothing is known.
    addSpans(figures.past.gaps, counts->max(), QBrush(m_colors.controlBorder, Qt::BDiagPattern),
             tr("Not known"));
    addForecast(figures);
    //: In a chart: seats that somebody has.
    addLines(figures.past.inUse, QPen(m_colors.accent, 2), tr("In use"));
    //: In a chart: the line of seats owned.
    addLines(prolonged(figures.past.cap, now, end), QPen(m_colors.danger, 2, Qt::DotLine), tr("Seats owned"));
    auto *times = addAxis<QDateTimeAxis>(Qt::AlignBottom);
    times->setRange(start, end);
    times->setTickCount(6);
    const bool isLong = start.daysTo(end) > 100;
    //: Format of dates under a chart that spans many months, see QLocale::toString().
    times->setFormat(isLong ? tr("MMM yyyy")
                            //: Format of dates under a chart that spans weeks, see QLocale::toString().
                            : tr("d MMM"));
    attachAll(times);
    attachAll(counts);
}

void ChartDrawing::flow(const FlowFigures &figures)
{
    auto *series = new QBarSeries;
    series->setBarWidth(0.7);
    double highest = 1;
    const auto add = [&](const QString &name, const QList<double> &values, const QColor &color,
                         Qt::BrushStyle pattern) {
        auto *set = new QBarSet(name);
        set->append(values);
        set->setBrush(QBrush(color, pattern));
        set->setBorderColor(color);
        series->append(set);
        for (const double value : values)
            highest = std::max(highest, value);
    };
    //: In a chart: seats that somebody got in a week.
    add(tr("Given"), figures.joined, m_colors.grant, Qt::SolidPattern);
    //: In a chart: seats that somebody lost in a week.
    add(tr("Released"), figures.left, m_colors.release, Qt::BDiagPattern);
    m_chart.addSeries(series);
    auto *weeks = addAxis<QBarCategoryAxis>(Qt::AlignBottom);
    weeks->setGridLineVisible(false);
    weeks->setTruncateLabels(false); // they are as short as can be
    weeks->append(figures.weeks);
    QValueAxis *counts = addCountAxis(Qt::AlignLeft, highest);
    attachAll(weeks);
    attachAll(counts);
}

} // namespace

void drawBars(QChart &chart, const BarFigures &figures, const QPalette &palette)
{
    if (!figures.names.isEmpty())
        ChartDrawing(chart, palette).bars(figures);
}

bool TrendFigures::spansTime() const
{
    return !past.inUse.isEmpty()
           && past.inUse.constFirst().constFirst().at.secsTo(past.inUse.constLast().constLast().at)
                  >= LeastTrendSeconds;
}

void drawTrend(QChart &chart, const TrendFigures &figures, const QPalette &palette)
{
    if (figures.spansTime())
        ChartDrawing(chart, palette).trend(figures);
}

void drawFlow(QChart &chart, const FlowFigures &figures, const QPalette &palette)
{
    if (!figures.weeks.isEmpty())
        ChartDrawing(chart, palette).flow(figures);
}
