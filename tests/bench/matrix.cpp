// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matrix.h"

#include "tests/bench/ourmatrix.h"
#include "tests/bench/standardmatrix.h"
#include "tests/bench/widgetmatrix.h"

#include <QScrollBar>

std::unique_ptr<Matrix> Matrix::make(Kind kind)
{
    switch (kind) {
    case Kind::Model:
        return std::make_unique<StandardMatrix>();
    case Kind::Widget:
        return std::make_unique<WidgetMatrix>();
    case Kind::Ours:
        break;
    }
    return std::make_unique<OurMatrix>();
}

void Matrix::selectAll()
{
    view().selectAll();
    paint();
}

void Matrix::scrollTo(int row)
{
    view().verticalScrollBar()->setValue(
        view().verticalScrollMode() == QAbstractItemView::ScrollPerItem ? row : view().rowHeight(0) * row);
    paint();
}

void Matrix::paint()
{
    view().viewport()->repaint();
}
