// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QSignalBlocker>

DesktopLook::DesktopLook(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{}

DesktopLook::~DesktopLook() = default;

void DesktopLook::follow()
{
    if (m_source)
        return;
    const QSignalBlocker whoAsksLooksItself(this);
    m_source = makeSource();
}

void DesktopLook::takeTheme(std::optional<Theme> theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    Q_EMIT themeChanged();
}
