// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/networksettings.h"
#include "services/http/retrypolicy.h"

/// Limits of an HttpClient, and how it reaches the network. The defaults are Seatkeeper's own rules (API
/// reference 8.3).
struct HttpClientOptions
{
    int maxInFlight = 6; ///< what Qt sends to one host at a time; halved for a minute after a 429
    int perSecond = 0; ///< requests started in any one second; 0: no cap
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(20); ///< longest silence within a try
    /// No try may take longer, whatever its request allows.
    std::chrono::milliseconds longestDeadline = std::chrono::minutes(2);
    std::chrono::milliseconds slowAfter = std::chrono::seconds(5); ///< a try in flight for longer is slow
    /// Credentials that are refused sooner than this after their renewal are refused for another reason
    /// than their age: they are not renewed again.
    std::chrono::milliseconds renewalInterval = std::chrono::seconds(60);
    RetryPolicy retry {};
    qint64 maxBodyBytes = 32LL * 1024 * 1024;
    NetworkSettings network {};
};
