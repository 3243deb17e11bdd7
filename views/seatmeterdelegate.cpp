// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seatmeterdelegate.h"

#include "models/licensetext.h"
#include "models/modulelicensemodel.h"
#include "views/icons.h"
#include "views/seatmeter.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

static constexpr int WidestMeter = 84;
static constexpr int MeterSignSize = 16;

void SeatMeterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto seats = index.data(ModuleLicenseModel::SeatsRole).value<Seats>();
    const auto level = index.data(ModuleLicenseModel::LevelRole).value<SeatLevel>();
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, widget);
    if (seats.unrestricted)
        return;

    QRect rect = option.rect.adjusted(Spacing::Small, 0, -Spacing::Small, 0);
    const int meterWidth = std::min(WidestMeter, rect.width() / 3); // the words need the rest
    const QRectF meter(rect.left(), rect.center().y() - 2.5, meterWidth, 6);
    paintSeatMeter(*painter, meter, seats, seats, level, option.palette);
    rect.setLeft(rect.left() + meterWidth + Spacing::Small);
    if (level != SeatLevel::Plain) {
        const QRect signRect(rect.left(), rect.center().y() - MeterSignSize / 2 + 1, MeterSignSize,
                             MeterSignSize);
        themedIcon(seatLevelSign(level), seatLevelColor(level, option.palette)).paint(painter, signRect);
        rect.setLeft(rect.left() + MeterSignSize + Spacing::Tight);
    }
    painter->setFont(option.font);
    painter->setPen(level == SeatLevel::Plain ? option.palette.color(QPalette::Text)
                                              : seatLevelColor(level, option.palette));
    const QString text = option.fontMetrics.elidedText(freeSeatText(seats), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}
