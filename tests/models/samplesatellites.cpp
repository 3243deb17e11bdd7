// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplesatellites.h"

namespace {

ModuleLicenseLink link(const QString &name, const QString &description, qint64 sortOrder)
{
    ModuleLicenseLink row;
    row.name = name;
    row.description = description;
    row.sortOrder = sortOrder;
    return row;
}

ModuleLicenseLink withSeats(ModuleLicenseLink row, qint64 inUse, qint64 total)
{
    row.total = total;
    row.inUse = inUse;
    row.free = total - inUse;
    return row;
}

ModuleLicenseLink databaseLicense()
{
    ModuleLicenseLink row = withSeats(link(u"satellite"_qs, u"Satellite database"_qs, 20), 12, 20);
    row.tooltip = u"A database at another site"_qs;
    row.canAssign = true;
    row.assigned = true;
    return row;
}

ModuleLicenseLink travelLicense()
{
    ModuleLicenseLink row = withSeats(link(u"satellite-travel"_qs, u"Travel"_qs, 10), 3, 0);
    row.unrestricted = true;
    row.canAssign = true;
    return row;
}

ModuleLicenseLink hiddenLicense()
{
    ModuleLicenseLink row = withSeats(link(u"core"_qs, {}, 30), 0, 1);
    row.isHidden = true;
    return row;
}

/// Nobody may assign it.
LicenseOwner acme()
{
    return {u"ACME"_qs, u"Acme Tools"_qs, {withSeats(link(u"site"_qs, u"Acme Site"_qs, 10), 2, 3)}};
}

} // namespace

QDateTime satelliteTime()
{
    return {QDate(2026, 4, 15), QTime(10, 32), Qt::UTC};
}

QList<Satellite> sampleSatellites()
{
    return {{1, u"Tromsø"_qs}, {2, u"Lübeck"_qs}, {3, {}}};
}

QList<LicenseOwner> sampleSatelliteLicenses(qint64 satelliteId)
{
    ModuleLicenseLink database = databaseLicense();
    ModuleLicenseLink travel = travelLicense();
    travel.assigned = satelliteId == 1;
    if (satelliteId == 3)
        database.free = 5;
    QList<LicenseOwner> owners {{u"SUPEROFFICE"_qs, u"SuperOffice"_qs, {travel, database, hiddenLicense()}}};
    if (satelliteId == 1) {
        owners.prepend(acme());
        owners[0].moduleLicenses[0].assigned = true;
    }
    return owners;
}

QList<LicenseOwner> sampleCentralLicense()
{
    const QList<ModuleLicenseLink> licenses {travelLicense(), databaseLicense(), hiddenLicense()};
    return {acme(), {u"SUPEROFFICE"_qs, u"SuperOffice"_qs, licenses}};
}

ServerAbilities allSatelliteAbilities()
{
    return ServerAbilities({u"https://crm.example.com/api/v1/Agents/License/GetSatelliteLicenses"_qs,
                            u"https://crm.example.com/api/v1/Agents/License/GetCentralLicense"_qs,
                            u"https://crm.example.com/api/v1/Agents/License/SaveCentralLicense"_qs});
}

void fillSatellites(Satellites &satellites, const QList<qint64> &compared)
{
    satellites.now = [] { return satelliteTime(); };
    satellites.setServer(Satellites::Installation::OnSite, allSatelliteAbilities());
    satellites.setListed(sampleSatellites());
    for (const qint64 satelliteId : compared) {
        satellites.compare(satelliteId);
        satellites.setLicenses(satelliteId, sampleSatelliteLicenses(satelliteId));
    }
    satellites.setCentral(sampleCentralLicense());
}
