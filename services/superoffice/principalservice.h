// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "services/superoffice/webapi.h"

/// Reads a currentPrincipal answer (API reference 4.11); null is NotFound.
[[nodiscard]] Result<Principal> principalFromJson(const QByteArray &body);

/// Who is signed in: the one call that tests a sign-in on every kind of server (API reference 6.6).
/// Uses a WebApi that must outlive it; one thread. Destroying it ends its calls with ApiError::Cancelled.
class PrincipalService : public QObject
{
    Q_OBJECT

public:
    explicit PrincipalService(WebApi &api, QObject *parent = nullptr);
    ~PrincipalService() override;

    /// The calls made through this object.
    [[nodiscard]] RequestScope &scope() { return m_scope; }

    [[nodiscard]] QCoro::Task<Result<Principal>> currentPrincipal();

private:
    WebApi &m_api;
    RequestScope m_scope;
};
