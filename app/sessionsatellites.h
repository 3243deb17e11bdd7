// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/satellites.h"
#include "models/workspace.h"
#include "services/licenseact.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/satellitearchive.h"

#include <memory>

class Journal;

/// Satellites and the central licence of one session: reads what the page "Satellites" shows, once the page
/// has been opened and not before, and saves the central licence.
///
/// Owned by the session; workspace, satellites, journal and API outlive it. Destroying it cancels whatever is
/// under way and empties the satellites.
class SessionSatellites : public QObject
{
    Q_OBJECT

public:
    /// @p tenant tells tenants apart in the journal.
    SessionSatellites(Workspace &workspace, Satellites &satellites, Journal &journal, WebApi &api,
                      const QString &tenant, QObject *parent = nullptr);
    ~SessionSatellites() override;

    /// What kind of server it is and what it can do: comes with every read of the tenant.
    void setServer(Satellites::Installation installation, const ServerAbilities &abilities);
    /// The satellites that were compared when the tenant was left last. Set before open().
    void setRemembered(const QList<qint64> &satelliteIds) { m_remembered = satelliteIds; }

    /// The page is in sight: reads everything, the first time, as soon as the server is known.
    void open();
    /// Reads again all that has been read. Does nothing before open().
    void refresh();
    /// Compares this satellite, too, and reads it.
    void compare(qint64 satelliteId);
    void leaveOut(qint64 satelliteId);
    /// Reads a satellite that is compared again.
    void read(qint64 satelliteId);
    /// Reads the central licence again.
    void readCentral();
    /// Saves the central licence with nothing changed but what @p assigned says. Asks for another look where
    /// it has been read too long ago.
    void saveCentral(const QHash<LicenseKey, bool> &assigned);

Q_SIGNALS:
    /// These satellites are compared now, in this order: worth remembering.
    void comparedChanged(const QList<qint64> &satelliteIds);
    /// The journal knows more than before.
    void recorded();

private:
    static constexpr PhraseContext phrase {"SessionSatellites"};

    void start();
    void announceCompared();
    void readCompared();
    QCoro::Task<> readList();
    QCoro::Task<> readSatellite(qint64 satelliteId);
    QCoro::Task<> readCentralLicense(int reading);
    void compareListed();
    [[nodiscard]] QString problemOf(qint64 satelliteId, const ApiError &error) const;
    [[nodiscard]] bool isClosed(const QString &operation) const;
    void takeResult(const LicenseActResult &result);

    Workspace &m_workspace;
    Satellites &m_satellites;
    Journal &m_journal;
    WebApi &m_api;
    const QString m_tenant;
    LicenseAgent m_licenses;
    SatelliteArchive m_archive;
    QList<qint64> m_remembered;
    VerbatimJson m_central; ///< as it was read last, to be sent back
    int m_centralReading = 0; ///< counts them: an answer counts only where nobody has asked since
    std::unique_ptr<LicenseAct> m_act;
    bool m_isOpen = false;
    bool m_isStarted = false;
    bool m_hasChosen = false; ///< the user, what to compare
};
