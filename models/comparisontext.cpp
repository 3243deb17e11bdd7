// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisontext.h"

#include "models/domain/cappedsum.h"
#include "models/domain/countdown.h"
#include "models/domain/licensecatalogue.h"
#include "models/licensetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using ModuleChange = ModuleComparison::Change;
using Field = PackageDifference::Field;
using Verdict = PackageComparison::Verdict;

namespace {

/// Context of all these texts in the translation files.
struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QString fieldName(Field field)
{
    switch (field) {
    case Field::CompanyName:
        //: What a licence package says: whom it is made out to.
        return ComparisonText::tr("Company");
    case Field::SerialNr:
        //: What a licence package says.
        return ComparisonText::tr("Serial number");
    case Field::LicenseVersion:
        //: What a licence package says.
        return ComparisonText::tr("Version");
    case Field::ProductDescription:
        //: What a licence package says: what was bought.
        return ComparisonText::tr("Product");
    case Field::ExpiryDate:
        //: Before a day: when a licence ends.
        return ComparisonText::tr("Expires");
    case Field::GraceDate:
        //: Before a day: until then an expired licence goes on.
        return ComparisonText::tr("Grace ends");
    case Field::AdminWarningDate:
        //: Before a day: from then on administrators are warned.
        return ComparisonText::tr("Warning begins");
    case Field::MaintenanceDate:
        //: Before a day: updates are included until then.
        return ComparisonText::tr("Maintenance ends");
    case Field::NextCheckDate:
        //: Before a day: the licence server is asked again.
        return ComparisonText::tr("Next check");
    }
    return {};
}

bool isDay(Field field)
{
    return field >= Field::ExpiryDate;
}

/// How many people have to give a licence back, all licences together, and how many licences that is about.
QString shortText(const PackageComparison &comparison)
{
    const QList<ModuleComparison> modules = comparison.superfluous();
    qint64 releases = 0;
    for (const ModuleComparison &module : modules)
        releases = cappedSum(releases, module.superfluous);
    //: %1 is how many people have to give one of these licences back.
    return ComparisonText::tr(
               "%Ln licence(s) are held by more people than the new package allows: release %1 first.",
               nullptr, static_cast<int>(modules.size()))
        .arg(numberText(releases));
}

QString refusedText(const QString &reason)
{
    if (reason.isEmpty())
        return ComparisonText::tr("The server does not let the new package be activated, and does not say "
                                  "why. Ask whoever issued it.");
    //: %1 is the server's reason, as it gives it.
    return ComparisonText::tr("The server does not let the new package be activated: %1").arg(reason);
}

/// @p sentence, and the server's own words where it has some.
QString sentenceWithReason(const QString &sentence, const QString &reason)
{
    if (reason.isEmpty())
        return sentence;
    //: %1 is a sentence, %2 the server's own words.
    return ComparisonText::tr("%1 The server says: %2").arg(sentence, reason);
}

/// @p before and @p after of what is called @p what, as in "version 11.12 → 11.13".
QString fromTo(const QString &what, const QString &before, const QString &after)
{
    //: What changes about a licence, as in "version 11.12 → 11.13".
    return ComparisonText::tr("%1 %2 → %3").arg(what, before, after);
}

QString ceilingText(const ModuleLicense &after)
{
    return after.unrestricted
               //: What changes about a licence: it has no ceiling any more.
               ? ComparisonText::tr("becomes unlimited")
               //: What changes about a licence: it gets a ceiling.
               : ComparisonText::tr("no longer unlimited");
}

QString visibilityText(const ModuleLicense &after)
{
    return after.isHidden
               //: What changes about a licence: administrators do not see it any more.
               ? ComparisonText::tr("becomes hidden")
               //: What changes about a licence: administrators see it from then on.
               : ComparisonText::tr("is no longer hidden");
}

QString needText(const ModuleLicense &after)
{
    return after.prerequisiteModuleName.isEmpty()
               //: What changes about a licence: it needs no other licence any more.
               ? ComparisonText::tr("needs no other licence any more")
               //: What changes about a licence; %1 is another licence, by its code name.
               : ComparisonText::tr("needs %1").arg(after.prerequisiteModuleName);
}

/// Everything else that people are told of, without its details.
QString remainderText(const ModuleLicense &before, const ModuleLicense &after)
{
    if (impliedModulesFromExtraInfo(before.extraInfo) != impliedModulesFromExtraInfo(after.extraInfo)) {
        //: What changes about a licence, a user plan.
        return ComparisonText::tr("contains other licences");
    }
    const bool isSame = before.moduleTooltip == after.moduleTooltip && before.extraInfo == after.extraInfo
                        && before.allowedUserType == after.allowedUserType
                        && before.extraFlags == after.extraFlags && before.moduleName == after.moduleName;
    //: What changes about a licence: terms that are not worth naming.
    return isSame ? QString() : ComparisonText::tr("other terms");
}

/// What changes beside the number of seats.
QStringList termChanges(const ModuleLicense &before, const ModuleLicense &after)
{
    QStringList changes;
    if (before.unrestricted != after.unrestricted)
        changes.append(ceilingText(after));
    if (before.moduleVersion != after.moduleVersion) {
        //: What changes about a licence: "version 11.12 → 11.13".
        changes.append(fromTo(ComparisonText::tr("version"), before.moduleVersion, after.moduleVersion));
    }
    if (before.licenseType != after.licenseType) {
        //: What changes about a licence: "type User → System".
        changes.append(fromTo(ComparisonText::tr("type"), licenseTypeText(before.licenseType),
                              licenseTypeText(after.licenseType)));
    }
    if (before.moduleDescription != after.moduleDescription) {
        //: What changes about a licence: "name Sales → Sales Premium".
        changes.append(fromTo(ComparisonText::tr("name"), before.moduleDescription, after.moduleDescription));
    }
    if (before.isHidden != after.isHidden)
        changes.append(visibilityText(after));
    if (before.prerequisiteModuleName != after.prerequisiteModuleName)
        changes.append(needText(after));
    if (const QString remainder = remainderText(before, after); !remainder.isEmpty())
        changes.append(remainder);
    return changes;
}

/// What happens to the seats, or to the licence as a whole.
QString mainChange(const ModuleComparison &module)
{
    switch (module.change) {
    case ModuleChange::Added:
        //: What changes about a licence: it was not there before.
        return ComparisonText::tr("new");
    case ModuleChange::Removed:
        //: What changes about a licence: it is not there any more.
        return ComparisonText::tr("goes away");
    case ModuleChange::More:
        //: What changes about a licence; %1 is a number of seats.
        return ComparisonText::tr("%1 more").arg(numberText(module.seatChange()));
    case ModuleChange::Fewer:
        //: What changes about a licence; %1 is a number of seats.
        return ComparisonText::tr("%1 fewer").arg(numberText(cappedDifference(0, module.seatChange())));
    case ModuleChange::Terms:
    case ModuleChange::Unchanged:
        break;
    }
    return {};
}

/// One pair of figures that do not go together: in two words, and as a sentence.
struct ConflictWords
{
    QString name;
    QString sentence;
};

ConflictWords conflictOf(FigureConflict conflict, const ExtendedModuleLicense &figures)
{
    const QString inUse = numberText(figures.inUse);
    const QString total = numberText(figures.total);
    const QString newTotal = numberText(figures.newTotal);
    switch (conflict) {
    case FigureConflict::TotalIsNotUsePlusFree:
        return {//: Which figures of a licence contradict each other: seats owned, in use and free now.
                ComparisonText::tr("seats now"),
                ComparisonText::tr("Now: %1 in use and %2 free do not make %3.")
                    .arg(inUse, numberText(figures.free), total)};
    case FigureConflict::NewTotalIsNotTotalPlusAdded:
        return {//: Which figures of a licence contradict each other: how many seats are added.
                ComparisonText::tr("seats added"),
                ComparisonText::tr("New: %1 seats and %2 added do not make %3.")
                    .arg(total, numberText(figures.added), newTotal)};
    case FigureConflict::NewFreeIsNotNewTotalMinusUse:
        return {//: Which figures of a licence contradict each other: seats free afterwards.
                ComparisonText::tr("free after"),
                ComparisonText::tr("Free after: of %1 seats %2 are in use, which does not leave %3.")
                    .arg(newTotal, inUse, numberText(figures.newFree))};
    case FigureConflict::TotalIsNotThatOfThePackage:
        return {//: Which figures of a licence contradict each other: those of the package that is stored.
                ComparisonText::tr("stored package"),
                ComparisonText::tr("The stored package holds %1 seats, not %2.")
                    .arg(numberText(figures.current ? figures.current->numberOfLicenses : 0), total)};
    case FigureConflict::NewTotalIsNotThatOfThePackage:
        return {//: Which figures of a licence contradict each other: those of the package on offer.
                ComparisonText::tr("new package"),
                ComparisonText::tr("The new package holds %1 seats, not %2.")
                    .arg(numberText(figures.offered ? figures.offered->numberOfLicenses : 0), newTotal)};
    }
    return {};
}

QList<ConflictWords> conflictsOf(const ModuleComparison &module)
{
    QList<ConflictWords> conflicts;
    for (const FigureConflict each :
         {FigureConflict::TotalIsNotUsePlusFree, FigureConflict::NewTotalIsNotTotalPlusAdded,
          FigureConflict::NewFreeIsNotNewTotalMinusUse, FigureConflict::TotalIsNotThatOfThePackage,
          FigureConflict::NewTotalIsNotThatOfThePackage}) {
        if (module.conflicts.testFlag(each))
            conflicts.append(conflictOf(each, module.figures));
    }
    return conflicts;
}

QString expiresText(const LicenseDate &expiryDate, QDate today)
{
    const Countdown countdown = countdownTo(expiryDate, today);
    const int days = static_cast<int>(std::min<qint64>(countdown.days, std::numeric_limits<int>::max()));
    if (countdown.state != Countdown::State::Running)
        return {};
    //: Where a licence package stands; %1 is a day.
    return ComparisonText::tr("expires on %1, in %Ln day(s)", nullptr, days).arg(licenseDayText(expiryDate));
}

} // namespace

QString verdictText(const PackageComparison &comparison)
{
    switch (comparison.verdict) {
    case Verdict::NothingOffered:
        return sentenceWithReason(ComparisonText::tr("No new package is on offer."), comparison.reason);
    case Verdict::NothingNew:
        return ComparisonText::tr("The package on offer is the one that is stored already.");
    case Verdict::Ready:
        return sentenceWithReason(ComparisonText::tr("The new package can be activated."), comparison.reason);
    case Verdict::ReadyButShort:
        //: %1 is a sentence that says how many licences are held by too many people.
        return sentenceWithReason(ComparisonText::tr("%1 The server would take it all the same: it decides.")
                                      .arg(shortText(comparison)),
                                  comparison.reason);
    case Verdict::Short:
        return sentenceWithReason(shortText(comparison), comparison.reason);
    case Verdict::Refused:
        return refusedText(comparison.reason);
    }
    return {};
}

QString moduleChangeText(const ModuleComparison &module)
{
    QStringList changes;
    if (const QString change = mainChange(module); !change.isEmpty())
        changes.append(change);
    if (module.change != ModuleChange::Unchanged && module.figures.current && module.figures.offered)
        changes += termChanges(*module.figures.current, *module.figures.offered);
    if (module.superfluous > 0) {
        //: What a new package asks for; %1 is how many people have to give the licence back before.
        changes.append(ComparisonText::tr("release %1 first").arg(numberText(module.superfluous)));
    }
    return changes.join(QStringLiteral(", "));
}

QString conflictWords(const ModuleComparison &module)
{
    QStringList names;
    for (const ConflictWords &conflict : conflictsOf(module))
        names.append(conflict.name);
    if (names.isEmpty())
        return {};
    //: The server's figures about a licence; %1 lists which, as in "seats now, free after".
    return ComparisonText::tr("figures contradict each other: %1").arg(names.join(QStringLiteral(", ")));
}

QString conflictText(const ModuleComparison &module)
{
    QStringList sentences;
    for (const ConflictWords &conflict : conflictsOf(module))
        sentences.append(conflict.sentence);
    return sentences.join(u'\n');
}

FigureTable packageDifferenceTable(const PackageComparison &comparison)
{
    FigureTable table;
    table.headers = {
        //: Column: what differs between two licence packages, as in "Expires".
        ComparisonText::tr("What"),
        //: Column: what the stored licence package says.
        ComparisonText::tr("Now"),
        //: Column: what the licence package on offer says.
        ComparisonText::tr("New"),
    };
    for (const PackageDifference &difference : comparison.differences) {
        const auto figure = [&difference](const QString &text) {
            return wordFigure(isDay(difference.field) ? licenseDayText(licenseDateFromText(text)) : text);
        };
        const Figure before = comparison.isFirst ? Figure() : figure(difference.before);
        table.rows.append(
            {.figures = {wordFigure(fieldName(difference.field)), before, figure(difference.after)}});
    }
    return table;
}

QString licenseDayText(const LicenseDate &date)
{
    if (date.isForever) {
        //: Instead of a day: a licence never ends.
        return ComparisonText::tr("no end");
    }
    return date.date.isValid() ? dayFigure(date.date).text : date.text;
}

QString licenseStandingText(LicenseStanding standing, const LicenseDate &adminWarningDate,
                            const LicenseDate &expiryDate, const LicenseDate &graceDate, QDate today)
{
    switch (standing) {
    case LicenseStanding::Stopped:
        //: Where a licence package stands; %1 is a day.
        return ComparisonText::tr("stopped on %1").arg(licenseDayText(graceDate));
    case LicenseStanding::InGrace:
        if (!graceDate.date.isValid()) {
            //: Where a licence package stands; %1 is a day.
            return ComparisonText::tr("expired on %1").arg(licenseDayText(expiryDate));
        }
        //: Where a licence package stands; %1 and %2 are days.
        return ComparisonText::tr("expired on %1, works until %2")
            .arg(licenseDayText(expiryDate), licenseDayText(graceDate));
    case LicenseStanding::ExpiresSoon:
        if (!expiryDate.date.isValid()) {
            //: Where a licence package stands: administrators are warned since a day, %1, but no end is
            //: given.
            return ComparisonText::tr("warns since %1").arg(licenseDayText(adminWarningDate));
        }
        return expiresText(expiryDate, today);
    case LicenseStanding::Fine:
        return expiresText(expiryDate, today);
    }
    return {};
}
