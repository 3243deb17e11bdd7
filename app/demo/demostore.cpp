// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demostore.h"

#include <QCryptographicHash>

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

DemoStore::DemoStore(DemoData data)
    : m_data(std::move(data))
    , m_moduleByName(m_data.owners.size())
    , m_inUse(m_data.modules.size(), 0)
{
    for (std::size_t index = 0; index < m_data.owners.size(); ++index)
        m_ownerByName.insert(m_data.owners[index].terms.name.toLower(), static_cast<int>(index));
    for (std::size_t index = 0; index < m_data.modules.size(); ++index) {
        const DemoModule &module = m_data.modules[index];
        m_moduleByName[static_cast<std::size_t>(module.owner)].insert(module.name, static_cast<int>(index));
        for (int satellite = 1; satellite <= SatelliteCount; ++satellite)
            m_inUse[index] += isAtSatellite(module, satellite) ? 1 : 0;
    }
    m_associateById.reserve(static_cast<qsizetype>(m_data.associates.size()));
    for (std::size_t index = 0; index < m_data.associates.size(); ++index) {
        m_associateById.insert(m_data.associates[index].id, static_cast<int>(index));
        for (std::size_t module = 0; module < m_data.modules.size(); ++module) {
            if (m_data.associates[index].held.test(module))
                m_inUse[module] += items(index, module);
        }
    }
}

int DemoStore::ownerIndex(const QString &name) const
{
    const int index = issuerIndex(name);
    return index >= 0 && m_data.owners[static_cast<std::size_t>(index)].isInstalled ? index : -1;
}

int DemoStore::issuerIndex(const QString &name) const
{
    return m_ownerByName.value(name.toLower(), -1);
}

int DemoStore::moduleIndex(std::size_t owner, const QString &name) const
{
    return m_moduleByName[owner].value(name, -1);
}

int DemoStore::free(std::size_t module) const
{
    const DemoModule &terms = m_data.modules[module];
    return terms.isUnrestricted ? 0 : terms.total - m_inUse[module];
}

// Every satellite has the plain licence; only the first may travel.
bool DemoStore::isAtSatellite(const DemoModule &module, int satellite)
{
    return module.type == DemoLicenseType::SatelliteLicense && (!module.isUnrestricted || satellite == 1);
}

DemoPackage DemoStore::package(std::size_t owner) const
{
    const DemoOwner &stored = m_data.owners[owner];
    DemoPackage package {stored.terms, {}};
    for (std::size_t position = 0; position < stored.moduleCount; ++position)
        package.totals.push_back(m_data.modules[stored.firstModule + position].total);
    return package;
}

QStringList DemoStore::shortModules(std::size_t owner, const DemoPackage &package) const
{
    QStringList names;
    const DemoOwner &stored = m_data.owners[owner];
    for (std::size_t position = 0; position < stored.moduleCount; ++position) {
        const std::size_t module = stored.firstModule + position;
        if (!m_data.modules[module].isUnrestricted && package.totals[position] < m_inUse[module])
            names.append(m_data.modules[module].name);
    }
    return names;
}

void DemoStore::install(std::size_t owner, const DemoPackage &package)
{
    DemoOwner &stored = m_data.owners[owner];
    stored.terms = package.terms;
    stored.isInstalled = true;
    stored.offered.reset();
    for (std::size_t position = 0; position < stored.moduleCount; ++position) {
        DemoModule &module = m_data.modules[stored.firstModule + position];
        module.total = package.totals[position];
        stored.userLicenses.set(stored.firstModule + position, module.isUserLicense());
    }
}

void DemoStore::remove(std::size_t owner)
{
    DemoOwner &stored = m_data.owners[owner];
    for (std::size_t associate = 0; associate < m_data.associates.size(); ++associate)
        setHeld(associate, m_data.associates[associate].held & ~stored.userLicenses);
    if (!stored.offered)
        stored.offered = package(owner);
    stored.isInstalled = false;
    stored.userLicenses.reset();
}

void DemoStore::rememberServed(const QByteArray &bytes, const DemoServedPackage &served)
{
    m_served.insert(digest(bytes), served);
}

std::optional<DemoServedPackage> DemoStore::findServed(const QByteArray &bytes) const
{
    const auto found = m_served.constFind(digest(bytes));
    return found == m_served.cend() ? std::nullopt : std::optional(*found);
}

void DemoStore::setCentral(const DemoModuleSet &held)
{
    for (std::size_t module = 0; module < m_data.modules.size(); ++module)
        m_inUse[module] += int(held.test(module)) - int(m_central.test(module));
    m_central = held;
}

std::size_t DemoStore::add(const DemoAssociate &associate)
{
    const std::size_t index = m_data.associates.size();
    m_data.associates.push_back(associate);
    m_associateById.insert(associate.id, static_cast<int>(index));
    return index;
}

void DemoStore::retire(std::size_t associate)
{
    setHeld(associate, DemoModuleSet());
    m_data.associates[associate].isRetired = true;
    m_data.associates[associate].canLogin = false;
}

void DemoStore::reinstate(std::size_t associate)
{
    m_data.associates[associate].isRetired = false;
    m_data.associates[associate].canLogin = true;
}

void DemoStore::setHeld(std::size_t associate, const DemoModuleSet &held)
{
    DemoModuleSet &current = m_data.associates[associate].held;
    const DemoModuleSet changed = current ^ held;
    for (std::size_t module = 0; module < m_data.modules.size(); ++module) {
        if (!changed.test(module))
            continue;
        m_inUse[module] += held.test(module) ? 1 : -items(associate, module);
        m_data.extraItems.remove({m_data.associates[associate].id, static_cast<int>(module)});
    }
    current = held;
}

int DemoStore::items(std::size_t associate, std::size_t module) const
{
    return 1 + m_data.extraItems.value({m_data.associates[associate].id, static_cast<int>(module)});
}
