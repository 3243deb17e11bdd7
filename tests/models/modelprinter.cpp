// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"

#include <QAbstractItemModel>
#include <QStringList>

static void appendTree(const QAbstractItemModel &model, const QModelIndex &parent, int role, int level,
                       QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(qsizetype(level) * 2, u' ') + index.data(role).toString());
        appendTree(model, index, role, level + 1, lines);
    }
}

QString printedTree(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    appendTree(model, {}, role, 0, lines);
    return lines.join(u'\n');
}

static QString printedBox(const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return {};
    const QString mark = state.toInt() == Qt::Checked            ? QStringLiteral("[x]")
                         : state.toInt() == Qt::PartiallyChecked ? QStringLiteral("[-]")
                                                                 : QStringLiteral("[ ]");
    return index.flags().testFlag(Qt::ItemIsUserCheckable) ? mark : mark + u'!';
}

QString printedTable(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(headers.join(QStringLiteral(" | ")));

    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString box = role == Qt::DisplayRole ? printedBox(index) : QString();
            const QVariant text = index.data(role);
            if (box.isEmpty() && !text.isValid())
                cells.append(QStringLiteral("?"));
            else
                cells.append(box + text.toString());
        }
        const QString header = model.headerData(row, Qt::Vertical).toString();
        // Qt numbers the rows of models that have no headers of their own.
        const bool hasHeader = !header.isEmpty() && header != QString::number(row + 1);
        lines.append((hasHeader ? header + QStringLiteral(": ") : QString())
                     + cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

QString printedColumn(const QAbstractItemModel &model, int column, int role)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, column).data(role).toString());
    return lines.join(u'\n');
}
