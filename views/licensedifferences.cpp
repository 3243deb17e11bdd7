// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licensedifferences.h"

#include <QCoreApplication>

QStringList differenceLines(const FigureTable &differences)
{
    QStringList lines;
    for (const FigureTable::Row &row : differences.rows) {
        //: Something about a licence as a whole: %1 what, %2 now, %3 with the new licence.
        const QString line = QCoreApplication::translate("LicenseDifferences", "%1: %2 → %3");
        lines.append(line.arg(row.figures.at(0).text, row.figures.at(1).text, row.figures.at(2).text));
    }
    return lines;
}
