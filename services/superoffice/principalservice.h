// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "services/superoffice/apiservice.h"

/// Reads a currentPrincipal answer (API reference 4.11); null is NotFound.
[[nodiscard]] Result<Principal> principalFromJson(const QByteArray &body);

/// Who is signed in: the one call that tests a sign-in on every kind of server (API reference 6.6).
class PrincipalService : public ApiService
{
    Q_OBJECT

public:
    explicit PrincipalService(WebApi &api, QObject *parent = nullptr);

    [[nodiscard]] QCoro::Task<Result<Principal>> currentPrincipal();
};
