// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/userarchive.h"

#include "services/superoffice/archivecodec.h"

#include <iterator>

// Web servers usually stop at 2,048 characters of query.
static constexpr qsizetype MaxSelectLength = 1500;

namespace {

/// "All rows", in the order in which servers are asked: archives usually refuse to run without a restriction,
/// but which one they take is stated nowhere (API reference 6.4).
struct Restriction
{
    const char *odata;
    const char *agent;
};

constexpr Restriction Restrictions[] = {
    {"associateDbId gt 0", "associateDbId > 0"},
    {"", ""},
    {"getAllRows set true", "getAllRows set true"},
};

bool isUnwantedRestriction(const Result<QByteArray> &answer)
{
    return !answer && answer.error().httpStatus == 400;
}

bool isTooLong(const ApiError &error)
{
    return error.httpStatus == 413 || error.httpStatus == 414;
}

ApiCall restCall(const ArchiveQuery &query, const Restriction &restriction)
{
    ApiCall call = ApiCall::toRoute({QStringLiteral("Archive"), providerName(query.provider)});
    call.hasTimeZone = true;
    call.addQuery(QStringLiteral("$select"), query.columns().join(u','));
    if (*restriction.odata)
        call.addQuery(QStringLiteral("$filter"), QString::fromLatin1(restriction.odata));
    if (!query.entities.isEmpty())
        call.addQuery(QStringLiteral("$entities"), query.entities.join(u','));
    call.addQuery(QStringLiteral("$orderBy"), QStringLiteral("associateDbId"));
    call.addQuery(QStringLiteral("$top"), QString::number(query.top));
    call.addQuery(QStringLiteral("$skip"), QString::number(query.skip));
    return call;
}

ApiCall agentCall(const char *operation, const QByteArray &body)
{
    ApiCall call = ApiCall::toAgent(QStringLiteral("Archive"), QString::fromLatin1(operation), body);
    call.hasTimeZone = true;
    return call;
}

} // namespace

UserArchive::UserArchive(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

UserArchive::~UserArchive()
{
    scope().cancel(); // while the members that waiters read still live
}

// A coroutine that goes on after an error other than Cancelled is still inside a living archive: destroying
// the archive cancels its scope, and every call of it ends with Cancelled.

QCoro::Task<Result<QStringList>> UserArchive::availableColumns(ArchiveProvider provider)
{
    return ask(agentCall("GetAvailableColumns", providerRequest(provider)),
               [](const QByteArray &body, const QString &) { return columnNamesFromJson(body); });
}

QCoro::Task<Result<QStringList>> UserArchive::availableEntities(ArchiveProvider provider)
{
    return ask(agentCall("GetAvailableEntities", providerRequest(provider)),
               [](const QByteArray &body, const QString &) { return entityNamesFromJson(body); });
}

QCoro::Task<Result<qint64>> UserArchive::rowCount(ArchiveProvider provider, QStringList entities)
{
    ArchiveQuery query;
    query.provider = provider;
    query.entities = entities;
    auto answer = co_await agentAnswer(query, Question::RowCount);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto read = [](const QByteArray &body, const QString &) { return rowCountFromAgent(body); };
    auto count = co_await decoded(*answer, QString(), read);
    co_return count;
}

QCoro::Task<Result<AssociatePage>> UserArchive::page(ArchiveQuery query)
{
    const QString names = (query.columns() + query.entities).join(u',');
    const bool isLong = QUrl::toPercentEncoding(names).size() > MaxSelectLength;
    if (!isLong) {
        auto page = co_await pageByRest(query);
        if (page || !isTooLong(page.error()))
            co_return page;
    }
    auto page = co_await pageByAgent(query);
    co_return page;
}

QCoro::Task<Result<AssociatePage>> UserArchive::pageByRest(ArchiveQuery query)
{
    const QString textCode = api().language().textCode;
    auto answer = co_await restAnswer(query);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto read = [query](const QByteArray &body, const QString &code) {
        return associatePageFromRest(body, query, code);
    };
    auto page = co_await decoded(*answer, textCode, read);
    co_return page;
}

QCoro::Task<Result<AssociatePage>> UserArchive::pageByAgent(ArchiveQuery query)
{
    const QString textCode = api().language().textCode;
    auto answer = co_await agentAnswer(query, Question::Page);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto read = [query](const QByteArray &body, const QString &code) {
        return associatePageFromAgent(body, query, code);
    };
    auto page = co_await decoded(*answer, textCode, read);
    co_return page;
}

QCoro::Task<Result<QByteArray>> UserArchive::restAnswer(ArchiveQuery query)
{
    for (qsizetype index = m_restrictions.value(query.provider);; ++index) {
        const ApiCall call = restCall(query, Restrictions[index]);
        auto answer = co_await send(call);
        if (answer)
            m_restrictions.insert(query.provider, index);
        if (!isUnwantedRestriction(answer) || index + 1 == std::ssize(Restrictions))
            co_return answer;
    }
}

QCoro::Task<Result<QByteArray>> UserArchive::agentAnswer(ArchiveQuery query, Question question)
{
    for (qsizetype index = m_restrictions.value(query.provider);; ++index) {
        const QString restriction = QString::fromLatin1(Restrictions[index].agent);
        const QByteArray body = question == Question::Page ? archiveListRequest(query, restriction)
                                                           : rowCountRequest(query, restriction);
        const ApiCall call = agentCall("GetArchiveListByColumnsWithHeader2", body);
        auto answer = co_await send(call);
        if (answer)
            m_restrictions.insert(query.provider, index);
        if (!isUnwantedRestriction(answer) || index + 1 == std::ssize(Restrictions))
            co_return answer;
    }
}
