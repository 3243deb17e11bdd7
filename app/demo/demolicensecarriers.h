// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demorules.h"
#include "app/demo/demostore.h"

/// Licences as seen for somebody who may hold them: an associate, a satellite, the central database. A plain
/// value.
struct DemoLinkSet
{
    DemoModuleSet rows; ///< those to be listed
    DemoModuleSet assignable;
    DemoModuleSet assigned;
};

/// Writes the assignment types of the wire, ModuleLicenseLink and LicenseOwner: every field, in the
/// documented order. Made per call; the store outlives it.
class DemoLicenseCarriers
{
public:
    DemoLicenseCarriers(const DemoStore &store, DemoLanguage language)
        : m_store(store)
        , m_language(language)
    {}

    /// ModuleLicenseLink[].
    DemoJson links(const DemoLinkSet &links) const;
    /// LicenseOwner[], without owners that have no rows.
    DemoJson owners(const DemoLinkSet &links) const;
    /// LicenseOwner[] for one associate: every user licence, hidden ones included.
    DemoJson owners(std::size_t associate, const DemoRules &rules) const;

private:
    DemoJson link(std::size_t module, const DemoLinkSet &links) const;
    DemoJson ownerBlock(std::size_t owner, DemoJson::List restricted, DemoJson::List unrestricted) const;

    const DemoStore &m_store;
    DemoLanguage m_language;
};
