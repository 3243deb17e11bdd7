// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QFlags>

/// Which secrets of a connection are there, without the secrets themselves: all that a form may know of them.
enum class SecretKind {
    Secret = 1, ///< password, ticket, token or cookie
    ClientSecret = 2,
    AppToken = 4,
    ProxyPassword = 8,
};
Q_DECLARE_FLAGS(SecretKinds, SecretKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(SecretKinds)

[[nodiscard]] SecretKinds secretKindsOf(const ConnectionSecrets &secrets);
