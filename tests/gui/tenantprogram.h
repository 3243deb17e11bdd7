// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/language.h"
#include "tests/gui/accessiblename.h"

/// The real program, signed in to a tenant that is not its own: the tenant, and what is in the data folder,
/// go on when the program ends.
class TenantProgram
{
public:
    /// Starts, signs in and waits until everything has been read; see isReady().
    TenantProgram(const DemoTenant &tenant, const QString &dataDir);

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Application &program() { return *m_program; }
    [[nodiscard]] Workspace &workspace() { return m_program->workspace(); }
    /// As DemoWindow::named().
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName)
    {
        return widgetNamed<Widget>(m_program->window(), accessibleName);
    }

private:
    Language m_language;
    std::unique_ptr<Application> m_program;
    bool m_isReady = false;
};
