// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodata.h"

/// A package as it was handed out, to be known again when it comes back. A plain value.
struct DemoServedPackage
{
    std::size_t owner = 0;
    std::optional<DemoPackage> offered; ///< its new part; none when it only told what is stored
};

/// The tenant's state: packages and who holds what, with a seat counter per module that every change keeps
/// right. It knows no rules; DemoRules decides, the store obeys. Not thread safe: DemoState's mutex guards
/// it.
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
    const DemoInstallation &installation() const { return m_data.installation; }

    // Indexes by what the wire names things with; -1 when there is no such thing. Owners compare without
    // case.
    int ownerIndex(const QString &name) const;
    /// As ownerIndex(), but also an owner whose package was removed: its issuer still knows it.
    int issuerIndex(const QString &name) const;
    int associateIndex(int id) const { return m_associateById.value(id, -1); }
    int moduleIndex(std::size_t owner, const QString &name) const;

    int inUse(std::size_t module) const { return m_inUse[module]; }
    /// Seats left; negative when over-assigned, 0 for unrestricted licences, where it means nothing.
    int free(std::size_t module) const;
    /// Whether \a satellite (1 to SatelliteCount) has the satellite licence \a module; this is fixed.
    static bool isAtSatellite(const DemoModule &module, int satellite);

    /// The package as stored.
    DemoPackage package(std::size_t owner) const;
    /// The restricted licences of which \a package has fewer than are in use.
    QStringList shortModules(std::size_t owner, const DemoPackage &package) const;
    /// Stores a package; the issuer has nothing newer then.
    void install(std::size_t owner, const DemoPackage &package);
    /// Forgets an owner's package with all links to it; the issuer offers it again.
    void remove(std::size_t owner);
    void setInstallation(const DemoInstallation &installation) { m_data.installation = installation; }

    // Packages come back to be checked and stored: the bytes decide whether it is one that was served.
    void rememberServed(const QByteArray &bytes, const DemoServedPackage &served);
    std::optional<DemoServedPackage> findServed(const QByteArray &bytes) const;

    /// Appends an associate without licences, whose id is the highest, and gives its index.
    std::size_t add(const DemoAssociate &associate);
    /// Makes a former employee, who keeps no licence.
    void retire(std::size_t associate);
    /// Takes that back; the licences are gone.
    void reinstate(std::size_t associate);
    /// Makes \a held the licences of the associate and moves the seat counters along.
    void setHeld(std::size_t associate, const DemoModuleSet &held);

    /// The satellite licences of the central database itself.
    const DemoModuleSet &central() const { return m_central; }
    void setCentral(const DemoModuleSet &held);

    static constexpr int SatelliteCount = 3;

private:
    int items(std::size_t associate, std::size_t module) const;

    DemoData m_data;
    QHash<int, int> m_associateById;
    QHash<QString, int> m_ownerByName; // lower-case names
    std::vector<QHash<QString, int>> m_moduleByName; // by owner
    std::vector<int> m_inUse; // by module
    DemoModuleSet m_central;
    QHash<QByteArray, DemoServedPackage> m_served; // by digest
};
