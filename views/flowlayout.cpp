// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    // One after the other: a layout that goes takes itself out of the one it is in.
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FlowLayout::setOneLine(bool isOneLine)
{
    if (m_isOneLine == isOneLine)
        return; // whatever is set asks for the layout again
    m_isOneLine = isOneLine;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.at(static_cast<std::size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

FlowLayout::Line FlowLayout::shownItems() const
{
    Line shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown.append(item.get());
    }
    return shown;
}

static bool isGrowing(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    const Line shown = shownItems();
    const bool grows =
        std::any_of(shown.cbegin(), shown.cend(), [](const QLayoutItem *item) { return isGrowing(*item); });
    return grows ? Qt::Orientations(Qt::Horizontal) : Qt::Orientations();
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = std::max(0, static_cast<int>(line.size()) - 1) * spacing();
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width();
    return width;
}

/// Each line takes what it can.
QList<FlowLayout::Line> FlowLayout::filledLines(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : shownItems()) {
        if (lines.isEmpty() || widthOf(lines.constLast() + Line {item}) > width)
            lines.append(Line());
        lines.last().append(item);
    }
    return lines;
}

/// As few lines, but about as many things in each, where they fit: none is left alone at the end.
QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    const Line shown = shownItems();
    if (m_isOneLine && !shown.isEmpty())
        return {shown};
    const QList<Line> filled = filledLines(width);
    if (filled.size() < 2)
        return filled;
    QList<Line> even;
    const qsizetype each = (shown.size() + filled.size() - 1) / filled.size();
    for (qsizetype first = 0; first < shown.size(); first += each)
        even.append(shown.mid(first, each));
    const bool isFitting =
        std::all_of(even.cbegin(), even.cend(), [&](const Line &line) { return widthOf(line) <= width; });
    return isFitting ? even : filled;
}

static int lineHeight(const QList<QLayoutItem *> &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::heightOf(const QList<Line> &lines) const
{
    int height = std::max(0, static_cast<int>(lines.size()) - 1) * spacing();
    for (const Line &line : lines)
        height += lineHeight(line);
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(lines(width - margins.left() - margins.right())) + margins.top() + margins.bottom();
}

int FlowLayout::leastWidth() const
{
    int width = 0;
    for (const QLayoutItem *item : shownItems())
        width = std::max(width, item->minimumSize().width());
    return width;
}

QSize FlowLayout::sizeHint() const
{
    const Line shown = shownItems();
    return QSize(widthOf(shown), lineHeight(shown)).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    const Line shown = shownItems();
    return QSize(m_isOneLine ? widthOf(shown) : leastWidth(), lineHeight(shown)).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Line> lines = this->lines(inner.width());
    int y = inner.y() + std::max(0, inner.height() - heightOf(lines)) / 2;
    for (const Line &line : lines) {
        const int height = lineHeight(line);
        place(line, QRect(inner.x(), y, inner.width(), height));
        y += height + spacing();
    }
}

/// From where reading begins.
void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    auto growing = static_cast<int>(
        std::count_if(line.cbegin(), line.cend(), [](const QLayoutItem *item) { return isGrowing(*item); }));
    int rest = std::max(0, rect.width() - widthOf(line));
    int x = rect.x();
    for (QLayoutItem *item : line) {
        QSize size = item->sizeHint();
        if (isGrowing(*item)) {
            const int share = rest / growing--;
            size.rwidth() += share;
            rest -= share;
        }
        size.setWidth(std::min(size.width(), rect.width()));
        const QRect place(x, rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
}
