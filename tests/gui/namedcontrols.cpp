// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/namedcontrols.h"

#include "tests/gui/accessiblename.h"

#include <QTableView>
#include <QTest>

#include <algorithm>

void addControls(std::initializer_list<NamedControl> controls)
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    for (const auto &[place, name, role] : controls)
        QTest::addRow("%s: %s", place, name) << QByteArray(place) << QString::fromUtf8(name) << role;
}

bool hasControlOfRow(const QWidget &window)
{
    QFETCH(const QString, name);
    QFETCH(const QAccessible::Role, role);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&](QWidget *widget) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return widget->isVisible() && interface && interface->role() == role
               && accessibleNameOf(*widget) == name;
    });
}

/// True where @p widget is to be seen and reached with the Tab key, and no other widget stands in for it.
static bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
}

QStringList namelessControls(const QWidget &window)
{
    QStringList kinds;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesKeyboard(*widget) && accessibleNameOf(*widget).isEmpty())
            kinds.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (table->isVisible() && table->accessibleDescription().isEmpty())
            kinds.append(table->accessibleName());
    }
    return kinds;
}
