// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licenseacttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

/// Context of all these texts in the translation files.
struct LicenseActText
{
    Q_DECLARE_TR_FUNCTIONS(LicenseActText)
};

constexpr qsizetype MostDeviations = 6; ///< in words; nobody reads a hundred

/// As the server wrote the day; the same in every language, so that lines of different days can be compared.
QString dayText(const LicenseDate &date)
{
    if (date.isForever) {
        //: In place of a date: there is no end.
        return LicenseActText::tr("never");
    }
    return date.date.isValid() ? date.date.toString(Qt::ISODate) : date.text;
}

QString seatsText(const ModuleSeats &seats)
{
    //: In place of a number of seats.
    return seats.unrestricted ? LicenseActText::tr("unlimited") : QString::number(seats.number);
}

QString moduleLine(const ModuleLicense &module)
{
    const QString seats = seatsText({module.numberOfLicenses, module.unrestricted});
    if (module.moduleDescription.isEmpty() || module.moduleDescription == module.moduleName) {
        //: A licence and its seats: %1 is its code name such as "ten-sales", %2 a number or "unlimited".
        return LicenseActText::tr("%1: %2").arg(module.moduleName, seats);
    }
    //: A licence and its seats: %1 is its name such as "Sales Premium", %2 its code name such as "ten-sales",
    //: %3 a number or "unlimited".
    return LicenseActText::tr("%1 (%2): %3").arg(module.moduleDescription, module.moduleName, seats);
}

QString centralLine(const LicenseOwner &owner, const ModuleLicenseLink &link)
{
    const QString name = link.description.isEmpty() ? link.name : link.description;
    if (link.assigned) {
        //: A row of the central licence: %1 is a licence's name, %2 its owner, %3 its code name.
        return LicenseActText::tr("%1 (%2/%3): assigned").arg(name, owner.name, link.name);
    }
    //: A row of the central licence: %1 is a licence's name, %2 its owner, %3 its code name.
    return LicenseActText::tr("%1 (%2/%3): not assigned").arg(name, owner.name, link.name);
}

QString fieldText(PackageDeviation::Field field)
{
    using Field = PackageDeviation::Field;
    switch (field) {
    case Field::CompanyName:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("company");
    case Field::SerialNr:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("serial number");
    case Field::LicenseVersion:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("version");
    case Field::MaintenanceDate:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("maintenance date");
    case Field::AdminWarningDate:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("warning date");
    case Field::ExpiryDate:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("expiry date");
    case Field::GraceDate:
        //: Part of a licence, in the middle of a sentence.
        return LicenseActText::tr("end of the grace period");
    case Field::Module:
        break;
    }
    return {};
}

/// @p text as it stands beside another; one that is empty would read like a mistake.
QString shown(const QString &text)
{
    //: In place of a value that is not there.
    return text.isEmpty() ? LicenseActText::tr("nothing") : text;
}

QString shown(const std::optional<ModuleSeats> &seats)
{
    return shown(seats ? seatsText(*seats) : QString());
}

QString shownOf(PackageDeviation::Field field, const QString &value)
{
    using Field = PackageDeviation::Field;
    const bool isText =
        field == Field::CompanyName || field == Field::SerialNr || field == Field::LicenseVersion;
    return shown(isText ? value : dayText(licenseDateFromText(value)));
}

QString deviationText(const PackageDeviation &deviation)
{
    const PackageDeviation::Field field = deviation.field;
    const bool isModule = field == PackageDeviation::Field::Module;
    const QString name = isModule ? deviation.module : fieldText(field);
    const QString found = isModule ? shown(deviation.foundSeats) : shownOf(field, deviation.found);
    const QString expected = isModule ? shown(deviation.expectedSeats) : shownOf(field, deviation.expected);
    //: Something that is not as it should be, as in "ten-sales: 21 instead of 25".
    return LicenseActText::tr("%1: %2 instead of %3").arg(name, found, expected);
}

} // namespace

QStringList packageLines(const LicenseInfo &package)
{
    QStringList lines {
        //: Whose licence it is.
        LicenseActText::tr("Company: %1").arg(package.companyName),
        LicenseActText::tr("Serial number: %1").arg(package.serialNr),
        //: Of a licence.
        LicenseActText::tr("Version: %1").arg(package.licenseVersion),
        //: Of a licence; %1 is a day or "never".
        LicenseActText::tr("Maintenance ends: %1").arg(dayText(package.maintenanceDate)),
        //: Of a licence; %1 is a day or "never".
        LicenseActText::tr("Expires: %1").arg(dayText(package.expiryDate)),
        //: Of a licence, after it has expired; %1 is a day or "never".
        LicenseActText::tr("Stops: %1").arg(dayText(package.graceDate)),
    };
    QList<ModuleLicense> modules = package.moduleLicenses;
    std::ranges::stable_sort(modules, {}, &ModuleLicense::sortOrder);
    for (const ModuleLicense &module : std::as_const(modules))
        lines.append(moduleLine(module));
    return lines;
}

QStringList centralLines(const QList<LicenseOwner> &owners)
{
    QStringList lines;
    for (const LicenseOwner &owner : owners) {
        for (const ModuleLicenseLink &link : owner.moduleLicenses)
            lines.append(centralLine(owner, link));
    }
    return lines;
}

QString deviationText(const QList<PackageDeviation> &deviations)
{
    QStringList parts;
    for (const PackageDeviation &deviation : deviations.first(std::min(deviations.size(), MostDeviations)))
        parts.append(deviationText(deviation));
    if (const auto more = static_cast<int>(deviations.size() - parts.size()); more > 0) {
        //: Ends a list: so many more things are not as they should be.
        parts.append(LicenseActText::tr("and %Ln more", nullptr, more));
    }
    return parts.join(QStringLiteral("; "));
}
