// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/faultyserver.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

using Fault = FaultyAnswer::Fault;

static constexpr auto TrickleInterval = std::chrono::milliseconds(5);

namespace {

/// Sends RST instead of FIN.
void reset(QTcpSocket *socket)
{
    const linger immediately {.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediately,
               sizeof immediately);
    socket->abort();
}

QByteArray wireForm(const FaultyAnswer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Played\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    if (answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return bytes + "\r\n" + answer.body;
}

/// Takes one whole request from the front of @p buffer, or nothing while it is incomplete.
std::optional<FaultyRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> requestLine = lines.takeFirst().trimmed().split(' ');
    FaultyRequest request {requestLine.value(0), requestLine.value(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodyStart = headEnd + 4;
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    if (buffer.size() < bodyStart + bodySize)
        return std::nullopt;
    request.body = buffer.mid(bodyStart, bodySize);
    buffer.remove(0, bodyStart + bodySize);
    return request;
}

/// Writes @p bytes one by one; the timer dies with the socket.
void trickle(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent = qsizetype(0)]() mutable {
        if (sent == bytes.size())
            timer->stop();
        else
            socket->write(bytes.sliced(sent++, 1));
    });
    timer->start(TrickleInterval);
}

} // namespace

QByteArray FaultyRequest::header(QByteArrayView name) const
{
    for (const auto &line : headers) {
        if (name.compare(line.name, Qt::CaseInsensitive) == 0)
            return line.value;
    }
    return {};
}

bool FaultyRequest::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(headers, [name](const FaultyAnswer::Header &line) {
        return name.compare(line.name, Qt::CaseInsensitive) == 0;
    });
}

FaultyServer::FaultyServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

FaultyServer::FaultyServer(const TestIdentity &identity, QObject *parent)
    : QObject(parent)
{
    auto server = std::make_unique<QSslServer>();
    m_tlsServer = server.get();
    m_server = std::move(server);
    show(identity);
    listen();
}

FaultyServer::~FaultyServer()
{
    // They would report their end to members that are gone by then.
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl FaultyServer::url(const QString &path) const
{
    const QString scheme = m_tlsServer ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_server->serverPort()).arg(path));
}

void FaultyServer::show(const TestIdentity &identity)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tlsServer->setSslConfiguration(configuration);
}

void FaultyServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultyServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("FaultyServer cannot listen: %s", qPrintable(m_server->errorString()));
}

void FaultyServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const std::optional<FaultyAnswer> next = nextAnswer();
        if (next && next->fault == Fault::ResetBeforeReading) {
            takeAnswer();
            QTimer::singleShot(next->delay, socket, [socket] {
                reset(socket);
                socket->deleteLater();
            });
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesSent += bytes; });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FaultyServer::readFrom(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const std::optional<FaultyRequest> request = takeRequest(buffer);
    if (request)
        answer(socket, *request);
}

void FaultyServer::answer(QTcpSocket *socket, const FaultyRequest &request)
{
    m_requests.append(request);
    if (isRefused(request)) {
        send(socket, {.status = 401, .body = "refused"});
        return;
    }
    const std::optional<FaultyAnswer> answer = takeAnswer();
    if (!answer) {
        qWarning("FaultyServer: nobody planned %s %s", request.method.constData(),
                 request.target.constData());
        reset(socket);
        return;
    }
    QTimer::singleShot(answer->delay, socket, [this, socket, played = *answer] { send(socket, played); });
}

void FaultyServer::send(QTcpSocket *socket, const FaultyAnswer &answer)
{
    const QByteArray bytes = wireForm(answer);
    switch (answer.fault) {
    case Fault::None:
        socket->write(bytes);
        break;
    case Fault::ResetBeforeReading: // on a connection that was kept alive there is no "before"
    case Fault::ResetAfterReading:
        reset(socket);
        break;
    case Fault::Hang:
        break;
    case Fault::Trickle:
        trickle(socket, bytes);
        break;
    case Fault::Truncate:
        socket->write(bytes.chopped(answer.body.size() / 2 + 1));
        socket->disconnectFromHost();
        break;
    case Fault::Garbage:
        socket->write("\x16\x03\x01 this is no HTTP\r\n\r\n");
        socket->disconnectFromHost();
        break;
    }
}

bool FaultyServer::isRefused(const FaultyRequest &request) const
{
    return !m_required.name.isEmpty() && request.header(m_required.name) != m_required.value;
}

std::optional<FaultyAnswer> FaultyServer::nextAnswer() const
{
    return m_script.isEmpty() ? m_always : m_script.constFirst();
}

std::optional<FaultyAnswer> FaultyServer::takeAnswer()
{
    if (m_script.isEmpty())
        return m_always;
    return m_script.takeFirst();
}
