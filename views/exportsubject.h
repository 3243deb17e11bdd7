// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportchoice.h"
#include "views/page.h"

#include <optional>

/// What of @p page goes into a file of this kind; none where nothing does.
[[nodiscard]] std::optional<ExportSubject> exportSubject(Page page, ExportFormat format);
