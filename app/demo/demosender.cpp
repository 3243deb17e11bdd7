// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosender.h"

#include <QHttpServerResponder>
#include <QMetaObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace {

constexpr int TrickleInterval = 100; // milliseconds from byte to byte

void writeHead(QHttpServerResponder &responder, const DemoReply &reply, qsizetype size)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status()));
    for (const auto &[name, value] : reply.headers())
        responder.writeHeader(name, value);
    // "No content" has neither a type nor a length.
    if (reply.status() == 204)
        return;
    responder.writeHeader("Content-Type", reply.contentType());
    responder.writeHeader("Content-Length", QByteArray::number(size));
}

// Not from within the server's own reading of this socket.
void later(QTcpSocket *socket, void (QAbstractSocket::*action)())
{
    QMetaObject::invokeMethod(socket, action, Qt::QueuedConnection);
}

} // namespace

struct DemoSender::Shipment
{
    Shipment(QHttpServerResponder &&to, const DemoOutcome &outcome, AfterAnswer afterwards)
        : responder(std::move(to))
        , socket(responder.socket())
        , reply(outcome.reply)
        , body(reply.body())
        , delivery(outcome.delivery)
        , afterAnswer(afterwards)
    {}

    // The responder does not notice when the client goes away.
    bool isWaitedFor() const { return socket && socket->state() == QAbstractSocket::ConnectedState; }

    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
    DemoReply reply;
    QByteArray body;
    DemoDelivery delivery;
    AfterAnswer afterAnswer;
    qsizetype written = 0; ///< bytes of a body that trickles
};

void DemoSender::send(QHttpServerResponder &&responder, const DemoOutcome &outcome, AfterAnswer afterAnswer)
{
    const auto shipment = std::make_shared<Shipment>(std::move(responder), outcome, afterAnswer);
    if (outcome.delay > 0)
        after(outcome.delay, [this, shipment] { ship(shipment); });
    else
        ship(shipment);
}

void DemoSender::ship(const std::shared_ptr<Shipment> &shipment)
{
    if (!shipment->isWaitedFor())
        return;
    const QByteArray &body = shipment->body;
    switch (shipment->delivery) {
    case DemoDelivery::Whole:
        writeHead(shipment->responder, shipment->reply, body.size());
        if (shipment->afterAnswer == AfterAnswer::Close) {
            shipment->responder.writeHeader("Connection", "close");
            later(shipment->socket, &QAbstractSocket::disconnectFromHost);
        }
        shipment->responder.writeBody(body);
        return;
    case DemoDelivery::Trickled:
        writeHead(shipment->responder, shipment->reply, body.size());
        trickle(shipment);
        return;
    case DemoDelivery::Truncated:
        writeHead(shipment->responder, shipment->reply, body.size());
        shipment->responder.writeBody(body.left(body.size() / 2));
        later(shipment->socket, &QAbstractSocket::disconnectFromHost);
        return;
    case DemoDelivery::Cut:
        later(shipment->socket, &QAbstractSocket::abort);
        return;
    case DemoDelivery::Withheld:
    case DemoDelivery::Elsewhere:
        return;
    }
}

void DemoSender::trickle(const std::shared_ptr<Shipment> &shipment)
{
    if (!shipment->isWaitedFor() || shipment->written >= shipment->body.size())
        return;
    shipment->responder.writeBody(shipment->body.mid(shipment->written, 1));
    ++shipment->written;
    after(TrickleInterval, [this, shipment] { trickle(shipment); });
}

// Timers that are children die with this object, and what they hold with them.
void DemoSender::after(int delay, const std::function<void()> &action)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer); // others are 5 % late or early, and latency is measured by this
    connect(timer, &QTimer::timeout, this, [timer, action] {
        action();
        timer->deleteLater();
    });
    timer->start(delay);
}
