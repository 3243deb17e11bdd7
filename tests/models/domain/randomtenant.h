// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"

#include <QRandomGenerator>

#include <array>

/// Up to four associates and six licences: chains, circles, plans, few seats, an owner that only shows.
/// Judges with loops over the specification's sentences, and shares no code with the rules under test.
class RandomTenant
{
public:
    static constexpr int LicenseCount = 6;

    explicit RandomTenant(quint32 seed);

    [[nodiscard]] const AssignmentRules &rules() const { return m_rules; }
    [[nodiscard]] const AssignmentTable &table() const { return m_table; }
    [[nodiscard]] QList<AssignmentRules::Wish> wishes(int count);
    /// What is wrong with @p after as what @p wishes make of the present state; empty where nothing is.
    [[nodiscard]] QString fault(const AssignmentTable &after,
                                const QList<AssignmentRules::Wish> &wishes) const;
    /// True where @p row could have these boxes by moves that are open one by one.
    [[nodiscard]] bool isReachable(int row, const std::array<bool, LicenseCount> &wanted) const;
    /// True where the associate lacks nothing that any of the wanted licences needs.
    [[nodiscard]] bool isWhole(int row) const;
    [[nodiscard]] static QString name(int license) { return QString(QChar(u'a' + license)); }

private:
    struct License
    {
        int need = -1; ///< -1 where there is none, and where the needs go round in a circle
        bool isPlan = false;
        bool isUnrestricted = false;
        int seats = 0;
    };

    void makeLicenses();
    void makeTable();
    [[nodiscard]] bool isWritable(int license) const { return license < LicenseCount - m_readOnly; }
    [[nodiscard]] bool arePlansOfOneOwner(int a, int b) const;
    [[nodiscard]] int seatsLeft(const AssignmentTable &table, int license) const;
    template<class Wanted>
    [[nodiscard]] QString rowFault(int row, const Wanted &wanted) const;

    QRandomGenerator m_random;
    int m_readOnly = 0; ///< how many of the last licences belong to the owner that only shows
    std::array<License, LicenseCount> m_licenses;
    AssignmentRules m_rules;
    AssignmentTable m_table {LicenseCount};
};
