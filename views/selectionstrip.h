// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/selectedassociatesmodel.h"

#include <QTableView>

class AssignmentView;

/// The one row above the matrix that changes all selected associates at once. Its columns lie exactly over
/// those of the matrix and scroll with them. The matrix must outlive it.
class SelectionStrip : public QTableView
{
    Q_OBJECT

public:
    SelectionStrip(SelectedAssociatesModel &model, AssignmentView &matrix, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void updateGeometries() override;

private:
    void followScroll();
    void toggle(const QModelIndex &index);

    SelectedAssociatesModel &m_selected;
    AssignmentView &m_matrix;
};
