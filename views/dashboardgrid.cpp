// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardgrid.h"

#include "views/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

// Narrower than this, two charts side by side cannot be read.
static constexpr int LeastWidthForTwo = 900;

DashboardGrid::DashboardGrid(QWidget *parent)
    : ColumnScroller(new QWidget, parent)
    , m_layout(new QGridLayout(widget()))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Spacing::Medium);
}

void DashboardGrid::addWide(QWidget *widget)
{
    m_rows.append(Row {widget});
    m_columns = 0;
}

void DashboardGrid::addPair(QWidget *left, QWidget *right)
{
    m_rows.append(Row {left, right});
    m_columns = 0;
}

/// Words take more room in some languages than in others.
int DashboardGrid::leastWidthForTwo() const
{
    int least = LeastWidthForTwo;
    for (const Row &row : m_rows) {
        if (!row.right)
            continue;
        const int half = std::max(row.left->minimumSizeHint().width(), row.right->minimumSizeHint().width());
        least = std::max(least, 2 * half + m_layout->spacing() + verticalScrollBar()->sizeHint().width());
    }
    return least;
}

/// What is in it may need another width than before.
bool DashboardGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible())
        arrange();
    return ColumnScroller::eventFilter(watched, event);
}

void DashboardGrid::resizeEvent(QResizeEvent *event)
{
    arrange();
    ColumnScroller::resizeEvent(event);
}

void DashboardGrid::arrange()
{
    const int columns = width() >= leastWidthForTwo() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isPair = row.right && columns == 2;
        m_layout->addWidget(row.left, line, 0, 1, isPair ? 1 : columns);
        if (row.right)
            m_layout->addWidget(row.right, isPair ? line : ++line, isPair ? 1 : 0);
        ++line;
    }
    for (int column = 0; column < 2; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}
