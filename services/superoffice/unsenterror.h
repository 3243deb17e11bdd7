// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/apierror.h"

// The errors of calls that this program refuses to send. Each is Rejected, without an HTTP status.

/// A call that is wrong in itself; @p detail says how.
[[nodiscard]] ApiError unsentError(const QString &detail);

/// What is to be sent back was received more than 15 minutes ago.
[[nodiscard]] ApiError staleAnswerError();

/// A licence is to be given or taken that the server did not show; @p license names it.
[[nodiscard]] ApiError missingLicenseError(const QString &license);

/// SuperOffice's own package is to be removed.
[[nodiscard]] ApiError ownPackageError();
