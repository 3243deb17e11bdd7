// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/superfluouslicensemodel.h"

#include "models/licensetext.h"
#include "models/reclaimmodel.h"
#include "models/workspace.h"

#include <algorithm>

SuperfluousLicenseModel::SuperfluousLicenseModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    // Rows and columns mean something else then; whoever shows this asks anew. What is ticked is known by
    // name.
    connect(&workspace, &Workspace::aboutToReset, this, &SuperfluousLicenseModel::forget);
}

void SuperfluousLicenseModel::forget()
{
    if (m_licenses.isEmpty())
        return;
    beginResetModel();
    m_licenses.clear();
    m_shown.clear();
    endResetModel();
    Q_EMIT tickedChanged();
}

void SuperfluousLicenseModel::clear()
{
    m_byHand.clear();
    forget();
}

void SuperfluousLicenseModel::reload(const PackageComparison &comparison, const QDateTime &now)
{
    m_licenses = superfluousLicenses(comparison, m_workspace.associates(), m_workspace.table(),
                                     m_workspace.columns(), m_workspace.rules(), now);
    QHash<Box, bool> still;
    for (const SuperfluousLicense &license : std::as_const(m_licenses)) {
        for (const Row &row : rowsOf(license)) {
            const auto tick = m_byHand.constFind(boxOf(row));
            if (tick != m_byHand.cend() && isTickable(row))
                still.insert(tick.key(), tick.value());
        }
    }
    m_byHand = still;
    filter();
    Q_EMIT tickedChanged();
}

void SuperfluousLicenseModel::setLicense(const std::optional<LicenseKey> &license)
{
    m_license = license;
    filter();
}

QList<SuperfluousLicenseModel::Row> SuperfluousLicenseModel::rowsOf(const SuperfluousLicense &license)
{
    QList<Row> rows;
    for (const SuperfluousHolder &holder : license.holders)
        rows.append({license.license, license.column, holder});
    return rows;
}

void SuperfluousLicenseModel::filter()
{
    QList<Row> shown;
    for (const SuperfluousLicense &license : std::as_const(m_licenses)) {
        if (!m_license || license.license == *m_license)
            shown += rowsOf(license);
    }
    const bool hasSameBoxes = std::equal(
        shown.cbegin(), shown.cend(), m_shown.cbegin(), m_shown.cend(),
        [](const Row &a, const Row &b) { return a.column == b.column && a.holder.row == b.holder.row; });
    if (hasSameBoxes) {
        m_shown = shown;
        announceAll();
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void SuperfluousLicenseModel::announceAll()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

SuperfluousLicenseModel::Box SuperfluousLicenseModel::boxOf(const Row &row) const
{
    return {m_workspace.associates().at(row.holder.row).associateId, row.license};
}

bool SuperfluousLicenseModel::isTickable(const Row &row) const
{
    return !row.holder.isStaged && m_workspace.columns().at(row.column).isWritable();
}

bool SuperfluousLicenseModel::isTicked(const Row &row) const
{
    return isTickable(row) && m_byHand.value(boxOf(row), row.holder.isProposed);
}

SuperfluousLicenseModel::Releases SuperfluousLicenseModel::releasesOf(const SuperfluousLicense &license) const
{
    Releases releases;
    for (const Row &row : rowsOf(license)) {
        releases.staged += row.holder.isStaged ? 1 : 0;
        releases.ticked += isTicked(row) ? 1 : 0;
    }
    return releases;
}

bool SuperfluousLicenseModel::isEnough() const
{
    return std::all_of(m_licenses.cbegin(), m_licenses.cend(), [this](const SuperfluousLicense &license) {
        const Releases releases = releasesOf(license);
        return releases.staged + releases.ticked >= license.mustRelease;
    });
}

int SuperfluousLicenseModel::tickedCount() const
{
    int count = 0;
    for (const SuperfluousLicense &license : m_licenses)
        count += releasesOf(license).ticked;
    return count;
}

QList<NamedWish> SuperfluousLicenseModel::tickedWishes() const
{
    QList<NamedWish> wishes;
    for (const SuperfluousLicense &license : m_licenses) {
        for (const Row &row : rowsOf(license)) {
            if (isTicked(row))
                wishes.append({boxOf(row).first, row.license, false});
        }
    }
    return wishes;
}

QString SuperfluousLicenseModel::nameOf(const LicenseKey &license) const
{
    const CatalogueLicense *known = m_workspace.catalogue().license(license);
    return known ? known->displayName() : license.module;
}

QString SuperfluousLicenseModel::summary(const LicenseKey &license) const
{
    const auto found =
        std::find_if(m_licenses.cbegin(), m_licenses.cend(),
                     [&license](const SuperfluousLicense &each) { return each.license == license; });
    if (found == m_licenses.cend())
        return {};
    const QString figures = figuresText(*found);
    const QString why = obstacleOf(*found);
    //: %1 the figures of a licence, %2 sentences about it.
    return why.isEmpty() ? figures : tr("%1. %2").arg(figures, why);
}

QString SuperfluousLicenseModel::figuresText(const SuperfluousLicense &license) const
{
    //: %1 is a licence, %2 seats in use, %3 seats there will be, %4 how many have to be given back.
    const QString needed = tr("%1: %2 in use, %3 allowed, %4 to release")
                               .arg(nameOf(license.license), numberText(license.inUse),
                                    numberText(license.allowed), numberText(license.mustRelease));
    const Releases releases = releasesOf(license);
    if (releases.staged == 0) {
        //: %1 is "Sales Premium: 12 in use, 10 allowed, 2 to release", %2 how many boxes are ticked.
        return tr("%1, %2 ticked").arg(needed, numberText(releases.ticked));
    }
    //: %1 is "Sales Premium: 12 in use, 10 allowed, 2 to release", %2 how many releases are staged already,
    //: %3 how many more are ticked.
    return tr("%1, %2 staged, %3 ticked")
        .arg(needed, numberText(releases.staged), numberText(releases.ticked));
}

/// Why nobody, or not everybody who is needed, can be ticked; empty where all can.
QString SuperfluousLicenseModel::obstacleOf(const SuperfluousLicense &license) const
{
    if (license.column < 0)
        return noColumnText(license.license);
    if (license.holders.isEmpty())
        return tr("Nobody is known to hold it.");
    if (!m_workspace.columns().at(license.column).isWritable())
        return columnObstacleText(license);
    if (license.isOutOfReach())
        return tr("Only %Ln holder(s) are known: some hold more than one, or cannot be seen from here.",
                  nullptr, static_cast<int>(license.holders.size()));
    return {};
}

QString SuperfluousLicenseModel::noColumnText(const LicenseKey &license) const
{
    const CatalogueLicense *known = m_workspace.catalogue().license(license);
    if (!known)
        return tr("It is not among the licences of this installation, so nobody can be proposed.");
    if (known->type == LicenseType::SiteLicense || known->type == LicenseType::SatelliteLicense)
        return tr("It is held by the installation or a satellite, not by people, so nobody can be proposed.");
    return tr("It is hidden and comes with user plans, so nobody can be proposed: release a plan that "
              "contains it.");
}

/// Why the boxes of the licence only show.
QString SuperfluousLicenseModel::columnObstacleText(const SuperfluousLicense &license) const
{
    const int row = license.holders.constFirst().row;
    return obstacleText(m_workspace.rules().obstacle(m_workspace.table(), row, license.column), {});
}

int SuperfluousLicenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SuperfluousLicenseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SuperfluousLicenseModel::reasonText(const SuperfluousHolder &holder)
{
    if (holder.isStaged) {
        //: Instead of a reason why a seat might be taken back: it is about to be.
        return tr("staged");
    }
    return holder.reason ? ReclaimModel::reasonText(*holder.reason) : QString();
}

QString SuperfluousLicenseModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Associate:
        return m_workspace.associates().at(row.holder.row).displayName();
    case Column::License:
        return nameOf(row.license);
    case Column::Reason:
        return reasonText(row.holder);
    case Column::LastLogin:
        return ReclaimModel::loginText(row.holder.lastLogin);
    }
    return {};
}

QString SuperfluousLicenseModel::boxObstacle(const Row &row) const
{
    if (row.holder.isStaged)
        return tr("The release is staged already: see Changes.");
    if (isTickable(row))
        return {};
    return obstacleText(m_workspace.rules().obstacle(m_workspace.table(), row.holder.row, row.column), {});
}

QVariant SuperfluousLicenseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_shown.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != Column::Associate)
            return {};
        return row.holder.isStaged || isTicked(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return boxObstacle(row);
    case SortRole:
        if (column == Column::LastLogin && row.holder.lastLogin)
            return *row.holder.lastLogin;
        return column == Column::LastLogin ? QVariant() : text(row, column);
    case KeyRole:
        return QVariant::fromValue(row.license);
    case StagedRole:
        return row.holder.isStaged;
    default:
        return {};
    }
}

bool SuperfluousLicenseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_byHand.insert(boxOf(m_shown.at(index.row())), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags SuperfluousLicenseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool hasBox = static_cast<Column>(index.column()) == Column::Associate;
    if (hasBox && isTickable(m_shown.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SuperfluousLicenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Associate:
        //: Column: the person who holds a licence.
        return tr("Associate");
    case Column::License:
        //: Column: name of a module licence.
        return tr("Licence");
    case Column::Reason:
        //: Column: why a seat might be taken back.
        return tr("Reason");
    case Column::LastLogin:
        //: Column: when somebody last signed in.
        return tr("Last login");
    }
    return {};
}

void SuperfluousLicenseModel::retranslate()
{
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
