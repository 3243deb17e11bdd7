// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What a screen reader calls the widget.
[[nodiscard]] QString accessibleNameOf(const QWidget &widget);

/// The widget that is to be seen in @p window under this accessible name, or nullptr.
template<class Widget>
[[nodiscard]] Widget *widgetNamed(const QWidget &window, const QString &accessibleName)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && accessibleNameOf(*widget) == accessibleName)
            return widget;
    }
    return nullptr;
}
