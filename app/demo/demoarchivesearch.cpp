// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarchivesearch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

template<typename T>
const T *findByName(const QList<T> &items, const QString &name)
{
    const auto found = std::ranges::find_if(
        items, [&](const T &item) { return item.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == items.cend() ? nullptr : &*found;
}

QStringList split(const QString &list)
{
    QStringList names;
    const QStringList parts = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        names.append(part.trimmed());
    return names;
}

int compare(const DemoJson &left, const DemoJson &right, DemoColumnType type)
{
    if (type == DemoColumnType::Integer || type == DemoColumnType::Bool)
        return left.toInteger() < right.toInteger() ? -1 : left.toInteger() > right.toInteger() ? 1 : 0;
    return left.toText().compare(right.toText(), Qt::CaseInsensitive);
}

// Stable, so that sorting from the last term to the first leaves the first in charge.
void sortBy(const DemoArchiveColumn &column, Qt::SortOrder direction, std::vector<DemoArchiveRow> &rows)
{
    std::vector<DemoJson> keys;
    keys.reserve(rows.size());
    for (const DemoArchiveRow &row : rows)
        keys.push_back(column.cell(row.row).value);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        const int result = compare(keys[left], keys[right], column.type);
        return direction == Qt::AscendingOrder ? result < 0 : result > 0;
    });
    std::vector<DemoArchiveRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t position : order)
        sorted.push_back(std::move(rows[position]));
    rows = std::move(sorted);
}

} // namespace

DemoArchivePage DemoArchiveSearch::page(const DemoArchiveQuery &query) const
{
    DemoArchivePage page;
    std::vector<DemoArchiveRow> found;
    page.error = select(query.columns, page.columns);
    if (page.error.isEmpty())
        page.error = collect(query, found);
    if (page.error.isEmpty())
        page.error = sort(query.orderBy, found);

    const std::size_t wanted = query.top < 0 ? found.size() : static_cast<std::size_t>(query.top);
    const std::size_t first =
        std::min(static_cast<std::size_t>(std::max<qint64>(0, query.skip)), found.size());
    const std::size_t last = first + std::min(wanted, found.size() - first);
    page.total = static_cast<int>(found.size());
    page.hasMore = last < found.size();
    page.rows.assign(found.begin() + static_cast<std::ptrdiff_t>(first),
                     found.begin() + static_cast<std::ptrdiff_t>(last));
    return page;
}

QString DemoArchiveSearch::select(const QString &names, QList<DemoArchiveColumn> &columns) const
{
    const QStringList selected = split(names);
    for (const QString &name : selected) {
        const DemoArchiveColumn *column = findByName(m_table.columns, name);
        if (!column)
            return u"The column '%1' does not exist"_s.arg(name);
        columns.append(*column);
    }
    if (selected.isEmpty())
        columns = m_table.columns;
    return QString();
}

QString DemoArchiveSearch::collect(const DemoArchiveQuery &query, std::vector<DemoArchiveRow> &rows) const
{
    QList<DemoFilterColumn> filterColumns;
    for (const DemoArchiveColumn &column : m_table.columns)
        filterColumns.append({column.name, column.type, column.canRestrict()});
    const DemoFilter filter = DemoFilter::parse(query.filter, filterColumns);
    if (!filter.isValid())
        return filter.errorString();

    QList<DemoArchiveEntity> entities;
    QString error = chooseEntities(query.entities, entities);
    if (!error.isEmpty())
        return error;
    for (const std::size_t row : m_table.rows) {
        const auto entity =
            std::ranges::find_if(entities, [row](const auto &kind) { return kind.contains(row); });
        if (entity == entities.end())
            continue;
        if (filter.matches([&](qsizetype column) { return m_table.columns.at(column).cell(row); }))
            rows.push_back({row, entity->name});
    }
    return QString();
}

QString DemoArchiveSearch::chooseEntities(const QString &names, QList<DemoArchiveEntity> &entities) const
{
    const QStringList chosen = split(names.isEmpty() ? u"all"_s : names);
    for (const QString &name : chosen) {
        const DemoArchiveEntity *entity = findByName(m_table.entities, name);
        if (!entity)
            return u"The entity '%1' does not exist"_s.arg(name);
        entities.append(*entity);
    }
    return QString();
}

QString DemoArchiveSearch::sort(const QString &orderBy, std::vector<DemoArchiveRow> &rows) const
{
    const QStringList terms = split(orderBy);
    for (auto term = terms.crbegin(); term != terms.crend(); ++term) {
        const QStringList words = term->split(u' ', Qt::SkipEmptyParts);
        const QString direction = words.value(1, u"asc"_s).toLower();
        const DemoArchiveColumn *column = findByName(m_table.columns, words.value(0));
        if (!column || !column->canOrder || words.size() > 2 || (direction != u"asc" && direction != u"desc"))
            return u"Sorting by '%1' is not possible"_s.arg(*term);
        sortBy(*column, direction == u"asc" ? Qt::AscendingOrder : Qt::DescendingOrder, rows);
    }
    return QString();
}
