// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figuredelegate.h"

#include "models/figuremodel.h"
#include "views/boxglyph.h"
#include "views/icons.h"
#include "views/theme.h"

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto level = index.data(FigureModel::LevelRole).value<SeatLevel>();
    if (level == SeatLevel::Plain)
        return;
    const QColor color = seatLevelColor(level, option->palette);
    option->palette.setColor(QPalette::Text, color);
    option->icon = themedIcon(seatLevelSign(level), color);
    option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}
