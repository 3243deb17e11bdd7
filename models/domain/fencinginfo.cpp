// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fencinginfo.h"

static constexpr double NearRatio = 0.85;

FencingInfo::State FencingInfo::state() const
{
    if (hasReachedMaximum)
        return maximum > 0 ? State::Reached : State::NotIncluded;
    if (isNearingMaximum)
        return State::Near;
    if (maximum <= 0)
        return State::Clear;
    if (activeCount >= maximum)
        return State::Reached;
    const double ratio = static_cast<double>(activeCount) / static_cast<double>(maximum);
    return ratio >= NearRatio ? State::Near : State::Clear;
}
