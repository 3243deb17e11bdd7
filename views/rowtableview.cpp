// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowtableview.h"

#include "views/plaintooltips.h"
#include "views/theme.h"

#include <QHeaderView>

RowTableView::RowTableView(QWidget *parent)
    : QTableView(parent)
{
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
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    fitHeaders();
}

void RowTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::headerDataChanged, this, &RowTableView::fitHeaders,
            Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTableView::fitHeaders, Qt::UniqueConnection);
}

/// Widens what is too narrow; what the user has made wide stays.
void RowTableView::fitHeaders()
{
    const int last = horizontalHeader()->count() - (horizontalHeader()->stretchLastSection() ? 1 : 0);
    for (int column = 0; column < last; ++column) {
        const int needed = horizontalHeader()->sectionSizeHint(column);
        if (columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
}
