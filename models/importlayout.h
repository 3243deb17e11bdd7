// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/associatelookup.h"

#include <QStringList>

#include <array>

/// Which column of a file of assignments is about what, as its first line says. Where two say the same, the
/// first is the one.
class ImportLayout
{
public:
    explicit ImportLayout(const QStringList &header);

    [[nodiscard]] bool has(ImportColumn column) const { return positionOf(column) >= 0; }
    [[nodiscard]] bool hasAssociateColumn() const;
    /// Positions of the columns that have a name, but none that is known here: they may be licences.
    [[nodiscard]] const QList<int> &others() const { return m_others; }

    /// What a line says in @p column, without blanks around; empty where there is no such column.
    [[nodiscard]] QString textOf(ImportColumn column, const QStringList &fields) const;
    /// What a line calls an associate, the most certain first.
    [[nodiscard]] QList<AssociateName> associateNames(const QStringList &fields) const;

private:
    [[nodiscard]] int positionOf(ImportColumn column) const
    {
        return m_positions[static_cast<std::size_t>(column)];
    }

    std::array<int, ImportColumnCount> m_positions {}; ///< by ImportColumn; -1 for none
    QList<int> m_others;
};
