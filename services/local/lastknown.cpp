// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/lastknown.h"

#include "services/local/knownstatecodec.h"

#include <QCryptographicHash>

using Completed = LastKnown::Expected<void>;

namespace {

constexpr qint32 LastKnownId = 0x534b6c6b; // "SKlk"

/// The fastest: what comes after it saves a tenth of the room and takes four times as long.
constexpr int CompressionLevel = 1;

QStringList lastKnownTables()
{
    return {QStringLiteral(R"(
        CREATE TABLE state (
            tenant TEXT PRIMARY KEY NOT NULL,
            format INTEGER NOT NULL, -- of the content
            checksum BLOB NOT NULL, -- SHA-256 of the content
            content BLOB NOT NULL -- compressed
        ) STRICT)")};
}

/// @p name is what users call it, as a sentence begins with it.
DatabaseSchema lastKnownSchema(const QString &name)
{
    return {name, LastKnownId, {lastKnownTables()}};
}

/// A state as it stands in the database.
struct StoredState
{
    qint64 format = 0;
    QByteArray checksum;
    QByteArray content;
};

StoredState stateFrom(RowReader &row)
{
    StoredState state;
    state.format = row.number();
    state.checksum = row.bytes();
    state.content = row.bytes();
    return state;
}

QByteArray checksumOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

LastKnown::LastKnown(const QString &dataDir)
    : m_database(Database::pathIn(dataDir, QStringLiteral("lastknown.sqlite")),
                 //: What Seatkeeper has last read of a tenant, as a file; the beginning of sentences such as
                 //: "The copy of what was last known cannot be read: …"
                 lastKnownSchema(tr("The copy of what was last known")))
{}

Completed LastKnown::save(const QString &tenant, const KnownState &state)
{
    const QByteArray content = qCompress(encodedState(state), CompressionLevel);
    const Expected<int> saved =
        m_database.write(QStringLiteral("INSERT OR REPLACE INTO state (tenant, format, checksum, content) "
                                        "VALUES (?, ?, ?, ?)"),
                         {tenant, KnownStateFormat, checksumOf(content), content});
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

LastKnown::Expected<std::optional<KnownState>> LastKnown::load(const QString &tenant)
{
    const Expected<QList<StoredState>> found = m_database.read(
        QStringLiteral("SELECT format, checksum, content FROM state WHERE tenant = ?"), {tenant}, &stateFrom);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return std::nullopt;
    const StoredState &stored = found->constFirst();
    if (stored.format > KnownStateFormat)
        return tl::unexpected(tr("What was last known of this tenant cannot be shown: a newer Seatkeeper has "
                                 "kept it. It is replaced once the tenant has been read again."));
    const bool isWhole = stored.checksum == checksumOf(stored.content);
    const int format = static_cast<int>(stored.format);
    std::optional<KnownState> state =
        isWhole ? decodedState(qUncompress(stored.content), format) : std::nullopt;
    if (!state)
        return tl::unexpected(tr("What was last known of this tenant cannot be shown: the copy on this "
                                 "computer is damaged. It is replaced once the tenant has been read again."));
    return state;
}

Completed LastKnown::forget(const QString &tenant)
{
    const Expected<int> removed =
        m_database.write(QStringLiteral("DELETE FROM state WHERE tenant = ?"), {tenant});
    if (!removed)
        return tl::unexpected(removed.error());
    return m_database.purge();
}
