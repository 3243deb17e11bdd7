// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <tl/expected.hpp>

/// The secrets of connections in the system's keychain, under the service name "Seatkeeper" and the profile's
/// id. Nothing is ever written anywhere else: without a keychain there is an error.
///
/// Holds nothing itself, so it may be destroyed while a task runs, which then ends all the same; one thread,
/// with an event loop. A task may wait as long as the user takes to unlock the keychain. Errors are
/// translated sentences without any secret.
class SecretStore
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)

public:
    /// What is kept for @p profileId; empty secrets where nothing is.
    [[nodiscard]] QCoro::Task<tl::expected<ConnectionSecrets, QString>> read(QString profileId) const;
    /// Keeps @p secrets in place of what was kept before.
    [[nodiscard]] QCoro::Task<tl::expected<void, QString>> write(QString profileId,
                                                                 ConnectionSecrets secrets) const;
    /// Forgets what is kept for @p profileId; nothing kept is no error.
    [[nodiscard]] QCoro::Task<tl::expected<void, QString>> remove(QString profileId) const;

private:
    [[nodiscard]] static QString failure(const QString &problem);
};
