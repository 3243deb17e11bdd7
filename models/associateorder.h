// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"

#include <QLocale>
#include <QMetaType>

#include <array>

/// In which order associates stand, by each thing they can be sorted by. Comparing names as a language does
/// is slow, so it is done once for all of them; after that, sorting compares numbers. A value that any thread
/// may make.
class AssociateOrder
{
    Q_GADGET

public:
    enum class SortKey { Name, UserId, Group, Role, LastLogin };
    Q_ENUM(SortKey)

    AssociateOrder() = default;
    /// Compares texts as is usual in @p locale. Those who are alike in a key stand by name, and then as in
    /// @p associates.
    AssociateOrder(const QList<Associate> &associates, const QLocale &locale);

    /// The place of the associate in @p row, from 0 on. Rows beyond those that were ordered stand behind
    /// them, as they are.
    [[nodiscard]] int place(SortKey key, int row) const
    {
        const QList<int> &places = m_places[static_cast<size_t>(key)];
        return row < places.size() ? places.at(row) : row;
    }

private:
    static constexpr size_t KeyCount = 5;

    std::array<QList<int>, KeyCount> m_places; ///< by sort key, then row
};
