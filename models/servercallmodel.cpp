// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servercallmodel.h"

using Ability = ServerAbilities::Ability;

ServerCallModel::ServerCallModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

/// The 23 of the License agent in the order of API reference 2.1, then the others.
const QStringList &ServerCallModel::calls()
{
    static const QStringList all = QString::fromLatin1("License/GetLicenseForAllOwnersFromDB "
                                                       "License/GetLicenseFromLicenseServer "
                                                       "License/GetModuleLicenseHistoryFromLicenseServer "
                                                       "License/ValidateLicenseInfo "
                                                       "License/ActivateLicenseInfo "
                                                       "License/GetLicenseStatusFromLicenseServer "
                                                       "License/GetLicenseFromDB "
                                                       "License/GetUserAndInstallationLicenceStatus "
                                                       "License/ChangeSerialNumber "
                                                       "License/GetUserLicenses "
                                                       "License/GetSatelliteLicenses "
                                                       "License/RemoveLicenseFromDB "
                                                       "License/GetLicenseFromFile "
                                                       "License/GetShopUrl "
                                                       "License/GetUserLicensesMDOList "
                                                       "License/GetModuleLicenseFromDB "
                                                       "License/AddLicenseFromFile "
                                                       "License/GetThirdPartyLicenseAssignments "
                                                       "License/AssignThirdPartyLicenses "
                                                       "License/UnassignThirdPartyLicenses "
                                                       "License/GetCentralLicense "
                                                       "License/SaveCentralLicense "
                                                       "License/GetFencingInfo "
                                                       "User/GetUser "
                                                       "User/SaveUser "
                                                       "User/RemoveLicenses "
                                                       "User/GetAllRoles "
                                                       "User/GetAllUserGroups "
                                                       "Archive/InternalUsers "
                                                       "Archive/OtherUsers "
                                                       "Archive/ExternalUsers "
                                                       "Archive/AllUsers "
                                                       "Diagnostics/GetSystemInfo")
                                       .split(u' ');
    return all;
}

void ServerCallModel::setAbilities(const std::optional<ServerAbilities> &abilities)
{
    if (m_abilities == abilities)
        return;
    if (m_abilities && abilities) {
        m_abilities = abilities;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_abilities = abilities;
    endResetModel();
}

int ServerCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_abilities ? 0 : static_cast<int>(calls().size());
}

int ServerCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServerCallModel::stateText(Ability ability)
{
    switch (ability) {
    case Ability::Offered:
        //: State of a call of the server: it can be made.
        return tr("offered");
    case Ability::NotOffered:
        //: State of a call of the server: the server does not have it.
        return tr("not on this server");
    case Ability::Refused:
        //: State of a call of the server: it was made, and the server said no.
        return tr("refused");
    case Ability::Unknown:
        break;
    }
    //: State of a call of the server: whether it can be made is not known before it is tried.
    return tr("not known");
}

QString ServerCallModel::reasonText(const QString &call) const
{
    switch (m_abilities->ability(call)) {
    case Ability::NotOffered:
        return tr("The server's list of calls does not name it; older servers lack the newest calls.");
    case Ability::Refused: {
        const QString said = m_abilities->refusal(call);
        return said.isEmpty() ? tr("The server gave no reason.") : said;
    }
    case Ability::Offered:
    case Ability::Unknown:
        break;
    }
    return {};
}

QVariant ServerCallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &call = calls().at(index.row());
    const auto column = static_cast<Column>(index.column());
    const Ability ability = m_abilities->ability(call);
    if (role == IsClosedRole)
        return ability == Ability::NotOffered || ability == Ability::Refused;
    const bool isText = role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Column::Reason);
    if (!isText)
        return {};
    switch (column) {
    case Column::Call:
        return call;
    case Column::State:
        return stateText(ability);
    case Column::Reason:
        return reasonText(call);
    }
    return {};
}

QVariant ServerCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Call:
        //: Column: agent and operation of the server.
        return tr("Call");
    case Column::State:
        //: Column: whether a call can be made.
        return tr("On this server");
    case Column::Reason:
        //: Column: why a call cannot be made.
        return tr("Reason");
    }
    return {};
}

void ServerCallModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
