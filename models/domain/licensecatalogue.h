// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licensekey.h"
#include "models/domain/licenseowner.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// One module licence of one owner as the whole program shows and plans with it: terms and seats.
/// Several versions of one module count as one licence: their seats are added.
struct CatalogueLicense
{
    LicenseKey key;
    QString description;
    QString tooltip;
    QString prerequisiteModuleName;
    QStringList impliedModules; ///< what a user plan brings with it, from its "set=" list
    LicenseType type = LicenseType::Unknown;
    UserType allowedUserType = UserType::Unknown;
    Seats seats;
    qint64 sortOrder = 0;
    qint64 extraFlags = 0;
    bool isHidden = false;

    [[nodiscard]] QString displayName() const { return description.isEmpty() ? key.module : description; }
    [[nodiscard]] bool isUserPlan() const { return ::isUserPlan(extraFlags); }
    /// True for a user plan that gives its holders @p other too, a licence of the same owner.
    [[nodiscard]] bool bringsAlong(const CatalogueLicense &other) const;
    /// True where an administrator gives it to associates one by one: visible, and neither for a site nor a
    /// satellite.
    [[nodiscard]] bool isAssignable() const;
    /// True where its seats are worth watching: visible, and not for a whole site, where everybody has it.
    [[nodiscard]] bool canRunOut() const { return !isHidden && type != LicenseType::SiteLicense; }

    friend bool operator==(const CatalogueLicense &, const CatalogueLicense &) = default;
};

/// What an owner's package says of itself (API reference 4.6).
struct PackageTerms
{
    QString serialNr; ///< digits, but text: leading zeros count
    QString licenseVersion;
    LicenseDate expiryDate;
    LicenseDate nextCheckDate;
    LicenseDate adminWarningDate;
    LicenseDate graceDate;
    LicenseDate maintenanceDate;
    QString companyName; ///< the company that the package is made out to
    QString productType;
    QString productDescription;
    QString licenseUrl; ///< where its issuer is; any text
    qint64 deploymentType = 0;

    friend bool operator==(const PackageTerms &, const PackageTerms &) = default;
};

/// An owner with its licences, hidden ones included, in the order they are shown.
struct CatalogueOwner
{
    QString name;
    QString description;
    QList<CatalogueLicense> licenses;
    std::optional<PackageTerms> package {}; ///< its first; none where only associates' rows tell of the owner

    [[nodiscard]] QString displayName() const { return description.isEmpty() ? name : description; }
    [[nodiscard]] bool isSuperOffice() const { return isSuperOfficeName(name); }

    friend bool operator==(const CatalogueOwner &, const CatalogueOwner &) = default;
};

/// Every owner and licence the server knows, built from one read of GetLicenseForAllOwnersFromDB.
/// A value: a new read makes a new catalogue. SuperOffice comes first, the others by display name; licences
/// stand by SortOrder, then display name, then code name.
class LicenseCatalogue
{
public:
    LicenseCatalogue() = default;
    explicit LicenseCatalogue(const QList<ExtendedLicenseInfo> &packages);
    /// The catalogue again that these owners() and this companyName() were taken from.
    LicenseCatalogue(const QList<CatalogueOwner> &owners, const QString &companyName);

    /// Adds owners and licences that only an associate's own rows tell of (API reference 5.7).
    void addMissing(const QList<LicenseOwner> &owners);

    [[nodiscard]] const QList<CatalogueOwner> &owners() const { return m_owners; }
    [[nodiscard]] bool isEmpty() const { return m_owners.isEmpty(); }
    /// Company that owns the database, as the first package names it.
    [[nodiscard]] QString companyName() const { return m_companyName; }

    /// The owner called @p name in any letter case, or nullptr; lives as long as the catalogue is unchanged.
    [[nodiscard]] const CatalogueOwner *owner(const QString &name) const;
    /// The licence, or nullptr; lives as long as the catalogue is unchanged.
    [[nodiscard]] const CatalogueLicense *license(const LicenseKey &key) const;
    /// The one spelling of the key: the owner as the catalogue writes it, a leading "owner." cut off the
    /// module.
    [[nodiscard]] LicenseKey keyFor(const QString &owner, const QString &module) const;

    friend bool operator==(const LicenseCatalogue &a, const LicenseCatalogue &b)
    {
        return a.m_owners == b.m_owners && a.m_companyName == b.m_companyName;
    }

private:
    struct Position
    {
        qsizetype owner;
        qsizetype license;
    };

    CatalogueOwner &ownerForWriting(const QString &name, const QString &description);
    static void mergeLicense(CatalogueOwner &owner, const CatalogueLicense &license);
    void sortAndIndex();

    QList<CatalogueOwner> m_owners;
    QHash<LicenseKey, Position> m_positions;
    QString m_companyName;
};

/// The module names in a plan's ExtraInfo, as in `set=user,web`; lenient about case, blanks and empty entries
/// (API reference 5.6).
[[nodiscard]] QStringList impliedModulesFromExtraInfo(const QString &extraInfo);
