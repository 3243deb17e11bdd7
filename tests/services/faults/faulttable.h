// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/faults/fault.h"
#include "tests/services/faults/faultedoperation.h"

/// What becomes of @p operation under @p fault: the rule (API reference 1.3, 8.2, 8.3), or the operation's
/// exception to it.
[[nodiscard]] Expected expected(const FaultedOperation &operation, const Fault &fault);

enum class FaultRows {
    All,
    Failures, ///< only those where the call fails
};

/// The rows of a test: every operation with every fault, in the columns "operation" and "fault".
void addFaultRows(FaultRows rows = FaultRows::All);
