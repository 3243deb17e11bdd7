// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/matrix.h"

#include "views/assignmentspage.h"

class AssignmentFilterModel;

/// The page of the program.
class OurMatrix : public Matrix
{
public:
    OurMatrix();

    void build(const LargeTenant &tenant) override;
    void search(const QString &text) override;
    void sortByGroup() override;
    void sortByName() override;
    void toggle(int rows, int columns) override;
    bool undo() override;
    bool countSeats() override;
    [[nodiscard]] QTableView &view() override { return *m_view; }

private:
    Workspace m_workspace;
    AssignmentsPage m_page;
    QTableView *m_view;
    AssignmentFilterModel *m_filter;
};
