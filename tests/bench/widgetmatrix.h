// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/matrix.h"

#include <QTableWidget>

/// A QTableWidget, whose rows are hidden where they do not match.
class WidgetMatrix : public Matrix
{
public:
    WidgetMatrix();

    void build(const LargeTenant &tenant) override;
    void search(const QString &text) override;
    void sortByGroup() override;
    void sortByName() override;
    void toggle(int rows, int columns) override;
    bool undo() override { return false; }
    bool countSeats() override { return false; }
    [[nodiscard]] QTableView &view() override { return m_table; }

private:
    QTableWidget m_table;
};
