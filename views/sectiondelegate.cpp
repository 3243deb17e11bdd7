// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sectiondelegate.h"

#include "views/focusring.h"
#include "views/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintFocusRing(*painter, option);
    const int count = index.data(CountRole).toInt();
    if (count == 0)
        return;
    const QString text = QLocale().toString(count);
    const QFont font = strongFont(smallFont(option.font));
    const QFontMetrics metrics(font);
    const int height = metrics.height() + Spacing::Tight;
    const int width = std::max(height, metrics.horizontalAdvance(text) + Spacing::Medium);
    const QRect pill(option.rect.right() - width - Spacing::Small, option.rect.center().y() - height / 2 + 1,
                     width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const ThemeColors &colors = themeColors(option.palette);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(colors.accentText);
    painter->setFont(font);
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}
