// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusrowdelegate.h"

#include "views/boxglyph.h"
#include "views/icons.h"
#include "views/theme.h"

StatusRowDelegate::StatusRowDelegate(int badRole, int column, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_badRole(badRole)
    , m_column(column)
{}

void StatusRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_column || !index.data(m_badRole).toBool())
        return;
    const QColor color = themeColors(option->palette).danger;
    option->palette.setColor(QPalette::Text, color);
    option->icon = themedIcon(QStringLiteral("error"), color);
    option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}
