// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklicensestatusresult.h"
#include "models/domain/licenseinfo.h"
#include "models/domain/licenseresult.h"
#include "models/domain/verbatimjson.h"
#include "services/superoffice/apiservice.h"

/// The part of the License agent that concerns whole packages and those who issue them (API reference
/// 2, 5.9): what an owner offers, checking, activating, removing and changing the installation's serial
/// number.
///
/// Packages are signed, so what is asked about or activated is sent back byte by byte as it was received; it
/// is refused unsent when it is more than 15 minutes old. Where the server asks an issuer outside, a call may
/// take two minutes. A write that ends with anything but an answer may have taken effect: read again.
class LicenseServerAgent : public ApiService
{
    Q_OBJECT

public:
    explicit LicenseServerAgent(WebApi &api, QObject *parent = nullptr);

    /// Asks the owner's issuer for anything new. Never repeated, since some servers activate what they find.
    [[nodiscard]] QCoro::Task<Result<CheckLicenseStatusResult>>
    getLicenseStatusFromLicenseServer(const QString &ownerName);
    /// The package the owner's issuer offers beside the stored one. Texts may stay untranslated.
    [[nodiscard]] QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
    getLicenseFromLicenseServer(const QString &ownerName);
    /// The package in a licence file beside the stored one; changes nothing. @p fileContent is the file's
    /// text, not a character changed. Texts may stay untranslated.
    [[nodiscard]] QCoro::Task<Result<Verbatim<ExtendedLicenseInfo>>>
    getLicenseFromFile(const QString &fileContent);
    /// What the issuer tells of one module of @p package: plain text, whatever it looks like.
    [[nodiscard]] QCoro::Task<Result<QString>> getModuleLicenseHistoryFromLicenseServer(VerbatimJson package,
                                                                                        QString moduleName);
    /// Where more of an owner's licences are sold: an address of https, or an empty one.
    [[nodiscard]] QCoro::Task<Result<QUrl>> getShopUrl(const QString &ownerName);

    /// Whether @p package fits together; changes nothing.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> validateLicenseInfo(VerbatimJson package);
    /// Stores @p package in place of the owner's present one.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> activateLicenseInfo(VerbatimJson package);
    /// Stores the package in a licence file, if it is valid. @p fileContent as in getLicenseFromFile(). The
    /// info answered is advisory: empty where the answer cannot be read.
    [[nodiscard]] QCoro::Task<Result<ExtendedLicenseInfo>> addLicenseFromFile(QString fileContent);
    /// Moves the installation to another serial number and company; the issuer decides.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> changeSerialNumber(const QString &companyName,
                                                                        const QString &serialNumber);
    /// Deletes a partner's whole package. SuperOffice's own is refused unsent.
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> removeLicenseFromDB(QString moduleOwner);

private:
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> sendPackage(ApiCall call, VerbatimJson package);
};
