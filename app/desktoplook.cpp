// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{}

DesktopLook::~DesktopLook() = default;

void DesktopLook::follow()
{
    if (!m_source)
        m_source = makeSource();
}

void DesktopLook::takeTheme(std::optional<Theme> theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}
