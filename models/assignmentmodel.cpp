// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"

#include "models/stagingdesk.h"

#include <QLocale>

AssignmentModel::AssignmentModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    chooseColumns();
    connect(&workspace, &Workspace::aboutToReset, this, [this] { beginResetModel(); });
    connect(&workspace, &Workspace::wasReset, this, [this] {
        chooseColumns();
        endResetModel();
    });
    connect(&workspace, &Workspace::rowsAboutToBeAdded, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&workspace, &Workspace::rowsAdded, this, [this] { endInsertRows(); });
    connect(&workspace, &Workspace::rowsChanged, this, &AssignmentModel::announceRows);
    connect(&workspace, &Workspace::seatsChanged, this, &AssignmentModel::announceSeats);
    connect(&workspace, &Workspace::thresholdsChanged, this, &AssignmentModel::announceSeats);
    connect(&workspace, &Workspace::applyingChanged, this, &AssignmentModel::announceAll);
    connect(&workspace, &Workspace::knownSinceChanged, this, &AssignmentModel::announceAll);
    // After the connections above: what the desk asks is shown beside rows and columns that stand.
    m_desk = new StagingDesk(workspace, this);
}

void AssignmentModel::setOwner(const QString &owner)
{
    if (m_owner == owner)
        return;
    beginResetModel();
    m_owner = owner;
    chooseColumns();
    endResetModel();
}

void AssignmentModel::chooseColumns()
{
    m_tableColumns.clear();
    const QList<AssignmentColumn> &columns = m_workspace.columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (m_owner.isEmpty() || columns.at(column).license.key.owner == m_owner)
            m_tableColumns.append(column);
    }
}

void AssignmentModel::announceRows(int first, int last)
{
    if (!m_tableColumns.isEmpty())
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

void AssignmentModel::announceSeats()
{
    if (!m_tableColumns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AssignmentModel::announceAll()
{
    if (rowCount() > 0)
        announceRows(0, rowCount() - 1);
    announceSeats();
}

int AssignmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspace.associates().size());
}

int AssignmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tableColumns.size());
}

CellFacts AssignmentModel::cellFacts(int row, int column) const
{
    const AssignmentTable &table = m_workspace.table();
    const int tableColumn = m_tableColumns.at(column);
    const bool isKnown = table.isKnown(row, tableColumn);
    Obstacle obstacle = isKnown ? m_workspace.stagingObstacle() : Obstacle::None;
    if (obstacle == Obstacle::None)
        obstacle = m_workspace.rules().obstacle(table, row, tableColumn);
    return {isKnown, table.isHeld(row, tableColumn), table.isStaged(row, tableColumn), obstacle};
}

QString AssignmentModel::licenseName(int tableColumn) const
{
    return m_workspace.columns().at(tableColumn).license.displayName();
}

/// The licence that is needed and cannot be given, else the nearest that would be given along, else empty.
QString AssignmentModel::neededLicense(int row, int tableColumn) const
{
    const AssignmentRules &rules = m_workspace.rules();
    if (const int need = rules.hindrance(m_workspace.table(), row, tableColumn).need; need >= 0)
        return licenseName(need);
    const QList<int> missing = rules.missingNeeds(m_workspace.table(), row, tableColumn);
    return missing.isEmpty() ? QString() : licenseName(missing.constFirst());
}

/// The reason where the box is closed, else what it needs and the server's tooltip: plain text, all of it.
QString AssignmentModel::description(int row, int column) const
{
    const int tableColumn = m_tableColumns.at(column);
    const CellFacts facts = cellFacts(row, column);
    if (facts.obstacle != Obstacle::None)
        return obstacleText(facts.obstacle, neededLicense(row, tableColumn));
    const QString tooltip = m_workspace.columns().at(tableColumn).license.tooltip;
    QStringList needs;
    for (const int need : m_workspace.rules().missingNeeds(m_workspace.table(), row, tableColumn))
        needs.prepend(licenseName(need));
    if (facts.isWanted() || needs.isEmpty())
        return tooltip;
    //: Tooltip of a box that can be ticked; %1 lists other licences, as in "User and Windows".
    const QString needed = tr("Also needs %1.").arg(QLocale().createSeparatedList(needs));
    return tooltip.isEmpty() ? needed : needed + u'\n' + tooltip;
}

QVariant AssignmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::CheckStateRole: {
        const CellFacts facts = cellFacts(row, column);
        return facts.isKnown ? QVariant(facts.isWanted() ? Qt::Checked : Qt::Unchecked) : QVariant();
    }
    case CellFactsRole:
        return QVariant::fromValue(cellFacts(row, column));
    case AssociateIdRole:
        return m_workspace.associates().at(row).associateId;
    case Qt::AccessibleTextRole: {
        const int tableColumn = m_tableColumns.at(column);
        //: What a screen reader says of a box: %1 associate, %2 licence, %3 state such as "assigned".
        return tr("%1, %2, %3")
            .arg(m_workspace.associates().at(row).displayName(), licenseName(tableColumn),
                 cellStateText(cellFacts(row, column), neededLicense(row, tableColumn)));
    }
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return description(row, column);
    default:
        return {};
    }
}

bool AssignmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const int tableColumn = m_tableColumns.at(index.column());
    const QString license = licenseName(tableColumn);
    const QString associate = m_workspace.associates().at(index.row()).displayName();
    const auto step = [wanted, license, associate] {
        //: A step to undo: %1 is a licence, %2 an associate.
        const QString give = tr("Give %1 to %2");
        //: A step to undo: %1 is a licence, %2 an associate.
        const QString take = tr("Take %1 from %2");
        return (wanted ? give : take).arg(license, associate);
    };
    const auto result = m_desk->request({{index.row(), tableColumn, wanted}}, step);
    return result && result->changed > 0;
}

Qt::ItemFlags AssignmentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // A closed box stays enabled as an item: it can be reached by keyboard, selected, and asked why it is
    // closed.
    return cellFacts(index.row(), index.column()).isEditable()
               ? base | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
               : base | Qt::ItemIsEnabled;
}

QVariant AssignmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < columnCount() ? columnHeader(section, role) : QVariant();
    return section >= 0 && section < rowCount() ? rowHeader(section, role) : QVariant();
}

QVariant AssignmentModel::columnHeader(int section, int role) const
{
    const int tableColumn = m_tableColumns.at(section);
    const AssignmentColumn &column = m_workspace.columns().at(tableColumn);
    const Seats now = column.license.seats;
    switch (role) {
    case Qt::DisplayRole:
        return column.license.displayName();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column.license.tooltip;
    case Qt::AccessibleTextRole: {
        const Seats after = m_workspace.projectedSeats(tableColumn);
        const QString seats = after.inUse == now.inUse ? seatText(now) : seatChangeText(now, after);
        //: What a screen reader says of a column: %1 licence, %2 its seats, as in "97 of 100 in use".
        return tr("%1, %2").arg(column.license.displayName(), seats);
    }
    case ColumnSeatsRole: {
        const Seats after = m_workspace.projectedSeats(tableColumn);
        return QVariant::fromValue(ColumnSeats {now, after, after.level(m_workspace.thresholds())});
    }
    case OwnerRole:
        return column.ownerDisplayName;
    case IsWritableRole:
        return column.isWritable();
    default:
        return {};
    }
}

QVariant AssignmentModel::rowHeader(int section, int role) const
{
    const Associate &associate = m_workspace.associates().at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return associate.displayName();
    case AssociateIdRole:
        return associate.associateId;
    case SecondLineRole:
        if (associate.groupName.isEmpty())
            return associate.userId;
        //: Beside an associate's name: %1 user id, %2 group.
        return tr("%1 · %2").arg(associate.userId, associate.groupName);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines;
        for (const QString &part : {associate.userId, associate.groupName, associate.roleName}) {
            if (!part.isEmpty())
                lines.append(part);
        }
        if (associate.isRetired) {
            //: An associate who has left the company.
            lines.append(tr("Former employee"));
        }
        if (associate.canLogIn == false)
            lines.append(tr("Cannot log in"));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}
