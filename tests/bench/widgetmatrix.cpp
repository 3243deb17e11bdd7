// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/widgetmatrix.h"

// Name and group stand before the boxes.
static constexpr int NameColumn = 0;
static constexpr int GroupColumn = 1;
static constexpr int FirstBox = 2;

WidgetMatrix::WidgetMatrix()
{
    m_table.resize(1280, 800);
    m_table.show();
}

void WidgetMatrix::build(const LargeTenant &tenant)
{
    m_table.setColumnCount(FirstBox + tenant.licenses);
    m_table.setRowCount(tenant.associates);
    for (int row = 0; row < tenant.associates; ++row) {
        const AssociateRow source = tenant.associate(row + 1);
        m_table.setItem(row, NameColumn, new QTableWidgetItem(source.associate.fullName));
        m_table.setItem(row, GroupColumn, new QTableWidgetItem(source.associate.groupName));
        for (int license = 0; license < tenant.licenses; ++license) {
            auto *box = new QTableWidgetItem;
            box->setCheckState(tenant.isHeld(row + 1, license) ? Qt::Checked : Qt::Unchecked);
            m_table.setItem(row, FirstBox + license, box);
        }
    }
    paint();
}

void WidgetMatrix::search(const QString &text)
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const QString name = m_table.item(row, NameColumn)->text();
        m_table.setRowHidden(row, !name.contains(text, Qt::CaseInsensitive));
    }
    paint();
}

void WidgetMatrix::sortByGroup()
{
    m_table.sortItems(GroupColumn);
    paint();
}

void WidgetMatrix::sortByName()
{
    m_table.sortItems(NameColumn);
    paint();
}

void WidgetMatrix::toggle(int rows, int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = FirstBox; column < FirstBox + columns; ++column) {
            QTableWidgetItem *box = m_table.item(row, column);
            box->setCheckState(box->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    }
    paint();
}
