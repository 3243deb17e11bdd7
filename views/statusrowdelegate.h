// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Marks rows that are not as they should be: the cell of one column gets a sign and the colour of danger,
/// never the colour alone.
class StatusRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Rows whose @p badRole is true are marked in @p column.
    StatusRowDelegate(int badRole, int column, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_badRole;
    const int m_column;
};
