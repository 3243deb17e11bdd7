// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "services/local/database.h"

#include <QCoreApplication>

/// What administrators have staged and not applied, by tenant, in a SQLite database that survives the
/// program. What is kept is what they wish for, not what it would change: that depends on what the server
/// says by the time the wishes are staged again.
///
/// Holds no secret. Lives in the thread that made it; a call takes a millisecond or so, for ten thousand
/// wishes some tens of them, and waits for no disk. Several programs may use the same file: the last to save
/// for a tenant counts. Errors are translated sentences; a file that is broken, or written by a newer
/// Seatkeeper, is left as it is and refuses every call with the same sentence.
class StagedStore
{
    Q_DECLARE_TR_FUNCTIONS(StagedStore)

public:
    template<class T>
    using Expected = Database::Expected<T>;

    /// Opens, or makes, "staged.sqlite" in @p dataDir; an empty name keeps everything in memory, for a
    /// tenant that does not outlive the program either.
    explicit StagedStore(const QString &dataDir);
    Q_DISABLE_COPY_MOVE(StagedStore)

    /// Why nothing can be written or read; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_database.problem(); }

    /// Keeps @p wishes in place of what is kept for @p tenant (as RunStart::tenant), all of them or, after an
    /// error, what was there before; no wishes: forgets the tenant. Of several about one box the last counts.
    [[nodiscard]] Expected<void> save(const QString &tenant, const QList<NamedWish> &wishes);
    /// What is kept for @p tenant, in the order in which it was saved.
    [[nodiscard]] Expected<QList<NamedWish>> load(const QString &tenant);
    /// Removes what is kept for @p tenant, so that no byte of it stays in the file.
    [[nodiscard]] Expected<void> forget(const QString &tenant);

private:
    [[nodiscard]] Expected<void> remove(const QString &tenant);
    [[nodiscard]] Expected<void> replace(const QString &tenant, const QList<NamedWish> &wishes);

    Database m_database;
};
