// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/assignmentchannel.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/useragent.h"

/// SuperOffice's own licences: the user is read, `Assigned` is changed in the rows concerned, and the whole
/// user is saved, everything else exactly as it came (API reference 6.5). A save touches the user as a whole,
/// so what is held of other owners is watched too. Uses a WebApi that outlives it.
class UserChannel : public AssignmentChannel
{
public:
    explicit UserChannel(WebApi &api);

    [[nodiscard]] QCoro::Task<Result<Holdings>> read(qint64 associateId, QString owner) override;
    [[nodiscard]] QCoro::Task<Result<void>> send(ApplyItem item, Holdings before) override;
    void cancel() override;

    // What read() and send() send where nothing goes wrong, in this order

    [[nodiscard]] static QList<ApiCall> readCalls(qint64 associateId);
    /// The body of the last is empty: it is the user that the call before it gives.
    [[nodiscard]] static QList<ApiCall> sendCalls(const ApplyItem &item);

private:
    LicenseAgent m_licenses;
    UserAgent m_users;
};
