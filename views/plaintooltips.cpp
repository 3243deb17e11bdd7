// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintooltips.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

static QHeaderView *headerOf(const QAbstractItemView &view, Qt::Orientation orientation)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (!table)
        return nullptr;
    return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
}

PlainToolTips::PlainToolTips(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        if (QHeaderView *header = headerOf(view, orientation))
            header->viewport()->installEventFilter(this);
    }
}

QString PlainToolTips::toolTipAt(QObject *viewport, const QPoint &position) const
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const QHeaderView *header = headerOf(m_view, orientation);
        if (header && header->viewport() == viewport) {
            const int section = header->logicalIndexAt(position);
            return header->model()->headerData(section, orientation, Qt::ToolTipRole).toString();
        }
    }
    return m_view.indexAt(position).data(Qt::ToolTipRole).toString();
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(watched, help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text));
    return true;
}

QString plainToolTip(const QString &text)
{
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}
