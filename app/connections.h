// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles.h"
#include "services/local/secretstore.h"
#include "services/signin/access.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class AccessCheck;
class ConnectionTest;
class SignIn;
class SignInDialog;
class QWidget;

/// The way from a wish to sign in to an Access: the connections the user knows, their secrets, the dialog in
/// which they are chosen, signing in and testing. Secrets are kept in memory for this run, and in the
/// keychain where the user wants that and a sign-in has worked.
///
/// Owned by Application. An Access is given only once the server has taken it, so that no tenant is left for
/// one that cannot be entered.
class Connections : public QObject
{
    Q_OBJECT

public:
    /// Stores connections in @p dataDir; the dialog belongs to @p window, which outlives this.
    Connections(const QString &dataDir, QWidget &window);
    ~Connections() override;

    /// Lets the user choose a connection, the last one first; @p draft describes one that is not stored, and
    /// is blank where there is none.
    void choose(const ConnectionProfile &draft = {});
    /// Signs in. What is missing of @p secrets is taken from what is kept.
    void signIn(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    [[nodiscard]] QList<ConnectionProfile> profiles() const { return m_profiles.all(); }
    /// The stored connection last signed in with; blank where there is none.
    [[nodiscard]] ConnectionProfile lastUsed() const;

    /// The Access that accessGranted() told of: closes the dialog, and remembers the connection, with its
    /// secrets where that is wanted. Call once, when the session that uses the former Access is gone.
    [[nodiscard]] Access takeAccess();
    /// As the dialog's Cancel: the Access is not wanted after all.
    void cancel();
    /// The connection of the last sign-in.
    [[nodiscard]] ConnectionProfile profile() const
    {
        return m_current ? m_current->profile : ConnectionProfile();
    }

    /// Shows why signing in failed, in the dialog that choose() opened.
    void showProblem(const QString &problem);
    /// Closes the dialog without a sign-in.
    void dismiss();

    /// Opens the browser. Replaced by tests.
    std::function<void(const QUrl &url)> openBrowser;

Q_SIGNALS:
    void accessGranted();
    /// Signing in failed while no dialog was open to say so.
    void failed(const QString &problem);
    void demoRequested();
    /// The stored connection with this id is gone, and its secrets with it.
    void removed(const QString &id);
    /// Signing in goes on in the browser, and no dialog is open to say so.
    void browserOpened(const QString &hint);
    /// Signed in, but the keychain does not hold what it should.
    void secretsNotKept(const QString &problem);

private:
    /// One sign-in, and what it was made from. Lives as long as its Access, for which it may have to open the
    /// browser again.
    struct Attempt
    {
        ConnectionProfile profile;
        ConnectionSecrets secrets; ///< renewed ones included
        std::unique_ptr<SignIn> signIn;
        Access access;
        std::unique_ptr<AccessCheck> check; ///< of access
    };

    void openDialog();
    void connectDialog();
    QCoro::Task<> readKeptSecrets();
    QCoro::Task<> enter(ConnectionProfile profile, ConnectionSecrets secrets);
    QCoro::Task<> run(Attempt *attempt);
    void takeSecrets(Attempt *attempt, const ConnectionSecrets &secrets);
    void remember(const Attempt &attempt);
    QCoro::Task<> writeSecrets(QString id, ConnectionSecrets secrets);
    QCoro::Task<> forgetSecrets(QString id);
    void test(const ConnectionProfile &profile, const ConnectionSecrets &secrets);
    void refuse(const QString &problem);
    void showBrowser(const QUrl &url);
    [[nodiscard]] ConnectionSecrets completed(const QString &id, ConnectionSecrets secrets) const;

    Profiles m_profiles;
    SecretStore m_store;
    QWidget &m_window;
    QPointer<SignInDialog> m_dialog; // child of the window
    QHash<QString, ConnectionSecrets> m_secrets; ///< by profile id, for this run
    std::unique_ptr<Attempt> m_pending; ///< at work
    std::unique_ptr<Attempt> m_current; ///< the one whose Access is in use
    std::unique_ptr<ConnectionTest> m_test;
    int m_attempts = 0; ///< to sign in; tells one that was given up from the present one
    bool m_hasKeychain = false; ///< it has been read or written
};
