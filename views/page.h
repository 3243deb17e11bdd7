// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The pages of the main window, in the order of the list of sections.
enum class Page {
    Dashboard,
    Licenses,
    Assignments,
    Changes,
    Activity,
    LicenseServer,
    Satellites,
    Diagnostics,
};

/// The names that --page understands, in the order of Page.
[[nodiscard]] QStringList pageNames();
/// The page called @p name on the command line, or none.
[[nodiscard]] std::optional<Page> pageFromName(const QString &name);
