// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolicenseagent.h"

#include "app/demo/demofiller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The text of a licence file is the body itself, or a JSON string that holds it.
QString fileTextOf(const QByteArray &body)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + body + ']').array();
    return wrapped.at(0).isString() ? wrapped.at(0).toString() : QString::fromUtf8(body);
}

} // namespace

DemoLicenseAgent::DemoLicenseAgent(DemoState &state)
    : m_state(state)
    , m_packages(state)
    , m_issuers(state)
    , m_assignments(state)
{
    for (const Entries &entries : {packageEntries(), issuerEntries(), assignmentEntries(), centralEntries()})
        m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

DemoLicenseAgent::Entries DemoLicenseAgent::packageEntries()
{
    const QString owner = u"OwnerName"_s;
    return {
        {u"GetLicenseForAllOwnersFromDB"_s,
         u"Every owner's licences and their use as stored"_s,
         {},
         [this](DemoLicenseCall &call) { return m_packages.allLicenses(call); }},
        {u"GetLicenseFromDB"_s,
         u"One owner's licences and their use as stored"_s,
         {owner},
         [this](DemoLicenseCall &call) { return m_packages.license(call); }},
        {u"GetModuleLicenseFromDB"_s,
         u"One module licence as stored"_s,
         {owner, u"ModuleName"_s},
         [this](DemoLicenseCall &call) { return m_packages.moduleLicense(call); }},
        {u"GetLicenseFromLicenseServer"_s,
         u"What the issuer offers beside what is stored"_s,
         {owner},
         [this](DemoLicenseCall &call) { return m_packages.offeredLicense(call); }},
        {u"ValidateLicenseInfo"_s,
         u"Whether a package is consistent"_s,
         {u"LicenseInfo"_s},
         [this](DemoLicenseCall &call) { return m_packages.validate(call); }},
        {u"ActivateLicenseInfo"_s,
         u"Stores a new package"_s,
         {u"NewLicense"_s},
         [this](DemoLicenseCall &call) { return m_packages.activate(call); }},
        {u"RemoveLicenseFromDB"_s,
         u"Deletes an owner's package"_s,
         {u"ModuleOwner"_s},
         [this](DemoLicenseCall &call) { return m_packages.remove(call); }},
        {u"GetLicenseFromFile"_s,
         u"What is in a licence file"_s,
         {u"FileContent"_s},
         [this](DemoLicenseCall &call) { return m_packages.previewFile(call); }},
        {u"AddLicenseFromFile"_s,
         u"Loads and activates a licence file"_s,
         {u"FileContent"_s},
         [this](DemoLicenseCall &call) { return m_packages.addFile(call); }},
    };
}

DemoLicenseAgent::Entries DemoLicenseAgent::issuerEntries()
{
    const QString owner = u"OwnerName"_s;
    return {
        {u"GetLicenseStatusFromLicenseServer"_s,
         u"Whether the issuer has anything new"_s,
         {owner},
         [this](DemoLicenseCall &call) { return m_issuers.status(call); }},
        {u"GetModuleLicenseHistoryFromLicenseServer"_s,
         u"What the issuer says about one module"_s,
         {u"LicenseInfo"_s, u"ModuleLicense"_s},
         [this](DemoLicenseCall &call) { return m_issuers.moduleHistory(call); }},
        {u"GetShopUrl"_s,
         u"Where more licences are sold"_s,
         {owner},
         [this](DemoLicenseCall &call) { return m_issuers.shopUrl(call); }},
        {u"ChangeSerialNumber"_s,
         u"Moves the installation to another serial number and company"_s,
         {u"NewCompanyName"_s, u"NewSerialNumber"_s},
         [this](DemoLicenseCall &call) { return m_issuers.changeSerialNumber(call); }},
        {u"GetFencingInfo"_s,
         u"How near a limit of the plan is"_s,
         {},
         [this](DemoLicenseCall &call) { return m_issuers.fencing(call); },
         Age::Recent},
    };
}

DemoLicenseAgent::Entries DemoLicenseAgent::assignmentEntries()
{
    const QString associate = u"AssociateId"_s;
    const QString owner = u"ModuleOwner"_s;
    const QString names = u"ModuleLicenseNames"_s;
    return {
        {u"GetUserLicenses"_s,
         u"One associate's licences of all owners"_s,
         {associate},
         [this](DemoLicenseCall &call) { return m_assignments.userLicenses(call); }},
        {u"GetUserLicensesMDOList"_s,
         u"The user licences as a tree"_s,
         {},
         [this](DemoLicenseCall &call) { return m_assignments.userLicenseTree(call); }},
        {u"GetUserAndInstallationLicenceStatus"_s,
         u"The installation's dates and one user's licences"_s,
         {associate},
         [this](DemoLicenseCall &call) { return m_assignments.userStatus(call); },
         Age::Recent},
        {u"GetThirdPartyLicenseAssignments"_s,
         u"One associate's licences of one partner owner"_s,
         {associate, owner},
         [this](DemoLicenseCall &call) { return m_assignments.assignments(call); }},
        {u"AssignThirdPartyLicenses"_s,
         u"Assign third party licenses"_s,
         {associate, owner, names},
         [this](DemoLicenseCall &call) { return m_assignments.assign(call); }},
        {u"UnassignThirdPartyLicenses"_s,
         u"Unassign third party licenses"_s,
         {associate, owner, names},
         [this](DemoLicenseCall &call) { return m_assignments.unassign(call); }},
    };
}

DemoLicenseAgent::Entries DemoLicenseAgent::centralEntries()
{
    return {
        {u"GetSatelliteLicenses"_s,
         u"One satellite's licences of all owners"_s,
         {u"SatelliteId"_s},
         [this](DemoLicenseCall &call) { return m_assignments.satelliteLicenses(call); }},
        {u"GetCentralLicense"_s,
         u"The central database's licences"_s,
         {},
         [this](DemoLicenseCall &call) { return m_assignments.centralLicense(call); },
         Age::Recent},
        {u"SaveCentralLicense"_s,
         u"Changes the central database's licences"_s,
         {u"License"_s},
         [this](DemoLicenseCall &call) { return m_assignments.saveCentralLicense(call); },
         Age::Recent},
    };
}

DemoOperations DemoLicenseAgent::operations()
{
    DemoOperations operations;
    for (const Entry &entry : m_entries) {
        const auto handler = [this, &entry](const DemoCall &call) {
            const auto refused = refusedBody(call, entry);
            return refused ? *refused
                           : answer(entry, {DemoArguments(call.body), call.language, DemoErrorStyle::Agent});
        };
        operations.push_back({u"License"_s, entry.name, entry.description, entry.arguments, handler,
                              entry.age == Age::Recent});
    }
    return operations;
}

DemoRoutes DemoLicenseAgent::routes()
{
    const QString assignments = u"License/{moduleOwner}/{associateId:int}"_s;
    return {
        route("GET", u"License"_s, u"GetLicenseForAllOwnersFromDB"_s),
        route("POST", u"License"_s, u"AddLicenseFromFile"_s, RestArguments::FileText),
        route("GET", u"License/{ownerName}"_s, u"GetLicenseFromDB"_s),
        route("DELETE", u"License/{moduleOwner}"_s, u"RemoveLicenseFromDB"_s),
        route("POST", u"License/ChangeSerialNumber"_s, u"ChangeSerialNumber"_s, RestArguments::Query),
        route("GET", u"License/User/{associateId:int}"_s, u"GetUserLicenses"_s),
        route("GET", u"License/Site/{satelliteId:int}"_s, u"GetSatelliteLicenses"_s),
        route("GET", u"License/User/MdoList"_s, u"GetUserLicensesMDOList"_s),
        route("GET", u"License/{ownerName}/ShopUrl"_s, u"GetShopUrl"_s),
        route("GET", u"License/{ownerName}/{moduleName}"_s, u"GetModuleLicenseFromDB"_s),
        route("GET", assignments, u"GetThirdPartyLicenseAssignments"_s),
        route("PUT", assignments, u"AssignThirdPartyLicenses"_s, RestArguments::NameList),
        route("DELETE", assignments, u"UnassignThirdPartyLicenses"_s, RestArguments::NameList),
    };
}

DemoRoute DemoLicenseAgent::route(const QByteArray &method, const QString &path, const QString &operation,
                                  RestArguments arguments)
{
    const auto twin = std::ranges::find(m_entries, operation, &Entry::name);
    Q_ASSERT(twin != m_entries.end());
    const auto handler = [this, twin, pattern = path.split(u'/'), arguments](const DemoCall &call) {
        return answer(*twin, {restArguments(call, pattern, arguments), call.language, DemoErrorStyle::Rest});
    };
    return {method, path, operation, twin->description, handler};
}

// What the agent operation would be sent.
DemoArguments DemoLicenseAgent::restArguments(const DemoCall &call, const QStringList &pattern,
                                              RestArguments arguments)
{
    QJsonObject body;
    if (arguments == RestArguments::NameList) {
        DemoArguments sent(call.body);
        body.insert(u"ModuleLicenseNames"_s,
                    QJsonArray::fromStringList(sent.bodyTexts(u"ModuleLicenseNames")));
        if (!sent.isValid())
            return sent;
    } else if (arguments == RestArguments::FileText) {
        body.insert(u"FileContent"_s, fileTextOf(call.body));
    } else if (arguments == RestArguments::Query) {
        for (auto item = call.query.cbegin(); item != call.query.cend(); ++item)
            body.insert(item.key(), *item);
    }
    for (qsizetype position = 0; position < pattern.size(); ++position) {
        const QString &part = pattern.at(position);
        if (part.startsWith(u'{'))
            body.insert(part.mid(1).remove(u":int"_s).chopped(1), call.segments.value(position + 1));
    }
    return DemoArguments(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

// Calls without arguments are particular about bodies, by profile.
std::optional<DemoReply> DemoLicenseAgent::refusedBody(const DemoCall &call, const Entry &entry) const
{
    using EmptyBody = DemoLicenseProfile::EmptyBody;
    const EmptyBody wanted = m_state.profile.licenses.emptyBody;
    const bool isEmpty = call.body.trimmed().isEmpty();
    if (!entry.arguments.isEmpty() || wanted == EmptyBody::Any
        || isEmpty == (wanted == EmptyBody::MustBeMissing))
        return std::nullopt;
    return DemoReply::badRequest(
        isEmpty ? u"The request body is missing"_s : u"No request body is expected"_s, DemoErrorStyle::Agent);
}

DemoReply DemoLicenseAgent::answer(const Entry &entry, DemoLicenseCall call) const
{
    if (!call.arguments.isValid())
        return call.unreadable();
    DemoReply reply = entry.handler(call);
    DemoJson *answered = reply.selectable();
    if (answered && m_state.profile.licenses.isFiller)
        demoFill(*answered);
    return reply;
}
