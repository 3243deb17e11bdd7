// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoprofile.h"

#include <QObject>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <memory>

class QThread;
class DemoServer;
struct DemoState;

/// The built-in demo tenant: a look-alike of the SuperOffice WebAPI on loopback, with sample data, several
/// ways to sign in (demo/demo is one) and the sign-in service and tenant state of SuperOffice Online. Nothing
/// is written to disk. The server and its data live in a thread this object owns, so even a big tenant never
/// blocks the caller. The object itself belongs to the thread that made it; every function marked so is safe
/// to call from any thread. It can be destroyed in any state, also while requests hang.
class DemoTenant : public QObject
{
    Q_OBJECT

public:
    explicit DemoTenant(DemoOptions options = {}, QObject *parent = nullptr);
    ~DemoTenant() override;

    /// Makes the data and waits until the server listens. False with an errorString() when the port cannot be
    /// had; a second call on a running tenant changes nothing.
    [[nodiscard]] bool start();

    /// The WebAPI's root, `AUTHORITY/demo/api`; empty before start().
    QUrl root() const { return m_root; }
    /// `http://127.0.0.1:PORT`, or https: where the sign-in service, its keys and the tenant state are; empty
    /// before start().
    QUrl authority() const { return m_authority; }
    /// What a client has to trust with DemoTransport::Https; null before start() and without https.
    QSslCertificate certificate() const { return m_certificate; }
    QString errorString() const { return m_error; }

    /// The names of the licences an associate holds of an owner, hidden ones included, sorted. Thread safe.
    QStringList heldModules(int associateId, const QString &owner) const;
    /// A licence file as the owner's issuer would send it now, in UTF-8; empty for an unknown owner. Thread
    /// safe.
    QByteArray licenseFile(const QString &owner) const;
    /// The requests so far, oldest first, without secrets; the latest 10,000 are kept. Thread safe.
    QList<DemoRequestRecord> requests() const;
    /// Back to the data and profile of the start, with no requests recorded. Thread safe.
    void reset();
    /// What a second administrator does meanwhile: gives or takes one licence, regardless of all rules.
    /// Unknown names change nothing. Thread safe.
    void changeBehindTheScenes(int associateId, const QString &owner, const QString &module, bool held);
    /// Takes effect with the next request. Thread safe.
    void setProfile(const DemoProfile &profile);
    /// No access token handed out so far is good any more. Thread safe.
    void expireBearerTokens();
    /// No session of the start page is good any more. Thread safe.
    void endWebSessions();

private:
    void stop();

    std::unique_ptr<DemoState> m_state;
    std::unique_ptr<QThread> m_thread;
    QUrl m_authority;
    QUrl m_root;
    QSslCertificate m_certificate;
    QString m_error;
};
