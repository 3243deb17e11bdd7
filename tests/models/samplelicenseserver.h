// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseserver.h"
#include "tests/models/sampletenant.h"

/// The model of the page "Licence server" on the sample tenant, fed by hand, on Sunday, 22 November 2026, at
/// 12:00: in British English and two hours ahead of UTC, wherever the test runs.
class SampleLicenseServer
{
public:
    inline static const QString Acme = QStringLiteral("ACME");
    inline static const QString Nord = QStringLiteral("NORDSYNC");
    inline static const QString Own = QStringLiteral("SUPEROFFICE");

    SampleLicenseServer();

    /// What ACME's package would become with @p archive licences of that name instead of 3, of which all are
    /// in use.
    [[nodiscard]] static ExtendedLicenseInfo acmeOffer(qint64 archive);
    /// The catalogue with one more in use of every licence of ACME.
    [[nodiscard]] static LicenseCatalogue catalogueWithMoreInUse();
    /// The catalogue with dates in ACME's package.
    [[nodiscard]] static LicenseCatalogue catalogueUntil(const QString &warning, const QString &expiry,
                                                         const QString &grace);

    /// What the list of owners says of @p owner.
    [[nodiscard]] QString ownerText(const QString &owner);
    /// The owner's licence server is asked, and says @p status.
    void sayCheck(const QString &owner, LicenseStatus status);
    /// acmeOffer() comes from ACME's licence server.
    void offer(qint64 archive);

    QDateTime now; ///< UTC
    SampleTenant tenant;
    LicenseServer server {tenant.workspace};

private:
    [[nodiscard]] static QDateTime noon();
};
