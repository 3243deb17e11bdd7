// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoapi.h"

#include "app/demo/demodiscovery.h"
#include "app/demo/demoselect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumQuery = 2048; // characters; web servers answer longer ones with 404

bool isNumber(const QString &segment)
{
    return !segment.isEmpty()
           && std::ranges::all_of(segment, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

} // namespace

DemoApi::DemoApi(DemoState &state)
    : m_state(state)
    , m_licenseAgent(state)
    , m_archive(state)
    , m_userAgent(state)
{
    for (const DemoOperations &operations : {m_licenseAgent.operations(), m_archive.operations()})
        m_operations.insert(m_operations.end(), operations.begin(), operations.end());
    for (std::size_t index = 0; index < m_operations.size(); ++index)
        m_operationByPath.insert((m_operations[index].agent + u'/' + m_operations[index].name).toLower(),
                                 index);
}

DemoApi::Outcome DemoApi::answer(const DemoCall &call)
{
    const qsizetype queryStart = call.target.indexOf('?');
    if (queryStart >= 0 && call.target.size() - queryStart - 1 > MaximumQuery)
        return {DemoReply::notFound(u"The query is too long"_s, DemoErrorStyle::Rest), QString(), false};
    const auto found = route(call);
    if (!found) {
        const bool isAgent = call.lowerSegment(1) == u"agents";
        const DemoErrorStyle style = isAgent ? DemoErrorStyle::Agent : DemoErrorStyle::Rest;
        return {DemoReply::notFound(u"There is nothing at this address"_s, style), QString(), false};
    }
    if (auto refused = refusal(call, *found))
        return {*refused, found->operation, false};
    Outcome outcome = perform(call, *found);
    DemoJson *selectable = found->isSelectable ? outcome.reply.selectable() : nullptr;
    if (selectable)
        DemoSelect(call.query.value(u"$select"_s)).apply(*selectable);
    return outcome;
}

// What stands between a call and its handler.
std::optional<DemoReply> DemoApi::refusal(const DemoCall &call, const Route &route)
{
    if (!route.isOpen && !isSignedIn(call)) {
        return DemoReply::error(401, u"SoSessionException"_s, u"Sign-in required"_s, route.style)
            .withHeader("WWW-Authenticate", "Basic realm=\"Seatkeeper-Demo\"");
    }
    if (!route.methods.contains(call.method)) {
        return DemoReply::error(405, u"MethodNotAllowed"_s, u"This verb is not possible here"_s, route.style)
            .withHeader("Allow", route.methods.join(", "));
    }
    if (call.headers.value("content-type").contains("xml"))
        return DemoReply::error(415, u"UnsupportedMediaType"_s, u"Only JSON is understood"_s, route.style);
    return std::nullopt;
}

// Calls the handler, unless a planned fault gets in the way.
DemoApi::Outcome DemoApi::perform(const DemoCall &call, const Route &route)
{
    const DemoFault *planned = takeFault(route.operation);
    if (!planned)
        return {route.handler(call), route.operation, false};
    switch (planned->effect) {
    case DemoFault::Effect::DropBefore:
        return {DemoReply(), route.operation, true};
    case DemoFault::Effect::DropAfter:
        return {route.handler(call), route.operation, true};
    case DemoFault::Effect::AnswerInstead:
        break;
    }
    const bool isVerbatim = !planned->body.isEmpty();
    return {isVerbatim ? DemoReply::verbatim(planned->status, planned->body)
                       : DemoReply::error(planned->status, u"Exception"_s, u"A planned fault"_s, route.style),
            route.operation, false};
}

std::optional<DemoApi::Route> DemoApi::route(const DemoCall &call)
{
    if (call.segments.isEmpty())
        return Route {u"root"_s, {"GET"}, demoRootReply, DemoErrorStyle::Rest, true, false};
    if (call.lowerSegment(0) != u"v1")
        return std::nullopt;
    if (call.segments.size() == 1) {
        const auto handler = [this](const DemoCall &) { return demoMapReply(m_operations); };
        return Route {u"v1"_s, {"GET"}, handler, DemoErrorStyle::Rest, false, false};
    }
    return call.lowerSegment(1) == u"agents" ? agentRoute(call) : restRoute(call);
}

// POST does it, GET describes it.
std::optional<DemoApi::Route> DemoApi::agentRoute(const DemoCall &call) const
{
    const auto index = m_operationByPath.constFind(call.lowerSegment(2) + u'/' + call.lowerSegment(3));
    if (call.segments.size() != 4 || index == m_operationByPath.cend())
        return std::nullopt;
    const DemoOperation &operation = m_operations[*index];
    if (call.method == "GET") {
        const auto handler = [&operation](const DemoCall &) { return describe(operation); };
        return Route {u"describe"_s, {"GET", "POST"}, handler, DemoErrorStyle::Agent, false, false};
    }
    return Route {operation.name, {"GET", "POST"}, operation.handler, DemoErrorStyle::Agent, false, true};
}

std::optional<DemoApi::Route> DemoApi::restRoute(const DemoCall &call)
{
    const QString resource = call.lowerSegment(1);
    if (resource == u"license" && call.segments.size() == 4 && isNumber(call.segments.at(3))) {
        const auto handler = [this](const DemoCall &asked) { return m_licenseAgent.restAssignments(asked); };
        const QString operation = DemoLicenseAgent::operationOf(call.method);
        return Route {operation, {"GET", "PUT", "DELETE"}, handler, DemoErrorStyle::Rest, false, false};
    }
    if (resource == u"archive" && call.segments.size() == 3 && DemoArchive::isProvider(call.segments.at(2))) {
        const auto handler = [this](const DemoCall &asked) { return m_archive.rest(asked); };
        const QString operation = u"Archive/"_s + call.segments.at(2);
        return Route {operation, {"GET"}, handler, DemoErrorStyle::Rest, false, false};
    }
    if (resource == u"user" && call.segments.size() == 3 && call.lowerSegment(2) == u"currentprincipal") {
        const auto handler = [this](const DemoCall &asked) { return m_userAgent.currentPrincipal(asked); };
        return Route {u"User/currentPrincipal"_s, {"GET"}, handler, DemoErrorStyle::Rest, false, false};
    }
    return std::nullopt;
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

// Basic demo/demo; the name of the scheme ignores case.
bool DemoApi::isSignedIn(const DemoCall &call)
{
    const QByteArray authorization = call.headers.value("authorization").trimmed();
    const qsizetype blank = authorization.indexOf(' ');
    return authorization.left(blank).toLower() == "basic"
           && QByteArray::fromBase64(authorization.mid(blank + 1).trimmed()) == "demo:demo";
}

// The fault planned for an operation, one use of it spent; nullptr when there is none left.
const DemoFault *DemoApi::takeFault(const QString &operation)
{
    auto &faults = m_state.profile.faults;
    for (auto planned = faults.begin(); planned != faults.end(); ++planned) {
        if (planned.key().compare(operation, Qt::CaseInsensitive) != 0 || planned->count <= 0)
            continue;
        --planned->count;
        return &planned.value();
    }
    return nullptr;
}
