// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seatheaderview.h"

#include "models/assignmentmodel.h"
#include "views/icons.h"
#include "views/seatmeter.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

static constexpr int SectionWidth = 118;
static constexpr int MeterHeight = 5;
static constexpr int NameLines = 2;
static constexpr int LockSize = 12;

SeatHeaderView::SeatHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(SectionWidth);
    setMinimumSectionSize(SectionWidth);
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize SeatHeaderView::sizeHint() const
{
    const int lines = QFontMetrics(strongFont(font())).lineSpacing() * NameLines
                      + QFontMetrics(smallFont(font())).lineSpacing() * 2;
    return {QHeaderView::sizeHint().width(), lines + MeterHeight + Spacing::Small * 2 + Spacing::Tight};
}

/// @p text broken into at most two lines that fit @p width, the last one cut with an ellipsis.
static QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype split = -1;
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        if (metrics.horizontalAdvance(text.left(blank)) <= width)
            split = blank;
    }
    if (split < 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return text.left(split) + u'\n' + metrics.elidedText(text.mid(split + 1), Qt::ElideRight, width);
}

void SeatHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const auto value = [this, logicalIndex](int role) {
        return model()->headerData(logicalIndex, Qt::Horizontal, role);
    };
    const ThemeColors &colors = themeColors(palette());
    const auto seats = value(AssignmentModel::ColumnSeatsRole).value<ColumnSeats>();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight() + QPoint(0, Spacing::Small),
                      rect.bottomRight() - QPoint(0, Spacing::Small));

    QRect inner = rect.adjusted(Spacing::Small, Spacing::Small, -Spacing::Small, -Spacing::Small);
    const QFont small = smallFont(font());
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(colors.mutedText);
    const bool isLocked = !value(AssignmentModel::IsWritableRole).toBool();
    const QString owner =
        smallMetrics.elidedText(value(AssignmentModel::OwnerRole).toString(), Qt::ElideRight,
                                inner.width() - (isLocked ? LockSize + Spacing::Tight : 0));
    QRect ownerRect = inner;
    ownerRect.setHeight(smallMetrics.lineSpacing());
    if (isLocked) {
        // The lock stands right before the name, both centred together.
        const int used = smallMetrics.horizontalAdvance(owner) + LockSize + Spacing::Tight;
        const QRect lock(inner.left() + (inner.width() - used) / 2, ownerRect.center().y() - LockSize / 2,
                         LockSize, LockSize);
        themedIcon(QStringLiteral("lock"), colors.mutedText).paint(painter, lock);
        ownerRect.setLeft(ownerRect.left() + LockSize + Spacing::Tight);
    }
    painter->drawText(ownerRect, Qt::AlignVCenter | Qt::AlignHCenter, owner);
    inner.setTop(inner.top() + smallMetrics.lineSpacing());

    const QFont strong = strongFont(font());
    const QFontMetrics strongMetrics(strong);
    painter->setFont(strong);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(inner, Qt::AlignTop | Qt::AlignHCenter,
                      wrapped(value(Qt::DisplayRole).toString(), strongMetrics, inner.width()));

    const QRectF meter(inner.left(), inner.bottom() - MeterHeight + 1, inner.width(), MeterHeight);
    paintSeatMeter(*painter, meter, seats.now, seats.after, palette());
    inner.setBottom(inner.bottom() - MeterHeight - Spacing::Tight);

    const SeatLevel level = seats.after.level();
    const bool isStaged = seats.now.inUse != seats.after.inUse;
    painter->setFont(isStaged ? strongFont(small) : small);
    painter->setPen(level == SeatLevel::Plain ? (isStaged ? colors.accent : colors.mutedText)
                                              : seatLevelColor(level, palette()));
    const QString text = seatChangeText(seats.now, seats.after);
    painter->drawText(inner, Qt::AlignBottom | Qt::AlignHCenter,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}
