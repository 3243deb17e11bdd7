// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartpicture.h"

#include "views/theme.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLocale>
#include <QPainter>

std::unique_ptr<QChart> newChart(const ChartFilling &fill, const QPalette &palette, const QFont &font)
{
    auto chart = std::make_unique<QChart>();
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    chart->setFont(font);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(palette.color(QPalette::Text));
    chart->legend()->setFont(smallFont(font));
    if (fill)
        fill(*chart, palette);
    return chart;
}

void paintChart(QPainter &painter, const QRectF &area, const QString &title, const ChartFilling &fill)
{
    const QPalette palette = lightPalette();
    const QFont font = QApplication::font();
    const QSizeF size(ChartPaperWidth, ChartPaperWidth * area.height() / area.width());
    QGraphicsScene scene;
    QChart *chart = newChart(fill, palette, font).release();
    scene.addItem(chart); // takes ownership
    chart->setTitle(title);
    chart->setTitleFont(strongFont(font));
    chart->setTitleBrush(palette.color(QPalette::Text));
    chart->resize(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, QRectF(QPointF(), size));
    painter.restore();
}
