// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclient.h"
#include "services/signin/sharedoutcome.h"
#include "services/signin/tenantstatus.h"
#include "services/superoffice/rootlocator.h"

#include <functional>

/// Asks SuperOffice Online where a tenant is and whether it runs (API reference 7.4), over a client of its
/// own that has no credentials. Callers share one question at a time.
///
/// Owned by whoever owns the WebApi that asks; one thread. Destroying it ends every question with
/// ApiError::Cancelled. Errors: every kind of ApiError; a tenant that cannot be used is one whose reason says
/// why.
class TenantState : public RootLocator
{
    Q_DECLARE_TR_FUNCTIONS(TenantState)

public:
    using Clock = std::function<QDateTime()>; ///< UTC

    /// @p authority as authorityFromText() gives it. @p claimedRoot is where the sign-in says the tenant is,
    /// believed only where the tenant state names no address itself; may be empty.
    TenantState(QUrl authority, QString tenant, const NetworkSettings &network, QUrl claimedRoot = {},
                Clock clock = &QDateTime::currentDateTimeUtc);
    ~TenantState() override;

    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QCoro::Task<Result<QUrl>> locate() override;

private:
    static constexpr PhraseContext phrase {"TenantState"};

    using Outcome = SharedOutcome<Result<QUrl>>;

    QCoro::Task<> ask();
    [[nodiscard]] Result<QUrl> take(const HttpReply &reply);
    void noteGoodUntil(const QDateTime &end);
    [[nodiscard]] Result<QUrl> rootOf(const TenantStatus &status) const;

    const QUrl m_authority;
    const QString m_tenant;
    const QUrl m_claimedRoot;
    const Clock m_clock;
    QDateTime m_goodUntil; // null: nothing is known yet
    bool m_isGoodForever = false; // the server named no end
    std::shared_ptr<Outcome> m_question; // while one is under way
    HttpClient m_client;
    RequestScope m_scope;
};
