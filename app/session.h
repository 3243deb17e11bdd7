// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"
#include "services/applyrun.h"
#include "services/assignmentloader.h"
#include "services/http/httpclient.h"
#include "services/superoffice/webapi.h"

#include <memory>

/// One sign-in at one tenant: owns everything that talks to it, and carries what it says into the workspace.
/// Owned by Application; the workspace outlives it. Destroying it cancels whatever is under way.
class Session : public QObject
{
    Q_OBJECT

public:
    /// @p root as webApiRootFromText() gives it; @p authorization is the whole header value and stays in
    /// memory.
    Session(Workspace &workspace, const QUrl &root, const QByteArray &authorization,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] QUrl root() const { return m_api.root(); }
    /// True where the server says that it is a demo tenant, built in or served by another Seatkeeper.
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    /// The language the server is asked to answer in; read again with refresh().
    void setLanguage(const QString &code);
    /// Reads everything again; what is staged stays. A refresh under way starts anew.
    void refresh();
    /// Sends what is staged. Does nothing while a run is under way.
    void apply();
    void setVisibleAssociates(const QList<qint64> &associateIds);

Q_SIGNALS:
    /// isDemo() is known now.
    void identified();
    void signedIn();
    /// The first read failed before anything was shown: wrong password, wrong address, no way in.
    void signInFailed(const QString &message);
    /// A read failed later; the workspace's status says it to the pages.
    void loadFailed(const QString &message);
    /// Everything asked for so far has arrived.
    void settled();
    void applied(const ApplySummary &summary);

private:
    void connectLoader();
    void takeFailure(AssignmentLoader::Stage stage, const ApiError &error);
    void takeOutcome(const ApplyItem &item, const ApplyOutcome &outcome,
                     const QList<ModuleLicenseLink> &rows);
    void finishRun(const QString &error);

    Workspace &m_workspace;
    HttpClient m_client;
    WebApi m_api;
    QList<qint64> m_visible;
    ApplySummary m_summary;
    bool m_isSignedIn = false;
    bool m_isDemo = false;
    std::unique_ptr<AssignmentLoader> m_loader;
    std::unique_ptr<ApplyRun> m_run;
};
