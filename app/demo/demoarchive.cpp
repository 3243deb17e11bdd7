// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarchive.h"

#include "app/demo/demoarguments.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isInProvider(const QString &provider, DemoUserType type)
{
    if (isSame(provider, u"AllUsers"))
        return true;
    if (isSame(provider, u"InternalUsers"))
        return type == DemoUserType::InternalAssociate;
    if (isSame(provider, u"ExternalUsers"))
        return type == DemoUserType::ExternalAssociate;
    return type == DemoUserType::SystemAssociate || type == DemoUserType::AnonymousAssociate;
}

template<typename T>
const T *findByName(const QList<T> &items, const QString &name)
{
    const auto found = std::ranges::find_if(items, [&](const T &item) { return isSame(item.name, name); });
    return found == items.cend() ? nullptr : &*found;
}

QStringList names(const QString &list)
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

// The agent's way of writing a value independent of culture.
QString displayValue(const DemoArchiveColumn &column, const DemoJson &value)
{
    if (column.isLicense || column.type == DemoColumnType::Bool)
        return u"[B:%1]"_s.arg(value.toInteger());
    if (column.type == DemoColumnType::Integer)
        return u"[I:%1]"_s.arg(value.toInteger());
    const bool isDate = column.type == DemoColumnType::Date && !value.toText().isEmpty();
    return isDate ? u"[DT:%1]"_s.arg(value.toText()) : value.toText();
}

DemoJson listItem(int id, const DemoArchiveEntity &entity)
{
    return DemoObject()
        .add(u"Id"_s, id)
        .add(u"Name"_s, entity.name)
        .add(u"ToolTip"_s, entity.displayName)
        .add(u"Deleted"_s, false)
        .add(u"Rank"_s, id)
        .add(u"Type"_s, QString())
        .add(u"ColorBlock"_s, 0)
        .add(u"IconHint"_s, QString())
        .add(u"StyleHint"_s, QString())
        .add(u"ChildItems"_s, DemoJson::List())
        .add(u"ExtraInfo"_s, entity.name)
        .add(u"FullName"_s, entity.displayName)
        .add(u"TableRight"_s, nullptr)
        .add(u"FieldProperties"_s, DemoObject());
}

DemoJson columnInfo(const DemoArchiveColumn &column)
{
    return DemoObject()
        .add(u"Name"_s, column.name)
        .add(u"DisplayName"_s, column.displayName)
        .add(u"DisplayTooltip"_s, column.displayName)
        .add(u"DisplayType"_s, column.isLicense ? u"icon"_s : column.restrictionType)
        .add(u"CanOrderBy"_s, column.canOrder)
        .add(u"CanRestrictBy"_s, column.canRestrict())
        .add(u"RestrictionType"_s, column.canRestrict() ? column.restrictionType : u"none"_s)
        .add(u"RestrictionListName"_s, column.restrictionListName)
        .add(u"IsVisible"_s, !column.name.startsWith(u"get"))
        .add(u"Width"_s, column.isLicense ? u"8c"_s : u"20c"_s)
        .add(u"IconHint"_s, QString())
        .add(u"HeadingIconHint"_s, QString())
        .add(u"ExtraInfo"_s, QString())
        .add(u"TableRight"_s, nullptr)
        .add(u"FieldProperties"_s, DemoObject());
}

} // namespace

DemoOperations DemoArchive::operations()
{
    const QString agent = u"Archive"_s;
    const QStringList provider = {u"ProviderName"_s, u"Context"_s};
    return {
        {agent, u"GetAvailableColumns"_s, u"The columns an archive offers"_s, provider,
         [this](const DemoCall &call) { return availableColumns(call); }},
        {agent, u"GetAvailableEntities"_s, u"The kinds of row an archive offers"_s, provider,
         [this](const DemoCall &call) { return availableEntities(call); }},
        {agent,
         u"GetArchiveListByColumnsWithHeader2"_s,
         u"Rows of an archive, with their number"_s,
         {u"ProviderName"_s, u"Columns"_s, u"SortOrder"_s, u"Restriction"_s, u"Entities"_s, u"Page"_s,
          u"PageSize"_s, u"Options"_s},
         [this](const DemoCall &call) { return archiveList(call); }},
    };
}

bool DemoArchive::isProvider(const QString &name)
{
    static const QStringList providers = {u"InternalUsers"_s, u"AllUsers"_s, u"OtherUsers"_s,
                                          u"ExternalUsers"_s};
    return providers.contains(name, Qt::CaseInsensitive);
}

DemoReply DemoArchive::availableColumns(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString provider = arguments.text(u"ProviderName");
    if (!arguments.isValid() || !isProvider(provider))
        return DemoReply::badRequest(arguments.isValid() ? u"Unknown archive '%1'"_s.arg(provider)
                                                         : arguments.errorString(),
                                     DemoErrorStyle::Agent);
    DemoJson::List columns;
    const auto offered = DemoArchiveColumns(m_state.store, m_state.profile, call.language).columns();
    for (const DemoArchiveColumn &column : offered)
        columns.push_back(columnInfo(column));
    return DemoReply::json(std::move(columns));
}

DemoReply DemoArchive::availableEntities(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString provider = arguments.text(u"ProviderName");
    if (!arguments.isValid() || !isProvider(provider))
        return DemoReply::badRequest(arguments.isValid() ? u"Unknown archive '%1'"_s.arg(provider)
                                                         : arguments.errorString(),
                                     DemoErrorStyle::Agent);
    DemoJson::List entities;
    const auto offered = DemoArchiveColumns(m_state.store, m_state.profile, call.language).entities();
    for (const DemoArchiveEntity &entity : offered)
        entities.push_back(listItem(static_cast<int>(entities.size()) + 1, entity));
    return DemoReply::json(std::move(entities));
}

DemoReply DemoArchive::archiveList(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    Query query;
    query.provider = arguments.text(u"ProviderName");
    query.columns = arguments.text(u"Columns");
    query.orderBy = arguments.textOr(u"SortOrder", QString());
    query.filter = arguments.textOr(u"Restriction", QString());
    query.entities = arguments.textOr(u"Entities", QString());
    query.top = arguments.integer(u"PageSize");
    const qint64 page = arguments.integerOr(u"Page", 0);
    const QString options = arguments.textOr(u"Options", QString());
    query.skip = page < 0 ? -page : page * query.top; // negative pages are rows to skip
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    if (!isProvider(query.provider))
        return DemoReply::badRequest(u"Unknown archive '%1'"_s.arg(query.provider), DemoErrorStyle::Agent);
    const Result result = run(query, call.language);
    if (!result.error.isEmpty())
        return DemoReply::badRequest(result.error, DemoErrorStyle::Agent);
    DemoJson::List rows;
    for (const Row &row : result.rows)
        rows.push_back(agentRow(row, result.columns));
    const bool isCounted = options.contains(u"rowcount=true", Qt::CaseInsensitive);
    return DemoReply::json(DemoObject()
                               .add(u"RowCount"_s, isCounted ? result.total : -1)
                               .add(u"Rows"_s, std::move(rows))
                               .add(u"TableRight"_s, nullptr)
                               .add(u"FieldProperties"_s, nullptr));
}

DemoReply DemoArchive::rest(const DemoCall &call)
{
    Query query;
    query.provider = call.segments.value(2);
    query.columns = call.query.value(u"$select"_s);
    query.filter = call.query.value(u"$filter"_s);
    query.orderBy = call.query.value(u"$orderby"_s);
    query.entities = call.query.value(u"$entities"_s);
    bool isTopValid = true;
    bool isSkipValid = true;
    if (call.query.contains(u"$top"_s))
        query.top = call.query.value(u"$top"_s).toInt(&isTopValid);
    if (call.query.contains(u"$skip"_s))
        query.skip = call.query.value(u"$skip"_s).toInt(&isSkipValid);
    if (!isTopValid || !isSkipValid || query.skip < 0)
        return DemoReply::badRequest(u"$top and $skip must be numbers"_s, DemoErrorStyle::Rest);
    const Result result = run(query, call.language);
    if (!result.error.isEmpty())
        return DemoReply::badRequest(result.error, DemoErrorStyle::Rest);
    DemoJson::List rows;
    rows.reserve(result.rows.size());
    for (const Row &row : result.rows)
        rows.push_back(restRow(row, result.columns));
    // Links name the server's inner host, as behind a reverse proxy: nobody should follow them.
    const QString base = u"https://sofront-07.havgrind.example/SuperOffice/api/v1/archive"_s;
    const QString next = u"%1/%2?$skip=%3"_s.arg(base, query.provider)
                             .arg(query.skip + static_cast<qint64>(result.rows.size()));
    return DemoReply::json(DemoObject()
                               .add(u"odata.metadata"_s, QString(base + u"$metadata"_s))
                               .add(u"odata.nextLink"_s, result.hasMore ? DemoJson(next) : DemoJson())
                               .add(u"value"_s, std::move(rows)));
}

DemoArchive::Result DemoArchive::run(const Query &query, DemoLanguage language) const
{
    Result result;
    const DemoArchiveColumns offered(m_state.store, m_state.profile, language);
    const QList<DemoArchiveColumn> columns = offered.columns();
    const QStringList selected = names(query.columns);
    for (const QString &name : selected) {
        const DemoArchiveColumn *column = findByName(columns, name);
        if (!column) {
            result.error = u"The column '%1' does not exist"_s.arg(name);
            return result;
        }
        result.columns.append(*column);
    }
    if (selected.isEmpty())
        result.columns = columns;
    std::vector<Row> rows;
    result.error = collect(query, offered, rows);
    if (result.error.isEmpty())
        result.error = sort(query.orderBy, columns, rows);
    // As many as asked for, as allowed and as there are.
    const int limit = m_state.profile.maximumTop;
    std::size_t wanted = query.top < 0 ? rows.size() : static_cast<std::size_t>(query.top);
    if (limit > 0)
        wanted = std::min(wanted, static_cast<std::size_t>(limit));
    result.total = static_cast<int>(rows.size());
    const std::size_t first =
        std::min(static_cast<std::size_t>(std::max<qint64>(0, query.skip)), rows.size());
    const std::size_t last = std::min(first + wanted, rows.size());
    result.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(first),
                       rows.begin() + static_cast<std::ptrdiff_t>(last));
    result.hasMore = last < rows.size();
    return result;
}

// Finds the rows of all pages; the answer is the error, if any.
QString DemoArchive::collect(const Query &query, const DemoArchiveColumns &offered,
                             std::vector<Row> &rows) const
{
    const QList<DemoArchiveColumn> columns = offered.columns();
    QList<DemoFilterColumn> filterColumns;
    for (const DemoArchiveColumn &column : columns)
        filterColumns.append({column.name, column.type, column.canRestrict()});
    const DemoFilter filter = DemoFilter::parse(query.filter, filterColumns);
    if (!filter.isValid())
        return filter.errorString();

    const QList<DemoArchiveEntity> allEntities = offered.entities();
    QList<DemoArchiveEntity> wanted;
    const QStringList entityNames = names(query.entities.isEmpty() ? u"all"_s : query.entities);
    for (const QString &name : entityNames) {
        const DemoArchiveEntity *entity = findByName(allEntities, name);
        if (!entity)
            return u"The entity '%1' does not exist"_s.arg(name);
        wanted.append(*entity);
    }
    const auto &associates = m_state.store.associates();
    for (std::size_t index = 0; index < associates.size(); ++index) {
        const DemoAssociate &associate = associates[index];
        const auto entity =
            std::ranges::find_if(wanted, [&](const auto &kind) { return kind.contains(associate); });
        if (entity == wanted.end() || !isInProvider(query.provider, associate.type))
            continue;
        if (filter.matches([&](qsizetype column) { return columns.at(column).cell(associate); }))
            rows.push_back({index, entity->name});
    }
    return QString();
}

QString DemoArchive::sort(const QString &orderBy, const QList<DemoArchiveColumn> &columns,
                          std::vector<Row> &rows) const
{
    const QStringList terms = names(orderBy);
    // Stable sorting from the last term to the first leaves the first in charge.
    for (auto term = terms.crbegin(); term != terms.crend(); ++term) {
        const QStringList words = term->split(u' ', Qt::SkipEmptyParts);
        const QString direction = words.value(1, u"asc"_s).toLower();
        const DemoArchiveColumn *column = findByName(columns, words.value(0));
        if (!column || !column->canOrder || words.size() > 2 || (direction != u"asc" && direction != u"desc"))
            return u"Sorting by '%1' is not possible"_s.arg(*term);
        if (column->name == u"associateDbId" && direction == u"asc" && terms.size() == 1)
            return QString(); // the stored order
        std::vector<DemoJson> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.push_back(column->cell(m_state.store.associate(row.associate)).value);
        std::vector<std::size_t> order(rows.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
            const int result = compare(keys[left], keys[right], column->type);
            return direction == u"asc" ? result < 0 : result > 0;
        });
        std::vector<Row> sorted;
        sorted.reserve(rows.size());
        for (const std::size_t position : order)
            sorted.push_back(std::move(rows[position]));
        rows = std::move(sorted);
    }
    return QString();
}

DemoJson DemoArchive::restRow(const Row &row, const QList<DemoArchiveColumn> &columns) const
{
    const DemoAssociate &associate = m_state.store.associate(row.associate);
    DemoObject object;
    object.add(u"PrimaryKey"_s, QString::number(associate.id));
    object.add(u"EntityName"_s, row.entity);
    for (const DemoArchiveColumn &column : columns)
        object.add(column.name, column.cell(associate).value);
    return object;
}

DemoJson DemoArchive::agentRow(const Row &row, const QList<DemoArchiveColumn> &columns) const
{
    const DemoAssociate &associate = m_state.store.associate(row.associate);
    DemoObject cells;
    for (const DemoArchiveColumn &column : columns) {
        cells.add(column.name, DemoObject()
                                   .add(u"DisplayValue"_s, displayValue(column, column.cell(associate).value))
                                   .add(u"TooltipHint"_s, QString())
                                   .add(u"LinkHint"_s, QString()));
    }
    return DemoObject()
        .add(u"EntityName"_s, row.entity)
        .add(u"PrimaryKey"_s, associate.id)
        .add(u"ColumnData"_s, std::move(cells))
        .add(u"LinkHint"_s, QString())
        .add(u"StyleHint"_s, associate.isRetired ? u"retired"_s : QString())
        .add(u"TableRight"_s, nullptr)
        .add(u"FieldProperties"_s, nullptr);
}
