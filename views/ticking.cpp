// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticking.h"

#include <QAbstractItemView>
#include <QShortcut>

static void toggleSelected(const QAbstractItemView &view)
{
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const auto former = rows.constFirst().data(Qt::CheckStateRole).value<Qt::CheckState>();
    const Qt::CheckState wanted = former == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    for (const QModelIndex &row : rows)
        view.model()->setData(row, wanted, Qt::CheckStateRole);
}

void tickWithSpace(QAbstractItemView &view)
{
    auto *space = new QShortcut(Qt::Key_Space, &view);
    space->setContext(Qt::WidgetShortcut);
    QObject::connect(space, &QShortcut::activated, &view, [&view] { toggleSelected(view); });
}
