// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How near one limit of the customer's plan is, as the server sent it (API reference 4.9). Which limit is
/// meant only the server's texts say.
struct FencingInfo
{
    enum class State {
        Clear, ///< no plan limit is near
        Near, ///< from 85 %
        Reached, ///< from 100 %
        NotIncluded, ///< the plan allows none at all
    };

    qint64 activeCount = 0;
    qint64 maximum = 0;
    bool isNearingMaximum = false;
    bool hasReachedMaximum = false;
    QString warningMessage {};
    QString warningTooltip {};

    /// The server's flags decide; where both are down, the figures do (API reference 5.10).
    [[nodiscard]] State state() const;

    friend bool operator==(const FencingInfo &, const FencingInfo &) = default;
};
