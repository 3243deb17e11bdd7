// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ourmatrix.h"

#include "models/assignmentfiltermodel.h"
#include "views/assignmentview.h"

#include <QItemSelection>
#include <QTest>
#include <QUndoStack>

OurMatrix::OurMatrix()
    : m_page(m_workspace)
    , m_view(m_page.findChild<AssignmentView *>())
    , m_filter(qobject_cast<AssignmentFilterModel *>(m_view->model()))
{
    m_page.resize(1280, 800);
    m_page.show();
}

void OurMatrix::build(const LargeTenant &tenant)
{
    tenant.fill(m_workspace);
    paint();
}

void OurMatrix::search(const QString &text)
{
    m_filter->setSearchText(text);
    (void)m_filter->rowCount();
    paint();
}

void OurMatrix::sortByGroup()
{
    m_filter->setSortKey(AssignmentFilterModel::SortKey::Group);
    paint();
}

void OurMatrix::sortByName()
{
    m_filter->setSortKey(AssignmentFilterModel::SortKey::Name);
    paint();
}

void OurMatrix::toggle(int rows, int columns)
{
    const QAbstractItemModel &model = *m_view->model();
    m_view->selectionModel()->select({model.index(0, 0), model.index(rows - 1, columns - 1)},
                                     QItemSelectionModel::ClearAndSelect);
    m_view->setCurrentIndex(model.index(0, 0));
    m_view->selectionModel()->select({model.index(0, 0), model.index(rows - 1, columns - 1)},
                                     QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(m_view, Qt::Key_Space);
    paint();
}

bool OurMatrix::undo()
{
    m_workspace.undoStack().undo();
    paint();
    return true;
}

bool OurMatrix::countSeats()
{
    for (int column = 0; column < m_workspace.columns().size(); ++column)
        (void)m_workspace.projectedSeats(column);
    return true;
}
