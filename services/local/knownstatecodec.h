// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/knownstate.h"

#include <QByteArray>

#include <optional>

// What is known of a tenant as bytes, and back. Pure functions for any thread; the largest tenant takes some
// tens of milliseconds.

/// The form in which this Seatkeeper writes; a later one has a higher number. 1 tells less of packages.
constexpr int KnownStateFormat = 2;

[[nodiscard]] QByteArray encodedState(const KnownState &state);
/// None where @p bytes are not what encodedState() makes or made in @p format, whatever they are.
[[nodiscard]] std::optional<KnownState> decodedState(const QByteArray &bytes, int format = KnownStateFormat);
