// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "models/domain/stagedplan.h"
#include "models/rowrange.h"
#include "models/stagecommand.h"

#include <algorithm>

/// True when the two catalogues give the same columns in the same order, whatever their seats.
static bool haveSameColumns(const QList<AssignmentColumn> &a, const QList<AssignmentColumn> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const AssignmentColumn &left, const AssignmentColumn &right) {
                          return left.license.key == right.license.key;
                      });
}

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{}

Workspace::~Workspace() = default;

void Workspace::setCatalogue(const LicenseCatalogue &catalogue)
{
    if (haveSameColumns(m_columns, assignmentColumns(catalogue, m_writeAccess)))
        updateColumns(catalogue);
    else
        rebuildColumns(catalogue);
    Q_EMIT catalogueChanged();
}

void Workspace::updateColumns(const LicenseCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_columns = assignmentColumns(catalogue, m_writeAccess);
    m_rules = AssignmentRules(m_catalogue, m_columns);
    Q_EMIT seatsChanged();
    if (m_rows.rowCount() > 0)
        Q_EMIT rowsChanged(0, m_rows.rowCount() - 1);
}

void Workspace::setWriteAccess(const WriteAccess &access)
{
    if (m_writeAccess == access)
        return;
    m_writeAccess = access;
    updateColumns(m_catalogue);
}

void Workspace::rebuildColumns(const LicenseCatalogue &catalogue)
{
    Q_EMIT aboutToReset();
    const int changesBefore = changeCount();
    const QList<AssignmentColumn> oldColumns = m_columns;

    m_catalogue = catalogue;
    m_columns = assignmentColumns(catalogue, m_writeAccess);
    m_rules = AssignmentRules(m_catalogue, m_columns);
    m_columnByKey.clear();
    for (int column = 0; column < m_columns.size(); ++column)
        m_columnByKey.insert(m_columns.at(column).license.key, column);

    QList<int> targets;
    for (const AssignmentColumn &column : oldColumns)
        targets.append(columnOf(column.license.key));
    m_rows.moveColumns(targets, static_cast<int>(m_columns.size()));
    Q_EMIT wasReset();
    Q_EMIT seatsChanged();
    if (changeCount() != changesBefore)
        Q_EMIT stagingChanged();
}

void Workspace::beginAssociates()
{
    m_rows.markUnseen();
}

void Workspace::addAssociates(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses)
{
    QList<int> columns;
    columns.reserve(licenses.size());
    for (const LicenseKey &license : licenses)
        columns.append(columnOf(license));

    const int changesBefore = changeCount();
    const int firstNew = m_rows.rowCount();
    const int newCount = m_rows.newCount(rows);
    if (newCount > 0)
        Q_EMIT rowsAboutToBeAdded(firstNew, firstNew + newCount - 1);
    RowRange renewed;
    for (const AssociateRow &source : rows) {
        if (const int row = m_rows.put(source, columns); row < firstNew)
            renewed.add(row);
    }
    if (newCount > 0)
        Q_EMIT rowsAdded();
    announce(changesBefore, renewed.first, renewed.last);
    if (renewed.last >= 0)
        Q_EMIT associatesRenewed();
}

void Workspace::finishAssociates()
{
    if (!m_rows.hasUnseen())
        return;
    Q_EMIT aboutToReset();
    const int changesBefore = changeCount();
    m_rows.dropUnseen();
    Q_EMIT wasReset();
    if (changeCount() != changesBefore) {
        Q_EMIT seatsChanged();
        Q_EMIT stagingChanged();
    }
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
        m_rows.assignments().setHeld(row, column, false);
        m_rows.assignments().setMayAssign(row, column, std::nullopt);
    }
    for (const LicenseOwner &owner : owners)
        takeLinks(row, owner.name, owner.moduleLicenses);
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
        m_rows.assignments().setHeld(row, column, findings.at(column).assigned);
        m_rows.assignments().setMayAssign(row, column, findings.at(column).canAssign);
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
    m_trials.clear();
    m_catalogue = {};
    m_columns.clear();
    m_columnByKey.clear();
    m_rules = {};
    m_rows = AssociateTable();
    m_writeAccess = {};
    Q_EMIT wasReset();
    Q_EMIT catalogueChanged();
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
    setPrincipal({});
    setCatalogueStatus({});
    setAssociatesStatus({});
    setHoldingsStatus({});
    setKnownSince(std::nullopt);
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

void Workspace::setKnownSince(const std::optional<QDateTime> &knownSince)
{
    if (m_knownSince == knownSince)
        return;
    m_knownSince = knownSince;
    Q_EMIT knownSinceChanged();
}

void Workspace::setThresholds(const SeatThresholds &thresholds)
{
    if (m_thresholds == thresholds)
        return;
    m_thresholds = thresholds;
    Q_EMIT thresholdsChanged();
}

Obstacle Workspace::stagingObstacle() const
{
    if (m_isApplying)
        return Obstacle::Applying;
    return m_knownSince ? Obstacle::LastKnown : Obstacle::None;
}

Proposal Workspace::propose(const QList<AssignmentRules::Wish> &wishes, NeedsChoice choice) const
{
    return proposalFor(m_rules, table(), wishes, choice);
}

StageResult Workspace::stage(const QList<AssignmentRules::Wish> &wishes, const StepName &name,
                             NeedsChoice choice)
{
    if (const Obstacle obstacle = stagingObstacle(); obstacle != Obstacle::None)
        return {0, 0, {{obstacle, static_cast<int>(wishes.size())}}};
    const Proposal proposal = propose(wishes, choice);
    QList<CellEdit> edits;
    edits.reserve(proposal.changes.size());
    for (const Proposal::Change &change : proposal.changes)
        edits.append(editOf(change.cell, change.wanted));
    if (!edits.isEmpty())
        m_undoStack.push(new StageCommand(*this, edits, name));
    return resultOf(proposal);
}

StageResult Workspace::stage(const QList<NamedWish> &wishes, const StepName &name)
{
    const QList<AssignmentRules::Wish> here = located(wishes);
    StageResult result = stage(here, name);
    if (const auto gone = wishes.size() - here.size(); gone > 0)
        result.blocked.insert(Obstacle::Gone, static_cast<int>(gone));
    return result;
}

QList<AssignmentRules::Wish> Workspace::located(const QList<NamedWish> &wishes) const
{
    QList<AssignmentRules::Wish> here;
    here.reserve(wishes.size());
    int lostGroup = 0;
    for (const NamedWish &wish : wishes) {
        const int row = rowOf(wish.associateId);
        const int column = columnOf(wish.license);
        if (row >= 0 && column >= 0 && (wish.group <= 0 || wish.group != lostGroup)) {
            here.append({row, column, wish.wanted, wish.group});
            lostGroup = 0;
            continue;
        }
        // A group of which one is not here any more goes as a whole.
        lostGroup = wish.group;
        while (lostGroup > 0 && !here.isEmpty() && here.constLast().group == lostGroup)
            here.removeLast();
    }
    return here;
}

CellEdit Workspace::editOf(const AssignmentTable::Cell &cell, bool wanted) const
{
    return {m_rows.associates().at(cell.row).associateId, m_columns.at(cell.column).license.key, !wanted,
            wanted};
}

QList<bool> Workspace::columnsWithSeats() const
{
    QList<bool> haveSeats;
    for (int column = 0; column < m_columns.size(); ++column)
        haveSeats.append(m_rules.hasFreeSeat(table(), column));
    return haveSeats;
}

void Workspace::applyEdits(const QList<CellEdit> &edits, bool CellEdit::*target)
{
    if (stagingObstacle() != Obstacle::None)
        return;
    const QList<bool> hadSeats = columnsWithSeats();
    RowRange touched;
    for (const CellEdit &edit : edits) {
        const int row = rowOf(edit.associateId);
        const int column = columnOf(edit.license);
        if (row < 0 || column < 0 || !m_rows.assignments().setWanted(row, column, edit.*target))
            continue;
        m_trials.remove(edit.associateId, edit.license);
        touched.add(row);
    }
    if (touched.last < 0)
        return;
    // With its last seat a licence's boxes close in every row, and open again when one comes free.
    if (columnsWithSeats() != hadSeats)
        touched = {0, m_rows.rowCount() - 1};
    Q_EMIT rowsChanged(touched.first, touched.last);
    Q_EMIT seatsChanged();
    Q_EMIT stagingChanged();
}

void Workspace::discardStaged(const StepName &name)
{
    QList<CellEdit> edits;
    for (const AssignmentTable::Cell &cell : table().stagedCells())
        edits.append(editOf(cell, table().isHeld(cell.row, cell.column)));
    if (!edits.isEmpty() && stagingObstacle() == Obstacle::None)
        m_undoStack.push(new StageCommand(*this, edits, name));
}

ChangeSet Workspace::changes() const
{
    return stagedChanges(m_rows, m_columns);
}

ApplyPlan Workspace::applyPlan() const
{
    return stagedPlan(m_rows, m_columns, m_catalogue);
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
    m_trials.add(item, outcome);
    Q_EMIT stagingChanged();
}

/// The last trial of a staged change, or nullptr. What is no longer staged, because the server now agrees,
/// has none either.
const Trials::Trial *Workspace::trial(qint64 associateId, const LicenseKey &license) const
{
    const int row = rowOf(associateId);
    const int column = columnOf(license);
    const bool isStaged = row >= 0 && column >= 0 && m_rows.assignments().isStaged(row, column);
    return isStaged ? m_trials.find(associateId, license) : nullptr;
}

std::optional<ApplyOutcome> Workspace::outcome(qint64 associateId, const LicenseKey &license) const
{
    const Trials::Trial *last = trial(associateId, license);
    return last ? std::make_optional(last->outcome) : std::nullopt;
}

std::optional<ApplyItem> Workspace::triedItem(qint64 associateId, const LicenseKey &license) const
{
    const Trials::Trial *last = trial(associateId, license);
    return last ? std::make_optional(last->item) : std::nullopt;
}
