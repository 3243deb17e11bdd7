// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/stagedstore.h"

using Completed = StagedStore::Expected<void>;

namespace {

constexpr qint32 StagedId = 0x534b7374; // "SKst"

QStringList stagedTables()
{
    return {QStringLiteral(R"(
        CREATE TABLE staged (
            tenant TEXT NOT NULL,
            associate_id INTEGER NOT NULL,
            owner TEXT NOT NULL,
            module TEXT NOT NULL,
            wanted INTEGER NOT NULL, -- 1 or 0
            position INTEGER NOT NULL, -- within the tenant, from 0
            PRIMARY KEY (tenant, associate_id, owner, module)
        ) STRICT)")};
}

/// @p name is what users call it, as a sentence begins with it.
DatabaseSchema stagedSchema(const QString &name)
{
    return {name, StagedId, {stagedTables()}};
}

QVariantList valuesOf(const NamedWish &wish, const QString &tenant, int position)
{
    return {tenant, wish.associateId, wish.license.owner, wish.license.module, wish.wanted, position};
}

NamedWish wishFrom(RowReader &row)
{
    NamedWish wish;
    static_cast<void>(row.position()); // the order says it
    wish.associateId = row.number();
    wish.license.owner = row.text();
    wish.license.module = row.text();
    wish.wanted = row.flag();
    return wish;
}

} // namespace

StagedStore::StagedStore(const QString &dataDir)
    : m_database(Database::pathIn(dataDir, QStringLiteral("staged.sqlite")),
                 //: What is ticked and not applied yet, as a file; the beginning of sentences such as "The
                 //: list of staged changes cannot be read: …"
                 stagedSchema(tr("The list of staged changes")))
{}

Completed StagedStore::save(const QString &tenant, const QList<NamedWish> &wishes)
{
    return m_database.transact(Database::Durability::Crash, [&] { return replace(tenant, wishes); });
}

Completed StagedStore::replace(const QString &tenant, const QList<NamedWish> &wishes)
{
    if (const Completed removed = remove(tenant); !removed)
        return removed;
    QList<QVariantList> rows;
    rows.reserve(wishes.size());
    for (int position = 0; const NamedWish &wish : wishes)
        rows.append(valuesOf(wish, tenant, position++));
    return m_database.writeAll(
        QStringLiteral(
            "INSERT OR REPLACE INTO staged (tenant, associate_id, owner, module, wanted, position) "
            "VALUES (?, ?, ?, ?, ?, ?)"),
        rows);
}

Completed StagedStore::remove(const QString &tenant)
{
    const Expected<int> removed =
        m_database.write(QStringLiteral("DELETE FROM staged WHERE tenant = ?"), {tenant});
    if (!removed)
        return tl::unexpected(removed.error());
    return {};
}

Completed StagedStore::forget(const QString &tenant)
{
    return remove(tenant).and_then([this] { return m_database.purge(); });
}

StagedStore::Expected<QList<NamedWish>> StagedStore::load(const QString &tenant)
{
    return m_database.read(QStringLiteral("SELECT position, associate_id, owner, module, wanted "
                                          "FROM staged WHERE tenant = ? ORDER BY position"),
                           {tenant}, &wishFrom);
}
