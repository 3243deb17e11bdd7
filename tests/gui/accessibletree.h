// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// What a screen reader finds in @p shown, one line for each thing that is to be seen: role, "name",
/// (description), [states] and = value, indented below what it is in. What only holds others is left out
/// where it has no name. Of tables there are the headers and the first rows and columns, of lists the first
/// entries.
[[nodiscard]] QString accessibleTree(const QWidget &shown);

/// What is wrong with it for everybody who hears it: what can be operated and has no name, and names that two
/// different things of one kind share. Empty: nothing.
[[nodiscard]] QStringList accessibleFlaws(const QWidget &shown);
