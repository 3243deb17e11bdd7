// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themechoice.h"

ThemeChoice themeChoiceFromText(const QString &text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    if (text == u"dark")
        return ThemeChoice::Dark;
    return text == u"high-contrast" ? ThemeChoice::HighContrast : ThemeChoice::System;
}

QString themeChoiceText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}
