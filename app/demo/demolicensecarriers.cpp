// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolicensecarriers.h"

#include "app/demo/democarrier.h"

using namespace Qt::StringLiterals;

DemoJson DemoLicenseCarriers::links(const DemoLinkSet &links) const
{
    DemoJson::List rows;
    for (std::size_t module = 0; module < links.rows.size(); ++module) {
        if (links.rows.test(module))
            rows.push_back(link(module, links));
    }
    return rows;
}

DemoJson DemoLicenseCarriers::owners(const DemoLinkSet &links) const
{
    DemoJson::List blocks;
    for (std::size_t owner = 0; owner < m_store.owners().size(); ++owner) {
        const DemoOwner &issuer = m_store.owner(owner);
        DemoJson::List restricted;
        DemoJson::List unrestricted;
        restricted.reserve(issuer.moduleCount);
        for (std::size_t module = issuer.firstModule; module < issuer.firstModule + issuer.moduleCount;
             ++module) {
            if (links.rows.test(module))
                (m_store.module(module).isUnrestricted ? unrestricted : restricted)
                    .push_back(link(module, links));
        }
        if (!restricted.empty() || !unrestricted.empty())
            blocks.push_back(ownerBlock(owner, std::move(restricted), std::move(unrestricted)));
    }
    return blocks;
}

DemoJson DemoLicenseCarriers::owners(std::size_t associate, const DemoRules &rules) const
{
    DemoLinkSet links;
    for (const DemoOwner &owner : m_store.owners())
        links.rows |= owner.userLicenses;
    links.assignable = rules.assignable(associate, links.rows);
    links.assigned = m_store.associate(associate).held;
    return owners(links);
}

DemoJson DemoLicenseCarriers::link(std::size_t module, const DemoLinkSet &links) const
{
    const DemoModule &terms = m_store.module(module);
    return demoCarrier(DemoObject()
                           .add(u"Unrestricted"_s, terms.isUnrestricted)
                           .add(u"Total"_s, terms.total)
                           .add(u"Tooltip"_s, terms.tooltip.in(m_language))
                           .add(u"CanAssign"_s, links.assignable.test(module))
                           .add(u"Free"_s, m_store.free(module))
                           .add(u"InUse"_s, m_store.inUse(module))
                           .add(u"IsHidden"_s, terms.isHidden)
                           .add(u"Assigned"_s, links.assigned.test(module))
                           .add(u"ModuleLicenseId"_s, terms.id)
                           .add(u"Name"_s, terms.name)
                           .add(u"Description"_s, terms.description.in(m_language))
                           .add(u"PrerequisiteModuleName"_s, terms.prerequisiteName)
                           .add(u"SortOrder"_s, terms.sortOrder)
                           .add(u"ExtraFlags"_s, terms.extraFlags));
}

DemoJson DemoLicenseCarriers::ownerBlock(std::size_t owner, DemoJson::List restricted,
                                         DemoJson::List unrestricted) const
{
    const DemoCatalogueOwner &terms = m_store.owner(owner).terms;
    return demoCarrier(DemoObject()
                           .add(u"Name"_s, terms.name)
                           .add(u"Description"_s, terms.description)
                           .add(u"RestrictedModuleLicenses"_s, std::move(restricted))
                           .add(u"UnrestrictedModuleLicenses"_s, std::move(unrestricted)));
}
