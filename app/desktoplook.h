// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

/// What the desktop looks like, where it says so: on Linux its portal, on Windows the registry. Elsewhere it
/// says nothing, and the palette at the start has to do. Lives in the GUI thread.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    /// @p patience is how long follow() may wait for the first answer. A window that is styled twice costs
    /// more than this.
    explicit DesktopLook(std::chrono::milliseconds patience = std::chrono::milliseconds(40),
                         QObject *parent = nullptr);
    ~DesktopLook() override;

    /// Asks, and listens from now on. What is answered within the patience is there when this returns; all
    /// that comes later is told by themeChanged().
    void follow();
    /// None: it has not said so far, or has no wish.
    [[nodiscard]] std::optional<Theme> theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged();

private:
    /// Each system has its own, which calls takeTheme(); nullptr where there is nobody to ask.
    [[nodiscard]] std::unique_ptr<QObject> makeSource();
    void takeTheme(std::optional<Theme> theme);

    const std::chrono::milliseconds m_patience;
    std::optional<Theme> m_theme;
    std::unique_ptr<QObject> m_source; ///< once it is followed
};
