// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packagefigures.h"

#include "models/comparisontext.h"
#include "models/licensetext.h"
#include "models/seatfigures.h"

#include <QCoreApplication>

namespace {

/// Context of all these texts in the translation files.
class PackageFigures
{
    Q_DECLARE_TR_FUNCTIONS(PackageFigures)

public:
    static FigureTable facts(const CatalogueOwner &owner, QDate today);
    static FigureTable installation(const std::optional<SystemInfo> &info,
                                    const std::optional<UserAndInstallationLicenceStatus> &status,
                                    QDate today);
    static QString moduleText(const ModuleLicense &license);

private:
    static FigureTable emptyTable();
    static void add(FigureTable &table, const QString &what, const QString &value);
    static void addDate(FigureTable &table, const QString &what, const LicenseDate &date, QDate today);
    static void addSystemInfo(FigureTable &table, const SystemInfo &info);
    static void addServerEnd(FigureTable &table, qint64 days);
    static QString databaseText(const SystemInfo &info);
    static QString seatsText(const ModuleLicense &license);
};

FigureTable PackageFigures::emptyTable()
{
    FigureTable table;
    table.headers = {
        //: Column: what is told of a package, as in "Serial number".
        tr("What"),
        //: Column: what is told of a package, as in "1010031415".
        tr("Value"),
    };
    return table;
}

void PackageFigures::add(FigureTable &table, const QString &what, const QString &value)
{
    if (!value.isEmpty())
        table.rows.append({.figures = {wordFigure(what), wordFigure(value)}});
}

void PackageFigures::addDate(FigureTable &table, const QString &what, const LicenseDate &date, QDate today)
{
    if (date.isForever || date.text.isEmpty())
        return;
    Figure figure = countdownFigure(date, today);
    //: A date and how far away it is: %1 is such as "27/03/2027", %2 such as "in 23 days" or "not a date".
    figure.text = tr("%1, %2").arg(licenseDayText(date), figure.text);
    figure.value = {};
    table.rows.append({.figures = {wordFigure(what), figure}});
}

FigureTable PackageFigures::facts(const CatalogueOwner &owner, QDate today)
{
    FigureTable table = emptyTable();
    //: Who issues licences.
    add(table, tr("Owner"), owner.displayName());
    if (!owner.package)
        return table;
    const PackageTerms &package = *owner.package;
    //: The company that owns the database.
    add(table, tr("Company"), package.companyName);
    add(table, tr("Serial number"), package.serialNr);
    //: What the licence is for.
    add(table, tr("Product"),
        package.productDescription.isEmpty() ? package.productType : package.productDescription);
    //: The version of the product that the licence is for.
    add(table, tr("Version"), package.licenseVersion);
    if (package.expiryDate.isForever)
        add(table, tr("Expires"), licenseDayText(package.expiryDate));
    //: What a date is about: the nominal end of a licence.
    addDate(table, tr("Expires"), package.expiryDate, today);
    //: What a date is about: from then on administrators are warned.
    addDate(table, tr("Warning begins"), package.adminWarningDate, today);
    //: What a date is about: until then an expired licence goes on.
    addDate(table, tr("Grace ends"), package.graceDate, today);
    //: What a date is about: updates are included until then.
    addDate(table, tr("Maintenance ends"), package.maintenanceDate, today);
    //: What a date is about: the licence server is asked again by the server itself.
    addDate(table, tr("Next check"), package.nextCheckDate, today);
    return table;
}

QString PackageFigures::databaseText(const SystemInfo &info)
{
    QStringList parts;
    for (const QString &part : {info.databaseName, info.databaseType, info.databaseVersion}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

/// The server's own end; nothing is said of one that has none.
void PackageFigures::addServerEnd(FigureTable &table, qint64 days)
{
    if (days == 0)
        return;
    //: How long the server program may run, beside "Server expires"; %1 is a number of days.
    const QString text = days > 0 ? tr("in %1 days").arg(numberText(days))
                                  //: Since when the server program may not run; %1 is a number of days.
                                  : tr("%1 days ago").arg(numberText(-days));
    const SeatLevel level = days > NearDays ? SeatLevel::Plain
                            : days > 0      ? SeatLevel::NearlyFull
                                            : SeatLevel::Full;
    //: What a date is about: until then the server program may run.
    table.rows.append({.figures = {wordFigure(tr("Server expires")), {text, {}, level}}});
}

void PackageFigures::addSystemInfo(FigureTable &table, const SystemInfo &info)
{
    //: Name, product and version of the database.
    add(table, tr("Database"), databaseText(info));
    add(table, tr("Kind"),
        info.isSatellite
            //: Kind of database: one that belongs to a central one.
            ? tr("satellite database")
            //: Kind of database: not a satellite.
            : tr("central database"));
    if (info.isOnTravel) {
        //: The database is a copy that somebody has taken along.
        add(table, tr("Travel"), tr("on travel"));
    }
    //: Version of the server program.
    add(table, tr("Server"), info.fileVersion.isEmpty() ? info.buildLabel : info.fileVersion);
    addServerEnd(table, info.daysUntilNetServerExpiry);
    if (!info.warning.isEmpty()) {
        //: A warning of the server about itself.
        table.rows.append(
            {.figures = {wordFigure(tr("Warning")), {info.warning.simplified(), {}, SeatLevel::NearlyFull}}});
    }
}

FigureTable PackageFigures::installation(const std::optional<SystemInfo> &info,
                                         const std::optional<UserAndInstallationLicenceStatus> &status,
                                         QDate today)
{
    FigureTable table = emptyTable();
    if (status) {
        //: The company that owns the database.
        add(table, tr("Company"), status->companyName);
        add(table, tr("Serial number"), status->serialNr);
    } else if (info) {
        //: The company that owns the database.
        add(table, tr("Company"), info->companyName);
    }
    if (info)
        addSystemInfo(table, *info);
    if (status) {
        //: What a date is about: the nominal end of a licence.
        addDate(table, tr("Expires"), status->expiryDate, today);
        //: What a date is about: from then on administrators are warned.
        addDate(table, tr("Warning begins"), status->adminWarningDate, today);
        //: What a date is about: until then an expired licence goes on.
        addDate(table, tr("Grace ends"), status->graceDate, today);
    }
    return table;
}

QString PackageFigures::seatsText(const ModuleLicense &license)
{
    //: Seats of a licence without a ceiling.
    return license.unrestricted ? tr("unlimited") : numberText(license.numberOfLicenses);
}

QString PackageFigures::moduleText(const ModuleLicense &license)
{
    FigureTable table;
    add(table, tr("Licence"), license.moduleDescription);
    //: The name of a licence that programs know it by.
    add(table, tr("Code name"), license.moduleName);
    //: What a licence is for.
    add(table, tr("Description"), license.moduleTooltip.simplified());
    add(table, tr("Owner"), license.ownerName);
    //: System, site or user licence.
    add(table, tr("Kind"), licenseTypeText(license.licenseType));
    add(table, tr("Version"), license.moduleVersion);
    //: How many may hold a licence.
    add(table, tr("Seats"), seatsText(license));
    //: The licence that has to be held first.
    add(table, tr("Needs"), license.prerequisiteModuleName);
    //: What a user plan brings with it.
    add(table, tr("Brings along"), impliedModulesFromExtraInfo(license.extraInfo).join(QStringLiteral(", ")));
    QStringList lines;
    for (const FigureTable::Row &row : std::as_const(table.rows)) {
        //: One fact: %1 what it is about, as in "Seats"; %2 as in "25".
        lines.append(tr("%1: %2").arg(row.figures.constFirst().text, row.figures.constLast().text));
    }
    return lines.join(u'\n');
}

} // namespace

FigureTable packageFactTable(const CatalogueOwner &owner, QDate today)
{
    return PackageFigures::facts(owner, today);
}

FigureTable installationTable(const std::optional<SystemInfo> &info,
                              const std::optional<UserAndInstallationLicenceStatus> &status, QDate today)
{
    return PackageFigures::installation(info, status, today);
}

QString moduleLicenseText(const ModuleLicense &license)
{
    return PackageFigures::moduleText(license);
}
