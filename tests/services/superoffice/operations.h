// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/diagnosticsagent.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/licenseroutes.h"
#include "services/superoffice/licenseserveragent.h"
#include "services/superoffice/principalservice.h"
#include "services/superoffice/satellitearchive.h"
#include "services/superoffice/serverdiscovery.h"
#include "services/superoffice/useragent.h"
#include "services/superoffice/userarchive.h"

#include <functional>

/// One of each service, to be asked by the table of operations.
struct Services
{
    explicit Services(WebApi &webApi)
        : api(webApi)
    {}

    WebApi &api;
    LicenseAgent licenses {api};
    LicenseServerAgent packages {api};
    LicenseRoutes routes {api};
    UserAgent users {api};
    DiagnosticsAgent diagnostics {api};
    PrincipalService principal {api};
    UserArchive archive {api};
    SatelliteArchive satellites {api};
    ServerDiscovery discovery {api};
};

/// How a call ended, whatever its value: none is a success.
using Outcome = std::optional<ApiError>;

/// One operation with the request it has to send.
struct Operation
{
    /// What an answer of null comes to.
    enum class Null { BadResponse, NotFound, Fine };

    QByteArray name {};
    std::function<QCoro::Task<Outcome>(Services &)> call {};
    QByteArray method = "POST";
    QByteArray target {}; ///< below "/so/api/v1"
    QByteArray body {};
    Effect effect = Effect::Read;
    Texts texts = Texts::Translated;
    Null null = Null::BadResponse;
    bool isAdvisory = false; ///< a success even where its answer cannot be read
};

/// Every typed operation of the License agent, the License routes, the User and the Diagnostics agent.
[[nodiscard]] QList<Operation> allOperations();
