// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"
#include "models/licenseownermodel.h"

#include <QAbstractTableModel>

class Workspace;

/// One owner's visible licences with seats and terms: the table beside the owner tree. Order is SortOrder,
/// then name. Needs the workspace to outlive it.
class ModuleLicenseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { License, Total, InUse, Free, Type, Prerequisite, Description };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 7;
    enum Role {
        SeatsRole = Qt::UserRole + 1, ///< Seats of the row
        LevelRole, ///< SeatLevel of the row
        ModuleNameRole, ///< code name
    };

    explicit ModuleLicenseModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows this owner's licences, all of them or those with or without a ceiling.
    void setScope(const QString &owner, LicenseOwnerModel::Restriction restriction);
    /// The row of the licence with this code name, or -1.
    [[nodiscard]] int rowOf(const QString &module) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    void reload();
    [[nodiscard]] QString text(const CatalogueLicense &license, Column column) const;
    [[nodiscard]] QString prerequisiteText(const CatalogueLicense &license) const;

    Workspace &m_workspace;
    QString m_owner;
    LicenseOwnerModel::Restriction m_restriction = LicenseOwnerModel::Restriction::All;
    QList<CatalogueLicense> m_licenses;
};
