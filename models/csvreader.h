// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/csvfield.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// What keeps a file from being read as a table.
struct CsvProblem
{
    enum class Kind {
        None,
        Unreadable, ///< there is no such file, or the system does not let it be read
        TooLarge,
        Empty,
        NotText, ///< a spreadsheet or a picture, for example
        WrongEncoding, ///< its first bytes promise an encoding that the others do not keep to
        TooManyRows,
        TooManyFields, ///< in one row
        TooManyCells, ///< in all
        UnclosedQuote,
    };
    Kind kind = Kind::None;
    int line = 0; ///< where it begins, from 1; 0 where no line is to blame
    QString detail; ///< the system's reason, or the encoding that was promised

    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

/// A row of a CSV file. Rows without any text are left out.
struct CsvRow
{
    int line = 0; ///< of the file, from 1: a row with line ends in quotes takes several
    QStringList fields;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// What stands in a CSV file, and how it was written.
struct CsvTable
{
    QList<CsvRow> rows; ///< none where there is a problem
    CsvSeparator separator = CsvSeparator::Comma;
    QString encoding; ///< "UTF-8", "UTF-16", "UTF-32" or "Windows-1252"
    CsvProblem problem;
};

/// Reads @p bytes as a table in the way of RFC 4180, and of spreadsheets all over the world: comma, semicolon
/// or tab, whichever parts the first row best, or what a first line "sep=;" says; any line ends; any mark of
/// byte order, and without one UTF-8, else Windows-1252. What withoutFormula() has put in front of a field is
/// taken off. Whatever the bytes are: there is a table or a problem. Any thread.
[[nodiscard]] CsvTable csvTableFromBytes(const QByteArray &bytes);
/// The same for a file, which is read at once. Any thread.
[[nodiscard]] CsvTable csvTableFromFile(const QString &fileName);
