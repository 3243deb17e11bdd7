// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarchive.h"

#include "app/demo/demoarchivewriter.h"
#include "app/demo/demoarguments.h"
#include "app/demo/demodynamicarchive.h"
#include "app/demo/demoinnerurl.h"
#include "app/demo/demouserarchive.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Dynamic = u"dynamic";

DemoReply unknownArchive(const QString &provider, DemoErrorStyle style)
{
    return DemoReply::badRequest(u"There is no archive '%1'"_s.arg(provider), style);
}

} // namespace

DemoOperations DemoArchive::operations()
{
    const QString agent = u"Archive"_s;
    const QStringList provider = {u"ProviderName"_s, u"Context"_s};
    return {
        {agent, u"GetAvailableColumns"_s, u"The columns an archive offers"_s, provider,
         [this](const DemoCall &call) { return available(call, Part::Columns); }},
        {agent, u"GetAvailableEntities"_s, u"The kinds of row an archive offers"_s, provider,
         [this](const DemoCall &call) { return available(call, Part::Entities); }},
        {agent,
         u"GetArchiveListByColumns2"_s,
         u"Rows of an archive"_s,
         {u"ProviderName"_s, u"Columns"_s, u"SortOrder"_s, u"Restrictions"_s, u"Entities"_s, u"Page"_s,
          u"PageSize"_s},
         [this](const DemoCall &call) { return archiveList(call, ListForm::Rows); }},
        {agent,
         u"GetArchiveListByColumnsWithHeader2"_s,
         u"Rows of an archive, with their number"_s,
         {u"ProviderName"_s, u"Columns"_s, u"SortOrder"_s, u"Restriction"_s, u"Entities"_s, u"Page"_s,
          u"PageSize"_s, u"Options"_s},
         [this](const DemoCall &call) { return archiveList(call, ListForm::RowsWithHeader); }},
    };
}

DemoRoutes DemoArchive::routes()
{
    const QString allUsers = u"AllUsers"_s;
    DemoRoutes routes = {{"GET", u"User"_s, u"Archive/"_s + allUsers, u"Rows of the archive AllUsers"_s,
                          [this, allUsers](const DemoCall &call) { return rest(call, allUsers); }}};
    QStringList providers = DemoUserArchive::providers();
    providers.append(Dynamic.toString());
    for (const QString &provider : std::as_const(providers)) {
        const QString path = u"Archive/"_s + provider;
        routes.push_back({"GET", path, path, u"Rows of the archive"_s,
                          [this, provider](const DemoCall &call) { return rest(call, provider); }});
        routes.push_back({"GET", path + u"$metadata"_s, path + u"$metadata"_s, u"Columns of the archive"_s,
                          [this, provider](const DemoCall &call) { return metadata(call, provider); }});
    }
    return routes;
}

DemoReply DemoArchive::available(const DemoCall &call, Part part) const
{
    DemoArguments arguments(call.body);
    const QString provider = arguments.text(u"ProviderName");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const auto table = tableOf(provider, QString(), call.language);
    if (!table)
        return unknownArchive(provider, DemoErrorStyle::Agent);
    return DemoReply::json(part == Part::Columns ? DemoArchiveWriter::columns(*table)
                                                 : DemoArchiveWriter::entities(*table));
}

DemoReply DemoArchive::metadata(const DemoCall &call, const QString &provider) const
{
    const auto table = tableOf(provider, call.query.value(u"$select"_s), call.language);
    return table ? DemoReply::json(DemoArchiveWriter::columns(*table))
                 : unknownArchive(provider, DemoErrorStyle::Rest);
}

DemoReply DemoArchive::archiveList(const DemoCall &call, ListForm form) const
{
    DemoArguments arguments(call.body);
    const bool hasHeader = form == ListForm::RowsWithHeader;
    const QString provider = arguments.text(u"ProviderName");
    DemoArchiveQuery query;
    query.columns = arguments.text(u"Columns");
    query.orderBy = arguments.textOr(u"SortOrder", QString());
    // Singular here and plural there, as the vendor has it.
    query.filter = arguments.textOr(hasHeader ? u"Restriction" : u"Restrictions", QString());
    query.entities = arguments.textOr(u"Entities", QString());
    query.top = arguments.integer(u"PageSize");
    const qint64 page = arguments.integerOr(u"Page", 0);
    query.skip = page < 0 ? -page : page * query.top; // negative pages are rows to skip
    const QString options = hasHeader ? arguments.textOr(u"Options", QString()) : QString();
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);

    const Found found = find(provider, query, call.language);
    if (!found.page.error.isEmpty())
        return DemoReply::badRequest(found.page.error, DemoErrorStyle::Agent);
    DemoJson rows = DemoArchiveWriter(m_state.profile.users).agentRows(found.table, found.page);
    if (!hasHeader)
        return DemoReply::json(std::move(rows));
    const bool isCounted = options.contains(u"rowcount=true", Qt::CaseInsensitive);
    return DemoReply::json(DemoObject()
                               .add(u"RowCount"_s, isCounted ? found.page.total : -1)
                               .add(u"Rows"_s, std::move(rows))
                               .add(u"TableRight"_s, nullptr)
                               .add(u"FieldProperties"_s, nullptr));
}

DemoReply DemoArchive::rest(const DemoCall &call, const QString &provider) const
{
    DemoArchiveQuery query;
    query.columns = call.query.value(u"$select"_s);
    query.filter = call.query.value(u"$filter"_s);
    query.orderBy = call.query.value(u"$orderby"_s);
    query.entities = call.query.value(u"$entities"_s);
    query.top = m_state.profile.users.defaultTop > 0 ? m_state.profile.users.defaultTop : -1;
    bool isTopValid = true;
    bool isSkipValid = true;
    if (call.query.contains(u"$top"_s))
        query.top = call.query.value(u"$top"_s).toInt(&isTopValid);
    if (call.query.contains(u"$skip"_s))
        query.skip = call.query.value(u"$skip"_s).toInt(&isSkipValid);
    if (!isTopValid || !isSkipValid || query.skip < 0)
        return DemoReply::badRequest(u"$top and $skip must be numbers"_s, DemoErrorStyle::Rest);

    const Found found = find(provider, query, call.language);
    if (!found.page.error.isEmpty())
        return DemoReply::badRequest(found.page.error, DemoErrorStyle::Rest);
    const qint64 nextSkip = query.skip + static_cast<qint64>(found.page.rows.size());
    const QString nextLink = demoInnerUrl(u"/archive/%1?$skip=%2"_s.arg(provider).arg(nextSkip));
    return DemoReply::json(
        DemoArchiveWriter(m_state.profile.users).restPage(found.table, found.page, nextLink));
}

std::optional<DemoArchiveTable> DemoArchive::tableOf(const QString &provider, const QString &columns,
                                                     DemoLanguage language) const
{
    if (DemoUserArchive::providers().contains(provider, Qt::CaseInsensitive))
        return DemoUserArchive(m_state, language).table(provider);
    if (provider.compare(Dynamic, Qt::CaseInsensitive) == 0)
        return demoDynamicArchive(m_state.store, columns);
    return std::nullopt;
}

DemoArchive::Found DemoArchive::find(const QString &provider, DemoArchiveQuery query,
                                     DemoLanguage language) const
{
    const DemoUserProfile &profile = m_state.profile.users;
    const auto table = tableOf(provider, query.columns, language);
    Found found;
    if (!table) {
        found.page.error = u"There is no archive '%1' of the columns '%2'"_s.arg(provider, query.columns);
    } else if (profile.demandsRestriction && query.filter.trimmed().isEmpty()) {
        found.page.error = u"The archive '%1' needs a restriction"_s.arg(provider);
    } else {
        if (profile.maximumTop > 0 && (query.top < 0 || query.top > profile.maximumTop))
            query.top = profile.maximumTop;
        found.table = *table;
        found.page = DemoArchiveSearch(found.table).page(query);
    }
    return found;
}
