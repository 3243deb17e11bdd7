// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportcharts.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

static constexpr int NumberProperty = QTextFormat::UserProperty + 1;

QTextCharFormat ReportCharts::add(const QString &title, const ChartFilling &fill, double height)
{
    QTextCharFormat format;
    format.setObjectType(ObjectType);
    format.setProperty(NumberProperty, static_cast<int>(m_charts.size()));
    m_charts.append({title, fill, height});
    return format;
}

QSizeF ReportCharts::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    Q_UNUSED(position)
    const double width = document->pageSize().width();
    return {width, width * chartOf(format).height / ChartPaperWidth};
}

/// A layout draws what stands next to the clip, too; charts do not keep within it.
void ReportCharts::drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                              const QTextFormat &format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    if (painter->clipBoundingRect().intersects(area))
        paintChart(*painter, area, chartOf(format).title, chartOf(format).fill);
}

const ReportCharts::Chart &ReportCharts::chartOf(const QTextFormat &format) const
{
    return m_charts.at(format.intProperty(NumberProperty));
}
