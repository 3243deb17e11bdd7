// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/tenantstate.h"

#include "services/signin/authority.h"
#include "services/signin/signinclient.h"
#include "services/signin/trustedhosts.h"
#include "services/superoffice/replyerror.h"
#include "services/superoffice/webapiroot.h"

#include <utility>

// Answers that have run out on arrival, be it by clocks that differ, must not be asked for before every call.
static constexpr qint64 LeastGoodSeconds = 60;

TenantState::TenantState(QUrl authority, QString tenant, const NetworkSettings &network, QUrl claimedRoot,
                         Clock clock)
    : m_authority(std::move(authority))
    , m_tenant(std::move(tenant))
    , m_claimedRoot(std::move(claimedRoot))
    , m_clock(std::move(clock))
    , m_client(signInClientOptions(network))
{}

TenantState::~TenantState()
{
    m_scope.cancel(); // while the members that waiters read still live
}

bool TenantState::isStale() const
{
    return !m_isGoodForever && (m_goodUntil.isNull() || m_clock() > m_goodUntil);
}

QCoro::Task<Result<QUrl>> TenantState::locate()
{
    auto question = m_question;
    if (!question) {
        question = m_question = std::make_shared<Outcome>();
        ask();
    }
    return Outcome::wait(std::move(question));
}

QCoro::Task<> TenantState::ask()
{
    const HttpRequest request = documentRequest(urlAt(m_authority, QStringLiteral("/api/state/") + m_tenant));
    auto reply = co_await m_client.send(request, m_scope);
    const Result<QUrl> root = reply.and_then([this](const HttpReply &answer) { return take(answer); });
    Outcome::settle(std::exchange(m_question, {}), root); // last: a waiter may destroy this
}

Result<QUrl> TenantState::take(const HttpReply &reply)
{
    const Result<QByteArray> body = bodyOrError(reply, {});
    if (!body) {
        ApiError error = body.error();
        if (error.kind == ApiError::Kind::NotFound)
            //: "Environment": one of the separate installations of SuperOffice Online.
            error.reason = phrase(
                QT_TR_NOOP("SuperOffice Online has no tenant %1 in this environment. Check the tenant's "
                           "name and the environment."),
                {Phrase::verbatim(m_tenant)});
        return tl::unexpected(error);
    }
    const Result<TenantStatus> status = tenantStatusFromJson(*body, m_tenant, m_authority);
    if (!status)
        return tl::unexpected(status.error());
    const Result<QUrl> root = rootOf(*status);
    if (root)
        noteGoodUntil(status->validUntil);
    return root;
}

void TenantState::noteGoodUntil(const QDateTime &end)
{
    m_isGoodForever = end.isNull();
    m_goodUntil = m_isGoodForever ? end : std::max(end, m_clock().addSecs(LeastGoodSeconds));
}

Result<QUrl> TenantState::rootOf(const TenantStatus &status) const
{
    if (!status.isUsable())
        return tl::unexpected(
            ApiError {.kind = ApiError::Kind::Server,
                      .detail = QStringLiteral("tenant state %1").arg(static_cast<int>(status.state)),
                      .reason = status.problem(m_tenant)});
    if (!status.root.isEmpty())
        return status.root;
    const auto claimed = webApiRootFromText(m_claimedRoot.toString());
    if (claimed && isTrustedHost(m_claimedRoot, m_authority))
        return *claimed;
    return tl::unexpected(ApiError {
        .kind = ApiError::Kind::BadResponse,
        .detail = QStringLiteral("the tenant state names no address"),
        .reason =
            phrase(QT_TR_NOOP("SuperOffice Online does not say where the tenant %1 is. Try again later, or "
                              "ask SuperOffice support."),
                   {Phrase::verbatim(m_tenant)})});
}
