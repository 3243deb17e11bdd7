// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reclaimmodel.h"

#include "models/licensetext.h"
#include "models/workspace.h"

#include <QLocale>

#include <algorithm>

ReclaimModel::ReclaimModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    // Rows and columns mean something else then; whoever shows this asks anew. What is ticked is known by
    // name.
    connect(&workspace, &Workspace::aboutToReset, this, &ReclaimModel::forget);
}

void ReclaimModel::forget()
{
    if (m_all.isEmpty())
        return;
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    endResetModel();
    Q_EMIT tickedChanged();
}

void ReclaimModel::clear()
{
    m_ticked.clear();
    forget();
}

ReclaimModel::Box ReclaimModel::boxOf(const ReclaimCandidate &candidate) const
{
    return {m_workspace.associates().at(candidate.row).associateId,
            m_workspace.columns().at(candidate.column).license.key};
}

bool ReclaimModel::isWritable(const ReclaimCandidate &candidate) const
{
    return m_workspace.columns().at(candidate.column).isWritable();
}

void ReclaimModel::reload(const QDateTime &now)
{
    m_all = reclaimCandidates(m_workspace.associates(), m_workspace.table(), m_workspace.columns(), now);
    QSet<Box> still;
    for (const ReclaimCandidate &candidate : std::as_const(m_all)) {
        if (const Box box = boxOf(candidate); m_ticked.contains(box) && isWritable(candidate))
            still.insert(box);
    }
    m_ticked = still;
    filter();
    Q_EMIT tickedChanged();
}

void ReclaimModel::setLicense(const std::optional<LicenseKey> &license)
{
    m_license = license;
    filter();
}

void ReclaimModel::setReason(std::optional<ReclaimReason> reason)
{
    m_reason = reason;
    filter();
}

/// True where @p wanted holds of somebody whose strongest reason is @p reason.
static bool isMeant(ReclaimReason wanted, ReclaimReason reason)
{
    switch (wanted) {
    case ReclaimReason::NotLoggedInFor30Days:
        return reason == wanted || isMeant(ReclaimReason::NotLoggedInFor60Days, reason);
    case ReclaimReason::NotLoggedInFor60Days:
        return reason == wanted || reason == ReclaimReason::NotLoggedInFor90Days;
    default:
        return reason == wanted;
    }
}

void ReclaimModel::filter()
{
    QList<ReclaimCandidate> shown;
    for (const ReclaimCandidate &candidate : std::as_const(m_all)) {
        const bool hasReason = !m_reason || isMeant(*m_reason, candidate.reason);
        const bool hasLicense =
            !m_license || m_workspace.columns().at(candidate.column).license.key == *m_license;
        if (hasReason && hasLicense)
            shown.append(candidate);
    }
    if (shown == m_shown) {
        announceAll(); // names and columns may read otherwise now
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void ReclaimModel::announceAll()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReclaimModel::tickAll(Qt::CheckState state)
{
    for (const ReclaimCandidate &candidate : std::as_const(m_shown)) {
        if (state == Qt::Unchecked)
            m_ticked.remove(boxOf(candidate));
        else if (isWritable(candidate))
            m_ticked.insert(boxOf(candidate));
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

QList<NamedWish> ReclaimModel::tickedWishes() const
{
    QList<NamedWish> wishes;
    for (const ReclaimCandidate &candidate : m_all) {
        if (const Box box = boxOf(candidate); m_ticked.contains(box))
            wishes.append({box.first, box.second, false});
    }
    return wishes;
}

int ReclaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReclaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReclaimModel::reasonText(ReclaimReason reason)
{
    switch (reason) {
    case ReclaimReason::FormerEmployee:
        //: Why a seat might be taken back: the associate is marked as retired.
        return tr("former employee");
    case ReclaimReason::CannotLogIn:
        //: Why a seat might be taken back.
        return tr("cannot log in");
    case ReclaimReason::NeverLoggedIn:
        //: Why a seat might be taken back.
        return tr("has never logged in");
    case ReclaimReason::NotLoggedInFor90Days:
        //: Why a seat might be taken back; %1 is a number of days.
        return tr("not logged in for %1 days").arg(numberText(90));
    case ReclaimReason::NotLoggedInFor60Days:
        //: Why a seat might be taken back; %1 is a number of days.
        return tr("not logged in for %1 days").arg(numberText(60));
    case ReclaimReason::NotLoggedInFor30Days:
        //: Why a seat might be taken back; %1 is a number of days.
        return tr("not logged in for %1 days").arg(numberText(30));
    case ReclaimReason::ContainedInPlan:
        //: Why a seat might be taken back: a user plan brings the same licence with it.
        return tr("contained in the user plan");
    }
    return {};
}

QString ReclaimModel::loginText(const std::optional<QDateTime> &lastLogin)
{
    if (!lastLogin) {
        //: When somebody last signed in, where the server does not say.
        return tr("not known");
    }
    if (!lastLogin->isValid()) {
        //: When somebody last signed in.
        return tr("never");
    }
    return QLocale().toString(lastLogin->toLocalTime().date(), QLocale::ShortFormat);
}

QString ReclaimModel::text(const ReclaimCandidate &candidate, Column column) const
{
    const AssignmentColumn &license = m_workspace.columns().at(candidate.column);
    switch (column) {
    case Column::Associate:
        return m_workspace.associates().at(candidate.row).displayName();
    case Column::License:
        return license.license.displayName();
    case Column::Reason:
        return reasonText(candidate.reason);
    case Column::LastLogin:
        return loginText(candidate.lastLogin);
    case Column::Owner:
        return license.ownerDisplayName;
    }
    return {};
}

QVariant ReclaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReclaimCandidate &candidate = m_shown.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(candidate, column);
    case Qt::CheckStateRole:
        if (column != Column::Associate)
            return {};
        return m_ticked.contains(boxOf(candidate)) ? Qt::Checked : Qt::Unchecked;
    case ReasonRole:
        return QVariant::fromValue(candidate.reason);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (isWritable(candidate))
            return QString();
        return obstacleText(
            m_workspace.rules().obstacle(m_workspace.table(), candidate.row, candidate.column), {});
    default:
        return {};
    }
}

bool ReclaimModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const Box box = boxOf(m_shown.at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(box);
    else
        m_ticked.remove(box);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags ReclaimModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool hasBox = static_cast<Column>(index.column()) == Column::Associate;
    if (hasBox && isWritable(m_shown.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ReclaimModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Column::Owner:
        //: Column: owner of the licence.
        return tr("Owner");
    }
    return {};
}

void ReclaimModel::retranslate()
{
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
