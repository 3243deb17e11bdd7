// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/faults/fault.h"
#include "tests/services/superoffice/operations.h"

/// What one call comes to.
struct Expected
{
    std::optional<ApiError::Kind> kind {}; ///< none: a success
    int tries = 1;
};

/// An operation with what it makes of faults.
struct FaultedOperation
{
    /// What becomes of @p usual, the outcome by the rule, for an operation that departs from it.
    using Exception = std::function<Expected(const Fault &fault, Expected usual)>;

    Operation operation {};
    QByteArray answer {}; ///< a good one
    Exception exception = [](const Fault &, Expected usual) { return usual; };
};

/// Every member of every typed service of the WebAPI, and WebApi::serverInfo().
[[nodiscard]] QList<FaultedOperation> allFaultedOperations();
