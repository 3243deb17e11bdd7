// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accessibleroles.h"

#include <QAccessibleWidget>
#include <QWidget>

struct WidgetRole
{
    const char *className;
    QAccessible::Role role;
};

static constexpr WidgetRole WidgetRoles[] = {
    {"Announcer", QAccessible::Notification},
    {"HelpWindow", QAccessible::Window},
    {"QChartView", QAccessible::Chart},
};

static QAccessibleInterface *newInterface(const QString &className, QObject *object)
{
    for (const WidgetRole &known : WidgetRoles) {
        if (className == QLatin1StringView(known.className))
            return new QAccessibleWidget(qobject_cast<QWidget *>(object), known.role);
    }
    return nullptr;
}

void teachAccessibleRoles()
{
    [[maybe_unused]] static const bool isKnown = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
}
