// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvtext.h"

#include "models/domain/csvfield.h"

#include <QAbstractItemModel>
#include <QStringList>

static void appendRecord(QString &table, const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    table += fields.join(u',') + QStringLiteral("\r\n");
}

QByteArray csvTable(const QAbstractItemModel &model)
{
    QString table = QChar(QChar::ByteOrderMark);
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal).toString());
    appendRecord(table, headers);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        appendRecord(table, cells);
    }
    return table.toUtf8();
}
