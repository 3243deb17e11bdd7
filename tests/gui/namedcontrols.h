// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

#include <initializer_list>

class QWidget;

/// A control as a screen reader finds it, and the page or tab it is on.
struct NamedControl
{
    const char *place;
    const char *name; ///< as accessibleNameOf() says it
    QAccessible::Role role;
};

/// Makes each of @p controls a row of a test function, with the column "place" (QByteArray) for it to go to.
void addControls(std::initializer_list<NamedControl> controls);
/// True where the control of the current row is to be seen in @p window.
[[nodiscard]] bool hasControlOfRow(const QWidget &window);
/// The kinds of the controls in @p window that are to be seen and take the keyboard, but that a screen reader
/// has no name for; for a table a description is wanted, too.
[[nodiscard]] QStringList namelessControls(const QWidget &window);
