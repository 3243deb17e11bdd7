// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demostore.h"

/// Writes the package types of the wire, ExtendedLicenseInfo and what is inside: every field, in the
/// documented order. Made per call; the store outlives it.
class DemoPackageCarriers
{
public:
    DemoPackageCarriers(const DemoStore &store, DemoLanguage language)
        : m_store(store)
        , m_language(language)
    {}

    /// ExtendedLicenseInfo of one owner. With \a offered its New parts are filled, and it can be activated
    /// unless something stands against it: a \a refusal, or more in use than is offered.
    DemoJson extendedLicense(std::size_t owner, const std::optional<DemoPackage> &offered,
                             const QString &refusal = QString()) const;
    /// LicenseInfo: the whole of \a package.
    DemoJson licenseInfo(std::size_t owner, const DemoPackage &package) const;
    /// ModuleLicense as stored.
    DemoJson moduleLicense(std::size_t module) const;

private:
    DemoJson moduleLicense(std::size_t module, const DemoPackage &package) const;
    DemoJson extendedModule(std::size_t module, const DemoPackage &stored,
                            const std::optional<DemoPackage> &offered) const;
    DemoJson publicKey(const DemoCatalogueOwner &terms) const;

    const DemoStore &m_store;
    DemoLanguage m_language;
};
