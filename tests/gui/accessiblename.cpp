// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessiblename.h"

#include <QAccessible>

QString accessibleNameOf(const QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    if (!interface)
        return {};
    // A combo box goes by its label: its own name is what is chosen in it.
    const auto labels = interface->relations(QAccessible::Label);
    if (interface->role() == QAccessible::ComboBox && !labels.isEmpty())
        return labels.constFirst().first->text(QAccessible::Name);
    return interface->text(QAccessible::Name);
}
