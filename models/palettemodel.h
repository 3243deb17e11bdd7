// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paletteentry.h"

#include <QAbstractListModel>

class Workspace;

/// What the command palette offers for what was typed, the best first: actions and pages as they were given,
/// licences, owners and associates as the workspace has them. Nothing typed: what was chosen lately, then the
/// pages. Reads the workspace once after each change of it, when something is typed next, so that no row
/// moves under the user's hand. Needs the workspace to outlive it.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindTextRole = Qt::UserRole + 1, ///< which kind of thing it is, in a word
        DetailRole, ///< PaletteEntry::detail
    };
    /// More rows than that nobody reads; typing on is quicker.
    static constexpr int Limit = 50;

    explicit PaletteModel(const Workspace &workspace, QObject *parent = nullptr);

    /// Sets the actions and pages there are; their targets say which is which. Shown from the next
    /// setTyped() on.
    void setCommands(const QList<PaletteEntry> &commands);
    void setTyped(const QString &typed);
    /// Puts @p target first among those that are offered before anything has been typed.
    void remember(const PaletteTarget &target);

    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_shown.at(row); }
    /// The first row that can be chosen, or -1.
    [[nodiscard]] int firstEnabledRow() const;
    /// How many fit what was typed, shown or not.
    [[nodiscard]] qsizetype matchCount() const { return m_matchCount; }
    /// How many there are, in words; empty while nothing is typed.
    [[nodiscard]] QString countText() const;
    [[nodiscard]] static QString kindText(PaletteTarget::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void readTenant();
    void addLicenses();
    void addAssociates();
    void showLately();
    void showMatching(const QStringList &words);

    const Workspace &m_workspace;
    QList<PaletteEntry> m_commands;
    QList<PaletteEntry> m_tenant; ///< what the workspace had when it was read last
    bool m_isTenantStale = true;
    QList<PaletteTarget> m_lately; ///< the last one first
    QList<PaletteEntry> m_shown;
    qsizetype m_matchCount = 0;
    bool m_isSearching = false;
};
