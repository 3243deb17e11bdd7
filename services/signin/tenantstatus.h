// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

/// What SuperOffice Online says about one tenant (API reference 7.4). A value.
struct TenantStatus
{
    /// The numbers are the server's.
    enum class State {
        Unknown = 0,
        Provisioning = 1,
        Running = 2,
        Deleted = 3,
        Suspended = 4,
        OnlineMaintenance = 5,
        OfflineMaintenance = 6,
        ProvisioningFailed = 8,
        Deleting = 10,
        DeleteFailed = 11,
        MigrationPending = 12,
    };

    State state = State::Unknown; ///< also for states that are not known here
    QUrl root {}; ///< the WebAPI's, safe to be sent credentials; empty: not said
    QDateTime validUntil {}; ///< UTC; null: not said

    /// True where the tenant answers calls.
    [[nodiscard]] bool isUsable() const;
    /// Why @p tenant cannot be used and what to do.
    [[nodiscard]] Phrase problem(const QString &tenant) const;

private:
    Q_DECLARE_TR_FUNCTIONS(TenantStatus)
    static constexpr PhraseContext phrase {"TenantStatus"};
};

/// Reads a tenant state. An answer about another tenant, or one that names an address which @p authority must
/// not send anybody to, is a BadResponse that names the field.
[[nodiscard]] Result<TenantStatus> tenantStatusFromJson(const QByteArray &body, const QString &tenant,
                                                        const QUrl &authority);
