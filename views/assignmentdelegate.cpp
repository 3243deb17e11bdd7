// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentdelegate.h"

#include "models/assignmentmodel.h"
#include "views/boxglyph.h"
#include "views/theme.h"

#include <QPainter>

namespace {

/// The glyph for a cell, or none where there is nothing to show.
std::optional<BoxGlyph> glyphFor(const QModelIndex &index)
{
    const QVariant facts = index.data(AssignmentModel::CellFactsRole);
    if (facts.isValid())
        return boxGlyphFor(facts.value<CellFacts>());
    // The selection row has no facts of its own, only a box.
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return std::nullopt;
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return state.toInt() == Qt::Unchecked ? BoxGlyph::ReadOnlyEmpty : BoxGlyph::ReadOnlyTicked;
    switch (state.toInt()) {
    case Qt::Checked:
        return BoxGlyph::Ticked;
    case Qt::PartiallyChecked:
        return BoxGlyph::Mixed;
    default:
        return BoxGlyph::Empty;
    }
}

QColor surfaceFor(std::optional<BoxGlyph> glyph, const QStyleOptionViewItem &option)
{
    const ThemeColors &colors = themeColors(option.palette);
    if (glyph == BoxGlyph::WillTick)
        return colors.grantSurface;
    if (glyph == BoxGlyph::WillClear)
        return colors.releaseSurface;
    return option.state & QStyle::State_Selected ? colors.selection : QColor(Qt::transparent);
}

} // namespace

void AssignmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const std::optional<BoxGlyph> glyph = glyphFor(index);
    const ThemeColors &colors = themeColors(option.palette);
    if (const QColor surface = surfaceFor(glyph, option); surface.alpha() > 0)
        painter->fillRect(option.rect, surface);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_Selected) {
        painter->setPen(colors.selectionBorder);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    if (glyph) {
        const QPixmap pixmap = boxPixmap(*glyph, option.palette, painter->device()->devicePixelRatioF());
        painter->drawPixmap(option.rect.center() - QPoint(BoxGlyphSize / 2 - 1, BoxGlyphSize / 2 - 1),
                            pixmap);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

bool AssignmentDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                                     const QModelIndex &)
{
    return false;
}
