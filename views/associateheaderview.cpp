// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/associateheaderview.h"

#include "models/assignmentmodel.h"
#include "views/theme.h"

#include <QItemSelectionModel>
#include <QPainter>

#include <algorithm>

static constexpr int LeastWidth = 216;
static constexpr int MostWidth = 300;

AssociateHeaderView::AssociateHeaderView(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(Spacing::RowHeight);
    setMinimumSectionSize(Spacing::RowHeight);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize AssociateHeaderView::sizeHint() const
{
    // A share of the window: asking 25,000 sections for their widths would cost more than a second.
    return {std::clamp(window()->width() * 6 / 25, LeastWidth, MostWidth), QHeaderView::sizeHint().height()};
}

void AssociateHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const auto value = [this, logicalIndex](int role) {
        return model()->headerData(logicalIndex, Qt::Vertical, role).toString();
    };
    const ThemeColors &colors = themeColors(palette());
    const bool isSelected = selectionModel() && selectionModel()->isRowSelected(logicalIndex);
    painter->save();
    painter->fillRect(rect, isSelected ? colors.selection : palette().color(QPalette::Base));
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (isSelected) {
        painter->setPen(colors.selectionBorder);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }

    const QRect inner = rect.adjusted(Spacing::Medium, 0, -Spacing::Medium, 0);
    const QFontMetrics metrics(font());
    const QString name = metrics.elidedText(value(Qt::DisplayRole), Qt::ElideRight, inner.width());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, name);

    const int room = inner.width() - metrics.horizontalAdvance(name) - Spacing::Medium;
    const QFont small = smallFont(font());
    painter->setFont(small);
    painter->setPen(colors.mutedText);
    painter->drawText(
        inner, Qt::AlignVCenter | Qt::AlignRight,
        QFontMetrics(small).elidedText(value(AssignmentModel::SecondLineRole), Qt::ElideRight, room));
    painter->restore();
}
