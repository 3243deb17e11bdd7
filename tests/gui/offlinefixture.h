// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "tests/gui/accessiblename.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// A demo tenant, and a folder in which the program may remember it.
class OfflineFixture : public QObject
{
    Q_OBJECT

protected:
    /// The real program with one stored connection.
    struct Program
    {
        Program(const QString &dataDir, const QString &profileName);

        [[nodiscard]] Workspace &workspace() { return application->workspace(); }
        template<class Widget>
        [[nodiscard]] Widget *named(const QString &accessibleName)
        {
            return widgetNamed<Widget>(application->window(), accessibleName);
        }
        /// True once the window says @p text somewhere.
        [[nodiscard]] bool says(const QString &text);
        [[nodiscard]] bool isRead();

        Language language;
        std::unique_ptr<Application> application;
    };

    static constexpr int Patience = 20'000; // milliseconds
    static const LicenseKey Archive; // no ceiling

    /// A tenant of 40 associates, at any port where @p port is 0.
    [[nodiscard]] bool startTenant(quint16 port);
    /// The stored connection to @p tenant.
    [[nodiscard]] static ConnectionProfile profileFor(const DemoTenant &tenant);
    /// The same server, on which @p operation goes wrong.
    [[nodiscard]] static DemoProfile withFault(DemoProfile profile, const QString &operation,
                                               const DemoFault &fault);
    /// The error @p status from now on.
    [[nodiscard]] static DemoFault answer(int status);
    [[nodiscard]] static DemoFault lasting(DemoFault fault);
    void signIn(Program &program);
    /// Visits the tenant once, so that something is known of it.
    void visit();

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<QTemporaryDir> m_dataDir;
    qsizetype m_associates = 0; ///< who are known after the visit

private Q_SLOTS:
    void init();
};
