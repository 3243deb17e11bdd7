// SPDX-License-Identifier: GPL-3.0-or-later
// What a Workspace takes from the server, or from what was kept of it.
#include "models/workspace.h"

#include "models/rowrange.h"

#include <algorithm>

/// True when the two catalogues give the same columns in the same order, whatever their seats.
static bool haveSameColumns(const QList<AssignmentColumn> &a, const QList<AssignmentColumn> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const AssignmentColumn &left, const AssignmentColumn &right) {
                          return left.license.key == right.license.key;
                      });
}

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
    const QList<int> columns = columnsOf(licenses);
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const AssociateRow &row : rows)
        ids.append(row.associate.associateId);
    putAssociates(ids, [&](qsizetype index) { return m_rows.put(rows.at(index), columns); });
}

void Workspace::addKnownAssociates(const KnownState &state)
{
    const KnownHoldings holdings =
        state.holdings.withColumns(columnsOf(state.licenses), static_cast<int>(m_columns.size()));
    QList<qint64> ids;
    ids.reserve(state.associates.size());
    for (const Associate &associate : state.associates)
        ids.append(associate.associateId);
    putAssociates(ids, [&](qsizetype index) {
        return m_rows.put(state.associates.at(index), holdings, static_cast<int>(index));
    });
}

/// Adds or renews the associates @p ids with @p put, which takes an index among them and gives the row.
void Workspace::putAssociates(const QList<qint64> &ids, const std::function<int(qsizetype)> &put)
{
    const int changesBefore = changeCount();
    const int firstNew = m_rows.rowCount();
    const int newCount = m_rows.newCount(ids);
    if (newCount > 0)
        Q_EMIT rowsAboutToBeAdded(firstNew, firstNew + newCount - 1);
    RowRange renewed;
    for (qsizetype index = 0; index < ids.size(); ++index) {
        if (const int row = put(index); row < firstNew)
            renewed.add(row);
    }
    if (newCount > 0)
        Q_EMIT rowsAdded();
    announce(changesBefore, renewed.first, renewed.last);
    if (renewed.last >= 0)
        Q_EMIT associatesRenewed();
}

/// Where each of @p licenses stands; -1 for nowhere.
QList<int> Workspace::columnsOf(const QList<LicenseKey> &licenses) const
{
    QList<int> columns;
    columns.reserve(licenses.size());
    for (const LicenseKey &license : licenses)
        columns.append(columnOf(license));
    return columns;
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
