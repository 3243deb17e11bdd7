// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklicensestatusresult.h"
#include "models/domain/seats.h"

#include <QString>

// What a licence server has for this installation, in the user's language.

/// What was found and what to do, with the licence server's own message where it has one; plain text, one or
/// two sentences.
[[nodiscard]] QString licenseStatusText(const CheckLicenseStatusResult &result);
/// The same in two or three words for a list: "New licence available". A status this program does not know is
/// given as the server wrote it.
[[nodiscard]] QString licenseStatusName(const CheckLicenseStatusResult &result);
/// How pressing it is: for colour and sign.
[[nodiscard]] SeatLevel licenseStatusLevel(LicenseStatus status);
