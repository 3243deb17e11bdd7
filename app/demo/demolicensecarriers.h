// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demorules.h"
#include "app/demo/demostore.h"

/// Writes the licence types of the wire: every field, in the documented order. Made per call; the store
/// outlives it.
class DemoLicenseCarriers
{
public:
    /// What an issuer offers: new totals by module index. An empty offer means nothing new.
    struct Offer
    {
        QHash<std::size_t, int> totals;
        QString reason;
        bool isOffered = false;
        bool canBeActivated = false;
    };

    DemoLicenseCarriers(const DemoStore &store, DemoLanguage language)
        : m_store(store)
        , m_language(language)
    {}

    /// ModuleLicenseLink[] of one owner for one associate, hidden rows included.
    DemoJson links(std::size_t owner, std::size_t associate, const DemoRules &rules) const;
    /// LicenseOwner[] for one associate.
    DemoJson owners(std::size_t associate, const DemoRules &rules) const;
    /// LicenseOwner[] for one satellite.
    DemoJson satelliteOwners(int satellite) const;
    /// ExtendedLicenseInfo of one owner; with an offer its New parts are filled.
    DemoJson extendedLicense(std::size_t owner, const Offer &offer) const;

private:
    DemoJson link(std::size_t module, bool canAssign, bool isAssigned) const;
    DemoJson ownerBlock(std::size_t owner, DemoJson::List restricted, DemoJson::List unrestricted) const;
    DemoJson licenseInfo(std::size_t owner, const Offer &offer) const;
    DemoJson publicKey(const DemoCatalogueOwner &terms) const;
    DemoJson moduleLicense(std::size_t module, int total) const;
    DemoJson extendedModule(std::size_t module, const Offer &offer) const;

    const DemoStore &m_store;
    DemoLanguage m_language;
};
