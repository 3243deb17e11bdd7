// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importmodel.h"

#include "models/background.h"
#include "models/importtext.h"
#include "models/licensetext.h"
#include "models/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

ImportModel::ImportModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(100ms);
    connect(&m_delay, &QTimer::timeout, this, &ImportModel::judge);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportModel::takeTable);
    connect(&m_judging, &QFutureWatcherBase::finished, this, &ImportModel::takeImport);
    followWorkspace();
}

void ImportModel::followWorkspace()
{
    connect(&m_workspace, &Workspace::wasReset, this, &ImportModel::judgeSoon);
    connect(&m_workspace, &Workspace::rowsAdded, this, &ImportModel::judgeSoon);
    connect(&m_workspace, &Workspace::rowsChanged, this, &ImportModel::judgeSoon);
    connect(&m_workspace, &Workspace::seatsChanged, this, &ImportModel::judgeSoon);
    connect(&m_workspace, &Workspace::catalogueChanged, this, &ImportModel::judgeSoon);
}

void ImportModel::readFile(const QString &fileName)
{
    m_isReading = true;
    m_reading.setFuture(inBackground([fileName] { return csvTableFromFile(fileName); }));
    Q_EMIT changed();
}

void ImportModel::takeTable()
{
    m_isReading = false;
    m_table = m_reading.result();
    judge();
}

void ImportModel::setBlankCells(BlankCells blankCells)
{
    if (blankCells == m_blankCells)
        return;
    m_blankCells = blankCells;
    judgeSoon();
}

QString ImportModel::problem() const
{
    const QString unreadable = csvProblemText(m_table.problem);
    return unreadable.isEmpty() ? importProblemText(m_import.problem) : unreadable;
}

void ImportModel::judgeSoon()
{
    if (m_table.rows.isEmpty() || m_delay.isActive())
        return;
    m_delay.start();
    Q_EMIT changed();
}

void ImportModel::judge()
{
    m_delay.stop();
    if (m_isJudging) {
        m_delay.start(); // one at a time, and the last of them as the tenant then is
        return;
    }
    m_isJudging = !m_table.rows.isEmpty();
    if (m_isJudging) {
        m_judging.setFuture(
            inBackground([table = m_table, tenant = ImportTenant::of(m_workspace),
                          blankCells = m_blankCells] { return judgedImport(table, tenant, blankCells); }));
    }
    Q_EMIT changed();
}

void ImportModel::takeImport()
{
    m_isJudging = false;
    AssignmentImport import = m_judging.result();
    const bool isSameSize = import.rows.size() == m_import.rows.size();
    if (!isSameSize)
        beginResetModel();
    m_import = std::move(import);
    if (!isSameSize)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::text(const ImportRow &row, Column column)
{
    switch (column) {
    case Column::Line:
        return numberText(row.line);
    case Column::Associate:
        return row.associate;
    case Column::License:
        return row.licenses.join(QStringLiteral(", "));
    case Column::Verdict:
        return importVerdictText(row);
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_import.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // verdicts are wider than their cells
        return text(row, static_cast<Column>(index.column()));
    case HasProblemRole:
        return row.hasProblem();
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        //: Column: number of a line of a file.
        return tr("Line");
    case Column::Associate:
        //: Column: the person a line of a file is about.
        return tr("Associate");
    case Column::License:
        //: Column: licences a line of a file is about.
        return tr("Licence");
    case Column::Verdict:
        //: Column: what a line of a file would do, or why it cannot.
        return tr("Verdict");
    }
    return {};
}

void ImportModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
