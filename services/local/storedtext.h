// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

// How a database holds, as text, what SQLite has no type for.

/// A JSON array.
[[nodiscard]] QString storedList(const QStringList &list);
[[nodiscard]] std::optional<QStringList> listFromStored(const QString &text);
/// ISO 8601 with milliseconds, UTC: sorts by time.
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] std::optional<QDateTime> timeFromStored(const QString &text);
