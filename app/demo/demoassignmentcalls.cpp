// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoassignmentcalls.h"

using namespace Qt::StringLiterals;

DemoReply DemoAssignmentCalls::userLicenses(DemoLicenseCall &call) const
{
    const int id = call.arguments.integer(u"AssociateId");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int index = m_state.store.associateIndex(id);
    if (index < 0)
        return call.missing(u"Associate id %1 not found"_s.arg(id));
    const auto associate = static_cast<std::size_t>(index);
    DemoModuleSet rows;
    for (std::size_t owner = 0; owner < m_state.store.owners().size(); ++owner)
        rows |= listed(owner, associate, m_state.profile.licenses.readRows, {});
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.owners(linksOf(associate, rows)));
}

DemoReply DemoAssignmentCalls::userStatus(DemoLicenseCall &call) const
{
    const int id = call.arguments.integer(u"AssociateId");
    if (!call.arguments.isValid())
        return call.unreadable();
    const DemoStore &store = m_state.store;
    const int index = store.associateIndex(id);
    if (index < 0)
        return call.missing(u"Associate id %1 not found"_s.arg(id));
    const DemoModuleSet &held = store.associate(static_cast<std::size_t>(index)).held;
    DemoJson::List names;
    for (std::size_t module = 0; module < held.size(); ++module) {
        if (held.test(module))
            names.push_back(store.module(module).name);
    }
    const DemoCatalogueOwner &terms = store.owner(0).terms;
    return DemoReply::json(DemoObject()
                               .add(u"AdminWarningDate"_s, terms.adminWarningDate)
                               .add(u"ExpiryDate"_s, terms.expiryDate)
                               .add(u"GraceDate"_s, terms.graceDate)
                               .add(u"CompanyName"_s, store.installation().companyName)
                               .add(u"SerialNr"_s, store.installation().serialNumber)
                               .add(u"UserLicenses"_s, std::move(names)));
}

// Owners, below them their visible user licences, each below its prerequisite.
DemoReply DemoAssignmentCalls::userLicenseTree(DemoLicenseCall &call) const
{
    DemoJson::List tree;
    const std::vector<DemoOwner> &owners = m_state.store.owners();
    for (std::size_t owner = 0; owner < owners.size(); ++owner) {
        DemoListItem item;
        item.id = owners[owner].terms.firstModuleId;
        item.name = owners[owner].terms.description;
        item.rank = static_cast<int>(owner) + 1;
        item.extraInfo = owners[owner].terms.name;
        item.fullName = item.name;
        item.children = treeLevel(owner, QString(), item.name, call.language);
        if (owners[owner].isInstalled)
            tree.push_back(demoListItem(item, DemoListForm::Selectable));
    }
    return DemoReply::json(std::move(tree));
}

// A prerequisite that is not in the list itself counts as none; in a circle nothing is ever a start.
std::vector<DemoListItem> DemoAssignmentCalls::treeLevel(std::size_t owner, const QString &prerequisite,
                                                         const QString &context, DemoLanguage language) const
{
    const DemoStore &store = m_state.store;
    const DemoModuleSet &licenses = store.owner(owner).userLicenses;
    const auto isListed = [&](int module) {
        const auto index = static_cast<std::size_t>(module);
        return module >= 0 && licenses.test(index) && !store.module(index).isHidden;
    };
    std::vector<DemoListItem> items;
    for (std::size_t module = 0; module < licenses.size(); ++module) {
        if (!isListed(static_cast<int>(module)))
            continue;
        const DemoModule &license = store.module(module);
        const bool isNested = isListed(store.moduleIndex(owner, license.prerequisiteName));
        if (prerequisite == (isNested ? license.prerequisiteName : QString()))
            items.push_back(treeItem(module, context, language));
    }
    return items;
}

DemoListItem DemoAssignmentCalls::treeItem(std::size_t module, const QString &context,
                                           DemoLanguage language) const
{
    const DemoModule &license = m_state.store.module(module);
    DemoListItem item;
    item.id = license.id;
    item.name = license.description.in(language);
    item.toolTip = license.tooltip.in(language);
    item.rank = license.sortOrder;
    item.extraInfo = license.name;
    item.fullName = context + u'/' + item.name;
    item.children = treeLevel(static_cast<std::size_t>(license.owner), license.name, item.fullName, language);
    return item;
}

DemoReply DemoAssignmentCalls::satelliteLicenses(DemoLicenseCall &call) const
{
    const int satellite = call.arguments.integer(u"SatelliteId");
    if (!call.arguments.isValid())
        return call.unreadable();
    if (satellite < 1 || satellite > DemoStore::SatelliteCount)
        return call.missing(u"Satellite id %1 not found"_s.arg(satellite));
    DemoLinkSet links;
    links.rows = links.assignable = satelliteRows();
    for (std::size_t module = 0; module < links.rows.size(); ++module) {
        if (links.rows.test(module))
            links.assigned.set(module, DemoStore::isAtSatellite(m_state.store.module(module), satellite));
    }
    return DemoReply::json(DemoLicenseCarriers(m_state.store, call.language).owners(links));
}

DemoReply DemoAssignmentCalls::centralLicense(DemoLicenseCall &call) const
{
    const DemoLinkSet links = {satelliteRows(), satelliteRows(), m_state.store.central()};
    return DemoReply::json(DemoLicenseCarriers(m_state.store, call.language).owners(links));
}

// Rows that are not sent keep their flag, rows nobody knows change nothing.
DemoReply DemoAssignmentCalls::saveCentralLicense(DemoLicenseCall &call)
{
    DemoModuleSet central = m_state.store.central();
    for (DemoArguments &block : call.arguments.requiredObjects(u"License")) {
        const int owner = m_state.store.ownerIndex(block.textOr(u"Name", QString()));
        for (const auto &list : {u"RestrictedModuleLicenses"_s, u"UnrestrictedModuleLicenses"_s}) {
            for (DemoArguments &row : block.objects(list)) {
                const QString name = row.textOr(u"Name", QString());
                const bool isAssigned = row.isSet(u"Assigned");
                const int module =
                    owner < 0 ? -1 : m_state.store.moduleIndex(static_cast<std::size_t>(owner), name);
                if (module >= 0)
                    central.set(static_cast<std::size_t>(module), isAssigned);
            }
        }
    }
    if (!call.arguments.isValid())
        return call.unreadable();
    m_state.store.setCentral(central & satelliteRows());
    return centralLicense(call);
}

DemoModuleSet DemoAssignmentCalls::satelliteRows() const
{
    DemoModuleSet rows;
    for (const DemoOwner &owner : m_state.store.owners()) {
        for (std::size_t module = owner.firstModule; module < owner.firstModule + owner.moduleCount; ++module)
            rows.set(module, owner.isInstalled
                                 && m_state.store.module(module).type == DemoLicenseType::SatelliteLicense);
    }
    return rows;
}

DemoReply DemoAssignmentCalls::assignments(DemoLicenseCall &call) const
{
    const TargetOrReply found = target(call, Access::Read);
    if (const auto *reply = std::get_if<DemoReply>(&found))
        return *reply;
    const auto [associate, owner] = std::get<Target>(found);
    const DemoModuleSet rows = listed(owner, associate, m_state.profile.licenses.readRows, {});
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.links(linksOf(associate, rows)));
}

DemoReply DemoAssignmentCalls::assign(DemoLicenseCall &call)
{
    return change(call, &DemoRules::assign);
}

DemoReply DemoAssignmentCalls::unassign(DemoLicenseCall &call)
{
    return change(call, &DemoRules::unassign);
}

DemoReply DemoAssignmentCalls::change(DemoLicenseCall &call, Rule rule)
{
    const QStringList names = call.arguments.texts(u"ModuleLicenseNames");
    const TargetOrReply found = target(call, Access::Write);
    if (const auto *reply = std::get_if<DemoReply>(&found))
        return *reply;
    const auto [associate, owner] = std::get<Target>(found);
    const DemoRules rules = this->rules();
    const DemoDecision decision = (rules.*rule)(associate, owner, names);
    if (decision.isRefused())
        return call.badRequest(decision.refusal);
    m_state.store.setHeld(associate, decision.held);
    const DemoModuleSet rows = listed(owner, associate, m_state.profile.licenses.writtenRows, names);
    const DemoLicenseCarriers carriers(m_state.store, call.language);
    return DemoReply::json(carriers.links(linksOf(associate, rows)));
}

DemoAssignmentCalls::TargetOrReply DemoAssignmentCalls::target(DemoLicenseCall &call, Access access) const
{
    const int id = call.arguments.integer(u"AssociateId");
    const QString name = call.arguments.text(u"ModuleOwner");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.ownerIndex(name);
    const int associate = m_state.store.associateIndex(id);
    if (owner == 0 && !m_state.profile.licenses.takesSuperOffice)
        return call.badRequest(u"The owner 'SUPEROFFICE' is not a third party"_s);
    if (owner >= 0 && associate >= 0)
        return Target {static_cast<std::size_t>(associate), static_cast<std::size_t>(owner)};
    const QString missing =
        owner < 0 ? u"Module owner '%1' not found"_s.arg(name) : u"Associate id %1 not found"_s.arg(id);
    // A read says "nothing there"; a write that cannot take effect has to say so.
    const bool isAgentWrite = access == Access::Write && call.style == DemoErrorStyle::Agent;
    return isAgentWrite ? call.badRequest(missing) : call.missing(missing);
}

DemoModuleSet DemoAssignmentCalls::listed(std::size_t owner, std::size_t associate,
                                          DemoLicenseProfile::Rows rows, const QStringList &names) const
{
    const DemoOwner &issuer = m_state.store.owner(owner);
    const DemoModuleSet &all = issuer.userLicenses;
    DemoModuleSet chosen;
    switch (rows) {
    case DemoLicenseProfile::Rows::Held:
        return all & m_state.store.associate(associate).held;
    case DemoLicenseProfile::Rows::Named:
        for (const QString &name : names) {
            const int module = m_state.store.moduleIndex(owner, name);
            if (module >= 0)
                chosen.set(static_cast<std::size_t>(module));
        }
        return names.isEmpty() ? all : chosen;
    case DemoLicenseProfile::Rows::WithSites:
        for (std::size_t position = 0; position < issuer.moduleCount; ++position)
            chosen.set(issuer.firstModule + position, issuer.isInstalled);
        return chosen;
    case DemoLicenseProfile::Rows::All:
        break;
    }
    return all;
}

DemoLinkSet DemoAssignmentCalls::linksOf(std::size_t associate, const DemoModuleSet &rows) const
{
    return {rows, rules().assignable(associate, rows), m_state.store.associate(associate).held};
}
