// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Category "seatkeeper.http": one debug line for each try; never a query, a header or a body.
Q_DECLARE_LOGGING_CATEGORY(httpLog)
