// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palettedelegate.h"

#include "models/palettemodel.h"
#include "views/focusring.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using Kind = PaletteTarget::Kind;

/// Rounded up, so that what has this width is not cut.
static int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

/// As wide as the longest of the words, so that the names stand below each other.
static int kindWidth(const QFont &font)
{
    int width = 0;
    for (const Kind kind : {Kind::Action, Kind::Page, Kind::License, Kind::Owner, Kind::Associate})
        width = std::max(width, widthOf(PaletteModel::kindText(kind), font));
    return width;
}

void PaletteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(static_cast<int>(Spacing::RowHeight), option.fontMetrics.height() + Spacing::Medium)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // hover and selection
    QStyleOptionViewItem ring = option;
    // The keyboard stays in the field above; for the eye it stands here.
    ring.state.setFlag(QStyle::State_HasFocus, option.state.testFlag(QStyle::State_Selected));
    paintFocusRing(*painter, ring);

    const QFont small = smallFont(option.font);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor muted = option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                              isEnabled ? QPalette::PlaceholderText : QPalette::Text);
    QRect line = option.rect.adjusted(Spacing::Medium, 0, -Spacing::Medium, 0);
    painter->save();
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(PaletteModel::KindTextRole).toString());
    line.setLeft(line.left() + kindWidth(small) + Spacing::Medium);

    // The name comes first: what stands at the right gets what the name leaves, but a third in any case.
    const QString name = index.data().toString();
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int wanted = widthOf(detail, small);
    const int left = line.width() - widthOf(name, option.font) - Spacing::Large;
    const int detailWidth = std::min(wanted, std::max(left, line.width() / 3));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, detailWidth));
    if (detailWidth > 0)
        line.setRight(line.right() - detailWidth - Spacing::Large);
    painter->setFont(option.font);
    painter->setPen(isEnabled ? option.palette.color(QPalette::Text) : muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, line.width()));
    painter->restore();
}
