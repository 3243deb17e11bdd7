// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolicensecarriers.h"

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

DemoJson withoutRights(DemoObject object)
{
    object.add(u"TableRight"_s, nullptr);
    object.add(u"FieldProperties"_s, DemoObject());
    return object;
}

} // namespace

DemoJson DemoLicenseCarriers::links(std::size_t owner, std::size_t associate, const DemoRules &rules) const
{
    const DemoOwner &issuer = m_store.owner(owner);
    const DemoModuleSet &held = m_store.associate(associate).held;
    DemoJson::List rows;
    rows.reserve(issuer.moduleCount);
    for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount;
         ++module) {
        if (issuer.userLicenses.test(module))
            rows.push_back(link(module, rules.canAssign(associate, module), held.test(module)));
    }
    return rows;
}

DemoJson DemoLicenseCarriers::owners(std::size_t associate, const DemoRules &rules) const
{
    const DemoModuleSet &held = m_store.associate(associate).held;
    DemoJson::List blocks;
    for (std::size_t owner = 0; owner < m_store.owners().size(); ++owner) {
        const DemoOwner &issuer = m_store.owner(owner);
        DemoJson::List restricted;
        DemoJson::List unrestricted;
        restricted.reserve(issuer.moduleCount);
        for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount;
             ++module) {
            if (!issuer.userLicenses.test(module))
                continue;
            auto &rows = m_store.module(module).isUnrestricted ? unrestricted : restricted;
            rows.push_back(link(module, rules.canAssign(associate, module), held.test(module)));
        }
        blocks.push_back(ownerBlock(owner, std::move(restricted), std::move(unrestricted)));
    }
    return blocks;
}

DemoJson DemoLicenseCarriers::satelliteOwners(int satellite) const
{
    DemoJson::List blocks;
    for (std::size_t owner = 0; owner < m_store.owners().size(); ++owner) {
        const DemoOwner &issuer = m_store.owner(owner);
        DemoJson::List restricted;
        DemoJson::List unrestricted;
        for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount;
             ++module) {
            if (m_store.module(module).type != DemoLicenseType::SatelliteLicense)
                continue;
            auto &rows = m_store.module(module).isUnrestricted ? unrestricted : restricted;
            rows.push_back(link(module, true, DemoStore::isAtSatellite(m_store.module(module), satellite)));
        }
        if (!restricted.empty() || !unrestricted.empty())
            blocks.push_back(ownerBlock(owner, std::move(restricted), std::move(unrestricted)));
    }
    return blocks;
}

DemoJson DemoLicenseCarriers::link(std::size_t module, bool canAssign, bool isAssigned) const
{
    const DemoModule &terms = m_store.module(module);
    return withoutRights(DemoObject()
                             .add(u"Unrestricted"_s, terms.isUnrestricted)
                             .add(u"Total"_s, terms.total)
                             .add(u"Tooltip"_s, terms.tooltip.in(m_language))
                             .add(u"CanAssign"_s, canAssign)
                             .add(u"Free"_s, m_store.free(module))
                             .add(u"InUse"_s, m_store.inUse(module))
                             .add(u"IsHidden"_s, terms.isHidden)
                             .add(u"Assigned"_s, isAssigned)
                             .add(u"ModuleLicenseId"_s, terms.id)
                             .add(u"Name"_s, terms.name)
                             .add(u"Description"_s, terms.description.in(m_language))
                             .add(u"PrerequisiteModuleName"_s, terms.prerequisiteName)
                             .add(u"SortOrder"_s, terms.sortOrder)
                             .add(u"ExtraFlags"_s, terms.extraFlags));
}

DemoJson DemoLicenseCarriers::ownerBlock(std::size_t owner, DemoJson::List restricted,
                                         DemoJson::List unrestricted) const
{
    const DemoCatalogueOwner &terms = m_store.owner(owner).terms;
    return withoutRights(DemoObject()
                             .add(u"Name"_s, terms.name)
                             .add(u"Description"_s, terms.description)
                             .add(u"RestrictedModuleLicenses"_s, std::move(restricted))
                             .add(u"UnrestrictedModuleLicenses"_s, std::move(unrestricted)));
}

DemoJson DemoLicenseCarriers::extendedLicense(std::size_t owner, const Offer &offer) const
{
    const DemoOwner &issuer = m_store.owner(owner);
    DemoJson::List modules;
    modules.reserve(issuer.moduleCount);
    for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount; ++module)
        modules.push_back(extendedModule(module, offer));
    return DemoObject()
        .add(u"Reason"_s, offer.reason)
        .add(u"CanBeActivated"_s, offer.canBeActivated)
        .add(u"New"_s, offer.isOffered ? licenseInfo(owner, offer) : DemoJson())
        .add(u"Current"_s, licenseInfo(owner, Offer()))
        .add(u"ExtendedModuleLicenses"_s, std::move(modules))
        .add(u"AccumulatedNextCheckDate"_s, u"2026-11-23T04:12:30.5715671+01:00"_s);
}

DemoJson DemoLicenseCarriers::licenseInfo(std::size_t owner, const Offer &offer) const
{
    const DemoOwner &issuer = m_store.owner(owner);
    const DemoCatalogueOwner &terms = issuer.terms;
    const auto moduleTotal = [&](std::size_t module) {
        return offer.totals.value(module, m_store.module(module).total);
    };
    DemoJson::List modules;
    modules.reserve(issuer.moduleCount);
    for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount; ++module)
        modules.push_back(moduleLicense(module, moduleTotal(module)));
    return DemoObject()
        .add(u"CompanyName"_s, u"Havgrind Logistikk AS"_s)
        .add(u"SerialNr"_s, u"1010031415"_s)
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
        .add(u"Signature"_s, signatureOf(terms.name, QString(), static_cast<int>(issuer.moduleCount)));
}

// Only partners' keys travel with the package; SuperOffice's own is built into the server.
DemoJson DemoLicenseCarriers::publicKey(const DemoCatalogueOwner &terms) const
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

DemoJson DemoLicenseCarriers::moduleLicense(std::size_t module, int total) const
{
    const DemoModule &row = m_store.module(module);
    const DemoCatalogueOwner &owner = m_store.owner(static_cast<std::size_t>(row.owner)).terms;
    return DemoObject()
        .add(u"OwnerName"_s, owner.name)
        .add(u"ModuleName"_s, row.name)
        .add(u"ModuleDescription"_s, row.description.in(m_language))
        .add(u"ModuleTooltip"_s, row.tooltip.in(m_language))
        .add(u"ModuleVersion"_s, owner.version)
        .add(u"LicenseType"_s, licenseTypeName(row.type))
        .add(u"Unrestricted"_s, row.isUnrestricted)
        .add(u"AllowedUserType"_s, row.isUserLicense() ? DemoJson(u"InternalAssociate"_s) : DemoJson())
        .add(u"NumberOfLicenses"_s, total)
        .add(u"ExtraFlags"_s, row.extraFlags)
        .add(u"ExtraInfo"_s, row.extraInfo)
        .add(u"SortOrder"_s, row.sortOrder)
        .add(u"IsHidden"_s, row.isHidden)
        .add(u"PrerequisiteModuleName"_s, row.prerequisiteName)
        .add(u"Signature"_s, signatureOf(owner.name, row.name, total));
}

DemoJson DemoLicenseCarriers::extendedModule(std::size_t module, const Offer &offer) const
{
    const DemoModule &row = m_store.module(module);
    const int newTotal = offer.totals.value(module, row.total);
    const int added = newTotal - row.total;
    return DemoObject()
        .add(u"New"_s, offer.isOffered ? moduleLicense(module, newTotal) : DemoJson())
        .add(u"Current"_s, moduleLicense(module, row.total))
        .add(u"NumberOfLicensesInUse"_s, m_store.inUse(module))
        .add(u"NumberOfLicensesFree"_s, m_store.free(module))
        .add(u"NumberOfLicensesAdded"_s, added)
        .add(u"NumberOfLicensesNewTotal"_s, newTotal)
        .add(u"NumberOfLicensesNewFree"_s, m_store.free(module) + added)
        .add(u"NumberOfLicensesTotal"_s, row.total);
}
