// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

/// An HTTP proxy on 127.0.0.1 that opens tunnels (CONNECT), all of them to one port of this very computer,
/// whatever host was asked for: so a test can ask for a host that does not exist. Anything but CONNECT is a
/// warning, which fails the tests that fail on warnings: Seatkeeper sends nothing readable through a proxy.
class TunnelProxy : public QObject
{
    Q_OBJECT

public:
    explicit TunnelProxy(quint16 targetPort, QObject *parent = nullptr);
    ~TunnelProxy() override;

    /// How to reach it, without user and password.
    [[nodiscard]] QNetworkProxy address() const;
    /// Answers 407 to whoever does not bring these.
    void requirePassword(const QByteArray &user, const QByteArray &password);
    /// Answers every request with @p status.
    void refuse(int status) { m_refusal = status; }

    /// "host:port" of every request, those that were refused too.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }

private:
    void accept();
    void readRequest(QTcpSocket *socket);
    void openTunnel(QTcpSocket *socket);

    QTcpServer m_server;
    const quint16 m_targetPort;
    QByteArray m_authorization; // what is required; empty: nothing
    int m_refusal = 0; // 0: none
    QStringList m_requests;
};
