// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licenseacttext.h"

#include <algorithm>
#include <utility>

namespace {

constexpr PhraseContext actPhrase {"LicenseActText"};

constexpr qsizetype MostDeviations = 6; ///< in words; nobody reads a hundred

/// As the server wrote the day; the same in every language, so that lines of different days can be compared.
Phrase dayText(const LicenseDate &date)
{
    if (date.isForever) {
        //: In place of a date: there is no end.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "never"));
    }
    return Phrase::verbatim(date.date.isValid() ? date.date.toString(Qt::ISODate) : date.text);
}

Phrase seatsText(const ModuleSeats &seats)
{
    //: In place of a number of seats.
    return seats.unrestricted ? actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "unlimited"))
                              : Phrase::verbatim(QString::number(seats.number));
}

Phrase moduleLine(const ModuleLicense &module)
{
    const Phrase seats = seatsText({module.numberOfLicenses, module.unrestricted});
    if (module.moduleDescription.isEmpty() || module.moduleDescription == module.moduleName) {
        //: A licence and its seats: %1 is its code name such as "ten-sales", %2 a number or "unlimited".
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "%1: %2"),
                         {Phrase::verbatim(module.moduleName), seats});
    }
    //: A licence and its seats: %1 is its name such as "Sales Premium", %2 its code name such as "ten-sales",
    //: %3 a number or "unlimited".
    return actPhrase(
        QT_TRANSLATE_NOOP("LicenseActText", "%1 (%2): %3"),
        {Phrase::verbatim(module.moduleDescription), Phrase::verbatim(module.moduleName), seats});
}

Phrase centralLine(const LicenseOwner &owner, const ModuleLicenseLink &link)
{
    const QString name = link.description.isEmpty() ? link.name : link.description;
    const QList<Phrase> names {Phrase::verbatim(name), Phrase::verbatim(owner.name),
                               Phrase::verbatim(link.name)};
    if (link.assigned) {
        //: A row of the central licence: %1 is a licence's name, %2 its owner, %3 its code name.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "%1 (%2/%3): assigned"), names);
    }
    //: A row of the central licence: %1 is a licence's name, %2 its owner, %3 its code name.
    return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "%1 (%2/%3): not assigned"), names);
}

Phrase fieldName(PackageDeviation::Field field)
{
    using Field = PackageDeviation::Field;
    switch (field) {
    case Field::CompanyName:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "company"));
    case Field::SerialNr:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "serial number"));
    case Field::LicenseVersion:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "version"));
    case Field::MaintenanceDate:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "maintenance date"));
    case Field::AdminWarningDate:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "warning date"));
    case Field::ExpiryDate:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "expiry date"));
    case Field::GraceDate:
        //: Part of a licence, in the middle of a sentence.
        return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "end of the grace period"));
    case Field::Module:
        break;
    }
    return {};
}

/// @p text as it stands beside another; one that is empty would read like a mistake.
Phrase shown(const Phrase &text)
{
    //: In place of a value that is not there.
    return text.isEmpty() ? actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "nothing")) : text;
}

Phrase shown(const std::optional<ModuleSeats> &seats)
{
    return shown(seats ? seatsText(*seats) : Phrase());
}

Phrase shownOf(PackageDeviation::Field field, const QString &value)
{
    using Field = PackageDeviation::Field;
    const bool isText =
        field == Field::CompanyName || field == Field::SerialNr || field == Field::LicenseVersion;
    return shown(isText ? Phrase::verbatim(value) : dayText(licenseDateFromText(value)));
}

Phrase deviationPhrase(const PackageDeviation &deviation)
{
    const PackageDeviation::Field field = deviation.field;
    const bool isModule = field == PackageDeviation::Field::Module;
    const Phrase name = isModule ? Phrase::verbatim(deviation.module) : fieldName(field);
    const Phrase found = isModule ? shown(deviation.foundSeats) : shownOf(field, deviation.found);
    const Phrase expected = isModule ? shown(deviation.expectedSeats) : shownOf(field, deviation.expected);
    //: Something that is not as it should be, as in "ten-sales: 21 instead of 25".
    return actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "%1: %2 instead of %3"), {name, found, expected});
}

} // namespace

QList<Phrase> packageLines(const LicenseInfo &package)
{
    QList<Phrase> lines {
        //: Whose licence it is.
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Company: %1"),
                  {Phrase::verbatim(package.companyName)}),
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Serial number: %1"),
                  {Phrase::verbatim(package.serialNr)}),
        //: Of a licence.
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Version: %1"),
                  {Phrase::verbatim(package.licenseVersion)}),
        //: Of a licence; %1 is a day or "never".
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Maintenance ends: %1"),
                  {dayText(package.maintenanceDate)}),
        //: Of a licence; %1 is a day or "never".
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Expires: %1"), {dayText(package.expiryDate)}),
        //: Of a licence, after it has expired; %1 is a day or "never".
        actPhrase(QT_TRANSLATE_NOOP("LicenseActText", "Stops: %1"), {dayText(package.graceDate)}),
    };
    QList<ModuleLicense> modules = package.moduleLicenses;
    std::ranges::stable_sort(modules, {}, &ModuleLicense::sortOrder);
    for (const ModuleLicense &module : std::as_const(modules))
        lines.append(moduleLine(module));
    return lines;
}

QList<Phrase> centralLines(const QList<LicenseOwner> &owners)
{
    QList<Phrase> lines;
    for (const LicenseOwner &owner : owners) {
        for (const ModuleLicenseLink &link : owner.moduleLicenses)
            lines.append(centralLine(owner, link));
    }
    return lines;
}

Phrase deviationPhrase(const QList<PackageDeviation> &deviations)
{
    QList<Phrase> parts;
    for (const PackageDeviation &deviation : deviations.first(std::min(deviations.size(), MostDeviations)))
        parts.append(deviationPhrase(deviation));
    if (const auto more = static_cast<int>(deviations.size() - parts.size()); more > 0) {
        //: Ends a list: so many more things are not as they should be.
        parts.append(actPhrase(QT_TRANSLATE_N_NOOP("LicenseActText", "and %Ln more"), {}, more));
    }
    return Phrase::joined(parts, QStringLiteral("; "));
}
