// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensefile.h"

#include <QString>

/// Why a licence file is refused, and what to do: sentences in the language now set.
[[nodiscard]] QString licenseFileProblemText(const LicenseFileProblem &problem);
