// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoapi.h"

#include "app/demo/demodiscovery.h"
#include "app/demo/demoselect.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumQuery = 2048; // characters; web servers answer longer ones with 404

} // namespace

DemoApi::DemoApi(DemoState &state)
    : m_state(state)
    , m_faults(state)
    , m_access(state)
    , m_tenantState(state)
    , m_openId(state)
    , m_licenseAgent(state)
    , m_archive(state)
    , m_userAgent(state)
    , m_associateAgent(state)
    , m_listAgent(state)
    , m_diagnosticsAgent(state)
{
    add(m_licenseAgent);
    add(m_archive);
    add(m_userAgent);
    add(m_associateAgent);
    add(m_listAgent);
    add(m_resourceAgent);
    add(m_diagnosticsAgent);
    for (const DemoRoutes &routes : {m_access.routes(), m_tenantState.routes(), m_openId.routes()})
        m_siteRouter.add(routes);
}

template<typename Agent>
void DemoApi::add(Agent &agent)
{
    for (const DemoOperation &operation : agent.operations()) {
        m_operationByPath.insert((operation.agent + u'/' + operation.name).toLower(), m_operations.size());
        m_operations.push_back(operation);
    }
    m_restRouter.add(agent.routes());
}

DemoOutcome DemoApi::answer(DemoCall call)
{
    const qsizetype queryStart = call.target.indexOf('?');
    if (queryStart >= 0 && call.target.size() - queryStart - 1 > MaximumQuery)
        return {DemoReply::notFound(u"The query is too long"_s, DemoErrorStyle::Rest), QString()};
    const bool isRedirected = m_faults.takeRedirect(call);
    const Root root = takeRoot(call);
    const Route route =
        root == Root::None ? routeFrom(m_siteRouter.find(call.method, call.segments)) : webApiRoute(call);
    if (auto refused = refusal(call, root, route))
        return {*refused, route.operation};
    const auto process = [&call, &route] {
        DemoReply reply = route.handler(call);
        DemoJson *selectable = route.isSelectable ? reply.selectable() : nullptr;
        if (selectable)
            DemoSelect(call.query.value(u"$select"_s)).apply(*selectable);
        return reply;
    };
    if (isRedirected)
        return {process(), route.operation};
    return m_faults.perform(call, route.operation, route.style, process);
}

// What stands between a call and its handler.
std::optional<DemoReply> DemoApi::refusal(const DemoCall &call, Root root, const Route &route) const
{
    if (root == Root::First && m_state.profile.tenantState.hasMoved)
        return DemoReply::error(421, u"MisdirectedRequest"_s, u"Wrong subdomain used to access tenant"_s,
                                route.style);
    if (route.methods.isEmpty())
        return DemoReply::notFound(u"There is nothing at this address"_s, route.style);
    const bool isOpen = root == Root::None || route.isOpen;
    if (!isOpen && !m_access.isSignedIn(call)) {
        return DemoReply::error(401, u"SoSessionException"_s, u"Sign-in required"_s, route.style)
            .withHeader("WWW-Authenticate", m_access.challenge());
    }
    if (!route.methods.contains(call.method)) {
        return DemoReply::error(405, u"MethodNotAllowed"_s, u"This verb is not possible here"_s, route.style)
            .withHeader("Allow", route.methods.join(", "));
    }
    if (call.headers.value("content-type").contains("xml"))
        return DemoReply::error(415, u"UnsupportedMediaType"_s, u"Only JSON is understood"_s, route.style);
    return std::nullopt;
}

// Cuts the root off the path. The second root is there only once the tenant has moved.
DemoApi::Root DemoApi::takeRoot(DemoCall &call) const
{
    Root root = Root::None;
    if (call.lowerSegment(1) == u"api" && call.lowerSegment(0) == u"demo")
        root = Root::First;
    else if (call.lowerSegment(1) == u"api" && call.lowerSegment(0) == u"moved"
             && m_state.profile.tenantState.hasMoved)
        root = Root::Moved;
    if (root != Root::None)
        call.segments.remove(0, 2);
    return root;
}

DemoApi::Route DemoApi::webApiRoute(const DemoCall &call) const
{
    if (call.segments.isEmpty())
        return {u"root"_s, {"GET"}, demoRootReply, DemoErrorStyle::Rest, true, false};
    if (call.lowerSegment(0) != u"v1")
        return {};
    if (call.segments.size() == 1) {
        const auto handler = [this](const DemoCall &) { return map(); };
        return {u"v1"_s, {"GET"}, handler, DemoErrorStyle::Rest, false, false};
    }
    return call.lowerSegment(1) == u"agents"
               ? agentRoute(call)
               : routeFrom(m_restRouter.find(call.method, call.segments.mid(1)));
}

// POST does it, GET describes it.
DemoApi::Route DemoApi::agentRoute(const DemoCall &call) const
{
    const auto index = m_operationByPath.constFind(call.lowerSegment(2) + u'/' + call.lowerSegment(3));
    if (call.segments.size() != 4 || index == m_operationByPath.cend() || isMissing(m_operations[*index]))
        return {QString(), {}, {}, DemoErrorStyle::Agent, false, false};
    const DemoOperation &operation = m_operations[*index];
    if (call.method == "GET") {
        const auto handler = [&operation](const DemoCall &) { return describe(operation); };
        return {u"describe"_s, {"GET", "POST"}, handler, DemoErrorStyle::Agent, false, false};
    }
    return {operation.name, {"GET", "POST"}, operation.handler, DemoErrorStyle::Agent, false, true};
}

DemoApi::Route DemoApi::routeFrom(const DemoRouter::Match &match)
{
    if (!match.route)
        return {QString(), match.methods, {}, DemoErrorStyle::Rest, false, false};
    return {match.route->operation, match.methods, match.route->handler, DemoErrorStyle::Rest, false, false};
}

bool DemoApi::isMissing(const DemoOperation &operation) const
{
    return operation.isRecent && m_state.profile.licenses.isOldServer;
}

DemoReply DemoApi::map() const
{
    DemoOperations listed;
    std::ranges::copy_if(m_operations, std::back_inserter(listed),
                         [this](const DemoOperation &operation) { return !isMissing(operation); });
    return demoMapReply(listed, m_restRouter.routes());
}

DemoReply DemoApi::describe(const DemoOperation &operation)
{
    DemoJson::List arguments;
    for (const QString &argument : operation.arguments)
        arguments.push_back(argument);
    return DemoReply::json(DemoObject()
                               .add(u"Name"_s, operation.name)
                               .add(u"Description"_s, operation.description)
                               .add(u"Arguments"_s, std::move(arguments)));
}
