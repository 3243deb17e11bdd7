// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionstep.h"
#include "services/signin/sharedoutcome.h"
#include "services/signin/signin.h"
#include "services/superoffice/webapi.h"

/// Tries a connection step by step, as the session would use it, and says of each step what was found, or
/// what is wrong and what to do. Changes nothing on the server: every call reads.
///
/// Made for one test; one thread. Destroying it ends the test without another word.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(ConnectionProfile profile, ConnectionSecrets secrets, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Takes all steps, one after the other; those after a failed one are skipped. Call once.
    QCoro::Task<> run();

Q_SIGNALS:
    /// Twice for each step that is taken, first Running, once for one that is not. Nobody destroys this in
    /// answer, nor to the next two signals.
    void stepChanged(const ConnectionStep &step);
    /// As in SignIn.
    void browserWanted(const QUrl &url);
    void secretsChanged(const ConnectionSecrets &secrets);
    /// All steps are over; @p isUsable where none failed.
    void finished(bool isUsable);

private:
    using Step = QCoro::Task<ConnectionStep>;
    using Lookup = SharedOutcome<QStringList>;

    /// A step and what takes it.
    struct Row
    {
        ConnectionStep::Kind kind;
        Step (ConnectionTest::*take)();
    };
    static const Row Rows[];

    [[nodiscard]] Step checkAddress();
    [[nodiscard]] Step lookUpName();
    [[nodiscard]] Step connectToServer();
    [[nodiscard]] Step judgeEncryption();
    [[nodiscard]] Step askTenantState();
    [[nodiscard]] Step askServer();
    [[nodiscard]] Step trySignIn();
    [[nodiscard]] Step readLicenses();
    [[nodiscard]] Step readUsers();

    [[nodiscard]] bool hasProxy() const;
    void useAccess();

    const ConnectionProfile m_profile;
    const ConnectionSecrets m_secrets;
    QUrl m_place; // see placeOf()
    QUrl m_root; // empty: not yet known
    NetworkSettings m_network;
    std::optional<ApiError> m_tlsError;
    std::shared_ptr<Lookup> m_lookup = std::make_shared<Lookup>();
    // Made by the steps, each by the first that needs it.
    std::unique_ptr<HttpClient> m_probe; // has no credentials
    std::unique_ptr<TenantState> m_locator;
    std::unique_ptr<SignIn> m_signIn;
    Access m_access;
    std::unique_ptr<HttpClient> m_client; // has those of m_access
    std::unique_ptr<WebApi> m_api;
    RequestScope m_scope;
};
