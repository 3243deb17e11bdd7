// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reclaim.h"

#include <algorithm>

/// Where the server does not say, former employees cannot.
static bool canLogIn(const Associate &associate)
{
    return associate.canLogIn.value_or(!associate.isRetired);
}

std::tuple<int, QDateTime, qint64> loginRank(const Associate &associate)
{
    enum { Never, Once, NotSaid };
    const auto &login = associate.lastLogin;
    const int kind = !login ? NotSaid : login->isValid() ? Once : Never;
    return {kind, login.value_or(QDateTime()), associate.associateId};
}

/// Sorts those who will miss a licence least to the front.
static auto needRank(const Associate &associate)
{
    return std::tuple(!associate.isRetired, loginRank(associate));
}

QList<int> holdersWhoCannotLogIn(const QList<Associate> &associates, const AssignmentTable &table, int column,
                                 int atMost, const QSet<int> &spared)
{
    QList<int> rows;
    for (int row = 0; row < associates.size(); ++row) {
        if (table.isWanted(row, column) && !canLogIn(associates.at(row)) && !spared.contains(row))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [&associates](int a, int b) {
        return needRank(associates.at(a)) < needRank(associates.at(b));
    });
    rows.resize(std::clamp(static_cast<qsizetype>(atMost), qsizetype(0), rows.size()));
    return rows;
}

/// The rows about whose box in @p column the wishes say something, be it only that they need it.
static QSet<int> rowsSpokenOf(const AssignmentRules &rules, const QList<AssignmentRules::Wish> &wishes,
                              int column)
{
    QSet<int> rows;
    for (const AssignmentRules::Wish &wish : wishes) {
        if (wish.column == column || (wish.wanted && rules.needsOf(wish.column).contains(column)))
            rows.insert(wish.row);
    }
    return rows;
}

QList<AssignmentRules::Wish> reclaimingWishes(const QList<Associate> &associates,
                                              const AssignmentRules &rules, const AssignmentTable &table,
                                              const QList<AssignmentRules::Wish> &wishes,
                                              const Proposal &proposal)
{
    QList<AssignmentRules::Wish> releases;
    for (const Proposal::ColumnTotal &total : proposal.columns) {
        if (total.lacking == 0)
            continue;
        // The first that come free only make up for those in use beyond the ceiling.
        const qint64 missing = total.lacking + std::max(qint64(0), -total.before.free);
        const int atMost = static_cast<int>(std::min(missing, qint64(associates.size())));
        for (const int row : holdersWhoCannotLogIn(associates, table, total.column, atMost,
                                                   rowsSpokenOf(rules, wishes, total.column)))
            releases.append({row, total.column, false});
    }
    return releases;
}
