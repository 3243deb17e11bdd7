// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoapi.h"
#include "app/demo/demosender.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QSslServer;
class QTcpServer;

/// The tenant's HTTP side: listens on loopback, by plain text or TLS, turns requests into calls, locks the
/// state for each answer and hands it to its DemoSender. Made in the caller's thread and moved to
/// DemoTenant's, where listen() is called and where it is destroyed. The state outlives it.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(DemoState &state);
    ~DemoServer() override;

    /// Starts to listen on 127.0.0.1 and tells the state under which name. The answer is the port, or 0 with
    /// an errorString().
    quint16 listen(quint16 port);
    QString errorString() const { return m_error; }

    /// What a client that is to trust the server has to know; null without https.
    QSslCertificate certificate() const { return m_certificate; }

private:
    std::unique_ptr<QTcpServer> makeListener();
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    DemoOutcome outcomeOf(const DemoCall &call);
    DemoSender::AfterAnswer countAnswer();
    QByteArray elsewhere();
    void record(const DemoCall &call, const QString &operation);

    DemoState &m_state;
    DemoApi m_api;
    DemoSender *m_sender; // child
    QHttpServer *m_http; // child
    QSslServer *m_listener = nullptr; // child of m_http; only with https
    QSslConfiguration m_tls; ///< what the next connections are made with
    QSslCertificate m_certificate;
    int m_answers = 0; ///< counted where the certificate changes
    quint16 m_elsewherePort = 0; ///< where RedirectOther leads to; 0 until first needed
    QString m_error;
};
