// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/apierror.h"

#include <tl/expected.hpp>

/// A value, or why there is none.
template<class T>
using Result = tl::expected<T, ApiError>;
