// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"

// A tenant that grows: in each of its snapshots, numbered from 0, everybody of that number holds each of its
// licences, of whom one has just come.

[[nodiscard]] QString growingTenant();
[[nodiscard]] QList<LicenseKey> growingLicenses();
/// The snapshot of that number, each taken @p seconds after the one before.
[[nodiscard]] SeatSnapshot growingSnapshot(int number, int seconds);
