// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/userarchive.h"

#include "services/superoffice/archivecodec.h"

#include <chrono>
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

QUrlQuery restQuery(const ArchiveQuery &query, const Restriction &restriction)
{
    QUrlQuery result;
    WebApi::addEncoded(result, QStringLiteral("$select"), query.columns().join(u','));
    if (*restriction.odata)
        WebApi::addEncoded(result, QStringLiteral("$filter"), QString::fromLatin1(restriction.odata));
    WebApi::addEncoded(result, QStringLiteral("$orderBy"), QStringLiteral("associateDbId"));
    WebApi::addEncoded(result, QStringLiteral("$top"), QString::number(query.top));
    WebApi::addEncoded(result, QStringLiteral("$skip"), QString::number(query.skip));
    return result;
}

QString agentName()
{
    return QStringLiteral("Archive");
}

} // namespace

UserArchive::UserArchive(WebApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_scope(&api.scope())
{}

UserArchive::~UserArchive()
{
    m_scope.cancel();
}

// A coroutine that goes on after an error other than Cancelled is still inside a living archive: destroying
// the archive cancels its scope, and every call of it ends with Cancelled.

QCoro::Task<Result<QStringList>> UserArchive::availableColumns(QString provider)
{
    const QString agent = agentName();
    const QString operation = QStringLiteral("GetAvailableColumns");
    const QByteArray body = availableColumnsRequest(provider);
    auto answer =
        co_await m_api.post(agent, operation, body, Effect::Read, HttpRequest::UsualDeadline, &m_scope);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return columnNamesFromJson(*answer);
}

QCoro::Task<Result<qint64>> UserArchive::rowCount(QString provider)
{
    ArchiveQuery query;
    query.provider = provider;
    auto answer = co_await agentAnswer(query, Question::RowCount);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return rowCountFromAgent(*answer);
}

QCoro::Task<Result<AssociatePage>> UserArchive::page(ArchiveQuery query)
{
    const bool isLong = QUrl::toPercentEncoding(query.columns().join(u',')).size() > MaxSelectLength;
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
    const QString textCode = m_api.language().textCode;
    auto answer = co_await restAnswer(query);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return associatePageFromRest(*answer, query, textCode);
}

QCoro::Task<Result<AssociatePage>> UserArchive::pageByAgent(ArchiveQuery query)
{
    const QString textCode = m_api.language().textCode;
    auto answer = co_await agentAnswer(query, Question::Page);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return associatePageFromAgent(*answer, query, textCode);
}

QCoro::Task<Result<QByteArray>> UserArchive::restAnswer(ArchiveQuery query)
{
    const QString path = WebApi::encodedPath({QStringLiteral("Archive"), query.provider});
    for (qsizetype index = m_restrictionByProvider.value(query.provider);; ++index) {
        const QUrlQuery parameters = restQuery(query, Restrictions[index]);
        auto answer = co_await m_api.get(path, parameters, &m_scope);
        if (answer)
            m_restrictionByProvider.insert(query.provider, index);
        if (!isUnwantedRestriction(answer) || index + 1 == std::ssize(Restrictions))
            co_return answer;
    }
}

QCoro::Task<Result<QByteArray>> UserArchive::agentAnswer(ArchiveQuery query, Question question)
{
    const QString agent = agentName();
    const QString operation = QStringLiteral("GetArchiveListByColumnsWithHeader2");
    for (qsizetype index = m_restrictionByProvider.value(query.provider);; ++index) {
        const QString restriction = QString::fromLatin1(Restrictions[index].agent);
        const QByteArray body = question == Question::Page ? archiveListRequest(query, restriction)
                                                           : rowCountRequest(query.provider, restriction);
        auto answer =
            co_await m_api.post(agent, operation, body, Effect::Read, HttpRequest::UsualDeadline, &m_scope);
        if (answer)
            m_restrictionByProvider.insert(query.provider, index);
        if (!isUnwantedRestriction(answer) || index + 1 == std::ssize(Restrictions))
            co_return answer;
    }
}
