// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plaintooltips.h"

#include "views/theme.h"

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

/// What is cut off comes before what is known besides.
static QString withWhole(const QString &text, const QString &toolTip)
{
    if (text.isEmpty() || toolTip.contains(text))
        return toolTip;
    return toolTip.isEmpty() ? text : text + u'\n' + toolTip;
}

static QString headerToolTip(const QHeaderView &header, int section)
{
    const auto data = [&](int role) {
        return header.model()->headerData(section, header.orientation(), role).toString();
    };
    const QString text = data(Qt::DisplayRole);
    const bool isCut =
        header.orientation() == Qt::Horizontal
            ? header.sectionSizeHint(section) > header.sectionSize(section)
            : header.fontMetrics().horizontalAdvance(text) + 2 * Spacing::Medium > header.width();
    return withWhole(isCut ? text : QString(), data(Qt::ToolTipRole));
}

static QString cellToolTip(const QAbstractItemView &view, const QModelIndex &index)
{
    const bool isCut = view.sizeHintForIndex(index).width() > view.visualRect(index).width();
    return withWhole(isCut ? index.data().toString() : QString(), index.data(Qt::ToolTipRole).toString());
}

QString PlainToolTips::toolTipAt(const QObject *viewport, const QPoint &position) const
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const QHeaderView *header = headerOf(m_view, orientation);
        if (header && header->viewport() == viewport)
            return headerToolTip(*header, header->logicalIndexAt(position));
    }
    return cellToolTip(m_view, m_view.indexAt(position));
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
