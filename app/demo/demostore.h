// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodata.h"

/// The tenant's state: who holds what, with a seat counter per module that every change keeps right. It knows
/// no rules; DemoRules decides, the store obeys. Not thread safe: DemoState's mutex guards it.
class DemoStore
{
public:
    DemoStore() = default;
    explicit DemoStore(DemoData data);

    const std::vector<DemoOwner> &owners() const { return m_data.owners; }
    const std::vector<DemoAssociate> &associates() const { return m_data.associates; }
    const DemoOwner &owner(std::size_t index) const { return m_data.owners[index]; }
    const DemoModule &module(std::size_t index) const { return m_data.modules[index]; }
    const DemoAssociate &associate(std::size_t index) const { return m_data.associates[index]; }

    // Indexes by what the wire names things with; -1 when there is no such thing. Owners compare without
    // case.
    int ownerIndex(const QString &name) const;
    int associateIndex(int id) const { return m_associateById.value(id, -1); }
    int moduleIndex(std::size_t owner, const QString &name) const;

    int inUse(std::size_t module) const { return m_inUse[module]; }
    /// Seats left; negative when over-assigned, 0 for unrestricted licences, where it means nothing.
    int free(std::size_t module) const;
    /// Whether \a satellite (1 to SatelliteCount) has the satellite licence \a module; this is fixed.
    static bool isAtSatellite(const DemoModule &module, int satellite);

    /// Makes \a held the licences of the associate and moves the seat counters along.
    void setHeld(std::size_t associate, const DemoModuleSet &held);

    static constexpr int SatelliteCount = 3;

private:
    int items(std::size_t associate, std::size_t module) const;

    DemoData m_data;
    QHash<int, int> m_associateById;
    QHash<QString, int> m_ownerByName; // lower-case names
    std::vector<QHash<QString, int>> m_moduleByName; // by owner
    std::vector<int> m_inUse; // by module
};
