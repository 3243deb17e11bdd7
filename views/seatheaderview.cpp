// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seatheaderview.h"

#include "models/assignmentmodel.h"
#include "views/icons.h"
#include "views/seatmeter.h"
#include "views/theme.h"
#include "views/twolines.h"

#include <QPainter>

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

void SeatHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors &colors = themeColors(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight() + QPoint(0, Spacing::Small),
                      rect.bottomRight() - QPoint(0, Spacing::Small));

    QRect inner = rect.adjusted(Spacing::Small, Spacing::Small, -Spacing::Small, -Spacing::Small);
    const bool isOneLine = paintSeats(*painter, inner, logicalIndex);
    const int smallLine = QFontMetrics(smallFont(font())).lineSpacing();
    // Where the seats need a second line they take the owner's.
    if (isOneLine) {
        paintOwner(*painter, {inner.left(), inner.top(), inner.width(), smallLine}, logicalIndex);
        inner.setTop(inner.top() + smallLine);
    }
    const QFont strong = strongFont(font());
    painter->setFont(strong);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(
        inner, Qt::AlignTop | Qt::AlignHCenter,
        inTwoLines(value(logicalIndex, Qt::DisplayRole).toString(), QFontMetrics(strong), inner.width()));
    painter->restore();
}

QVariant SeatHeaderView::value(int logicalIndex, int role) const
{
    return model()->headerData(logicalIndex, Qt::Horizontal, role);
}

/// Meter and seats at the foot of the section; false where the words took two lines.
bool SeatHeaderView::paintSeats(QPainter &painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors &colors = themeColors(palette());
    const auto seats = value(logicalIndex, AssignmentModel::ColumnSeatsRole).value<ColumnSeats>();
    const QRectF meter(rect.left(), rect.bottom() - MeterHeight + 1, rect.width(), MeterHeight);
    paintSeatMeter(painter, meter, seats.now, seats.after, seats.level, palette());

    const bool isStaged = seats.now.inUse != seats.after.inUse;
    const QFont small = smallFont(font());
    painter.setFont(isStaged ? strongFont(small) : small);
    painter.setPen(seats.level == SeatLevel::Plain ? (isStaged ? colors.accent : colors.mutedText)
                                                   : seatLevelColor(seats.level, palette()));
    const QString text = seatChangeText(seats.now, seats.after);
    const bool isOneLine = QFontMetrics(painter.font()).horizontalAdvance(text) <= rect.width();
    painter.drawText(rect.adjusted(0, 0, 0, -MeterHeight - Spacing::Tight),
                     Qt::AlignBottom | Qt::AlignHCenter | Qt::TextWordWrap, text);
    return isOneLine;
}

/// The owner's name, behind a lock where its licences are only shown.
void SeatHeaderView::paintOwner(QPainter &painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors &colors = themeColors(palette());
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    const bool isLocked = !value(logicalIndex, AssignmentModel::IsWritableRole).toBool();
    const int lockRoom = isLocked ? LockSize + Spacing::Tight : 0;
    const QString owner = metrics.elidedText(value(logicalIndex, AssignmentModel::OwnerRole).toString(),
                                             Qt::ElideRight, rect.width() - lockRoom);
    if (isLocked) {
        const int left = rect.left() + (rect.width() - metrics.horizontalAdvance(owner) - lockRoom) / 2;
        const QRect lock(left, rect.center().y() - LockSize / 2, LockSize, LockSize);
        themedIcon(QStringLiteral("lock"), colors.mutedText).paint(&painter, lock);
    }
    painter.setFont(small);
    painter.setPen(colors.mutedText);
    painter.drawText(rect.adjusted(lockRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignHCenter, owner);
}
