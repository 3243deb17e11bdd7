// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// What stands inside `[I:57]`, `[B:1]`, `[D:2014-09-13]`; any other text, `[SR_…]` included, as it is.
[[nodiscard]] QString unwrappedCell(const QString &text);

/// True or false from 0/1 and true/false in any case; none from anything else.
[[nodiscard]] std::optional<bool> booleanFromCell(const QString &unwrapped);

/// True where a licence cell says "held": in these columns any other text is an icon's name and means yes.
[[nodiscard]] bool isHeldFromCell(const QString &unwrapped);

/// A point in time; invalid where the cell is empty or holds .NET's smallest date; none where it is no date.
[[nodiscard]] std::optional<QDateTime> instantFromCell(const QString &unwrapped);
