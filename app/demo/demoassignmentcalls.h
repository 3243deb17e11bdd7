// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolicensecall.h"
#include "app/demo/demolicensecarriers.h"
#include "app/demo/demolistitem.h"
#include "app/demo/demostate.h"

/// The License calls about who holds what. Owned by DemoLicenseAgent; the state outlives it and is locked by
/// the caller.
class DemoAssignmentCalls
{
public:
    explicit DemoAssignmentCalls(DemoState &state)
        : m_state(state)
    {}

    DemoReply userLicenses(DemoLicenseCall &call) const;
    DemoReply userLicenseTree(DemoLicenseCall &call) const;
    DemoReply userStatus(DemoLicenseCall &call) const;
    DemoReply satelliteLicenses(DemoLicenseCall &call) const;
    DemoReply centralLicense(DemoLicenseCall &call) const;
    DemoReply saveCentralLicense(DemoLicenseCall &call);

    DemoReply assignments(DemoLicenseCall &call) const;
    DemoReply assign(DemoLicenseCall &call);
    DemoReply unassign(DemoLicenseCall &call);

private:
    using Rule = DemoDecision (DemoRules::*)(std::size_t, std::size_t, const QStringList &) const;
    /// Whom and what a third-party call is about.
    struct Target
    {
        std::size_t associate = 0;
        std::size_t owner = 0;
    };
    using TargetOrReply = std::variant<Target, DemoReply>;
    enum class Access { Read, Write };

    TargetOrReply target(DemoLicenseCall &call, Access access) const;
    DemoReply change(DemoLicenseCall &call, Rule rule);

    DemoModuleSet listed(std::size_t owner, std::size_t associate, DemoLicenseProfile::Rows rows,
                         const QStringList &names) const;
    DemoLinkSet linksOf(std::size_t associate, const DemoModuleSet &rows) const;
    DemoModuleSet satelliteRows() const;
    DemoListItem treeItem(std::size_t module, const QString &context, DemoLanguage language) const;
    std::vector<DemoListItem> treeLevel(std::size_t owner, const QString &prerequisite,
                                        const QString &context, DemoLanguage language) const;

    DemoRules rules() const { return {m_state.store, m_state.profile}; }

    DemoState &m_state;
};
