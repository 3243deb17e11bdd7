// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csvreader.h"
#include "models/domain/seatforecast.h"

#include <QString>

/// What is wrong with a row of a list of joiners and leavers.
struct PlannedFault
{
    enum class Kind { NoDay, NoNumber };
    Kind kind = Kind::NoDay;
    int line = 0; ///< of the file, from 1
    QString text; ///< what stands there instead

    friend bool operator==(const PlannedFault &, const PlannedFault &) = default;
};

/// A list of joiners and leavers: days, and how many seats come into use on them.
struct PlannedList
{
    QList<PlannedChange> changes; ///< none where anything is wrong: half a list would mislead
    QList<PlannedFault> faults;
};

/// Reads @p table: a day such as 2027-01-31 in the first column, a whole number of seats in the second, below
/// 0 where people leave. A first row that has neither is a heading. Pure.
[[nodiscard]] PlannedList plannedListFrom(const CsvTable &table);
/// What is wrong, in a sentence in the language now set.
[[nodiscard]] QString plannedFaultText(const PlannedFault &fault);
