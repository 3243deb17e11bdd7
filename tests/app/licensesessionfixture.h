// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessioninstallation.h"
#include "app/sessionlicenses.h"
#include "app/sessionruns.h"
#include "tests/services/tenantfixture.h"

/// The part of a session that is about packages, signed in to a demo tenant of its own, with what it fills.
/// Nothing is read before readAll().
class LicenseSessionFixture
{
public:
    explicit LicenseSessionFixture(const DemoProfile &profile = {});
    ~LicenseSessionFixture();

    [[nodiscard]] bool isReady() const { return tenant.isReady(); }
    /// Reads the whole tenant into the workspace, as the session does.
    [[nodiscard]] bool readAll();
    /// Waits until nothing is under way about @p owner.
    [[nodiscard]] bool isIdle(const QString &owner) const;
    /// How often @p operation reached the tenant.
    [[nodiscard]] int calls(const QString &operation) const;
    /// So many seats are owned, as the workspace has it; -1 where it knows no such licence.
    [[nodiscard]] qint64 seats(const LicenseKey &license) const;
    /// What is said of the offer; none where there is none.
    [[nodiscard]] std::optional<PackageComparison::Verdict> verdict(const QString &owner) const;

    TenantFixture tenant;
    Journal journal {QString()};
    Workspace workspace;
    LicenseServer server {workspace};
    Activity activity;
    std::unique_ptr<SessionRuns> runs;
    std::unique_ptr<SessionLicenses> licenses;
    std::unique_ptr<SessionInstallation> installation;
    int rereads = 0; ///< how often everything had to be read again
};

/// What the tenant says in place of an answer, as often as it is asked.
[[nodiscard]] DemoFault answer(int status, const QByteArray &body,
                               const QByteArray &contentType = "application/json");
