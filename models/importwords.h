// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// The words by which a file of assignments is understood, in all the languages of the program.

/// What a column of such a file is about. The first four name an associate, the most certain first.
enum class ImportColumn {
    AssociateId, ///< the number
    UserId, ///< what the associate signs in with
    Email,
    Name,
    License,
    Owner, ///< of the licence
    Action, ///< give or take
    Other, ///< the group or role of an associate, which our own export adds and an import leaves aside
};
inline constexpr int ImportColumnCount = 8;

/// What @p header says its column is about, or none: then it may name a licence.
[[nodiscard]] std::optional<ImportColumn> importColumnFromText(const QString &header);
/// True for "give", "x", "1", "yes" and the like, false for "take", "0", "no"; none for any other word.
[[nodiscard]] std::optional<bool> wantedFromText(const QString &mark);
/// @p text as names are compared: without regard to case, to how its characters are composed, and to blanks
/// around it or more than one in it.
[[nodiscard]] QString comparable(const QString &text);
