// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The archives that list users (API reference 6.1).
enum class ArchiveProvider {
    InternalUsers, ///< employees
    AllUsers,
    OtherUsers, ///< system and anonymous users
    ExternalUsers,
};

/// The provider's name on the wire.
[[nodiscard]] inline QString providerName(ArchiveProvider provider)
{
    switch (provider) {
    case ArchiveProvider::InternalUsers:
        return QStringLiteral("InternalUsers");
    case ArchiveProvider::AllUsers:
        return QStringLiteral("AllUsers");
    case ArchiveProvider::OtherUsers:
        return QStringLiteral("OtherUsers");
    case ArchiveProvider::ExternalUsers:
        return QStringLiteral("ExternalUsers");
    }
    Q_UNREACHABLE();
}
