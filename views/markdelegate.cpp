// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markdelegate.h"

#include "views/boxglyph.h"
#include "views/icons.h"
#include "views/theme.h"

MarkDelegate::MarkDelegate(int markRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_markRole(markRole)
{}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_markRole).toBool())
        return;
    const QColor color = themeColors(option->palette).warning;
    option->palette.setColor(QPalette::Text, color);
    option->icon = themedIcon(QStringLiteral("warning"), color);
    option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}
