// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"
#include "services/local/database.h"

#include <QCoreApplication>

#include <optional>

/// What was last known of each tenant, in a SQLite database that survives the program: to be shown while the
/// server cannot be reached, and to be compared with what is there on the next visit.
///
/// Holds no secret, but names and e-mail addresses. Lives in the thread that made it; a call takes some
/// milliseconds, for the largest tenant a tenth of a second or two, and waits for no disk. Several programs
/// may use the same file: the last to save for a tenant counts. Errors are translated sentences; a file that
/// is broken, or written by a newer Seatkeeper, is left as it is and refuses every call with the same
/// sentence.
class LastKnown
{
    Q_DECLARE_TR_FUNCTIONS(LastKnown)

public:
    template<class T>
    using Expected = Database::Expected<T>;

    /// Opens, or makes, "lastknown.sqlite" in @p dataDir; an empty name keeps everything in memory, for a
    /// tenant that does not outlive the program either.
    explicit LastKnown(const QString &dataDir);
    Q_DISABLE_COPY_MOVE(LastKnown)

    /// Why nothing can be written or read; empty where it can.
    [[nodiscard]] const QString &problem() const { return m_database.problem(); }

    /// Keeps @p state in place of what is kept for @p tenant (as RunStart::tenant).
    [[nodiscard]] Expected<void> save(const QString &tenant, const KnownState &state);
    /// What is kept for @p tenant; none where nothing is. What is damaged, or comes from a newer Seatkeeper,
    /// is an error for this tenant alone, and stays as it is until the next save().
    [[nodiscard]] Expected<std::optional<KnownState>> load(const QString &tenant);
    /// Removes what is kept for @p tenant, so that no byte of it stays in the file.
    [[nodiscard]] Expected<void> forget(const QString &tenant);

private:
    Database m_database;
};
