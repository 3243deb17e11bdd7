// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/tunnelproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace {

/// Passes on whatever @p from receives, and its end.
void relay(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

QByteArray refusalOf(int status)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Length: 0\r\n";
    if (status == 407)
        head += "Proxy-Authenticate: Basic realm=\"proxy\"\r\n";
    return head + "\r\n";
}

} // namespace

TunnelProxy::TunnelProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_targetPort(targetPort)
{
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TunnelProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("TunnelProxy cannot listen: %s", qPrintable(m_server.errorString()));
}

TunnelProxy::~TunnelProxy()
{
    // They would report their end to each other while they go.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect();
}

QNetworkProxy TunnelProxy::address() const
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()};
}

void TunnelProxy::requirePassword(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "Basic " + (user + ':' + password).toBase64();
}

void TunnelProxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TunnelProxy::readRequest(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(socket->bytesAvailable());
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    if (!head.startsWith("CONNECT "))
        qWarning("TunnelProxy: no tunnel: %s", head.constData());
    m_requests.append(QString::fromLatin1(head.split(' ').value(1)));
    if (m_refusal != 0)
        socket->write(refusalOf(m_refusal));
    else if (!m_authorization.isEmpty() && !head.contains("Proxy-Authorization: " + m_authorization + "\r\n"))
        socket->write(refusalOf(407));
    else
        openTunnel(socket);
}

void TunnelProxy::openTunnel(QTcpSocket *socket)
{
    socket->disconnect(this);
    auto *target = new QTcpSocket(socket);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_targetPort);
    connect(target, &QTcpSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    relay(socket, target);
    relay(target, socket);
}
