// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics.h"
#include "models/workspace.h"
#include "services/applyrun.h"
#include "services/assignmentloader.h"
#include "services/http/httpclient.h"
#include "services/signin/access.h"
#include "services/superoffice/webapi.h"

#include <memory>

/// One tenant, entered by an Access that works: owns everything that talks to it, and carries what it says
/// into the workspace and the diagnostics, both of which outlive it. Owned by Application. Destroying it
/// cancels whatever is under way.
class Session : public QObject
{
    Q_OBJECT

public:
    /// @p way says how the user signed in, for the diagnostics.
    Session(Workspace &workspace, Diagnostics &diagnostics, Access access, SignInWay way,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QUrl root() const { return m_api.root(); }
    /// True where the server says that it is a demo tenant, built in or served by another Seatkeeper.
    [[nodiscard]] bool isDemo() const { return m_facts.isDemo; }
    /// The language the server is asked to answer in; read again with refresh().
    void setLanguage(const QString &code);
    /// Reads everything again; what is staged stays. A refresh under way starts anew.
    void refresh();
    /// Sends what is staged. Does nothing while a run is under way.
    void apply();
    /// Gives up waiting: reading stops where it is; a run stops, and everything is read again, because what
    /// the server made of its last call is not known.
    void cancel();
    void setVisibleAssociates(const QList<qint64> &associateIds);

Q_SIGNALS:
    /// isDemo() is known now.
    void identified();
    /// A read failed; the workspace's status says it to the pages.
    void loadFailed(const QString &message);
    /// Everything asked for so far has arrived.
    void settled();
    void applied(const ApplySummary &summary);
    /// The path of a request that takes long; empty when none does any more.
    void slowRequestChanged(const QString &path);

private:
    void connectLoader();
    void takeStanding(const ServerStanding &standing);
    void takeFailure(AssignmentLoader::Stage stage, const ApiError &error);
    void takeOutcome(const ApplyItem &item, const ApplyOutcome &outcome,
                     const QList<ModuleLicenseLink> &rows);
    void finishRun(const QString &error);

    Workspace &m_workspace;
    Diagnostics &m_diagnostics;
    Access m_access; // outlives the client and the API, which ask it
    HttpClient m_client;
    WebApi m_api;
    ConnectionFacts m_facts;
    QList<qint64> m_visible;
    ApplySummary m_summary;
    std::unique_ptr<AssignmentLoader> m_loader;
    std::unique_ptr<ApplyRun> m_run;
};
