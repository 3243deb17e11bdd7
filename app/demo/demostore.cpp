// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demostore.h"

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
