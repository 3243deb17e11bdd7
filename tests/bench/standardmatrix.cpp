// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/standardmatrix.h"

// Name and group stand before the boxes.
static constexpr int NameColumn = 0;
static constexpr int GroupColumn = 1;
static constexpr int FirstBox = 2;

StandardMatrix::StandardMatrix()
{
    m_filter.setSourceModel(&m_items);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(NameColumn);
    m_filter.setSortLocaleAware(true);
    m_view.setModel(&m_filter);
    m_view.resize(1280, 800);
    m_view.show();
}

void StandardMatrix::build(const LargeTenant &tenant)
{
    m_items.setColumnCount(FirstBox + tenant.licenses);
    for (int number = 1; number <= tenant.associates; ++number) {
        const AssociateRow row = tenant.associate(number);
        QList<QStandardItem *> items {new QStandardItem(row.associate.fullName),
                                      new QStandardItem(row.associate.groupName)};
        for (int license = 0; license < tenant.licenses; ++license) {
            auto *box = new QStandardItem;
            box->setCheckable(true);
            box->setCheckState(tenant.isHeld(number, license) ? Qt::Checked : Qt::Unchecked);
            items.append(box);
        }
        m_items.appendRow(items);
    }
    paint();
}

void StandardMatrix::search(const QString &text)
{
    m_filter.setFilterFixedString(text);
    paint();
}

void StandardMatrix::sortByGroup()
{
    m_filter.sort(GroupColumn);
    paint();
}

void StandardMatrix::sortByName()
{
    m_filter.sort(NameColumn);
    paint();
}

void StandardMatrix::toggle(int rows, int columns)
{
    for (int row = 0; row < rows; ++row) {
        for (int column = FirstBox; column < FirstBox + columns; ++column) {
            const QModelIndex box = m_filter.index(row, column);
            const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_filter.setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    paint();
}
