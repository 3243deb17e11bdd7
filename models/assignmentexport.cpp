// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentexport.h"

#include "models/importwords.h"
#include "models/licenselookup.h"
#include "models/workspace.h"

#include <QCoreApplication>

#include <numeric>

namespace {

/// Context of these texts in the translation files.
struct AssignmentExportText
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentExportText)
};

/// True where an import that reads @p title as a header takes its column for this licence.
bool isFoundBy(const QString &title, const LicenseKey &key, const LicenseLookup &lookup)
{
    const LicenseFinding finding = lookup.find(title);
    return finding.kind == LicenseFinding::Kind::Found && finding.key == key && !importColumnFromText(title);
}

/// The display name, with the owner where another licence is called that, or at worst the code name.
QString titleOf(const AssignmentColumn &column, const LicenseLookup &lookup)
{
    const QString name = column.license.displayName();
    const QString qualified = QStringLiteral("%1: %2");
    for (const QString &title : {name, qualified.arg(column.ownerDisplayName, name)}) {
        if (isFoundBy(title, column.license.key, lookup))
            return title;
    }
    return qualified.arg(column.ownerDisplayName, column.license.key.module);
}

QList<int> allOf(qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

AssignmentExport AssignmentExport::of(const Workspace &workspace)
{
    const LicenseLookup lookup(workspace.catalogue());
    QStringList titles;
    for (const AssignmentColumn &column : workspace.columns())
        titles.append(titleOf(column, lookup));
    return {workspace.associates(),
            workspace.table(),
            workspace.columns(),
            titles,
            allOf(workspace.associates().size()),
            allOf(workspace.columns().size())};
}

ExportCell AssignmentExport::box(int row, int column) const
{
    if (!assignments.isKnown(row, column))
        return QStringLiteral("?");
    return assignments.isHeld(row, column) ? ExportCell(ExportTick()) : ExportCell();
}

QList<ExportColumn> associateExportColumns()
{
    return {
        //: Column of an exported file: the number of an associate. Must be a word that an import knows, too.
        {AssignmentExportText::tr("Associate ID"), 12},
        //: Column of an exported file: what an associate signs in with. Must be a word that an import knows.
        {AssignmentExportText::tr("User ID"), 16},
        //: Column of an exported file: the full name of an associate. Must be a word that an import knows.
        {AssignmentExportText::tr("Name"), 28},
        //: Column of an exported file. Must be a word that an import knows, too.
        {AssignmentExportText::tr("E-mail"), 32},
        //: Column of an exported file: the user group of an associate.
        {AssignmentExportText::tr("Group"), 20},
        //: Column of an exported file: the role of an associate.
        {AssignmentExportText::tr("Role"), 20},
    };
}

ExportRow associateExportCells(const Associate &associate)
{
    return {associate.associateId, associate.userId,    associate.displayName(),
            associate.email,       associate.groupName, associate.roleName};
}
