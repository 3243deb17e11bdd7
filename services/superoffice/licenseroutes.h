// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licenseowner.h"
#include "models/domain/licenseresult.h"
#include "models/domain/selectablemdolistitem.h"
#include "services/superoffice/apiservice.h"

/// The License routes of the REST API, typed (API reference 3): a second way for servers that close an
/// operation of the License agent, which has fewer traps and is to be preferred. Members are called after the
/// agent's operations.
///
/// What is not there is NotFound, be it by status or by null. Owners and modules whose names the routes would
/// take for something else, such as an owner "USER" or a module "2024", are refused unsent.
class LicenseRoutes : public ApiService
{
    Q_OBJECT

public:
    explicit LicenseRoutes(WebApi &api, QObject *parent = nullptr);

    /// Every owner's package and usage.
    [[nodiscard]] QCoro::Task<Result<QList<ExtendedLicenseInfo>>> getLicenseForAllOwnersFromDB();
    /// One owner's package and usage.
    [[nodiscard]] QCoro::Task<Result<ExtendedLicenseInfo>> getLicenseFromDB(const QString &ownerName);
    /// The terms of one module.
    [[nodiscard]] QCoro::Task<Result<ModuleLicense>> getModuleLicenseFromDB(const QString &ownerName,
                                                                            const QString &moduleName);
    /// Where more of an owner's licences are sold: an address of https, or an empty one.
    [[nodiscard]] QCoro::Task<Result<QUrl>> getShopUrl(const QString &ownerName);
    /// The user licences as the vendor's tree, for display only.
    [[nodiscard]] QCoro::Task<Result<QList<SelectableMDOListItem>>> getUserLicensesMDOList();
    /// One associate's licences of all owners.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getUserLicenses(qint64 associateId);
    /// One satellite database's licences.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getSatelliteLicenses(qint64 satelliteId);
    /// One associate's licences of one partner owner.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner);

    // Changes. A write that ends with anything but an answer may have taken effect. Rows and packages
    // answered are advisory: none where the answer cannot be read; read again to know.

    /// Gives licences. An empty list of names is refused unsent.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    assignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                             const QStringList &moduleLicenseNames);
    /// Takes licences; all else as in assignThirdPartyLicenses(). Not to be called through a proxy: some drop
    /// the names, and what the server then takes is not known.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    unassignThirdPartyLicenses(qint64 associateId, const QString &moduleOwner,
                               const QStringList &moduleLicenseNames);
    /// Stores the package in a licence file, if it is valid. @p fileContent is the file's text, not a
    /// character changed.
    [[nodiscard]] QCoro::Task<Result<ExtendedLicenseInfo>> addLicenseFromFile(QString fileContent);
    /// Moves the installation to another serial number. Both texts become part of the address, which servers
    /// log.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> changeSerialNumber(const QString &companyName,
                                                                        const QString &serialNumber);
    /// Deletes a partner's whole package. SuperOffice's own is refused unsent.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> removeLicenseFromDB(const QString &moduleOwner);

private:
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>> change(ApiCall call, QStringList names);
};
