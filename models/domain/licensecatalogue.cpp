// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensecatalogue.h"

#include <algorithm>
#include <tuple>

bool CatalogueLicense::isAssignable() const
{
    return !isHidden && type != LicenseType::SiteLicense && type != LicenseType::SatelliteLicense;
}

bool CatalogueLicense::bringsAlong(const CatalogueLicense &other) const
{
    return isUserPlan() && key.owner == other.key.owner && impliedModules.contains(other.key.module);
}

QStringList impliedModulesFromExtraInfo(const QString &extraInfo)
{
    // Other directives may follow or precede, parted by semicolons or line ends.
    const QString normalised = QString(extraInfo).replace(u'\n', u';').replace(u'\r', u';');
    for (const QString &directive : normalised.split(u';')) {
        const qsizetype equals = directive.indexOf(u'=');
        if (equals < 0 || directive.left(equals).trimmed().compare(u"set", Qt::CaseInsensitive) != 0)
            continue;
        QStringList modules;
        for (const QString &entry : directive.mid(equals + 1).split(u',')) {
            const QString name = entry.trimmed();
            if (!name.isEmpty() && !modules.contains(name))
                modules.append(name);
        }
        return modules;
    }
    return {};
}

static CatalogueLicense licenseFromPackage(const QString &owner, const ExtendedModuleLicense &module)
{
    const ModuleLicense &terms = *module.terms();
    CatalogueLicense license;
    license.key = {owner, terms.moduleName};
    license.description = terms.moduleDescription;
    license.tooltip = terms.moduleTooltip;
    license.prerequisiteModuleName = terms.prerequisiteModuleName;
    license.impliedModules = impliedModulesFromExtraInfo(terms.extraInfo);
    license.type = terms.licenseType;
    license.allowedUserType = terms.allowedUserType;
    license.seats = {module.total, module.inUse, module.free, terms.unrestricted};
    license.sortOrder = terms.sortOrder;
    license.extraFlags = terms.extraFlags;
    license.isHidden = terms.isHidden;
    return license;
}

static CatalogueLicense licenseFromLink(const QString &owner, const ModuleLicenseLink &link)
{
    CatalogueLicense license;
    license.key = {owner, link.name};
    license.description = link.description;
    license.tooltip = link.tooltip;
    license.prerequisiteModuleName = link.prerequisiteModuleName;
    license.seats = link.seats();
    license.sortOrder = link.sortOrder;
    license.extraFlags = link.extraFlags;
    license.isHidden = link.isHidden;
    return license;
}

static PackageTerms termsOf(const LicenseInfo &package)
{
    return {package.serialNr,           package.licenseVersion,   package.expiryDate,
            package.nextCheckDate,      package.adminWarningDate, package.graceDate,
            package.maintenanceDate,    package.companyName,      package.productType,
            package.productDescription, package.licenseUrl,       package.deploymentType};
}

LicenseCatalogue::LicenseCatalogue(const QList<ExtendedLicenseInfo> &packages)
{
    for (const ExtendedLicenseInfo &package : packages) {
        const LicenseInfo *info = package.package();
        if (!info)
            continue;
        if (m_companyName.isEmpty())
            m_companyName = info->companyName;
        CatalogueOwner &owner = ownerForWriting(info->ownerName, info->ownerDescription);
        if (!owner.package)
            owner.package = termsOf(*info);
        for (const ExtendedModuleLicense &module : package.moduleLicenses) {
            if (module.terms())
                mergeLicense(owner, licenseFromPackage(owner.name, module));
        }
    }
    sortAndIndex();
}

LicenseCatalogue::LicenseCatalogue(const QList<CatalogueOwner> &owners, const QString &companyName)
    : m_owners(owners)
    , m_companyName(companyName)
{
    sortAndIndex();
}

void LicenseCatalogue::addMissing(const QList<LicenseOwner> &owners)
{
    for (const LicenseOwner &source : owners) {
        CatalogueOwner &owner = ownerForWriting(source.name, source.description);
        for (const ModuleLicenseLink &link : source.moduleLicenses) {
            if (!m_positions.contains(keyFor(owner.name, link.name)))
                mergeLicense(owner, licenseFromLink(owner.name, link));
        }
    }
    sortAndIndex();
}

const CatalogueOwner *LicenseCatalogue::owner(const QString &name) const
{
    const auto found = std::find_if(m_owners.cbegin(), m_owners.cend(), [&name](const CatalogueOwner &owner) {
        return owner.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_owners.cend() ? nullptr : &*found;
}

const CatalogueLicense *LicenseCatalogue::license(const LicenseKey &key) const
{
    const auto position = m_positions.constFind(key);
    return position == m_positions.cend() ? nullptr
                                          : &m_owners.at(position->owner).licenses.at(position->license);
}

LicenseKey LicenseCatalogue::keyFor(const QString &ownerName, const QString &module) const
{
    const CatalogueOwner *known = owner(ownerName);
    const LicenseKey key {known ? known->name : ownerName, module};
    if (m_positions.contains(key))
        return key;
    const QString prefix = key.owner + u'.';
    if (module.startsWith(prefix, Qt::CaseInsensitive))
        return {key.owner, module.mid(prefix.size())};
    return key;
}

CatalogueOwner &LicenseCatalogue::ownerForWriting(const QString &name, const QString &description)
{
    const auto found = std::find_if(m_owners.begin(), m_owners.end(), [&name](const CatalogueOwner &owner) {
        return owner.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == m_owners.end()) {
        m_owners.append({name, description, {}});
        return m_owners.last();
    }
    if (found->description.isEmpty())
        found->description = description;
    return *found;
}

void LicenseCatalogue::mergeLicense(CatalogueOwner &owner, const CatalogueLicense &license)
{
    const auto found =
        std::find_if(owner.licenses.begin(), owner.licenses.end(),
                     [&license](const CatalogueLicense &known) { return known.key == license.key; });
    if (found == owner.licenses.end()) {
        owner.licenses.append(license);
        return;
    }
    // Another version of the same module: one licence to the administrator, so one row with all its seats.
    found->seats.total += license.seats.total;
    found->seats.inUse += license.seats.inUse;
    found->seats.free += license.seats.free;
    found->seats.unrestricted = found->seats.unrestricted || license.seats.unrestricted;
    found->isHidden = found->isHidden && license.isHidden;
}

void LicenseCatalogue::sortAndIndex()
{
    const auto ownerRank = [](const CatalogueOwner &owner) {
        return std::make_tuple(!owner.isSuperOffice(), owner.displayName().toCaseFolded(), owner.name);
    };
    std::sort(m_owners.begin(), m_owners.end(),
              [&ownerRank](const CatalogueOwner &a, const CatalogueOwner &b) {
                  return ownerRank(a) < ownerRank(b);
              });
    const auto licenseRank = [](const CatalogueLicense &license) {
        return std::make_tuple(license.sortOrder, license.displayName().toCaseFolded(), license.key.module);
    };
    m_positions.clear();
    for (qsizetype o = 0; o < m_owners.size(); ++o) {
        QList<CatalogueLicense> &licenses = m_owners[o].licenses;
        std::sort(licenses.begin(), licenses.end(),
                  [&licenseRank](const CatalogueLicense &a, const CatalogueLicense &b) {
                      return licenseRank(a) < licenseRank(b);
                  });
        for (qsizetype l = 0; l < licenses.size(); ++l)
            m_positions.insert(licenses.at(l).key, {o, l});
    }
}
