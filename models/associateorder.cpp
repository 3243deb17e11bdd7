// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/associateorder.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <vector>

/// A number for each of @p texts that compares as they do; the same for those that compare equal. Each
/// distinct text is collated once.
static QList<qint64> numbersOf(const QStringList &texts, const QCollator &collator)
{
    QHash<QString, qint64> numbers;
    numbers.reserve(texts.size());
    for (const QString &text : texts)
        numbers.insert(text, 0);
    std::vector<std::pair<QCollatorSortKey, qint64 *>> order;
    order.reserve(static_cast<size_t>(numbers.size()));
    for (auto each = numbers.begin(); each != numbers.end(); ++each)
        order.emplace_back(collator.sortKey(each.key()), &each.value());
    std::sort(order.begin(), order.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    for (size_t i = 1; i < order.size(); ++i) {
        const bool isAlike = order[i - 1].first.compare(order[i].first) == 0;
        *order[i].second = *order[i - 1].second + (isAlike ? 0 : 1);
    }
    QList<qint64> result;
    result.reserve(texts.size());
    for (const QString &text : texts)
        result.append(numbers.value(text));
    return result;
}

/// Those who never signed in come first, as they are the ones to ask about.
static qint64 numberOf(const std::optional<QDateTime> &lastLogin)
{
    return lastLogin && lastLogin->isValid() ? lastLogin->toMSecsSinceEpoch()
                                             : std::numeric_limits<qint64>::min();
}

/// The place of each row in the order of @p numbers, and of @p names among those alike.
static QList<int> placesBy(const QList<qint64> &numbers, const QList<qint64> &names)
{
    QList<int> rows(numbers.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&numbers, &names](int a, int b) {
        return std::tie(numbers.at(a), names.at(a)) < std::tie(numbers.at(b), names.at(b));
    });
    QList<int> places(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        places[rows.at(place)] = place;
    return places;
}

AssociateOrder::AssociateOrder(const QList<Associate> &associates, const QLocale &locale)
{
    QStringList names;
    QStringList userIds;
    QStringList groups;
    QStringList roles;
    QList<qint64> logins;
    for (const Associate &associate : associates) {
        names.append(associate.displayName());
        userIds.append(associate.userId);
        groups.append(associate.groupName);
        roles.append(associate.roleName);
        logins.append(numberOf(associate.lastLogin));
    }
    const QCollator collator(locale);
    const QList<qint64> byName = numbersOf(names, collator);
    m_places = {placesBy(byName, byName), placesBy(numbersOf(userIds, collator), byName),
                placesBy(numbersOf(groups, collator), byName), placesBy(numbersOf(roles, collator), byName),
                placesBy(logins, byName)};
}
