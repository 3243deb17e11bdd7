// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packagecomparison.h"

#include <QAbstractTableModel>
#include <QSet>

class Workspace;

/// What an offered package would change, licence by licence: the table "Licence comparison". Shows what
/// changes, what has to be released first and figures that contradict each other; the rest on demand. A
/// licence is called as in the workspace's catalogue, else as in its package. Needs the workspace to outlive
/// it.
class LicenseComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { License, Now, New, Added, InUse, FreeAfter, Change };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 7;
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what the column is sorted by: a number, or the text shown
        LevelRole, ///< SeatLevel, for colour and sign: FigureModel::LevelRole
        KeyRole, ///< LicenseKey, in the catalogue's spelling where that knows it
        ChangeRole, ///< ModuleComparison::Change
        SuperfluousRole, ///< how many holders have to give it back, as qint64
    };

    explicit LicenseComparisonModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Keeps the rows, and with them what is selected, where the same licences stand in it.
    void setComparison(const PackageComparison &comparison);
    [[nodiscard]] const PackageComparison &comparison() const { return m_comparison; }
    /// Shows all licences, hidden ones too, or only those there is something to say about. Off at first.
    void setShowUnchanged(bool show);
    [[nodiscard]] bool isShowingUnchanged() const { return m_showsUnchanged; }
    /// How many licences are left out.
    [[nodiscard]] int leftOutCount() const;
    /// The row of @p license, the first of its versions; -1 where it is not shown.
    [[nodiscard]] int rowOf(const LicenseKey &license) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    void showRows(const QList<qsizetype> &wanted);
    void announceAll();
    [[nodiscard]] QList<qsizetype> wantedPositions() const;
    [[nodiscard]] bool isToldOf(const ModuleComparison &module) const;
    [[nodiscard]] const ModuleComparison &moduleAt(int row) const;
    [[nodiscard]] LicenseKey keyOf(const ModuleComparison &module) const;
    [[nodiscard]] QString nameOf(const ModuleComparison &module) const;
    [[nodiscard]] QString text(const ModuleComparison &module, Column column) const;
    [[nodiscard]] QVariant sortValue(const ModuleComparison &module, Column column) const;

    const Workspace &m_workspace;
    PackageComparison m_comparison;
    QSet<LicenseKey> m_severalVersions; ///< of which the version has to be told as well
    QList<qsizetype> m_shown; ///< positions in the comparison, in their order
    bool m_showsUnchanged = false;
};
