// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowtableview.h"

#include "views/focusring.h"
#include "views/plaintooltips.h"
#include "views/tablecolumns.h"
#include "views/theme.h"
#include "views/wrappingheaderview.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

RowTableView::RowTableView(QWidget *parent)
    : QTableView(parent)
{
    auto *header = new WrappingHeaderView(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    m_columns = new TableColumns(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Spacing::RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    new PlainToolTips(*this);
}

void RowTableView::setColumnWidths(const QList<int> &widths)
{
    m_columns->layOut({}, widths);
}

void RowTableView::setColumns(const QStringList &names, const QList<int> &widths)
{
    m_columns->layOut(names, widths);
}

void RowTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::headerDataChanged, m_columns, &TableColumns::fitHeaders,
            Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, m_columns, &TableColumns::fitHeaders,
            Qt::UniqueConnection);
}

/// The columns are fitted when the base has done its work, as the header cannot take another height before.
void RowTableView::updateGeometries()
{
    if (m_isUpdating)
        return;
    {
        const QScopedValueRollback updating(m_isUpdating, true);
        QTableView::updateGeometries();
    }
    if (m_columns)
        m_columns->fitWidth();
}

void RowTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_columns->retranslate();
    QTableView::changeEvent(event);
}

/// Where a row stands in the viewport.
QRect RowTableView::rowRect(int row) const
{
    return {-horizontalOffset(), rowViewportPosition(row), horizontalHeader()->length(), rowHeight(row)};
}

/// A whole row is selected, and a whole row has the focus: what goes around it is no cell's to paint.
void RowTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!selectionModel())
        return;
    QPainter painter(viewport());
    if (hasFocus() && !currentIndex().isValid())
        paintFocusRing(painter, viewport()->rect(), palette()); // there is no row to go around
    painter.setPen(themeColors(palette()).selectionBorder);
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount(rootIndex()); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > viewport()->height())
            break;
        if (selectionModel()->isRowSelected(row))
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (hasFocus() && currentIndex().isValid())
        paintFocusRing(painter, rowRect(currentIndex().row()), palette());
}

void RowTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is wider than the cells
}
