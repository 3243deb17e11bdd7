// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demotenantstate.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using State = DemoTenantStateProfile::State;

QString nameOf(State state)
{
    switch (state) {
    case State::Unknown:
        return u"Unknown"_s;
    case State::Provisioning:
        return u"Provisioning"_s;
    case State::Running:
        return u"Running"_s;
    case State::Deleted:
        return u"Deleted"_s;
    case State::Suspended:
        return u"Suspended"_s;
    case State::OnlineMaintenance:
        return u"OnlineMaintenance"_s;
    case State::OfflineMaintenance:
        return u"OfflineMaintenance"_s;
    case State::ProvisioningFailed:
        return u"ProvisioningFailed"_s;
    case State::Deleting:
        return u"Deleting"_s;
    case State::DeleteFailed:
        return u"DeleteFailed"_s;
    case State::MigrationPending:
        return u"MigrationPending"_s;
    case State::Hibernating:
        return u"Hibernating"_s;
    }
    Q_UNREACHABLE();
}

DemoJson spelled(const DemoTenantStateProfile &profile)
{
    if (profile.spelling == DemoTenantStateProfile::Spelling::Number)
        return static_cast<int>(profile.state);
    return nameOf(profile.state);
}

} // namespace

DemoRoutes DemoTenantState::routes()
{
    return {{"GET", u"api/state/{context}"_s, u"tenantState"_s, u"Where the tenant is"_s,
             [this](const DemoCall &call) { return answer(call); }}};
}

DemoReply DemoTenantState::answer(const DemoCall &call) const
{
    const QString context = u"Cust31415"_s;
    if (call.lowerSegment(2) != context.toLower())
        return DemoReply::notFound(u"Tenant '%1' not found"_s.arg(call.segments.value(2)),
                                   DemoErrorStyle::Rest);
    const DemoTenantStateProfile &profile = m_state.profile.tenantState;
    const QString endpoint = m_state.authority + (profile.hasMoved ? u"/moved"_s : u"/demo"_s);
    const QDateTime validUntil = QDateTime::currentDateTimeUtc().addSecs(profile.validFor);
    DemoObject state;
    state.add(u"ContextIdentifier"_s, context);
    if (profile.hasEndpoint)
        state.add(u"Endpoint"_s, endpoint);
    state.add(u"State"_s, spelled(profile));
    state.add(u"IsRunning"_s, profile.state == State::Running);
    state.add(u"ValidUntil"_s, validUntil.toString(Qt::ISODateWithMs));
    if (profile.hasApi)
        state.add(u"Api"_s, endpoint + u"/api"_s);
    return DemoReply::json(std::move(state));
}
