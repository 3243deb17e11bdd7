// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modulelicensemodel.h"

#include "models/domain/prerequisites.h"
#include "models/licensetext.h"
#include "models/workspace.h"

#include <algorithm>

ModuleLicenseModel::ModuleLicenseModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::catalogueChanged, this, &ModuleLicenseModel::reload);
    connect(&workspace, &Workspace::thresholdsChanged, this, &ModuleLicenseModel::reload);
}

void ModuleLicenseModel::setScope(const QString &owner, LicenseOwnerModel::Restriction restriction)
{
    if (m_owner == owner && m_restriction == restriction)
        return;
    m_owner = owner;
    m_restriction = restriction;
    reload();
}

/// Keeps the rows where only figures moved, so that selection and scroll position stay.
void ModuleLicenseModel::reload()
{
    QList<CatalogueLicense> licenses;
    if (const CatalogueOwner *owner = m_workspace.catalogue().owner(m_owner)) {
        for (const CatalogueLicense &license : owner->licenses) {
            const bool isWanted = m_restriction == LicenseOwnerModel::Restriction::All
                                  || license.seats.unrestricted
                                         == (m_restriction == LicenseOwnerModel::Restriction::Unrestricted);
            if (!license.isHidden && isWanted)
                licenses.append(license);
        }
    }
    const bool hasSameRows =
        std::equal(licenses.cbegin(), licenses.cend(), m_licenses.cbegin(), m_licenses.cend(),
                   [](const CatalogueLicense &a, const CatalogueLicense &b) { return a.key == b.key; });
    if (hasSameRows) {
        m_licenses = licenses;
        if (!m_licenses.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_licenses = licenses;
    endResetModel();
}

void ModuleLicenseModel::retranslate()
{
    if (!m_licenses.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ModuleLicenseModel::rowOf(const QString &module) const
{
    const auto found =
        std::find_if(m_licenses.cbegin(), m_licenses.cend(),
                     [&module](const CatalogueLicense &each) { return each.key.module == module; });
    return found == m_licenses.cend() ? -1 : static_cast<int>(found - m_licenses.cbegin());
}

int ModuleLicenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_licenses.size());
}

int ModuleLicenseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The display name where the licence is known, else the name as the server gives it.
QString ModuleLicenseModel::prerequisiteText(const CatalogueLicense &license) const
{
    const CatalogueLicense *known = prerequisiteOf(m_workspace.catalogue(), license);
    return known ? known->displayName() : license.prerequisiteModuleName;
}

QString ModuleLicenseModel::text(const CatalogueLicense &license, Column column) const
{
    switch (column) {
    case Column::License:
        return license.displayName();
    case Column::Total:
        //: A licence without a ceiling, where its number of seats would stand.
        return license.seats.unrestricted ? tr("unlimited") : numberText(license.seats.total);
    case Column::InUse:
        return numberText(license.seats.inUse);
    case Column::Free:
        return license.seats.unrestricted ? QString() : freeSeatText(license.seats);
    case Column::Type:
        return licenseTypeText(license.type);
    case Column::Prerequisite:
        return prerequisiteText(license);
    case Column::Description:
        return license.tooltip;
    }
    return {};
}

QVariant ModuleLicenseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueLicense &license = m_licenses.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(license, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return licenseToolTip(license.tooltip, license.seats);
    case Qt::TextAlignmentRole: {
        const bool isNumber = column == Column::Total || column == Column::InUse;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case SeatsRole:
        return QVariant::fromValue(license.seats);
    case LevelRole:
        return QVariant::fromValue(license.seats.level(m_workspace.thresholds()));
    case ModuleNameRole:
        return license.key.module;
    default:
        return {};
    }
}

QVariant ModuleLicenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Total || column == Column::InUse;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::License:
        //: Column: name of a module licence.
        return tr("Licence");
    case Column::Total:
        //: Column: seats owned.
        return tr("Total");
    case Column::InUse:
        //: Column: seats in use.
        return tr("In use");
    case Column::Free:
        //: Column: seats left.
        return tr("Free");
    case Column::Type:
        //: Column: kind of licence.
        return tr("Type");
    case Column::Prerequisite:
        //: Column: the licence that is needed first.
        return tr("Prerequisite");
    case Column::Description:
        //: Column: what the licence is for.
        return tr("Description");
    }
    return {};
}
