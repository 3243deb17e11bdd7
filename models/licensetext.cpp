// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Context of all these texts in the translation files.
struct LicenseText
{
    Q_DECLARE_TR_FUNCTIONS(LicenseText)
};

} // namespace

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString seatText(const Seats &seats)
{
    if (seats.unrestricted) {
        //: Seats of a licence without a ceiling; %1 is how many are in use.
        return LicenseText::tr("%1 in use, unlimited").arg(numberText(seats.inUse));
    }
    //: Seats of a licence: %1 in use out of %2 owned.
    return LicenseText::tr("%1 of %2 in use").arg(numberText(seats.inUse), numberText(seats.total));
}

QString seatChangeText(const Seats &now, const Seats &after)
{
    const bool isSame = now.inUse == after.inUse;
    if (now.unrestricted) {
        //: Short form of seats without a ceiling; %1 is how many are in use.
        return isSame ? LicenseText::tr("%1, unlimited").arg(numberText(now.inUse))
                      //: Seats without a ceiling while changes are staged: %1 in use now, %2 afterwards.
                      : LicenseText::tr("%1 → %2, unlimited")
                            .arg(numberText(now.inUse), numberText(after.inUse));
    }
    if (isSame) {
        //: Short form of seats: %1 in use out of %2 owned.
        return LicenseText::tr("%1 of %2").arg(numberText(now.inUse), numberText(now.total));
    }
    //: Seats while changes are staged: %1 in use now, %2 afterwards, %3 owned.
    QString change = LicenseText::tr("%1 → %2 of %3")
                         .arg(numberText(now.inUse), numberText(after.inUse), numberText(now.total));
    if (after.free >= 0 || after.inUse < now.inUse)
        return change;
    //: %1 is a change of seats such as "97 → 103 of 100", %2 how many seats are missing.
    return LicenseText::tr("%1, short %2").arg(change, numberText(-after.free));
}

QString freeSeatText(const Seats &seats)
{
    switch (seats.level()) {
    case SeatLevel::OverAssigned:
        //: More seats are in use than owned; %1 is how many more.
        return LicenseText::tr("%1 over").arg(numberText(seats.excess()));
    case SeatLevel::Full:
        //: No seat of a licence is left.
        return LicenseText::tr("full");
    case SeatLevel::NearlyFull:
    case SeatLevel::Plain:
        break;
    }
    if (seats.unrestricted) {
        //: A licence without a ceiling.
        return LicenseText::tr("unlimited");
    }
    //: How many seats are left.
    return LicenseText::tr("%1 free").arg(numberText(seats.free));
}

QString seatLevelText(SeatLevel level)
{
    switch (level) {
    case SeatLevel::Plain:
        //: A licence that is far from its ceiling, or has none.
        return LicenseText::tr("enough seats");
    case SeatLevel::NearlyFull:
        //: A licence that is close to its ceiling.
        return LicenseText::tr("nearly full");
    case SeatLevel::Full:
        //: No seat of a licence is left.
        return LicenseText::tr("full");
    case SeatLevel::OverAssigned:
        //: More seats of a licence are in use than owned.
        return LicenseText::tr("over-assigned");
    }
    return {};
}

QString restrictionText(const Seats &seats)
{
    if (seats.unrestricted) {
        //: Kind of licence: it has no ceiling of seats.
        return LicenseText::tr("Unrestricted");
    }
    //: Kind of licence: it has a ceiling of seats.
    return LicenseText::tr("Restricted");
}

QString licenseToolTip(const QString &toolTip, const Seats &seats)
{
    if (seats.addsUp())
        return toolTip;
    const QString mark =
        LicenseText::tr("The server's figures do not add up: %1 in use and %2 free are not %3.")
            .arg(numberText(seats.inUse), numberText(seats.free), numberText(seats.total));
    return toolTip.isEmpty() ? mark : toolTip + u'\n' + mark;
}

QString licenseTypeText(LicenseType type)
{
    switch (type) {
    case LicenseType::SiteLicense:
        //: Kind of licence: holds for the whole installation.
        return LicenseText::tr("System");
    case LicenseType::SatelliteLicense:
        //: Kind of licence: belongs to one satellite database.
        return LicenseText::tr("Site");
    case LicenseType::UserLicense:
        //: Kind of licence: assigned to associates.
        return LicenseText::tr("User");
    case LicenseType::Unknown:
        break;
    }
    //: Kind of licence the server does not tell.
    return LicenseText::tr("Not stated");
}

QString obstacleWords(Obstacle obstacle, const QString &neededLicense)
{
    switch (obstacle) {
    case Obstacle::NoFreeSeat:
        //: Why a licence cannot be given, after "not available:".
        return LicenseText::tr("no free seat");
    case Obstacle::NeedsLicense:
        if (neededLicense.isEmpty()) {
            //: Why a licence cannot be given, after "not available:".
            return LicenseText::tr("needs another licence first");
        }
        //: Why a licence cannot be given, after "not available:"; %1 is another licence.
        return LicenseText::tr("needs %1").arg(neededLicense);
    case Obstacle::ServerRefuses:
        //: Why a licence cannot be given, after "not available:".
        return LicenseText::tr("the server does not allow it");
    case Obstacle::WriteNotChecked:
    case Obstacle::WriteNotOffered:
    case Obstacle::WriteNotAllowed:
        //: Why a licence cannot be given, after "not available:".
        return LicenseText::tr("read-only here");
    case Obstacle::Applying:
        //: Why a box cannot be changed, after "not available:".
        return LicenseText::tr("changes are being applied");
    case Obstacle::LastKnown:
        //: Why a box cannot be changed, after "not available:".
        return LicenseText::tr("read-only, as last known");
    case Obstacle::NotLoaded:
        //: State of a box whose content has not arrived from the server.
        return LicenseText::tr("not loaded yet");
    case Obstacle::Gone:
        //: Why a licence cannot be given or taken: the associate or the licence does not exist any more.
        return LicenseText::tr("not here any more");
    case Obstacle::None:
        break;
    }
    return {};
}

QString hindranceWords(const Hindrance &hindrance, const QString &neededLicense)
{
    const QString words = obstacleWords(hindrance.obstacle, neededLicense);
    if (hindrance.needObstacle == Obstacle::None)
        return words;
    //: Why a licence cannot be given: %1 "needs User", %2 why that one cannot be given, as in "no free seat".
    return LicenseText::tr("%1: %2").arg(words, obstacleWords(hindrance.needObstacle));
}

QString cellStateText(const CellFacts &facts, const QString &neededLicense)
{
    if (!facts.isKnown)
        return obstacleWords(Obstacle::NotLoaded);
    if (facts.isHeld) {
        if (facts.isStaged) {
            //: State of a box: the associate holds the licence and a staged change takes it.
            return LicenseText::tr("assigned, will be released");
        }
        //: State of a box: the associate holds the licence.
        return LicenseText::tr("assigned");
    }
    if (facts.isStaged) {
        //: State of a box: a staged change gives the licence.
        return LicenseText::tr("not assigned, will be assigned");
    }
    const QString why = obstacleWords(facts.obstacle, neededLicense);
    if (why.isEmpty() && neededLicense.isEmpty()) {
        //: State of a box: the associate does not hold the licence.
        return LicenseText::tr("not assigned");
    }
    if (why.isEmpty()) {
        //: State of a box: the associate does not hold the licence, and would be given %1 along with it.
        return LicenseText::tr("not assigned, needs %1").arg(neededLicense);
    }
    //: State of a box that cannot be ticked; %1 says why, as in "no free seat".
    return LicenseText::tr("not assigned, not available: %1").arg(why);
}

QString obstacleText(Obstacle obstacle, const QString &neededLicense)
{
    switch (obstacle) {
    case Obstacle::Applying:
        return LicenseText::tr("Changes are being applied. Wait until they are done.");
    case Obstacle::LastKnown:
        return LicenseText::tr(
            "This is what was last known of the tenant. It can be changed once the server has been read.");
    case Obstacle::NotLoaded:
        return LicenseText::tr("What this associate holds has not been loaded yet. Wait a moment.");
    case Obstacle::WriteNotChecked:
        return LicenseText::tr("Whether these licences can be changed here is not known yet. Wait a moment.");
    case Obstacle::WriteNotOffered:
        return LicenseText::tr(
            "This server has no way for a program to change these licences. Change them in "
            "SuperOffice's user administration.");
    case Obstacle::WriteNotAllowed:
        return LicenseText::tr("The server does not let this program change these licences. Change them in "
                               "SuperOffice's user administration.");
    case Obstacle::NoFreeSeat:
        return LicenseText::tr("No seat is free. Release the licence from somebody else, or buy more seats.");
    case Obstacle::NeedsLicense:
        return LicenseText::tr("This licence needs %1, which cannot be given to this associate now.")
            .arg(neededLicense);
    case Obstacle::ServerRefuses:
        return LicenseText::tr("The server does not allow this licence for this associate.");
    case Obstacle::Gone:
        return LicenseText::tr("The associate or the licence is not here any more.");
    case Obstacle::None:
        break;
    }
    return {};
}
