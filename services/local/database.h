// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/local/databaseschema.h"
#include "services/local/rowreader.h"

#include <QCoreApplication>
#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include <tl/expected.hpp>

#include <functional>

class QSqlError;
class QSqlQuery;

/// A SQLite file of ours, brought to the present version of its schema when it is opened. A file that is not
/// ours, damaged, or written by a newer Seatkeeper is left as it is and refuses every call with the same
/// sentence.
///
/// Lives in the thread that made it. Several of them, in several programs, may use the same file; a call
/// waits a few seconds for the others. Errors are translated sentences that begin with the schema's name.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    template<class T>
    using Expected = tl::expected<T, QString>;

    /// What a transaction has to outlive.
    enum class Durability {
        Crash, ///< of the program: costs no time
        PowerFailure, ///< too: waits until the disk has it
    };

    /// The path of @p fileName in @p dataDir; empty, for what stays in memory, where that is.
    [[nodiscard]] static QString pathIn(const QString &dataDir, const QString &fileName);

    /// Opens @p path, or makes it, with the folder it is in; an empty one keeps everything in memory.
    Database(const QString &path, DatabaseSchema schema);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Why nothing can be read or written; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Runs @p statement with @p values in place of its question marks; gives the number of rows it changed.
    [[nodiscard]] Expected<int> write(const QString &statement, const QVariantList &values = {});
    /// The same for every one of @p rows; for all or none within a transaction.
    [[nodiscard]] Expected<void> writeAll(const QString &statement, const QList<QVariantList> &rows);
    /// The rows that @p statement finds. One that is wrong is an error that says which, and in which column.
    template<class T>
    [[nodiscard]] Expected<QList<T>> read(const QString &statement, const QVariantList &values,
                                          T (*fromRow)(RowReader &row));
    /// Does all of @p work or, where that ends in an error, nothing of it.
    [[nodiscard]] Expected<void> transact(Durability durability, const std::function<Expected<void>()> &work);
    /// Leaves nothing in the files of what was removed or replaced so far, unless another program is reading
    /// it: then they are rid of it when the last one has closed them.
    [[nodiscard]] Expected<void> purge();

private:
    /// By what a file says whose it is.
    struct Stamp
    {
        qint64 applicationId = 0;
        qint64 version = 0;
        qint64 objects = 0; ///< tables and the like
    };
    /// Why a file cannot be used.
    enum class Obstacle { Newer, Foreign, Damaged, Folder, Unwritable, InUse };

    // Opening, step by step
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> connect();
    [[nodiscard]] Expected<void> migrate();
    [[nodiscard]] Expected<qint64> version();
    [[nodiscard]] static Stamp stampFrom(RowReader &row);
    [[nodiscard]] Expected<void> migrateFrom(qint64 version);
    [[nodiscard]] Expected<void> configure();

    [[nodiscard]] Expected<void> writeEach(const QStringList &statements);
    [[nodiscard]] Expected<void> readEach(const QString &statement, const QVariantList &values,
                                          const std::function<void(RowReader &row)> &take);
    [[nodiscard]] Expected<void> prepare(QSqlQuery &query, const QString &statement);
    [[nodiscard]] Expected<void> execute(QSqlQuery &query, const QVariantList &values);

    [[nodiscard]] QString failure(const QSqlError &error);
    [[nodiscard]] QString sentence(Obstacle obstacle) const;
    [[nodiscard]] QString faultSentence(const QString &fault) const;
    [[nodiscard]] QString shownPath() const;

    QString m_path; ///< empty: in memory
    DatabaseSchema m_schema;
    QString m_problem;
    QSqlDatabase m_connection; ///< under a name of its own
};

template<class T>
Database::Expected<QList<T>> Database::read(const QString &statement, const QVariantList &values,
                                            T (*fromRow)(RowReader &row))
{
    QList<T> rows;
    const Expected<void> done =
        readEach(statement, values, [&](RowReader &row) { rows.append(fromRow(row)); });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}
