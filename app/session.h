// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keptchanges.h"
#include "app/sessionhistory.h"
#include "app/sessioninstallation.h"
#include "app/sessionlicenses.h"
#include "app/sessionruns.h"
#include "app/sessionsatellites.h"
#include "app/stores.h"
#include "models/tenantmodels.h"
#include "services/assignmentloader.h"
#include "services/http/httpclient.h"
#include "services/signin/access.h"
#include "services/superoffice/webapi.h"

#include <memory>

/// One tenant, entered by an Access that works: owns everything that talks to it, and carries what it says
/// into the models, which outlive it as the journal does. Owned by Application. Destroying it cancels
/// whatever is under way.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What tells the tenant whose WebAPI is at @p root apart in what stays on this computer.
    [[nodiscard]] static QString tenantKey(const QUrl &root);

    /// @p way says how the user signed in, for the diagnostics.
    Session(TenantModels &models, Stores &stores, Access access, SignInWay way, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QUrl root() const { return m_api.root(); }
    /// True where the server says that it is a demo tenant, built in or served by another Seatkeeper.
    [[nodiscard]] bool isDemo() const { return m_facts.isDemo; }
    /// The language the server is asked to answer in; read again with refresh().
    void setLanguage(const QString &code);
    /// Reads everything again; what is staged stays. A refresh under way starts anew.
    void refresh();
    /// Applying, and what was applied before.
    [[nodiscard]] SessionRuns &runs() { return m_runs; }
    /// Gives up waiting: reading stops where it is; a run stops, and everything is read again, because what
    /// the server made of its last call is not known.
    void cancel();
    void setVisibleAssociates(const QList<qint64> &associateIds);
    /// What the runs on this tenant have done about one box, as the journal has it.
    [[nodiscard]] HoldingHistory holdingHistory(qint64 associateId, const LicenseKey &license);
    /// What was staged when the tenant was left last.
    [[nodiscard]] KeptChanges &keptChanges() { return m_kept; }
    /// What is asked of licence servers, and done to whole packages.
    [[nodiscard]] SessionLicenses &licenses() { return m_licenses; }
    [[nodiscard]] SessionSatellites &satellites() { return m_satellites; }
    /// What is remembered of the tenant from one read to the next.
    [[nodiscard]] SessionHistory &history() { return m_history; }

Q_SIGNALS:
    /// isDemo() is known now.
    void identified();
    /// A read failed; the workspace's status says it to the pages.
    void loadFailed(const QString &message);
    /// Everything asked for so far has arrived.
    void settled();
    /// The path of a request that takes long; empty when none does any more.
    void slowRequestChanged(const QString &path);

private:
    void connectLoader();
    void takeStanding(const ServerStanding &standing);
    void takeFailure(AssignmentLoader::Stage stage, const ApiError &error);

    Workspace &m_workspace;
    Diagnostics &m_diagnostics;
    LicenseServer &m_licenseServer;
    Journal &m_journal;
    Access m_access; // outlives the client and the API, which ask it
    HttpClient m_client;
    WebApi m_api;
    ConnectionFacts m_facts;
    QList<qint64> m_visible;
    std::unique_ptr<AssignmentLoader> m_loader;
    SessionRuns m_runs;
    KeptChanges m_kept;
    SessionHistory m_history;
    SessionLicenses m_licenses;
    SessionInstallation m_installation; // before the licences, whose end empties what it fills
    SessionSatellites m_satellites;
};
