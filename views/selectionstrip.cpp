// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selectionstrip.h"

#include "views/assignmentdelegate.h"
#include "views/assignmentview.h"
#include "views/associateheaderview.h"
#include "views/plaintooltips.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

SelectionStrip::SelectionStrip(SelectedAssociatesModel &model, AssignmentView &matrix, QWidget *parent)
    : QTableView(parent)
    , m_selected(model)
    , m_matrix(matrix)
{
    setVerticalHeader(new AssociateHeaderView(this));
    setItemDelegate(new AssignmentDelegate(this));
    setModel(&model);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(matrix.horizontalHeader()->defaultSectionSize());
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(Spacing::RowHeight + 2 * frameWidth());
    new PlainToolTips(*this);
    QScrollBar *leader = matrix.horizontalScrollBar();
    connect(leader, &QScrollBar::valueChanged, this, &SelectionStrip::followScroll);
    connect(leader, &QScrollBar::rangeChanged, this, &SelectionStrip::updateGeometries);
}

void SelectionStrip::updateGeometries()
{
    QTableView::updateGeometries();
    followScroll();
}

void SelectionStrip::followScroll()
{
    horizontalScrollBar()->setValue(m_matrix.horizontalScrollBar()->value());
}

void SelectionStrip::toggle(const QModelIndex &index)
{
    if (index.isValid())
        m_selected.setData(index, {}, Qt::CheckStateRole);
}

void SelectionStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggle(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SelectionStrip::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        toggle(indexAt(event->position().toPoint()));
}
