// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivetable.h"
#include "app/demo/demostore.h"

#include <optional>

/// The archive `dynamic`, which gives database tables as they are: `associate` and `satellite`, whichever the
/// first of the selected columns ("associate.name") belongs to. Nothing when it belongs to no known table.
/// The store outlives the answer.
std::optional<DemoArchiveTable> demoDynamicArchive(const DemoStore &store, const QString &columns);
