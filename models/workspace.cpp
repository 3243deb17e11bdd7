// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "models/domain/prerequisites.h"
#include "models/stagecommand.h"
#include "models/stagerecorder.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

/// Smallest range that holds all rows it was given.
struct RowRange
{
    int first = std::numeric_limits<int>::max();
    int last = -1;

    void add(int row)
    {
        first = std::min(first, row);
        last = std::max(last, row);
    }
};

/// True when the two catalogues give the same columns in the same order, whatever their seats.
bool haveSameColumns(const QList<AssignmentColumn> &a, const QList<AssignmentColumn> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const AssignmentColumn &left, const AssignmentColumn &right) {
                          return left.license.key == right.license.key;
                      });
}

} // namespace

int StageResult::blockedCount() const
{
    return std::accumulate(blocked.cbegin(), blocked.cend(), 0);
}

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{}

Workspace::~Workspace() = default;

void Workspace::setCatalogue(const LicenseCatalogue &catalogue)
{
    if (haveSameColumns(m_columns, assignmentColumns(catalogue)))
        updateSeats(catalogue);
    else
        rebuildColumns(catalogue);
    Q_EMIT catalogueChanged();
}

void Workspace::updateSeats(const LicenseCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_columns = assignmentColumns(catalogue);
    m_rules = AssignmentRules(m_catalogue, m_columns);
    Q_EMIT seatsChanged();
    if (!m_associates.isEmpty())
        Q_EMIT rowsChanged(0, static_cast<int>(m_associates.size()) - 1);
}

void Workspace::rebuildColumns(const LicenseCatalogue &catalogue)
{
    Q_EMIT aboutToReset();
    const int changesBefore = changeCount();
    const AssignmentTable old = m_table;
    const QList<AssignmentColumn> oldColumns = m_columns;

    m_catalogue = catalogue;
    m_columns = assignmentColumns(catalogue);
    m_rules = AssignmentRules(m_catalogue, m_columns);
    m_columnByKey.clear();
    for (int column = 0; column < m_columns.size(); ++column)
        m_columnByKey.insert(m_columns.at(column).license.key, column);

    QList<int> targets;
    for (const AssignmentColumn &column : oldColumns)
        targets.append(columnOf(column.license.key));
    m_table = AssignmentTable(static_cast<int>(m_columns.size()));
    for (int row = 0; row < m_associates.size(); ++row)
        m_table.takeRow(m_table.addRow(), old, row, targets);
    m_isDetailed.fill(false);
    Q_EMIT wasReset();
    Q_EMIT seatsChanged();
    if (changeCount() != changesBefore)
        Q_EMIT stagingChanged();
}

void Workspace::beginAssociates()
{
    m_isSeen.fill(false);
    m_isDetailed.fill(false);
}

void Workspace::addAssociates(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses)
{
    QList<int> columns;
    columns.reserve(licenses.size());
    for (const LicenseKey &license : licenses)
        columns.append(columnOf(license));

    const int changesBefore = changeCount();
    const int firstNew = static_cast<int>(m_associates.size());
    QSet<qint64> newIds;
    for (const AssociateRow &row : rows) {
        if (rowOf(row.associate.associateId) < 0)
            newIds.insert(row.associate.associateId);
    }
    const int newCount = static_cast<int>(newIds.size());
    if (newCount > 0)
        Q_EMIT rowsAboutToBeAdded(firstNew, firstNew + newCount - 1);

    RowRange renewed;
    for (const AssociateRow &source : rows) {
        int row = rowOf(source.associate.associateId);
        if (row < 0) {
            row = m_table.addRow();
            m_rowById.insert(source.associate.associateId, row);
            m_associates.append(source.associate);
            m_isDetailed.append(false);
            m_isSeen.append(true);
        } else {
            m_associates[row] = source.associate;
            m_isSeen[row] = true;
            renewed.add(row);
        }
        for (qsizetype i = 0; i < std::min(columns.size(), source.holds.size()); ++i) {
            if (columns.at(i) >= 0 && source.holds.at(i).has_value())
                m_table.setHeld(row, columns.at(i), *source.holds.at(i));
        }
    }
    if (newCount > 0)
        Q_EMIT rowsAdded();
    announce(changesBefore, renewed.first, renewed.last);
}

void Workspace::finishAssociates()
{
    if (m_isSeen.contains(false))
        dropUnseenRows();
}

void Workspace::dropUnseenRows()
{
    Q_EMIT aboutToReset();
    const int changesBefore = changeCount();
    AssignmentTable table(static_cast<int>(m_columns.size()));
    QList<Associate> associates;
    QList<bool> isDetailed;
    QList<int> sameColumns(m_columns.size());
    std::iota(sameColumns.begin(), sameColumns.end(), 0);
    m_rowById.clear();
    for (int row = 0; row < m_associates.size(); ++row) {
        if (!m_isSeen.at(row))
            continue;
        const int target = table.addRow();
        m_rowById.insert(m_associates.at(row).associateId, target);
        associates.append(m_associates.at(row));
        isDetailed.append(m_isDetailed.at(row));
        table.takeRow(target, m_table, row, sameColumns);
    }
    m_table = table;
    m_associates = associates;
    m_isDetailed = isDetailed;
    m_isSeen = QList<bool>(associates.size(), true);
    Q_EMIT wasReset();
    if (changeCount() != changesBefore)
        Q_EMIT stagingChanged();
}

void Workspace::setUserLicenses(qint64 associateId, const QList<LicenseOwner> &owners)
{
    const int row = rowOf(associateId);
    if (row < 0)
        return;
    const int changesBefore = changeCount();
    // What is not listed is not held, and nothing is known of whether it may be given.
    for (int column = 0; column < m_columns.size(); ++column) {
        if (findOwner(owners, m_columns.at(column).license.key.owner))
            continue;
        m_table.setHeld(row, column, false);
        m_table.setMayAssign(row, column, std::nullopt);
    }
    for (const LicenseOwner &owner : owners)
        takeLinks(row, owner.name, owner.moduleLicenses);
    m_isDetailed[row] = true;
    announce(changesBefore, row, row);
}

void Workspace::setAssignments(qint64 associateId, const QString &owner,
                               const QList<ModuleLicenseLink> &links)
{
    const int row = rowOf(associateId);
    if (row < 0)
        return;
    const int changesBefore = changeCount();
    takeLinks(row, owner, links);
    announce(changesBefore, row, row);
}

void Workspace::takeLinks(int row, const QString &owner, const QList<ModuleLicenseLink> &links)
{
    // A module may be listed once for each of its versions: it is held when any of them is.
    struct Finding
    {
        bool assigned = false;
        std::optional<bool> canAssign;
    };
    QList<Finding> findings(m_columns.size());
    for (const ModuleLicenseLink &link : links) {
        const int column = columnOf(m_catalogue.keyFor(owner, link.name));
        if (column < 0)
            continue;
        Finding &finding = findings[column];
        finding.assigned = finding.assigned || link.assigned;
        finding.canAssign = finding.canAssign.value_or(false) || link.canAssign;
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).license.key.owner.compare(owner, Qt::CaseInsensitive) != 0)
            continue;
        m_table.setHeld(row, column, findings.at(column).assigned);
        m_table.setMayAssign(row, column, findings.at(column).canAssign);
    }
}

void Workspace::announce(int changesBefore, int firstRow, int lastRow)
{
    if (lastRow >= firstRow)
        Q_EMIT rowsChanged(firstRow, lastRow);
    if (changeCount() != changesBefore) {
        Q_EMIT seatsChanged();
        Q_EMIT stagingChanged();
    }
}

void Workspace::setPrincipal(const Principal &principal)
{
    m_principal = principal;
    Q_EMIT principalChanged();
}

void Workspace::clear()
{
    Q_EMIT aboutToReset();
    m_undoStack.clear();
    m_outcomes.clear();
    m_catalogue = {};
    m_columns.clear();
    m_columnByKey.clear();
    m_rules = {};
    m_associates.clear();
    m_rowById.clear();
    m_isDetailed.clear();
    m_isSeen.clear();
    m_table = AssignmentTable();
    Q_EMIT wasReset();
    Q_EMIT catalogueChanged();
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
    setPrincipal({});
    setCatalogueStatus({});
    setAssociatesStatus({});
    setHoldingsStatus({});
}

void Workspace::setCatalogueStatus(const LoadStatus &status)
{
    if (m_catalogueStatus == status)
        return;
    m_catalogueStatus = status;
    Q_EMIT catalogueStatusChanged();
}

void Workspace::setAssociatesStatus(const LoadStatus &status)
{
    if (m_associatesStatus == status)
        return;
    m_associatesStatus = status;
    Q_EMIT associatesStatusChanged();
}

void Workspace::setHoldingsStatus(const LoadStatus &status)
{
    if (m_holdingsStatus == status)
        return;
    m_holdingsStatus = status;
    Q_EMIT holdingsStatusChanged();
}

bool Workspace::isKnown(int row) const
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (!m_table.isKnown(row, column))
            return false;
    }
    return true;
}

Seats Workspace::projectedSeats(int column) const
{
    return m_columns.at(column).license.seats.projected(m_table.stagedGrants(column)
                                                        - m_table.stagedReleases(column));
}

StageResult Workspace::stage(const QList<AssignmentRules::Wish> &wishes, const QString &text)
{
    StageResult result;
    if (m_isApplying)
        return result;
    StageRecorder recorder;
    for (const AssignmentRules::Wish &wish : wishes) {
        if (m_table.isWanted(wish.row, wish.column) == wish.wanted && m_table.isKnown(wish.row, wish.column))
            continue;
        if (const Obstacle obstacle = m_rules.obstacle(m_table, wish.row, wish.column);
            obstacle != Obstacle::None) {
            ++result.blocked[obstacle];
            continue;
        }
        for (const AssignmentRules::Wish &move : m_rules.withConsequences(m_table, wish)) {
            recorder.note({move.row, move.column}, m_table.isWanted(move.row, move.column),
                          move.column != wish.column);
            m_table.setWanted(move.row, move.column, move.wanted);
        }
    }
    QList<CellEdit> edits;
    RowRange touched;
    for (const StageRecorder::Note &note : recorder.notes()) {
        const auto [row, column] = note.cell;
        if (m_table.isWanted(row, column) == note.before)
            continue; // wished one way and back again
        const qint64 associateId = m_associates.at(row).associateId;
        const LicenseKey &license = m_columns.at(column).license.key;
        m_outcomes.remove({associateId, license});
        edits.append({associateId, license, note.before, !note.before});
        result.implied += note.isImplied ? 1 : 0;
        touched.add(row);
    }
    result.changed = static_cast<int>(edits.size());
    if (edits.isEmpty())
        return result;
    m_undoStack.push(new StageCommand(*this, edits, text));
    Q_EMIT rowsChanged(touched.first, touched.last);
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
    return result;
}

void Workspace::applyEdits(const QList<CellEdit> &edits, bool CellEdit::*target)
{
    if (m_isApplying)
        return;
    RowRange touched;
    for (const CellEdit &edit : edits) {
        const int row = rowOf(edit.associateId);
        const int column = columnOf(edit.license);
        if (row < 0 || column < 0 || !m_table.setWanted(row, column, edit.*target))
            continue;
        m_outcomes.remove({edit.associateId, edit.license});
        touched.add(row);
    }
    if (touched.last < 0)
        return;
    Q_EMIT rowsChanged(touched.first, touched.last);
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
}

void Workspace::discardStaged(const QString &text)
{
    QList<CellEdit> edits;
    for (const AssignmentTable::Cell &cell : m_table.stagedCells()) {
        const bool wanted = m_table.isWanted(cell.row, cell.column);
        edits.append(
            {m_associates.at(cell.row).associateId, m_columns.at(cell.column).license.key, wanted, !wanted});
    }
    if (edits.isEmpty() || m_isApplying)
        return;
    applyEdits(edits, &CellEdit::after);
    m_undoStack.push(new StageCommand(*this, edits, text));
}

ChangeSet Workspace::changes() const
{
    ChangeSet changes;
    changes.reserve(m_table.stagedCount());
    for (const AssignmentTable::Cell &cell : m_table.stagedCells()) {
        const ChangeKind kind =
            m_table.isHeld(cell.row, cell.column) ? ChangeKind::Release : ChangeKind::Grant;
        changes.append({m_associates.at(cell.row).associateId, m_columns.at(cell.column).license.key, kind});
    }
    return changes;
}

ApplyPlan Workspace::applyPlan() const
{
    ApplyPlan plan = applyPlanFor(changes(), Prerequisites(m_catalogue));
    for (ApplyItem &item : plan.items) {
        const int row = rowOf(item.associateId);
        for (int column = 0; column < m_columns.size(); ++column) {
            const LicenseKey &key = m_columns.at(column).license.key;
            if (key.owner == item.owner && m_table.isHeld(row, column))
                item.held.append(key.module);
        }
        item.held.sort();
        for (const QString &module : item.grants + item.releases)
            item.movedByPlan += m_catalogue.license({item.owner, module})->impliedModules;
    }
    return plan;
}

void Workspace::setApplying(bool isApplying)
{
    if (m_isApplying == isApplying)
        return;
    m_isApplying = isApplying;
    if (!isApplying)
        m_undoStack.clear(); // the steps before an apply no longer lead back to where they started
    Q_EMIT applyingChanged();
}

void Workspace::setOutcome(const ApplyItem &item, const ApplyOutcome &outcome)
{
    for (const QStringList &modules : {item.grants, item.releases}) {
        for (const QString &module : modules)
            m_outcomes.insert({item.associateId, {item.owner, module}}, outcome);
    }
    Q_EMIT stagingChanged();
}

std::optional<ApplyOutcome> Workspace::outcome(qint64 associateId, const LicenseKey &license) const
{
    const auto found = m_outcomes.constFind({associateId, license});
    const int row = rowOf(associateId);
    const int column = columnOf(license);
    // What is no longer staged, because the server now agrees, has no outcome either.
    if (found == m_outcomes.cend() || row < 0 || column < 0 || !m_table.isStaged(row, column))
        return std::nullopt;
    return *found;
}
