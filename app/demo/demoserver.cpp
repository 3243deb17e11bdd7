// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoserver.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QMetaObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumRecords = 10000; // so that a demo left running does not eat memory

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method)))
        .toUpper();
}

// A web server of the vendor's kind reads '+' as a blank.
QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

// Decodes segment by segment, so that an encoded slash stays within its segment. nullopt means: not below the
// root.
std::optional<QStringList> segmentsBelowRoot(const QByteArray &path)
{
    const QByteArray root = DemoServer::basePath();
    if (!path.toLower().startsWith(root) || (path.size() > root.size() && path.at(root.size()) != '/'))
        return std::nullopt;
    QStringList segments;
    const QList<QByteArray> parts = path.mid(root.size()).split('/');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return segments;
}

QHash<QString, QString> queryItems(const QByteArray &query)
{
    QHash<QString, QString> items;
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            items.insert(decoded(part.left(equals)).toLower(), decoded(part.mid(equals + 1)));
    }
    return items;
}

DemoCall callFrom(const QHttpServerRequest &request)
{
    DemoCall call;
    call.method = methodName(request.method());
    const QByteArray path = request.url().path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = request.url().query(QUrl::FullyEncoded).toLatin1();
    call.target = query.isEmpty() ? path : path + '?' + query;
    // A path outside the root becomes a segment no route knows.
    call.segments = segmentsBelowRoot(path).value_or(QStringList {u"outside"_s});
    call.query = queryItems(query);
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        call.headers.insert(name.toLower(), value);
    call.body = request.body();
    call.language = demoLanguage(call.headers.value("so-language"), call.headers.value("accept-language"));
    return call;
}

void send(QHttpServerResponder &responder, const DemoReply &reply)
{
    const QByteArray body = reply.body();
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status()));
    responder.writeHeader("Content-Type", reply.contentType());
    for (const auto &[name, value] : reply.headers())
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    responder.writeBody(body);
}

} // namespace

// QHttpServer's constructor is the first to load OpenSSL, and what OpenSSL keeps per thread is not always
// freed by the time a thread has ended. So it is made here, in the caller's thread, and moves along as a
// child.
DemoServer::DemoServer(DemoState &state)
    : m_state(state)
    , m_api(state)
    , m_http(new QHttpServer(this))
{
    m_http->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
}

DemoServer::~DemoServer()
{
    delete m_http; // its sockets go before what their handlers refer to
}

quint16 DemoServer::listen(quint16 port)
{
    auto sockets = std::make_unique<QTcpServer>();
    if (!sockets->listen(QHostAddress::LocalHost, port)) {
        m_error = sockets->errorString();
        return 0;
    }
    const quint16 taken = sockets->serverPort();
    m_http->bind(sockets.release()); // becomes the parent
    return taken;
}

void DemoServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const DemoCall call = callFrom(request);
    QMutexLocker locker(&m_state.mutex);
    const DemoApi::Outcome outcome = m_api.answer(call);
    record(call, outcome.operation);
    const int delay = m_state.profile.responseDelay;
    locker.unlock();

    if (outcome.isDropped) {
        // Not from within the server's own reading of this socket.
        QMetaObject::invokeMethod(responder.socket(), &QTcpSocket::abort, Qt::QueuedConnection);
        return;
    }
    if (delay <= 0) {
        send(responder, outcome.reply);
        return;
    }
    // The responder does not notice when the client goes away meanwhile.
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const QPointer<QTcpSocket> socket = held->socket();
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [held, socket, timer, reply = outcome.reply] {
        if (socket && socket->state() == QAbstractSocket::ConnectedState)
            send(*held, reply);
        timer->deleteLater();
    });
    timer->start(delay);
}

void DemoServer::record(const DemoCall &call, const QString &operation)
{
    DemoRequestRecord record;
    record.method = call.method;
    record.path = call.target;
    record.operation = operation;
    record.headers = call.headers;
    for (const char *secret :
         {"authorization", "cookie", "x-xsrf-token", "so-apptoken", "proxy-authorization"})
        record.headers.remove(secret);
    record.body = call.body;
    m_state.requests.append(record);
    if (m_state.requests.size() > MaximumRecords)
        m_state.requests.removeFirst();
}
