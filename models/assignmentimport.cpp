// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentimport.h"

#include "models/associatelookup.h"
#include "models/domain/proposal.h"
#include "models/importlayout.h"
#include "models/licenselookup.h"
#include "models/workspace.h"

#include <algorithm>

using FindingKind = ImportFinding::Kind;
using Problem = AssignmentImport::Problem;
using Shape = AssignmentImport::Shape;

namespace {

ImportFinding findingOf(const AssociateFinding &associate)
{
    const QString &name = associate.name.text;
    switch (associate.kind) {
    case AssociateFinding::Kind::Nobody:
        return {.kind = FindingKind::NobodyCalled, .detail = name};
    case AssociateFinding::Kind::Several:
        return {.kind = FindingKind::SeveralCalled, .detail = name, .number = associate.count};
    case AssociateFinding::Kind::NotTheSame:
        return {.kind = FindingKind::NotTheSame, .subject = name, .detail = associate.otherName};
    case AssociateFinding::Kind::NobodyNamed:
    case AssociateFinding::Kind::Found:
        break;
    }
    return {.kind = FindingKind::NobodyNamed};
}

ImportFinding findingOf(const LicenseFinding &license, const QString &text)
{
    if (text.isEmpty())
        return {.kind = FindingKind::NoLicenseNamed};
    if (license.kind == LicenseFinding::Kind::Several)
        return {.kind = FindingKind::SeveralLicenses,
                .subject = text,
                .detail = license.owner,
                .number = license.count};
    const bool isKnown = license.kind == LicenseFinding::Kind::NotForAssociates;
    return {.kind = isKnown ? FindingKind::NotForAssociates : FindingKind::UnknownLicense, .subject = text};
}

/// Judges one table: understands every line, then asks once what all of them come to.
class Judge
{
public:
    Judge(const CsvTable &table, const ImportTenant &tenant, BlankCells blankCells)
        : m_table(table)
        , m_tenant(tenant)
        , m_blankCells(blankCells)
        , m_layout(table.rows.constFirst().fields)
        , m_associates(tenant.associates)
        , m_licenses(tenant.catalogue)
        , m_wishOfBox(qsizetype(tenant.assignments.rowCount()) * tenant.assignments.columnCount(), -1)
    {
        for (int column = 0; column < tenant.columns.size(); ++column)
            m_columnByKey.insert(tenant.columns.at(column).license.key, column);
    }

    [[nodiscard]] AssignmentImport judged()
    {
        const bool isKnown = !m_tenant.associates.isEmpty() && !m_tenant.columns.isEmpty();
        m_import.shape = m_layout.has(ImportColumn::License) ? Shape::List : Shape::Matrix;
        m_import.problem = isKnown ? headerProblem() : Problem::NothingKnown;
        if (m_import.problem != Problem::None)
            return m_import;
        if (m_import.shape == Shape::Matrix)
            readHeader();
        for (const CsvRow &row : m_table.rows.sliced(1))
            readLine(row);
        propose();
        for (ImportRow &row : m_import.rows)
            finish(row);
        return m_import;
    }

private:
    /// A box that a line asks for; whoever asked first.
    struct LineWish
    {
        AssignmentRules::Wish box;
        int index = 0; ///< of the line, among the rows of the import
        bool isOut = false; ///< another line, or what another one needs, says the opposite
        bool isBlocked = false; ///< as of the last proposal
        bool end = false; ///< how the box ends by the last proposal
    };
    /// A column of a matrix that is a licence.
    struct LicenseColumn
    {
        int position = 0;
        int column = 0;
    };

    [[nodiscard]] QString licenseName(int column) const
    {
        return m_tenant.columns.at(column).license.displayName();
    }

    [[nodiscard]] int columnOf(const LicenseFinding &license) const
    {
        return license.kind == LicenseFinding::Kind::Found ? m_columnByKey.value(license.key, -1) : -1;
    }

    [[nodiscard]] Problem headerProblem() const
    {
        if (!m_layout.hasAssociateColumn())
            return Problem::NoAssociateColumn;
        const bool hasLicense = m_import.shape == Shape::List || !m_layout.others().isEmpty();
        return hasLicense ? Problem::None : Problem::NoLicenseColumn;
    }

    void readHeader()
    {
        const CsvRow &header = m_table.rows.constFirst();
        for (const int position : m_layout.others()) {
            const QString text = header.fields.at(position).trimmed();
            const LicenseFinding license = m_licenses.find(text);
            if (const int column = columnOf(license); column >= 0) {
                m_licenseColumns.append({position, column});
                continue;
            }
            m_import.rows.append(
                {.line = header.line, .licenses = {text}, .findings = {findingOf(license, text)}});
        }
    }

    void readLine(const CsvRow &line)
    {
        m_import.rows.append(ImportRow {.line = line.line});
        ImportRow &row = m_import.rows.last();
        const QList<AssociateName> names = m_layout.associateNames(line.fields);
        const AssociateFinding associate = m_associates.find(names);
        if (associate.kind == AssociateFinding::Kind::Found) {
            row.associate = m_tenant.associates.at(associate.row).displayName();
        } else {
            row.associate = names.isEmpty() ? QString() : names.constFirst().text;
            row.findings.append(findingOf(associate));
        }
        if (hasStrayFields(line))
            row.findings.append(
                {.kind = FindingKind::TooManyFields, .number = static_cast<int>(line.fields.size())});
        else if (m_import.shape == Shape::List)
            readWish(line.fields, associate.row);
        else if (associate.row >= 0)
            readMarks(line.fields, associate.row);
    }

    /// Where a line has more fields than the first one, all of them may stand under the wrong word.
    [[nodiscard]] bool hasStrayFields(const CsvRow &line) const
    {
        const qsizetype count = m_table.rows.constFirst().fields.size();
        return std::any_of(line.fields.cbegin() + std::min(count, line.fields.size()), line.fields.cend(),
                           [](const QString &field) { return !field.trimmed().isEmpty(); });
    }

    void readWish(const QStringList &fields, int associateRow)
    {
        ImportRow &row = m_import.rows.last();
        const QString text = m_layout.textOf(ImportColumn::License, fields);
        const LicenseFinding license = m_licenses.find(m_layout.textOf(ImportColumn::Owner, fields), text);
        const int column = columnOf(license);
        const QString name = column < 0 ? text : licenseName(column);
        if (!name.isEmpty())
            row.licenses = {name};
        if (column < 0)
            row.findings.append(findingOf(license, text));
        const QString action = m_layout.textOf(ImportColumn::Action, fields);
        const auto wanted = action.isEmpty() ? std::optional(true) : wantedFromText(action);
        if (!wanted)
            row.findings.append({.kind = FindingKind::UnclearMark, .subject = name, .detail = action});
        else if (associateRow >= 0 && column >= 0)
            wish({associateRow, column, *wanted});
    }

    void readMarks(const QStringList &fields, int associateRow)
    {
        for (const LicenseColumn &license : std::as_const(m_licenseColumns)) {
            const QString mark = fields.value(license.position).trimmed();
            if (mark.isEmpty() && m_blankCells == BlankCells::LeaveAlone)
                continue;
            const auto wanted = mark.isEmpty() ? std::optional(false) : wantedFromText(mark);
            if (wanted)
                wish({associateRow, license.column, *wanted});
            else
                m_import.rows.last().findings.append({.kind = FindingKind::UnclearMark,
                                                      .subject = licenseName(license.column),
                                                      .detail = mark});
        }
    }

    [[nodiscard]] int &wishOf(int row, int column)
    {
        return m_wishOfBox[qsizetype(row) * m_tenant.assignments.columnCount() + column];
    }

    /// Takes what the last line says of a box, and compares it with what an earlier one has said.
    void wish(const AssignmentRules::Wish &box)
    {
        const auto index = static_cast<int>(m_import.rows.size()) - 1;
        int &known = wishOf(box.row, box.column);
        if (known < 0) {
            known = static_cast<int>(m_wishes.size());
            m_wishes.append({box, index});
            return;
        }
        LineWish &first = m_wishes[known];
        const bool isSame = first.box.wanted == box.wanted && !first.isOut;
        say(index, box.column, isSame ? FindingKind::Repeats : FindingKind::Contradicts,
            m_import.rows.at(first.index).line);
        if (!isSame && !first.isOut) {
            first.isOut = true;
            say(first.index, box.column, FindingKind::Contradicts, m_import.rows.at(index).line);
        }
    }

    void say(int index, int column, FindingKind kind, int number = 0)
    {
        m_import.rows[index].findings.append(
            {.kind = kind, .subject = licenseName(column), .number = number});
    }

    /// What all lines come to together, without those whose wish the others undo.
    void propose()
    {
        Proposal proposal = proposalFor(m_tenant.rules, m_tenant.assignments, boxes());
        while (hasOverruled(proposal))
            proposal = proposalFor(m_tenant.rules, m_tenant.assignments, boxes());
        m_import.movesAlong = proposal.impliedCount();
        settleChanges(proposal.changes);
        for (const Proposal::Blocked &blocked : proposal.blocked)
            settleBlocked(blocked);
        for (const LineWish &wish : std::as_const(m_wishes)) {
            if (!wish.isOut && !wish.isBlocked && stands(wish.box)) {
                ++m_import.rows[wish.index].alreadySo;
                ++m_import.alreadySo;
            }
        }
    }

    /// All that is wished for. Whatever is taken first leaves its seat for what is given.
    [[nodiscard]] QList<AssignmentRules::Wish> boxes() const
    {
        QList<AssignmentRules::Wish> boxes;
        for (const bool wanted : {false, true}) {
            for (const LineWish &wish : m_wishes) {
                if (!wish.isOut && wish.box.wanted == wanted)
                    boxes.append(wish.box);
            }
        }
        return boxes;
    }

    [[nodiscard]] bool stands(const AssignmentRules::Wish &box) const
    {
        return m_tenant.assignments.isWanted(box.row, box.column) == box.wanted;
    }

    /// Drops wishes that are neither met by @p proposal nor blocked: others undo them. Their own consequences
    /// have to go as well, so that there is another proposal to be made.
    [[nodiscard]] bool hasOverruled(const Proposal &proposal)
    {
        for (LineWish &wish : m_wishes) {
            wish.isBlocked = false;
            wish.end = m_tenant.assignments.isWanted(wish.box.row, wish.box.column);
        }
        for (const Proposal::Change &change : proposal.changes) {
            if (const int known = wishOf(change.cell.row, change.cell.column); known >= 0)
                m_wishes[known].end = change.wanted;
        }
        for (const Proposal::Blocked &blocked : proposal.blocked)
            m_wishes[wishOf(blocked.wish.row, blocked.wish.column)].isBlocked = true;
        bool hasOverruled = false;
        for (LineWish &wish : m_wishes) {
            if (wish.isOut || wish.isBlocked || wish.end == wish.box.wanted)
                continue;
            wish.isOut = true;
            say(wish.index, wish.box.column, FindingKind::Overruled);
            hasOverruled = true;
        }
        return hasOverruled;
    }

    /// What moves along stands before the change it belongs to.
    void settleChanges(const QList<Proposal::Change> &changes)
    {
        QList<Proposal::Change> along;
        for (const Proposal::Change &change : changes) {
            if (change.isImplied) {
                along.append(change);
                continue;
            }
            const int index = m_wishes.at(wishOf(change.cell.row, change.cell.column)).index;
            say(index, change.cell.column, change.wanted ? FindingKind::Gives : FindingKind::Takes);
            ++(change.wanted ? m_import.gives : m_import.takes);
            m_import.wishes.append({m_tenant.associates.at(change.cell.row).associateId,
                                    m_tenant.columns.at(change.cell.column).license.key, change.wanted});
            for (const Proposal::Change &each : std::as_const(along)) {
                if (each.cell.row == change.cell.row)
                    say(index, each.cell.column,
                        each.wanted ? FindingKind::GivesAlong : FindingKind::TakesAlong);
            }
            along.clear();
        }
    }

    void settleBlocked(const Proposal::Blocked &blocked)
    {
        const int index = m_wishes.at(wishOf(blocked.wish.row, blocked.wish.column)).index;
        const int need = blocked.hindrance.need;
        m_import.rows[index].findings.append({.kind = FindingKind::Blocked,
                                              .subject = licenseName(blocked.wish.column),
                                              .detail = need < 0 ? QString() : licenseName(need),
                                              .hindrance = blocked.hindrance});
    }

    void finish(ImportRow &row)
    {
        std::stable_sort(row.findings.begin(), row.findings.end(),
                         [](const ImportFinding &a, const ImportFinding &b) { return a.kind < b.kind; });
        m_import.problemRows += row.hasProblem() ? 1 : 0;
        if (m_import.shape == Shape::List)
            return;
        for (const ImportFinding &finding : std::as_const(row.findings)) {
            if (finding.isAboutLicense() && !row.licenses.contains(finding.subject))
                row.licenses.append(finding.subject);
        }
    }

    const CsvTable &m_table;
    const ImportTenant &m_tenant;
    const BlankCells m_blankCells;
    const ImportLayout m_layout;
    const AssociateLookup m_associates;
    const LicenseLookup m_licenses;
    QHash<LicenseKey, int> m_columnByKey;
    QList<LicenseColumn> m_licenseColumns; ///< of a matrix
    QList<LineWish> m_wishes; ///< each box once
    QList<int> m_wishOfBox; ///< by row and column: position in m_wishes, or -1
    AssignmentImport m_import;
};

} // namespace

ImportTenant ImportTenant::of(const Workspace &workspace)
{
    return {workspace.catalogue(), workspace.columns(), workspace.rules(), workspace.associates(),
            workspace.table()};
}

AssignmentImport judgedImport(const CsvTable &table, const ImportTenant &tenant, BlankCells blankCells)
{
    return Judge(table, tenant, blankCells).judged();
}
