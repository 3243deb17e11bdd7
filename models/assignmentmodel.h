// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licensetext.h"

#include <QAbstractTableModel>

class StagingDesk;
class Workspace;

/// Seats of one column of the matrix, for its header.
struct ColumnSeats
{
    Seats now;
    Seats after; ///< once everything staged is applied
    SeatLevel level = SeatLevel::Plain; ///< of after
};

/// The matrix: an associate a row, one owner's (or every owner's) assignable licences as columns, a box in
/// each cell. Rows are the workspace's rows. Ticking stages, or asks first where other boxes would move; it
/// never sends. Needs the workspace to outlive it.
class AssignmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellFactsRole = Qt::UserRole + 1, ///< CellFacts of a cell
        AssociateIdRole, ///< qint64, in cells and row headers
        SecondLineRole, ///< row header: user id and group
        ColumnSeatsRole, ///< column header: ColumnSeats
        OwnerRole, ///< column header: display name of the owner
        IsWritableRole, ///< column header: false where boxes only show, see AssignmentColumn::isWritable
    };

    explicit AssignmentModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows the licences of the owner with this code name, of all owners when it is empty.
    void setOwner(const QString &owner);
    [[nodiscard]] QString owner() const { return m_owner; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// Where every wish about boxes of the matrix goes.
    [[nodiscard]] StagingDesk &desk() const { return *m_desk; }
    /// The workspace's column behind a column of this model.
    [[nodiscard]] int tableColumn(int column) const { return m_tableColumns.at(column); }
    [[nodiscard]] CellFacts cellFacts(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Hands the wish to the desk; true where the box has changed at once.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Says every text anew in the language now set.
    void retranslate() { announceAll(); }

private:
    void chooseColumns();
    void announceRows(int first, int last);
    void announceSeats();
    void announceAll();
    [[nodiscard]] QString licenseName(int tableColumn) const;
    [[nodiscard]] QString neededLicense(int row, int tableColumn) const;
    [[nodiscard]] QString description(int row, int column) const;
    [[nodiscard]] QVariant columnHeader(int section, int role) const;
    [[nodiscard]] QVariant rowHeader(int section, int role) const;

    Workspace &m_workspace;
    StagingDesk *m_desk = nullptr;
    QString m_owner;
    QList<int> m_tableColumns;
};
