// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

/// What one reading of a whole tenant took. A plain value.
struct TenantLoad
{
    qsizetype associates = 0;
    int pages = 0; ///< of the archive, those with associates
    double pagesMs = 0; ///< milliseconds in which they came, one after the other
    int requests = 0; ///< answered from the first page on
    double requestsMs = 0; ///< milliseconds from the first page until who holds what was known
};

/// Reads the demo tenant at @p root as after a sign-in, by a client of its own. Blocks, though events are
/// handled meanwhile; nothing where something could not be read, or not in time.
[[nodiscard]] std::optional<TenantLoad> loadTenant(const QUrl &root);
