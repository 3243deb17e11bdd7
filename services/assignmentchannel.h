// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/holdings.h"
#include "services/http/result.h"

#include <QCoroTask>

/// By which calls one kind of owner's licences are read and changed: partners' through the License agent,
/// SuperOffice's own through the User agent (API reference 5.7). Owned by the run that uses it.
class AssignmentChannel
{
public:
    AssignmentChannel() = default;
    virtual ~AssignmentChannel() = default;
    Q_DISABLE_COPY_MOVE(AssignmentChannel)

    /// What the associate holds now.
    [[nodiscard]] virtual QCoro::Task<Result<Holdings>> read(qint64 associateId, QString owner) = 0;
    /// Sends the item's changes, @p before being what was just read. No write is ever repeated; what came of
    /// it only a new read() tells.
    [[nodiscard]] virtual QCoro::Task<Result<void>> send(ApplyItem item, Holdings before) = 0;
    /// Ends what is under way, and whatever is asked afterwards, with ApiError::Cancelled.
    virtual void cancel() = 0;
};
