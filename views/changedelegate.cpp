// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changedelegate.h"

#include "models/changemodel.h"
#include "views/boxglyph.h"
#include "views/icons.h"
#include "views/theme.h"

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    switch (static_cast<ChangeModel::Column>(index.column())) {
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
