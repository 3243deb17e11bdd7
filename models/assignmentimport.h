// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/csvreader.h"
#include "models/domain/assignmentrules.h"
#include "models/domain/associate.h"
#include "models/domain/runrecord.h"

class Workspace;

/// What an empty cell of a table with a column for each licence asks for.
enum class BlankCells {
    LeaveAlone, ///< nothing, so that nobody loses a licence because a list was short
    Take,
};

/// What a table is judged against: a copy of what the workspace knows and wants, so that another thread can
/// work on it.
struct ImportTenant
{
    LicenseCatalogue catalogue;
    QList<AssignmentColumn> columns;
    AssignmentRules rules;
    QList<Associate> associates;
    AssignmentTable assignments;

    [[nodiscard]] static ImportTenant of(const Workspace &workspace);
};

/// One thing to be said of a line of an imported file.
struct ImportFinding
{
    enum class Kind {
        Gives,
        Takes,
        GivesAlong, ///< because what the line gives needs it
        TakesAlong, ///< because it cannot stay without, or beside, what the line changes
        Repeats, ///< line @c number says the same
        // The following are problems: something of the line is not staged.
        Contradicts, ///< line @c number says the opposite
        Overruled, ///< something else that the file asks for moves the box the other way
        Blocked, ///< see the hindrance; @c detail is the licence that is needed
        UnclearMark, ///< @c detail is neither yes nor no
        NobodyNamed,
        NobodyCalled, ///< nobody is called @c detail
        SeveralCalled, ///< @c number associates are called @c detail
        NotTheSame, ///< @c subject and @c detail are not one associate
        NoLicenseNamed,
        UnknownLicense,
        SeveralLicenses, ///< @c number licences are called so, one of them of the owner @c detail
        NotForAssociates, ///< see LicenseFinding
        TooManyFields, ///< @c number fields, more than the first line has
    };
    Kind kind = Kind::Gives;
    QString subject {}; ///< the licence by display name, or as the file calls it
    QString detail {};
    int number = 0;
    Hindrance hindrance {};

    [[nodiscard]] bool isProblem() const { return kind >= Kind::Contradicts; }
    [[nodiscard]] bool isAboutLicense() const { return kind <= Kind::UnclearMark; }

    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// A line of an imported file with what it comes to.
struct ImportRow
{
    int line = 0;
    QString associate {}; ///< by display name, or as the file calls somebody it does not make clear
    QStringList licenses {}; ///< likewise; where each has a column, those there is something to say of
    QList<ImportFinding> findings {}; ///< problems last
    int alreadySo = 0; ///< boxes that are, or are staged to be, as the line wants them

    [[nodiscard]] bool hasProblem() const { return !findings.isEmpty() && findings.constLast().isProblem(); }

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

/// A table of assignments, judged line by line. Two shapes are known by the first line: a list, with columns
/// for the associate, the licence and, if need be, its owner and what to do (give or take); and a matrix,
/// with columns for the associate and one for each licence.
struct AssignmentImport
{
    enum class Shape { List, Matrix };
    enum class Problem {
        None,
        NothingKnown, ///< the tenant has not been read yet
        NoAssociateColumn,
        NoLicenseColumn,
    };
    Problem problem = Problem::None; ///< with any, there is nothing else
    Shape shape = Shape::List;
    QList<ImportRow> rows;
    QList<NamedWish> wishes; ///< what can be staged, releases first
    int gives = 0; ///< of these wishes
    int takes = 0;
    int movesAlong = 0; ///< boxes that have to move with them
    int alreadySo = 0;
    int problemRows = 0; ///< rows of which something is not staged
};

/// Judges @p table, which has no problem of its own, against @p tenant, with seats and needs as
/// Workspace::propose() has them: what one line takes, another may give, and seats given to one line are gone
/// for the next. Pure, any thread.
[[nodiscard]] AssignmentImport judgedImport(const CsvTable &table, const ImportTenant &tenant,
                                            BlankCells blankCells);
