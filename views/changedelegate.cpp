// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changedelegate.h"

#include "models/changemodel.h"
#include "views/boxglyph.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QPainter>

static bool isGroupStart(const QModelIndex &index)
{
    return index.data(ChangeModel::GroupStartRole).toBool();
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.row() == 0 || !isGroupStart(index))
        return;
    painter->save();
    painter->setPen(themeColors(option.palette).border);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    if (index.column() == 0 && isGroupStart(index)) {
        option->font = strongFont(option->font);
        option->fontMetrics = QFontMetrics(option->font);
    } else if (index.column() == 0) {
        option->text.clear();
    }
    switch (index.data(ChangeModel::ColumnRole).value<ChangeModel::Column>()) {
    case ChangeModel::Column::Change: {
        const bool isGrant = index.data(ChangeModel::ChangeRole).value<Change>().kind == ChangeKind::Grant;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->icon = boxPixmap(isGrant ? BoxGlyph::WillTick : BoxGlyph::WillClear, option->palette, ratio);
        option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
        option->features |= QStyleOptionViewItem::HasDecoration;
        break;
    }
    case ChangeModel::Column::Status: {
        const auto severity = index.data(ChangeModel::SeverityRole).value<ChangeModel::Severity>();
        if (severity == ChangeModel::Severity::None)
            break;
        const bool isError = severity == ChangeModel::Severity::Error;
        const QColor color = isError ? colors.danger : colors.warning;
        option->palette.setColor(QPalette::Text, color);
        option->icon = themedIcon(isError ? QStringLiteral("error") : QStringLiteral("warning"), color);
        option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
        option->features |= QStyleOptionViewItem::HasDecoration;
        break;
    }
    default:
        break;
    }
}
