// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seatexporttable.h"

#include "models/licensetext.h"
#include "models/workspace.h"

namespace {

/// Context of these texts in the translation files.
struct SeatExportText
{
    Q_DECLARE_TR_FUNCTIONS(SeatExportText)
};

QString levelText(const Seats &seats, const SeatThresholds &thresholds)
{
    if (seats.unrestricted) {
        //: How full a licence is: it has no ceiling.
        return SeatExportText::tr("Unlimited");
    }
    switch (seats.level(thresholds)) {
    case SeatLevel::OverAssigned:
        //: How full a licence is: more seats are in use than owned.
        return SeatExportText::tr("Over-assigned");
    case SeatLevel::Full:
        //: How full a licence is: no seat is left.
        return SeatExportText::tr("Full");
    case SeatLevel::NearlyFull:
        //: How full a licence is.
        return SeatExportText::tr("Nearly full");
    case SeatLevel::Plain:
        break;
    }
    //: How full a licence is: there are seats enough.
    return SeatExportText::tr("Seats free");
}

/// A figure that means nothing without a ceiling.
ExportCell limitedBy(const Seats &seats, qint64 figure)
{
    return seats.unrestricted ? ExportCell() : ExportCell(figure);
}

/// Seats in use once everything staged is applied; empty for licences that are not given to associates.
ExportCell inUseAfter(const Workspace &workspace, const LicenseKey &key)
{
    const int column = workspace.columnOf(key);
    return column < 0 ? ExportCell() : ExportCell(workspace.projectedSeats(column).inUse);
}

ExportRow rowOf(const Workspace &workspace, const CatalogueOwner &owner, const CatalogueLicense &license)
{
    const Seats &seats = license.seats;
    return {owner.displayName(),
            license.displayName(),
            license.key.module,
            licenseTypeText(license.type),
            limitedBy(seats, seats.total),
            seats.inUse,
            limitedBy(seats, seats.free),
            levelText(seats, workspace.thresholds()),
            inUseAfter(workspace, license.key)};
}

} // namespace

SeatExportTable::SeatExportTable(const Workspace &workspace, const QString &owner, QList<ExportNote> notes)
    //: Title of an exported table: owned and used seats of licences.
    : ExportTable(tr("Seats"), seatColumns(), std::move(notes))
{
    for (const CatalogueOwner &each : workspace.catalogue().owners()) {
        if (!owner.isEmpty() && each.name != owner)
            continue;
        for (const CatalogueLicense &license : each.licenses) {
            if (!license.isHidden)
                m_rows.append(rowOf(workspace, each, license));
        }
    }
}

QList<ExportColumn> SeatExportTable::seatColumns()
{
    return {
        //: Column of an exported file: owner of a licence.
        {tr("Owner"), 20},
        //: Column of an exported file: display name of a licence.
        {tr("Licence"), 28},
        //: Column of an exported file: the name of a licence within the server.
        {tr("Code name"), 24},
        //: Column of an exported file: kind of licence.
        {tr("Type"), 10},
        //: Column of an exported file: seats owned.
        {tr("Total"), 10},
        //: Column of an exported file: seats in use.
        {tr("In use"), 10},
        //: Column of an exported file: seats left.
        {tr("Free"), 10},
        //: Column of an exported file: how full a licence is, in a word.
        {tr("Level"), 14},
        //: Column of an exported file: seats in use once everything staged is applied.
        {tr("In use after staged changes"), 14},
    };
}
