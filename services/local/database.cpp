// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using Completed = Database::Expected<void>;

namespace {

/// SQLite's own result codes, without the bits that go into detail.
enum SqliteCode {
    NoPermission = 3,
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    CannotOpen = 14,
    NotADatabase = 26,
};

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// SQLite would take a text that is null for none at all.
QVariant bound(const QVariant &value)
{
    const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

QString synchronous(Database::Durability durability)
{
    const bool isForGood = durability == Database::Durability::PowerFailure;
    return isForGood ? QStringLiteral("PRAGMA synchronous = FULL")
                     : QStringLiteral("PRAGMA synchronous = NORMAL");
}

} // namespace

QString Database::pathIn(const QString &dataDir, const QString &fileName)
{
    return dataDir.isEmpty() ? QString() : QDir(dataDir).filePath(fileName);
}

Database::Database(const QString &path, DatabaseSchema schema)
    : m_path(path)
    , m_schema(std::move(schema))
{
    const Completed opened = open();
    if (opened)
        return;
    m_problem = opened.error();
    m_connection.close();
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection = {}; // Qt warns of a connection that is removed while somebody has it
    QSqlDatabase::removeDatabase(name);
}

Completed Database::open()
{
    return connect().and_then([this] { return migrate(); }).and_then([this] { return configure(); });
}

Completed Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
    m_connection.setDatabaseName(m_path.isEmpty() ? QStringLiteral(":memory:") : m_path);
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        QDir().mkpath(file.absolutePath());
        if (file.isDir())
            return tl::unexpected(sentence(Obstacle::Folder));
        if (file.exists() && !file.isWritable()) // SQLite would open it all the same, and fail later
            return tl::unexpected(sentence(Obstacle::Unwritable));
    }
    if (!m_connection.open())
        return tl::unexpected(failure(m_connection.lastError()));
    return {};
}

Completed Database::migrate()
{
    const Expected<qint64> found = version();
    if (!found)
        return tl::unexpected(found.error());
    if (*found == m_schema.version())
        return {};
    return transact(Durability::PowerFailure, [this] {
        const Expected<qint64> present = version(); // another program may have been faster
        return present.and_then([this](qint64 from) { return migrateFrom(from); });
    });
}

/// The version of the file, 0 where nothing is in it yet. Reads only: a file may be somebody else's.
Database::Expected<qint64> Database::version()
{
    const Expected<QList<Stamp>> stamps =
        read(QStringLiteral("SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) "
                            "FROM pragma_application_id, pragma_user_version"),
             {}, &Database::stampFrom);
    if (!stamps)
        return tl::unexpected(stamps.error());
    const Stamp &stamp = stamps->first();
    const bool isNew = stamp.applicationId == 0 && stamp.version == 0 && stamp.objects == 0;
    if (stamp.applicationId != m_schema.applicationId && !isNew)
        return tl::unexpected(sentence(Obstacle::Foreign));
    if (stamp.version > m_schema.version())
        return tl::unexpected(sentence(Obstacle::Newer));
    return stamp.version;
}

Database::Stamp Database::stampFrom(RowReader &row)
{
    Stamp stamp;
    stamp.applicationId = row.number();
    stamp.version = row.number();
    stamp.objects = row.number();
    return stamp;
}

Completed Database::migrateFrom(qint64 version)
{
    QStringList statements;
    for (qsizetype step = static_cast<qsizetype>(version); step < m_schema.version(); ++step)
        statements.append(m_schema.steps.at(step));
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(m_schema.applicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(m_schema.version()));
    return writeEach(statements);
}

/// What SQLite does not keep in the file. With the log that is written ahead (WAL), readers and a writer
/// leave each other alone and a commit need not wait for the disk; where that is not to be had, as on some
/// network drives, SQLite keeps to its older way, which is as safe. Of pages it keeps a few in memory (KiB,
/// said by the minus): the system has them, too.
Completed Database::configure()
{
    return writeEach({QStringLiteral("PRAGMA journal_mode = WAL"), synchronous(Durability::Crash),
                      QStringLiteral("PRAGMA cache_size = -64"), QStringLiteral("PRAGMA foreign_keys = ON"),
                      QStringLiteral("PRAGMA secure_delete = ON")}); // see purge()
}

/// What is removed SQLite writes zeros over, and what still stands in the log goes with the log.
Completed Database::purge()
{
    return writeEach({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
}

Completed Database::writeEach(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Expected<int> written = write(statement); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

Database::Expected<int> Database::write(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    const Completed done = prepare(query, statement).and_then([&] { return execute(query, values); });
    if (!done)
        return tl::unexpected(done.error());
    return query.numRowsAffected();
}

Completed Database::writeAll(const QString &statement, const QList<QVariantList> &rows)
{
    QSqlQuery query(m_connection);
    Completed done = prepare(query, statement);
    for (const QVariantList &values : rows) {
        if (!done)
            break;
        done = execute(query, values);
    }
    return done;
}

Completed Database::readEach(const QString &statement, const QVariantList &values,
                             const std::function<void(RowReader &)> &take)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true); // Qt would keep a copy of every row
    const Completed found = prepare(query, statement).and_then([&] { return execute(query, values); });
    if (!found)
        return found;
    while (query.next()) {
        RowReader row(query);
        take(row);
        if (!row.fault().isEmpty())
            return tl::unexpected(faultSentence(row.fault()));
    }
    if (query.lastError().isValid())
        return tl::unexpected(failure(query.lastError()));
    return {};
}

Completed Database::transact(Durability durability, const std::function<Completed()> &work)
{
    // For writing from the start: one that begins by reading may find the file taken half way through.
    Completed done = writeEach({synchronous(durability), QStringLiteral("BEGIN IMMEDIATE")});
    if (done) {
        done = work().and_then([this] { return writeEach({QStringLiteral("COMMIT")}); });
        if (!done)
            m_connection.rollback();
    }
    // Where this cannot be set back, what follows takes longer and nothing else.
    static_cast<void>(write(synchronous(Durability::Crash)));
    return done;
}

Completed Database::prepare(QSqlQuery &query, const QString &statement)
{
    if (!m_problem.isEmpty())
        return tl::unexpected(m_problem);
    if (!query.prepare(statement))
        return tl::unexpected(failure(query.lastError()));
    return {};
}

Completed Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int index = 0; const QVariant &value : values)
        query.bindValue(index++, bound(value));
    if (!query.exec())
        return tl::unexpected(failure(query.lastError()));
    return {};
}

/// What @p error means to the user. Damage is there to stay, so nothing is written any more.
QString Database::failure(const QSqlError &error)
{
    switch (sqliteCode(error)) {
    case Corrupt:
    case NotADatabase:
        m_problem = sentence(Obstacle::Damaged);
        return m_problem;
    case NoPermission:
    case ReadOnly:
    case CannotOpen:
        return sentence(Obstacle::Unwritable);
    case Busy:
        return sentence(Obstacle::InUse);
    default:
        //: %1: what is kept, "The journal". %2: its file. %3: the database's own explanation, in English.
        return tr("%1 cannot be used. The file is %2, the reason: %3")
            .arg(m_schema.name, shownPath(), error.text().simplified());
    }
}

QString Database::sentence(Obstacle obstacle) const
{
    const auto filled = [this](const QString &text) { return text.arg(m_schema.name, shownPath()); };
    switch (obstacle) {
    case Obstacle::Newer:
        //: %1: what is kept, "The journal", also in the texts that follow. %2: its file.
        return filled(tr("%1 was written by a newer Seatkeeper; it is left as it is. Use that Seatkeeper, or "
                         "move %2 away."));
    case Obstacle::Foreign:
        return filled(tr("%1 cannot be kept: %2 belongs to another program. Move it away and start "
                         "Seatkeeper again."));
    case Obstacle::Damaged:
        return filled(tr("%1 cannot be read: %2 is damaged; it is left as it is. Move it away, or put an "
                         "older copy in its place, and start Seatkeeper again."));
    case Obstacle::Folder:
        return filled(tr("%1 cannot be kept: %2 is a folder. Move it away and start Seatkeeper again."));
    case Obstacle::Unwritable:
        return filled(tr("%1 cannot be kept: %2 cannot be opened for writing. See to it that it and its "
                         "folder can be written, and start Seatkeeper again."));
    case Obstacle::InUse:
        break;
    }
    return filled(tr("%1 cannot be used: another program is busy with %2. Try again."));
}

QString Database::faultSentence(const QString &fault) const
{
    //: %1: what is kept, "The journal". %2: its file. %3: a place in it: "run 12, position 3: state".
    return tr("%1 cannot be read: what %2 holds at %3 is not known to this Seatkeeper. It is left as it is.")
        .arg(m_schema.name, shownPath(), fault);
}

QString Database::shownPath() const
{
    return QDir::toNativeSeparators(m_path);
}
