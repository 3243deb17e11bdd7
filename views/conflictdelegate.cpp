// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflictdelegate.h"

#include "models/conflictmodel.h"
#include "views/boxglyph.h"

void ConflictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant facts = index.data(ConflictModel::CellFactsRole);
    if (!facts.isValid())
        return;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->icon = boxPixmap(boxGlyphFor(facts.value<CellFacts>()), option->palette, ratio);
    option->decorationSize = {BoxGlyphSize, BoxGlyphSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}
