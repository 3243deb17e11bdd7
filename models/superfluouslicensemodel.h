// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"
#include "models/domain/superfluouslicenses.h"

#include <QAbstractTableModel>
#include <QHash>

class Workspace;

/// Who holds the licences of which a package leaves too few, with tick boxes: the table "Superfluous
/// licences". The few that are proposed are ticked at first; ticking changes nothing by itself. Needs the
/// workspace to outlive it.
class SuperfluousLicenseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Associate, License, Reason, LastLogin };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 4;
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what the column is sorted by
        KeyRole, ///< LicenseKey
        StagedRole, ///< true where its release is staged
    };

    explicit SuperfluousLicenseModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Ranks the holders for @p comparison as of @p now. What has been ticked or unticked by hand stays so
    /// where it still stands; the rest is as proposed.
    void reload(const PackageComparison &comparison, const QDateTime &now);
    /// Forgets everything, ticks too.
    void clear();
    /// Shows the holders of @p license only; of all licences where it is none.
    void setLicense(const std::optional<LicenseKey> &license);

    /// Every licence of which there will be too few, also those nobody can be proposed for.
    [[nodiscard]] const QList<SuperfluousLicense> &licenses() const { return m_licenses; }
    /// "Sales Premium: 12 in use, 10 allowed, 2 to release, 2 ticked", and why nobody can be ticked where
    /// that is so; empty for a licence of which there will be enough.
    [[nodiscard]] QString summary(const LicenseKey &license) const;
    /// True where what is ticked and staged is enough for every licence.
    [[nodiscard]] bool isEnough() const;
    /// Ticked and not staged yet, shown or not.
    [[nodiscard]] int tickedCount() const;
    /// What is ticked, shown or not, to be released.
    [[nodiscard]] QList<NamedWish> tickedWishes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void tickedChanged(); ///< ticks, or the licences themselves: the summaries read otherwise

private:
    using Box = std::pair<qint64, LicenseKey>; ///< associate id
    /// A holder as a row shows it.
    struct Row
    {
        LicenseKey license;
        int column = 0; ///< of the matrix
        SuperfluousHolder holder;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// How many holders of a licence give it back.
    struct Releases
    {
        int staged = 0;
        int ticked = 0;
    };

    void forget();
    void filter();
    void announceAll();
    [[nodiscard]] static QList<Row> rowsOf(const SuperfluousLicense &license);
    [[nodiscard]] Box boxOf(const Row &row) const;
    [[nodiscard]] bool isTickable(const Row &row) const;
    [[nodiscard]] bool isTicked(const Row &row) const;
    [[nodiscard]] Releases releasesOf(const SuperfluousLicense &license) const;
    [[nodiscard]] QString nameOf(const LicenseKey &license) const;
    [[nodiscard]] QString figuresText(const SuperfluousLicense &license) const;
    [[nodiscard]] QString obstacleOf(const SuperfluousLicense &license) const;
    [[nodiscard]] QString noColumnText(const LicenseKey &license) const;
    [[nodiscard]] QString columnObstacleText(const SuperfluousLicense &license) const;
    [[nodiscard]] static QString reasonText(const SuperfluousHolder &holder);
    [[nodiscard]] QString boxObstacle(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;

    const Workspace &m_workspace;
    QList<SuperfluousLicense> m_licenses;
    QList<Row> m_shown;
    QHash<Box, bool> m_byHand; ///< what has been ticked or unticked; the rest is as proposed
    std::optional<LicenseKey> m_license;
};
