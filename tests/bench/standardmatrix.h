// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/matrix.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

/// A QStandardItemModel behind a QSortFilterProxyModel in a QTableView.
class StandardMatrix : public Matrix
{
public:
    StandardMatrix();

    void build(const LargeTenant &tenant) override;
    void search(const QString &text) override;
    void sortByGroup() override;
    void sortByName() override;
    void toggle(int rows, int columns) override;
    bool undo() override { return false; }
    bool countSeats() override { return false; }
    [[nodiscard]] QTableView &view() override { return m_view; }

private:
    QStandardItemModel m_items;
    QSortFilterProxyModel m_filter;
    QTableView m_view;
};
