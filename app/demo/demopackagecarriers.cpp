// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demopackagecarriers.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Stands in for a real signature; the same row always gets the same one.
QString signatureOf(const QString &owner, const QString &module, int number)
{
    const QByteArray seed = (owner + u'/' + module + u'/' + QString::number(number)).toUtf8();
    return u"MC0CFQ"_s + QString::fromLatin1(QByteArray::number(qHash(seed, 31415), 36)) + u"invented"_s;
}

QString licenseTypeName(DemoLicenseType type)
{
    switch (type) {
    case DemoLicenseType::SiteLicense:
        return u"SiteLicense"_s;
    case DemoLicenseType::SatelliteLicense:
        return u"SatelliteLicense"_s;
    case DemoLicenseType::UserLicense:
        break;
    }
    return u"UserLicense"_s;
}

} // namespace

DemoJson DemoPackageCarriers::extendedLicense(std::size_t owner, const std::optional<DemoPackage> &offered,
                                              const QString &refusal) const
{
    const DemoOwner &issuer = m_store.owner(owner);
    const DemoPackage stored = m_store.package(owner);
    const QStringList tooFew = offered ? m_store.shortModules(owner, *offered) : QStringList();
    QString reason = refusal;
    if (reason.isEmpty() && !tooFew.isEmpty())
        reason = u"Fewer licences than are in use: "_s + tooFew.join(u", "_s);
    DemoJson::List modules;
    modules.reserve(issuer.moduleCount);
    for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount; ++module)
        modules.push_back(extendedModule(module, stored, offered));
    return DemoObject()
        .add(u"Reason"_s, reason)
        .add(u"CanBeActivated"_s, offered && reason.isEmpty())
        .add(u"New"_s, offered ? licenseInfo(owner, *offered) : DemoJson())
        .add(u"Current"_s, issuer.isInstalled ? licenseInfo(owner, stored) : DemoJson())
        .add(u"ExtendedModuleLicenses"_s, std::move(modules))
        .add(u"AccumulatedNextCheckDate"_s, u"2026-11-23T04:12:30.5715671+01:00"_s);
}

DemoJson DemoPackageCarriers::licenseInfo(std::size_t owner, const DemoPackage &package) const
{
    const DemoOwner &issuer = m_store.owner(owner);
    const DemoCatalogueOwner &terms = package.terms;
    const int licenses = std::accumulate(package.totals.begin(), package.totals.end(), 0);
    DemoJson::List modules;
    modules.reserve(issuer.moduleCount);
    for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount; ++module)
        modules.push_back(moduleLicense(module, package));
    return DemoObject()
        .add(u"CompanyName"_s, m_store.installation().companyName)
        .add(u"SerialNr"_s, m_store.installation().serialNumber)
        .add(u"OwnerName"_s, terms.name)
        .add(u"OwnerDescription"_s, terms.description)
        .add(u"NextCheckDate"_s, terms.nextCheckDate)
        .add(u"MaintenanceDate"_s, terms.maintenanceDate)
        .add(u"AdminWarningDate"_s, terms.adminWarningDate)
        .add(u"ExpiryDate"_s, terms.expiryDate)
        .add(u"GraceDate"_s, terms.graceDate)
        .add(u"ExtraFlags"_s, 0)
        .add(u"LicenseUrl"_s, terms.licenseUrl)
        .add(u"LicenseVersion"_s, terms.version)
        .add(u"DeploymentType"_s, 1)
        .add(u"ProductType"_s, QString())
        .add(u"ProductDescription"_s, QString())
        .add(u"ModuleLicenses"_s, std::move(modules))
        .add(u"PublicKey"_s, publicKey(terms))
        .add(u"Signature"_s, signatureOf(terms.name, terms.expiryDate, licenses));
}

// Only partners' keys travel with the package; SuperOffice's own is built into the server.
DemoJson DemoPackageCarriers::publicKey(const DemoCatalogueOwner &terms) const
{
    if (terms.firstModuleId == m_store.owner(0).terms.firstModuleId)
        return nullptr;
    const QString filler = u"aW52ZW50ZWQ="_s;
    DemoObject key = DemoObject().add(u"Counter"_s, 0);
    for (const auto &part : {u"G"_s, u"J"_s, u"P"_s, u"Q"_s, u"Seed"_s, u"X"_s, u"Y"_s})
        key.add(part, part == u"X" ? DemoJson() : DemoJson(filler));
    return DemoObject()
        .add(u"OwnerName"_s, terms.name)
        .add(u"Signature"_s, signatureOf(terms.name, u"key"_s, 0))
        .add(u"SignDate"_s, u"2025-01-15T00:00:00"_s)
        .add(u"ExpiryDate"_s, u"2030-01-15T00:00:00"_s)
        .add(u"Key"_s, std::move(key));
}

DemoJson DemoPackageCarriers::moduleLicense(std::size_t module) const
{
    return moduleLicense(module, m_store.package(static_cast<std::size_t>(m_store.module(module).owner)));
}

DemoJson DemoPackageCarriers::moduleLicense(std::size_t module, const DemoPackage &package) const
{
    const DemoModule &row = m_store.module(module);
    const DemoOwner &issuer = m_store.owner(static_cast<std::size_t>(row.owner));
    const int total = package.totals[module - issuer.firstModule];
    return DemoObject()
        .add(u"OwnerName"_s, package.terms.name)
        .add(u"ModuleName"_s, row.name)
        .add(u"ModuleDescription"_s, row.description.in(m_language))
        .add(u"ModuleTooltip"_s, row.tooltip.in(m_language))
        .add(u"ModuleVersion"_s, package.terms.version)
        .add(u"LicenseType"_s, licenseTypeName(row.type))
        .add(u"Unrestricted"_s, row.isUnrestricted)
        .add(u"AllowedUserType"_s, row.isUserLicense() ? DemoJson(u"InternalAssociate"_s) : DemoJson())
        .add(u"NumberOfLicenses"_s, total)
        .add(u"ExtraFlags"_s, row.extraFlags)
        .add(u"ExtraInfo"_s, row.extraInfo)
        .add(u"SortOrder"_s, row.sortOrder)
        .add(u"IsHidden"_s, row.isHidden)
        .add(u"PrerequisiteModuleName"_s, row.prerequisiteName)
        .add(u"Signature"_s, signatureOf(package.terms.name, row.name, total));
}

DemoJson DemoPackageCarriers::extendedModule(std::size_t module, const DemoPackage &stored,
                                             const std::optional<DemoPackage> &offered) const
{
    const DemoOwner &issuer = m_store.owner(static_cast<std::size_t>(m_store.module(module).owner));
    const std::size_t position = module - issuer.firstModule;
    const int total = issuer.isInstalled ? stored.totals[position] : 0;
    const int newTotal = offered ? offered->totals[position] : total;
    const int free = issuer.isInstalled ? m_store.free(module) : 0;
    return DemoObject()
        .add(u"New"_s, offered ? moduleLicense(module, *offered) : DemoJson())
        .add(u"Current"_s, issuer.isInstalled ? moduleLicense(module, stored) : DemoJson())
        .add(u"NumberOfLicensesInUse"_s, m_store.inUse(module))
        .add(u"NumberOfLicensesFree"_s, free)
        .add(u"NumberOfLicensesAdded"_s, newTotal - total)
        .add(u"NumberOfLicensesNewTotal"_s, newTotal)
        .add(u"NumberOfLicensesNewFree"_s, free + newTotal - total)
        .add(u"NumberOfLicensesTotal"_s, total);
}
