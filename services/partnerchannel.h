// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/assignmentchannel.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/licenseroutes.h"

/// Partners' licences: release what goes, then assign the full wanted set, which is right whether the server
/// adds to what is held or replaces it (API reference 5.2). A release whose grant fails is given back. Uses a
/// WebApi that outlives it.
class PartnerChannel : public AssignmentChannel
{
public:
    explicit PartnerChannel(WebApi &api);

    [[nodiscard]] QCoro::Task<Result<Holdings>> read(qint64 associateId, QString owner) override;
    [[nodiscard]] QCoro::Task<Result<void>> send(ApplyItem item, Holdings before) override;
    void cancel() override;

    // What read() and send() send where nothing goes wrong, in this order

    [[nodiscard]] static QList<ApiCall> readCalls(qint64 associateId, const QString &owner);
    [[nodiscard]] static QList<ApiCall> sendCalls(const ApplyItem &item, const Holdings &before);

private:
    [[nodiscard]] static QStringList namesToRelease(const ApplyItem &item, const Holdings &before);
    [[nodiscard]] static QStringList namesToAssign(const ApplyItem &item, const Holdings &before);
    [[nodiscard]] QCoro::Task<bool> mustRestore(ApplyItem item, ApiError error);

    LicenseAgent m_licenses;
    LicenseRoutes m_routes;
};
