// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knownstates.h"
#include "models/dashboard.h"
#include "models/domain/serverabilities.h"
#include "models/workspace.h"
#include "services/local/journal.h"
#include "services/local/seathistory.h"
#include "services/superoffice/licenseagent.h"

#include <functional>

/// A past that is made up, for a tenant that has none: the demo tenant.
struct InventedPast
{
    QList<SeatSnapshot> snapshots; ///< in the order of time
    KnownState lastVisit;
};

/// What one session remembers from one read of the tenant to the next: how many seats are in use, and
/// everything that is known, for the dashboard to compare and for the time when the server cannot be reached.
///
/// Owned by the session; workspace, dashboard, stores and API outlive it. What cannot be kept or read is said
/// on the dashboard.
class SessionHistory : public QObject
{
    Q_OBJECT

public:
    /// Where it is kept.
    struct Stores
    {
        Journal &journal;
        SeatHistory &seats;
        KnownStates &states;
    };

    /// Shows what was last known of @p tenant, which tells tenants apart in the stores, unless the workspace
    /// has it already.
    SessionHistory(Workspace &workspace, Dashboard &dashboard, const Stores &stores, WebApi &api,
                   const QString &tenant, QObject *parent = nullptr);
    ~SessionHistory() override;

    /// Makes up a past out of what is there when the tenant has been read first. Set before that.
    std::function<InventedPast(const KnownState &present)> inventPast;

    /// The tenant is about to be read again.
    void expect() { m_isExpected = true; }
    /// The tenant has been read: remembers it, once after each expect(), and tells the dashboard.
    void take();
    /// Everybody is listed: what was last known of it is renewed from now on as in every refresh.
    void open();
    /// The tenant could not be read to the end: as long as it never was, what is shown is last known.
    void giveUp();
    /// @p problem, which kept the tenant from being read again, and of when what is shown instead is; as it
    /// is where nothing was read in this session.
    [[nodiscard]] QString withAge(const QString &problem) const;
    /// The past of a licence, by time; empty where it is not known.
    [[nodiscard]] QList<SeatPoint> series(const LicenseKey &license);
    /// Asks how near the limits of the customer's plan are, where the server has a call for it.
    QCoro::Task<> readFencing(ServerAbilities abilities);

Q_SIGNALS:
    /// The tenant has been read: what was known before, in this session or a former one, and what is now.
    void taken(const std::optional<KnownState> &before, const KnownState &present);
    void recorded(const SeatSnapshot &snapshot);
    /// Why it could not be, in words.
    void failed(const QString &problem);

private:
    void showLastKnown();
    void record(const KnownState &present);
    void compareWithLastVisit(const KnownState &present);
    void showSeries(const LicenseKey &license);
    void report(const QString &problem);

    Workspace &m_workspace;
    Dashboard &m_dashboard;
    const Stores m_stores;
    const QString m_tenant;
    LicenseAgent m_licenses;
    std::optional<KnownState> m_lastVisit; ///< as the tenant was when it was left
    std::optional<KnownState> m_latest; ///< as it was read last, in this session or before
    SeatSnapshot m_snapshot; ///< of the latest read
    bool m_isExpected = false;
};
