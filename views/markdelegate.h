// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Marks cells that deserve a look with the sign and the colour of a warning, never the colour alone.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Cells whose @p markRole is true are marked.
    MarkDelegate(int markRole, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_markRole;
};
