// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reclaimcandidates.h"
#include "models/domain/runrecord.h"

#include <QAbstractTableModel>
#include <QSet>

class Workspace;

/// Seats that might be taken back, by name and reason, to be ticked. Ticking changes nothing by itself. Needs
/// the workspace to outlive it.
class ReclaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Associate, License, Reason, LastLogin, Owner };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 5;
    enum Role { ReasonRole = Qt::UserRole + 1 }; ///< ReclaimReason

    explicit ReclaimModel(Workspace &workspace, QObject *parent = nullptr);

    /// Looks at the workspace anew, as of @p now. What is ticked stays ticked where it still stands.
    void reload(const QDateTime &now);
    /// Only @p license; all where it is none.
    void setLicense(const std::optional<LicenseKey> &license);
    /// Only @p reason; all where it is none. Who has not logged in for 90 days has not for 30, too.
    void setReason(std::optional<ReclaimReason> reason);

    /// Forgets what is ticked, too: another tenant comes.
    void clear();

    /// All that are shown, where they can be changed.
    void tickAll(Qt::CheckState state);
    /// Shown or not; 0 while the workspace has to be looked at anew.
    [[nodiscard]] int tickedCount() const { return m_all.isEmpty() ? 0 : static_cast<int>(m_ticked.size()); }
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

    /// "cannot log in" and the like.
    [[nodiscard]] static QString reasonText(ReclaimReason reason);
    /// The day somebody last signed in, "never" or "not known"; @p lastLogin as the associate has it.
    [[nodiscard]] static QString loginText(const std::optional<QDateTime> &lastLogin);

Q_SIGNALS:
    void tickedChanged();

private:
    using Box = std::pair<qint64, LicenseKey>; ///< associate id

    void filter();
    void forget();
    void announceAll();
    [[nodiscard]] Box boxOf(const ReclaimCandidate &candidate) const;
    [[nodiscard]] bool isWritable(const ReclaimCandidate &candidate) const;
    [[nodiscard]] QString text(const ReclaimCandidate &candidate, Column column) const;

    Workspace &m_workspace;
    QList<ReclaimCandidate> m_all;
    QList<ReclaimCandidate> m_shown;
    QSet<Box> m_ticked; ///< of m_all, or of what it was before the workspace was reset
    std::optional<LicenseKey> m_license;
    std::optional<ReclaimReason> m_reason;
};
