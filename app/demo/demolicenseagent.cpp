// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolicenseagent.h"

#include "app/demo/demoarguments.h"

using namespace Qt::StringLiterals;

DemoOperations DemoLicenseAgent::operations()
{
    const QString agent = u"License"_s;
    const QString associate = u"AssociateId"_s;
    const QString owner = u"ModuleOwner"_s;
    const QString names = u"ModuleLicenseNames"_s;
    return {
        {agent,
         u"GetLicenseForAllOwnersFromDB"_s,
         u"Every owner's licences and their use as stored"_s,
         {},
         [this](const DemoCall &call) { return allLicenses(call); }},
        {agent,
         u"GetLicenseFromDB"_s,
         u"One owner's licences and their use as stored"_s,
         {u"OwnerName"_s},
         [this](const DemoCall &call) { return license(call); }},
        {agent,
         u"GetLicenseFromLicenseServer"_s,
         u"What the issuer offers beside what is stored"_s,
         {u"OwnerName"_s},
         [this](const DemoCall &call) { return offeredLicense(call); }},
        {agent,
         u"GetUserLicenses"_s,
         u"One associate's licences of all owners"_s,
         {associate},
         [this](const DemoCall &call) { return userLicenses(call); }},
        {agent,
         u"GetSatelliteLicenses"_s,
         u"One satellite's licences of all owners"_s,
         {u"SatelliteId"_s},
         [this](const DemoCall &call) { return satelliteLicenses(call); }},
        {agent,
         u"GetThirdPartyLicenseAssignments"_s,
         u"One associate's licences of one partner owner"_s,
         {associate, owner},
         [this](const DemoCall &call) { return assignments(call, Action::Read); }},
        {agent,
         u"AssignThirdPartyLicenses"_s,
         u"Assign third party licenses"_s,
         {associate, owner, names},
         [this](const DemoCall &call) { return assignments(call, Action::Assign); }},
        {agent,
         u"UnassignThirdPartyLicenses"_s,
         u"Unassign third party licenses"_s,
         {associate, owner, names},
         [this](const DemoCall &call) { return assignments(call, Action::Unassign); }},
    };
}

DemoReply DemoLicenseAgent::allLicenses(const DemoCall &call)
{
    DemoArguments arguments(call.body); // takes none, but a broken body is still refused
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    DemoJson::List licenses;
    for (std::size_t owner = 0; owner < m_state.store.owners().size(); ++owner)
        licenses.push_back(carriers.extendedLicense(owner, {}));
    return DemoReply::json(std::move(licenses));
}

DemoReply DemoLicenseAgent::license(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString name = arguments.text(u"OwnerName");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const int owner = m_state.store.ownerIndex(name);
    if (owner < 0)
        return DemoReply::json(nullptr);
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.extendedLicense(static_cast<std::size_t>(owner), {}));
}

DemoReply DemoLicenseAgent::offeredLicense(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString name = arguments.text(u"OwnerName");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const int owner = m_state.store.ownerIndex(name);
    if (owner < 0)
        return DemoReply::json(nullptr);
    const auto index = static_cast<std::size_t>(owner);
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.extendedLicense(index, offerFor(index)));
}

// SUPEROFFICE: one plan grows, another falls below its use, so nothing can be activated. MAPLINE grows. The
// others have nothing new.
DemoLicenseCarriers::Offer DemoLicenseAgent::offerFor(std::size_t owner) const
{
    const DemoStore &store = m_state.store;
    const auto find = [&](const QString &name) {
        return static_cast<std::size_t>(store.moduleIndex(owner, name));
    };
    const auto grown = [&](std::size_t module) {
        return store.module(module).total + std::max(1, store.module(module).total / 4);
    };
    DemoLicenseCarriers::Offer offer;
    if (store.owner(owner).terms.name == u"SUPEROFFICE") {
        const std::size_t shrinking = find(u"ten-service"_s);
        offer.isOffered = true;
        offer.totals.insert(find(u"ten-sales"_s), grown(find(u"ten-sales"_s)));
        offer.totals.insert(shrinking, std::max(1, store.inUse(shrinking) - 5));
        offer.canBeActivated = offer.totals.value(shrinking) >= store.inUse(shrinking);
        if (!offer.canBeActivated)
            offer.reason = u"Fewer licences than are in use: ten-service"_s;
    } else if (store.owner(owner).terms.name == u"MAPLINE") {
        offer.isOffered = true;
        offer.canBeActivated = true;
        offer.totals.insert(find(u"map-route"_s), grown(find(u"map-route"_s)));
        offer.totals.insert(find(u"map-optimise"_s), grown(find(u"map-optimise"_s)));
    }
    return offer;
}

DemoReply DemoLicenseAgent::userLicenses(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const int id = arguments.integer(u"AssociateId");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const int associate = m_state.store.associateIndex(id);
    if (associate < 0)
        return DemoReply::json(nullptr);
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.owners(static_cast<std::size_t>(associate), rules()));
}

DemoReply DemoLicenseAgent::satelliteLicenses(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const int satellite = arguments.integer(u"SatelliteId");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    if (satellite < 1 || satellite > DemoStore::SatelliteCount)
        return DemoReply::json(nullptr);
    return DemoReply::json(DemoLicenseCarriers(m_state.store, call.language).satelliteOwners(satellite));
}

DemoReply DemoLicenseAgent::assignments(const DemoCall &call, Action action)
{
    DemoArguments arguments(call.body);
    AssignmentRequest request;
    request.action = action;
    request.associateId = arguments.integer(u"AssociateId");
    request.ownerName = arguments.text(u"ModuleOwner");
    if (action != Action::Read)
        request.names = arguments.texts(u"ModuleLicenseNames");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    return answer(call, request, DemoErrorStyle::Agent);
}

QString DemoLicenseAgent::operationOf(const QByteArray &method)
{
    if (method == "PUT")
        return u"AssignThirdPartyLicenses"_s;
    if (method == "DELETE")
        return u"UnassignThirdPartyLicenses"_s;
    return u"GetThirdPartyLicenseAssignments"_s;
}

DemoReply DemoLicenseAgent::restAssignments(const DemoCall &call)
{
    AssignmentRequest request;
    request.action = call.method == "PUT"      ? Action::Assign
                     : call.method == "DELETE" ? Action::Unassign
                                               : Action::Read;
    request.ownerName = call.segments.value(2);
    request.associateId = call.segments.value(3).toInt();
    if (request.action != Action::Read) {
        DemoArguments arguments(call.body);
        request.names = arguments.bodyTexts(u"ModuleLicenseNames");
        if (!arguments.isValid())
            return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Rest);
    }
    return answer(call, request, DemoErrorStyle::Rest);
}

DemoReply DemoLicenseAgent::answer(const DemoCall &call, const AssignmentRequest &request,
                                   DemoErrorStyle style)
{
    const int ownerIndex = m_state.store.ownerIndex(request.ownerName);
    const int associateIndex = m_state.store.associateIndex(request.associateId);
    if (ownerIndex == 0)
        return DemoReply::badRequest(u"The owner 'SUPEROFFICE' is not a third party"_s, style);
    if (ownerIndex < 0 || associateIndex < 0) {
        const QString missing = ownerIndex < 0 ? u"Module owner '%1' not found"_s.arg(request.ownerName)
                                               : u"Associate id %1 not found"_s.arg(request.associateId);
        if (style == DemoErrorStyle::Rest)
            return DemoReply::notFound(missing, style);
        // A read says "nothing there"; a write that cannot take effect has to say so.
        return request.action == Action::Read ? DemoReply::json(nullptr)
                                              : DemoReply::badRequest(missing, style);
    }
    const auto owner = static_cast<std::size_t>(ownerIndex);
    const auto associate = static_cast<std::size_t>(associateIndex);
    if (request.action != Action::Read) {
        const DemoDecision decision = request.action == Action::Assign
                                          ? rules().assign(associate, owner, request.names)
                                          : rules().unassign(associate, owner, request.names);
        if (decision.isRefused())
            return DemoReply::badRequest(decision.refusal, style);
        m_state.store.setHeld(associate, decision.held);
    }
    return DemoReply::json(
        DemoLicenseCarriers(m_state.store, call.language).links(owner, associate, rules()));
}
