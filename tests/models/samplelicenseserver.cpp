// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplelicenseserver.h"

#include <QLocale>

#include <ctime>

SampleLicenseServer::SampleLicenseServer()
    : now(noon())
{
    server.now = [this] { return now; };
    server.setAbilities(ServerAbilities());
}

/// Before anything else looks at the clock or the locale.
QDateTime SampleLicenseServer::noon()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2");
    tzset();
    return {{2026, 11, 22}, {10, 0}, Qt::UTC};
}

ExtendedLicenseInfo SampleLicenseServer::acmeOffer(qint64 archive)
{
    ExtendedLicenseInfo info = SampleTenant::packages().at(1);
    info.canBeActivated = archive >= 3;
    info.offered = info.current;
    info.offered->expiryDate = licenseDateFromText(u"2028-03-27T00:00:00"_qs);
    for (ModuleLicense &module : info.offered->moduleLicenses) {
        if (module.moduleName == u"archive")
            module.numberOfLicenses = archive;
    }
    for (ExtendedModuleLicense &module : info.moduleLicenses) {
        module.offered = module.current;
        module.total = module.current->numberOfLicenses;
        module.newTotal = module.total;
        if (module.current->moduleName == u"archive") {
            module.offered->numberOfLicenses = archive;
            module.newTotal = archive;
            module.added = archive - module.total;
        }
        module.free = module.total - module.inUse;
        module.newFree = module.newTotal - module.inUse;
    }
    return info;
}

LicenseCatalogue SampleLicenseServer::catalogueWithMoreInUse()
{
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    for (ExtendedModuleLicense &module : packages[1].moduleLicenses)
        ++module.inUse;
    return LicenseCatalogue(packages);
}

LicenseCatalogue SampleLicenseServer::catalogueUntil(const QString &warning, const QString &expiry,
                                                     const QString &grace)
{
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].current->adminWarningDate = licenseDateFromText(warning);
    packages[1].current->expiryDate = licenseDateFromText(expiry);
    packages[1].current->graceDate = licenseDateFromText(grace);
    return LicenseCatalogue(packages);
}

QString SampleLicenseServer::ownerText(const QString &owner)
{
    PackageOwnerModel &owners = server.ownerModel();
    return owners.index(owners.rowOf(owner)).data(PackageOwnerModel::TextRole).toString();
}

void SampleLicenseServer::sayCheck(const QString &owner, LicenseStatus status)
{
    server.begin(owner, LicenseServer::Action::Check);
    server.setCheck(owner, {.status = status});
    server.end(owner);
}

void SampleLicenseServer::offer(qint64 archive)
{
    server.setOffer(Acme, comparePackages(acmeOffer(archive)));
}
