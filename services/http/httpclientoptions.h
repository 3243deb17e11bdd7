// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/retrypolicy.h"

/// Limits of an HttpClient. The defaults are Seatkeeper's own rules (API reference 8.3).
struct HttpClientOptions
{
    int maxInFlight = 4; ///< halved for a minute after a 429
    int perSecond = 0; ///< requests started in any one second; 0: no cap
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(20); ///< longest silence within a try
    RetryPolicy retry {};
    qint64 maxBodyBytes = 32LL * 1024 * 1024;
};
