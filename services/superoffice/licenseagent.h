// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fencinginfo.h"
#include "models/domain/licenseinfo.h"
#include "models/domain/licensekey.h"
#include "models/domain/licenseowner.h"
#include "models/domain/selectablemdolistitem.h"
#include "models/domain/userandinstallationlicencestatus.h"
#include "models/domain/verbatimjson.h"
#include "services/superoffice/apiservice.h"

/// The License agent of the WebAPI, typed: what is stored, who holds what, giving and taking (API reference
/// 2). What concerns whole packages and their issuers is LicenseServerAgent's.
class LicenseAgent : public ApiService
{
    Q_OBJECT

public:
    /// How much of an answer is asked for.
    enum class Fields {
        All,
        Holdings, ///< which licences, and whether assigned: little to send, for many in a row
    };

    explicit LicenseAgent(WebApi &api, QObject *parent = nullptr);

    // What the database has

    /// Every owner's package and usage.
    [[nodiscard]] QCoro::Task<Result<QList<ExtendedLicenseInfo>>> getLicenseForAllOwnersFromDB();
    /// The same with the bytes to ask LicenseServerAgent about; its texts may stay untranslated.
    [[nodiscard]] QCoro::Task<Result<QList<Verbatim<ExtendedLicenseInfo>>>>
    getLicenseForAllOwnersFromDBVerbatim();
    /// One owner's package and usage. NotFound where there is none.
    [[nodiscard]] QCoro::Task<Result<ExtendedLicenseInfo>> getLicenseFromDB(const QString &ownerName);
    /// The same with the bytes to ask LicenseServerAgent about; its texts may stay untranslated.
    [[nodiscard]] QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
    getLicenseFromDBVerbatim(const QString &ownerName);
    /// The terms of one module. NotFound where there is none; who holds it is not said.
    [[nodiscard]] QCoro::Task<Result<ModuleLicense>> getModuleLicenseFromDB(const QString &ownerName,
                                                                            const QString &moduleName);
    /// The user licences as the vendor's tree, for display only.
    [[nodiscard]] QCoro::Task<Result<QList<SelectableMDOListItem>>> getUserLicensesMDOList();
    /// Dates of the installation, and the names of what one associate holds.
    [[nodiscard]] QCoro::Task<Result<UserAndInstallationLicenceStatus>>
    getUserAndInstallationLicenceStatus(qint64 associateId);
    /// How near the plan's limits are; an info of no limit where the server has nothing to tell.
    [[nodiscard]] QCoro::Task<Result<FencingInfo>> getFencingInfo();

    // The calls that a run makes, as they are sent: also for whoever wants to see them beforehand

    [[nodiscard]] static ApiCall getUserLicensesCall(qint64 associateId);
    [[nodiscard]] static ApiCall getThirdPartyLicenseAssignmentsCall(qint64 associateId,
                                                                     const QString &moduleOwner);
    [[nodiscard]] static ApiCall assignThirdPartyLicensesCall(qint64 associateId, const QString &moduleOwner,
                                                              const QStringList &moduleLicenseNames);
    [[nodiscard]] static ApiCall unassignThirdPartyLicensesCall(qint64 associateId,
                                                                const QString &moduleOwner,
                                                                const QStringList &moduleLicenseNames);

    // Who holds what

    /// One associate's licences of all owners.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getUserLicenses(qint64 associateId,
                                                                           Fields fields = Fields::All);
    /// One associate's licences of one partner owner.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner);
    /// One satellite database's licences. NotFound where there is no such satellite.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getSatelliteLicenses(qint64 satelliteId);
    /// The central licence, with the bytes for saveCentralLicense(). What it stands for is not said anywhere:
    /// display only.
    [[nodiscard]] QCoro::Task<Result<Verbatim<QList<LicenseOwner>>>> getCentralLicense();

    // Changes. The rows answered are advisory: none where the answer cannot be read; read again to know.

    /// Gives licences. An empty list of names is refused unsent: what a server makes of it is not known.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    assignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                             const QStringList &moduleLicenseNames);
    /// Takes licences; all else as in assignThirdPartyLicenses().
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    unassignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                               const QStringList &moduleLicenseNames);
    /// Sends back what getCentralLicense() gave with nothing but `Assigned` changed. Refused unsent where it
    /// is more than 15 minutes old, or has no row for a licence.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>>
    saveCentralLicense(VerbatimJson license, QHash<LicenseKey, bool> assigned);

private:
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getSelectedUserLicenses(ApiCall call);
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>> change(ApiCall call, QStringList names);
};
