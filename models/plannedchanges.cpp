// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plannedchanges.h"

#include "models/licensetext.h"

#include <QCoreApplication>

#include <optional>

// More than that is a slip of the keyboard.
static constexpr int MostSeats = 1'000'000;

static QString fieldOf(const CsvRow &row, qsizetype column)
{
    return row.fields.value(column).trimmed();
}

static QDate dayOf(const CsvRow &row)
{
    return QDate::fromString(fieldOf(row, 0), QStringLiteral("yyyy-MM-dd"));
}

static std::optional<int> seatsOf(const CsvRow &row)
{
    bool isNumber = false;
    const int seats = fieldOf(row, 1).toInt(&isNumber);
    const bool isPlausible = isNumber && seats >= -MostSeats && seats <= MostSeats;
    return isPlausible ? std::optional(seats) : std::nullopt;
}

PlannedList plannedListFrom(const CsvTable &table)
{
    PlannedList list;
    for (const CsvRow &row : table.rows) {
        const QDate day = dayOf(row);
        const std::optional<int> seats = seatsOf(row);
        const bool isHeading = row == table.rows.constFirst() && !day.isValid() && !seats;
        if (isHeading)
            continue;
        if (!day.isValid())
            list.faults.append({PlannedFault::Kind::NoDay, row.line, fieldOf(row, 0)});
        else if (!seats)
            list.faults.append({PlannedFault::Kind::NoNumber, row.line, fieldOf(row, 1)});
        else
            list.changes.append({day, *seats});
    }
    if (!list.faults.isEmpty())
        list.changes.clear();
    return list;
}

namespace {

/// Context of these texts in the translation files.
class PlannedChanges
{
    Q_DECLARE_TR_FUNCTIONS(PlannedChanges)

public:
    static QString faultText(const PlannedFault &fault);
};

QString PlannedChanges::faultText(const PlannedFault &fault)
{
    const QString line = numberText(fault.line);
    if (fault.kind == PlannedFault::Kind::NoDay) {
        //: %1 is the number of a line in a file, %2 what stands there.
        return tr("Line %1: “%2” is not a day such as 2027-01-31.").arg(line, fault.text);
    }
    //: %1 is the number of a line in a file, %2 what stands there.
    return tr("Line %1: “%2” is not a whole number of seats.").arg(line, fault.text);
}

} // namespace

QString plannedFaultText(const PlannedFault &fault)
{
    return PlannedChanges::faultText(fault);
}
