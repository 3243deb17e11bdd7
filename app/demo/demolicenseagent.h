// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoassignmentcalls.h"
#include "app/demo/demoissuercalls.h"
#include "app/demo/demooperation.h"
#include "app/demo/demopackagecalls.h"
#include "app/demo/demoroute.h"

/// The License agent: the table of its operations and of the REST calls that are twins of them. Both read
/// their arguments into the same call, so one function answers either. Owned by DemoApi; the state outlives
/// it and is locked by the caller.
class DemoLicenseAgent
{
public:
    explicit DemoLicenseAgent(DemoState &state);
    DemoLicenseAgent(const DemoLicenseAgent &) = delete; // handlers refer to this object
    DemoLicenseAgent &operator=(const DemoLicenseAgent &) = delete;

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();
    /// The REST calls; their handlers refer to this object.
    DemoRoutes routes();

private:
    using Handler = std::function<DemoReply(DemoLicenseCall &)>;
    enum class Age { Old, Recent };
    struct Entry
    {
        QString name;
        QString description;
        QStringList arguments;
        Handler handler;
        Age age = Age::Old;
    };
    using Entries = std::vector<Entry>;
    /// Where a REST call has those of its arguments that are not in the path.
    enum class RestArguments { Path, Query, NameList, FileText };

    Entries packageEntries();
    Entries issuerEntries();
    Entries assignmentEntries();
    Entries centralEntries();

    DemoRoute route(const QByteArray &method, const QString &path, const QString &operation,
                    RestArguments arguments = RestArguments::Path);
    static DemoArguments restArguments(const DemoCall &call, const QStringList &pattern,
                                       RestArguments arguments);
    std::optional<DemoReply> refusedBody(const DemoCall &call, const Entry &entry) const;
    DemoReply answer(const Entry &entry, DemoLicenseCall call) const;

    DemoState &m_state;
    DemoPackageCalls m_packages;
    DemoIssuerCalls m_issuers;
    DemoAssignmentCalls m_assignments;
    Entries m_entries;
};
