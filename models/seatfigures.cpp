// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seatfigures.h"

#include "models/domain/countdown.h"
#include "models/licensetext.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace {

/// Context of all these texts in the translation files.
class SeatFigures
{
    Q_DECLARE_TR_FUNCTIONS(SeatFigures)

public:
    static FigureTable use(const DashboardNumbers &numbers, const Workspace &workspace);
    static FigureTable owners(const DashboardNumbers &numbers);
    static FigureTable dates(const LicenseCatalogue &catalogue, QDate today);
    static FigureTable breakdown(const QList<UseBucket> &buckets, BreakdownBy by);
    static Figure countdownFigure(const LicenseDate &date, QDate today);
    static QString breakdownName(BreakdownBy by);
    static QString bucketName(const UseBucket &bucket, BreakdownBy by);
    static QString useSummary(const DashboardNumbers &numbers);
    static QString breakdownSummary(const QList<UseBucket> &buckets, BreakdownBy by, const QString &license);

private:
    static void addDate(FigureTable &table, const QString &owner, const QString &what,
                        const LicenseDate &date, QDate today);
};

FigureTable SeatFigures::use(const DashboardNumbers &numbers, const Workspace &workspace)
{
    FigureTable table;
    table.headers = {
        //: Column: name of a module licence.
        tr("Licence"),
        //: Column: owner of the licence.
        tr("Owner"),
        //: Column: seats in use.
        tr("In use"),
        //: Column: seats owned.
        tr("Seats"),
        //: Column: seats left.
        tr("Free"),
        //: Column: seats in use out of those owned, in per cent.
        tr("Use"),
        //: Column: how close to its ceiling a licence is, in words.
        tr("Level"),
        //: Column: seats in use as they will be once everything staged is applied.
        tr("After changes"),
    };
    for (const LicenseUse &use : numbers.restricted + numbers.unrestricted) {
        // The numbers may be older than the columns.
        const int column = workspace.columnOf(use.key);
        const Seats after = column < 0 ? use.seats : workspace.projectedSeats(column);
        const bool isRestricted = !use.seats.unrestricted;
        table.rows.append(
            {.figures = {wordFigure(use.displayName),
                         wordFigure(use.ownerDisplayName),
                         countFigure(use.seats.inUse),
                         ownedFigure(use.seats),
                         freeFigure(use.seats, use.level),
                         isRestricted ? shareFigure(use.seats.share()) : Figure {{}, -1.0},
                         {seatLevelText(use.level), static_cast<int>(use.level), use.level},
                         {after.inUse == use.seats.inUse ? QString() : seatChangeText(use.seats, after),
                          after.inUse - use.seats.inUse}},
             .associates = AssociateFilter::holdersOf(use.key)});
    }
    return table;
}

FigureTable SeatFigures::owners(const DashboardNumbers &numbers)
{
    FigureTable table;
    table.headers = {
        //: Column: owner of licences.
        tr("Owner"),
        //: Column: seats in use.
        tr("In use"),
        //: Column: seats owned.
        tr("Seats"),
        //: Column: seats left.
        tr("Free"),
        //: Column: seats in use beyond those owned.
        tr("Over"),
        //: Column: how many licences have no seat left.
        tr("Full licences"),
        //: Column: seats in use of licences without a ceiling.
        tr("Unlimited in use"),
    };
    for (const OwnerTotals &owner : numbers.owners) {
        const int full =
            owner.licenses.value(SeatLevel::Full) + owner.licenses.value(SeatLevel::OverAssigned);
        const SeatLevel fullLevel = full > 0 ? SeatLevel::Full : SeatLevel::Plain;
        Figure excess = countFigure(owner.excess);
        excess.level = owner.excess > 0 ? SeatLevel::OverAssigned : SeatLevel::Plain;
        Figure fullFigure = countFigure(full);
        fullFigure.level = fullLevel;
        table.rows.append({.figures = {wordFigure(owner.displayName), countFigure(owner.inUse),
                                       countFigure(owner.total), countFigure(owner.available), excess,
                                       fullFigure, countFigure(owner.unrestrictedInUse)},
                           .associates = AssociateFilter {.license = {owner.owner, {}}}});
    }
    return table;
}

Figure SeatFigures::countdownFigure(const LicenseDate &date, QDate today)
{
    const Countdown countdown = countdownTo(date, today);
    const int days = static_cast<int>(std::min<qint64>(countdown.days, std::numeric_limits<int>::max()));
    switch (countdown.state) {
    case Countdown::State::Running:
        //: A licence date is on this very day.
        return {days == 0 ? tr("today") : tr("in %Ln day(s)", nullptr, days), days,
                days <= NearDays ? SeatLevel::NearlyFull : SeatLevel::Plain};
    case Countdown::State::Overdue:
        return {tr("%Ln day(s) ago", nullptr, days), -days, SeatLevel::Full};
    case Countdown::State::Forever:
    case Countdown::State::Unreadable:
        break;
    }
    //: The server sent a date that cannot be read.
    return {tr("not a date"), std::numeric_limits<int>::max(), SeatLevel::NearlyFull};
}

void SeatFigures::addDate(FigureTable &table, const QString &owner, const QString &what,
                          const LicenseDate &date, QDate today)
{
    if (date.isForever)
        return;
    const Figure day = date.date.isValid() ? dayFigure(date.date) : Figure {date.text, QDate()};
    table.rows.append({.figures = {wordFigure(owner), wordFigure(what), day, countdownFigure(date, today)}});
}

FigureTable SeatFigures::dates(const LicenseCatalogue &catalogue, QDate today)
{
    FigureTable table;
    table.headers = {
        //: Column: owner of licences.
        tr("Owner"),
        //: Column: what a date is about, as in "Licence expires".
        tr("What"),
        //: Column: a calendar day.
        tr("Date"),
        //: Column: how many days are left.
        tr("Left"),
    };
    for (const CatalogueOwner &owner : catalogue.owners()) {
        if (!owner.package)
            continue;
        const QString name = owner.displayName();
        //: What a date is about.
        addDate(table, name, tr("Licence expires"), owner.package->expiryDate, today);
        //: What a date is about: the licence server is asked again.
        addDate(table, name, tr("Next check"), owner.package->nextCheckDate, today);
        //: What a date is about: from then on administrators are warned.
        addDate(table, name, tr("Warning begins"), owner.package->adminWarningDate, today);
        //: What a date is about: until then an expired licence goes on.
        addDate(table, name, tr("Grace ends"), owner.package->graceDate, today);
        //: What a date is about: updates are included until then.
        addDate(table, name, tr("Maintenance ends"), owner.package->maintenanceDate, today);
    }
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const FigureTable::Row &a, const FigureTable::Row &b) {
                         return a.figures.constLast().value.toInt() < b.figures.constLast().value.toInt();
                     });
    return table;
}

QString SeatFigures::breakdownName(BreakdownBy by)
{
    switch (by) {
    case BreakdownBy::Group:
        //: Column, and a way to count holders.
        return tr("Group");
    case BreakdownBy::Role:
        //: Column, and a way to count holders.
        return tr("Role");
    case BreakdownBy::Plan:
        //: Column, and a way to count holders.
        return tr("User plan");
    }
    return {};
}

QString SeatFigures::bucketName(const UseBucket &bucket, BreakdownBy by)
{
    if (!bucket.name.isEmpty())
        return bucket.name;
    switch (by) {
    case BreakdownBy::Group:
        return tr("without a group");
    case BreakdownBy::Role:
        return tr("without a role");
    case BreakdownBy::Plan:
        return tr("without a user plan");
    }
    return {};
}

FigureTable SeatFigures::breakdown(const QList<UseBucket> &buckets, BreakdownBy by)
{
    FigureTable table;
    table.headers = {
        breakdownName(by),
        //: Column: how many hold the licence.
        tr("Holders"),
        //: Column: out of how many.
        tr("Of"),
        //: Column: how many hold the licence, in per cent.
        tr("Share"),
    };
    for (const UseBucket &bucket : buckets) {
        AssociateFilter holders = bucket.filter;
        holders.holding = AssociateFilter::Holding::Holds;
        Figure members = countFigure(bucket.members);
        members.associates = bucket.filter;
        table.rows.append({.figures = {wordFigure(SeatFigures::bucketName(bucket, by)),
                                       countFigure(bucket.holders), members, shareFigure(bucket.share())},
                           .associates = holders});
    }
    return table;
}

QString SeatFigures::useSummary(const DashboardNumbers &numbers)
{
    qint64 inUse = 0;
    qint64 total = 0;
    int full = 0;
    for (const OwnerTotals &owner : numbers.owners) {
        inUse += owner.inUse;
        total += owner.total;
        full += owner.licenses.value(SeatLevel::Full) + owner.licenses.value(SeatLevel::OverAssigned);
    }
    //: %1 seats in use, %2 seats owned, both of all licences together.
    const QString seats = tr("%1 of %2 restricted seats in use.").arg(numberText(inUse), numberText(total));
    if (full == 0)
        return seats;
    return seats + u' ' + tr("%Ln licence(s) are full.", nullptr, full);
}

QString SeatFigures::breakdownSummary(const QList<UseBucket> &buckets, BreakdownBy by, const QString &license)
{
    if (buckets.isEmpty() || buckets.constFirst().holders == 0) {
        //: %1 is a licence.
        return tr("Nobody holds %1.").arg(license);
    }
    const UseBucket &most = buckets.constFirst();
    //: %1 is a licence, %2 a group, role or plan, or "without a group", %3 and %4 numbers of associates.
    return tr("Most holders of %1: %2, %3 of %4.")
        .arg(license, SeatFigures::bucketName(most, by), numberText(most.holders), numberText(most.members));
}

} // namespace

FigureTable useTable(const DashboardNumbers &numbers, const Workspace &workspace)
{
    return SeatFigures::use(numbers, workspace);
}

FigureTable ownerTable(const DashboardNumbers &numbers)
{
    return SeatFigures::owners(numbers);
}

FigureTable dateTable(const LicenseCatalogue &catalogue, QDate today)
{
    return SeatFigures::dates(catalogue, today);
}

FigureTable breakdownTable(const QList<UseBucket> &buckets, BreakdownBy by)
{
    return SeatFigures::breakdown(buckets, by);
}

Figure countdownFigure(const LicenseDate &date, QDate today)
{
    return SeatFigures::countdownFigure(date, today);
}

QString breakdownName(BreakdownBy by)
{
    return SeatFigures::breakdownName(by);
}

QString bucketName(const UseBucket &bucket, BreakdownBy by)
{
    return SeatFigures::bucketName(bucket, by);
}

QString useSummary(const DashboardNumbers &numbers)
{
    return SeatFigures::useSummary(numbers);
}

QString breakdownSummary(const QList<UseBucket> &buckets, BreakdownBy by, const QString &license)
{
    return SeatFigures::breakdownSummary(buckets, by, license);
}
