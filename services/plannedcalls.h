// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/plannedcall.h"

/// What an ApplyRun will send for @p item where nothing goes wrong, reads included, in this order. Pure; made
/// by the code that makes the calls themselves. What is held but hidden is not known before it is read, so
/// the set that is assigned is the one to be seen on the screen.
[[nodiscard]] QList<PlannedCall> plannedCalls(const ApplyItem &item);
