// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/local/rawsql.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace {

/// Calls @p use with an open connection to @p path, which is gone afterwards.
template<class Use>
auto withConnection(const QString &path, const Use &use)
{
    const QString name = QUuid::createUuid().toString();
    const auto result = [&] {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        connection.open();
        return use(connection);
    }();
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

bool runSql(const QString &path, const QStringList &statements)
{
    return withConnection(path, [&statements](const QSqlDatabase &connection) {
        for (const QString &statement : statements) {
            if (!QSqlQuery(connection).exec(statement))
                return false;
        }
        return true;
    });
}

QVariant valueFromSql(const QString &path, const QString &statement)
{
    return withConnection(path, [&statement](const QSqlDatabase &connection) {
        QSqlQuery query(connection);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    });
}
