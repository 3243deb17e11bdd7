// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoserver.h"

#include "app/demo/democertificate.h"
#include "app/demo/demorequest.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumRecords = 10000; // so that a demo left running does not eat memory
constexpr int AnswersUntilChange = 3;

// As the vendor's servers say what an answer cost them. There is no database here to be called.
QByteArray databaseStatistics(qint64 milliseconds)
{
    return "implementationMS=" + QByteArray::number(milliseconds) + "&Calls=0&Read=0";
}

} // namespace

// QHttpServer's constructor is the first to load OpenSSL, and what OpenSSL keeps per thread is not always
// freed by the time a thread has ended. So it is made here, in the caller's thread, and moves along as a
// child. The certificate is made here for the same reason.
DemoServer::DemoServer(DemoState &state)
    : m_state(state)
    , m_api(state)
    , m_sender(new DemoSender(this))
    , m_http(new QHttpServer(this))
{
    const DemoTransport transport = state.options.transport;
    if (transport != DemoTransport::Http) {
        m_tls = makeDemoCertificate();
        m_certificate = m_tls.localCertificate();
    }
    if (transport == DemoTransport::HttpsUntrusted)
        m_tls = makeDemoCertificate();
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
    std::unique_ptr<QTcpServer> sockets = makeListener();
    if (!sockets->listen(QHostAddress::LocalHost, port)) {
        m_error = sockets->errorString();
        return 0;
    }
    const quint16 taken = sockets->serverPort();
    m_http->bind(sockets.release()); // becomes the parent
    const QMutexLocker locker(&m_state.mutex);
    m_state.authority =
        u"%1://127.0.0.1:%2"_s.arg(m_certificate.isNull() ? u"http"_s : u"https"_s).arg(taken);
    return taken;
}

std::unique_ptr<QTcpServer> DemoServer::makeListener()
{
    if (m_certificate.isNull())
        return std::make_unique<QTcpServer>();
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(m_tls);
    m_listener = listener.get();
    return listener;
}

void DemoServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    // Qt writes head and body of an answer one after the other: the body must not wait until the head has
    // been acknowledged, which takes some clients 40 ms.
    responder.socket()->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const DemoCall call = demoCallFrom(request);
    if (m_elsewherePort != 0 && responder.socket()->localPort() == m_elsewherePort) {
        const QMutexLocker locker(&m_state.mutex);
        record(call, u"elsewhere"_s);
        m_sender->send(std::move(responder), {DemoReply::json(DemoObject()), QString()},
                       DemoSender::AfterAnswer::KeepOpen);
        return;
    }
    const DemoOutcome outcome = outcomeOf(call);
    m_sender->send(std::move(responder), outcome, countAnswer());
}

DemoOutcome DemoServer::outcomeOf(const DemoCall &call)
{
    const QMutexLocker locker(&m_state.mutex);
    QElapsedTimer work;
    work.start();
    DemoOutcome outcome = m_api.answer(call);
    DemoReply reply = std::move(outcome.reply).withHeader("x-db-stats", databaseStatistics(work.elapsed()));
    outcome.reply = std::move(reply);
    outcome.delay += m_state.profile.responseDelay;
    record(call, outcome.operation);
    if (outcome.delivery == DemoDelivery::Elsewhere) {
        outcome.reply = DemoReply::redirect(307, elsewhere() + call.target);
        outcome.delivery = DemoDelivery::Whole;
    }
    return outcome;
}

// Where the certificate changes no connection outlives its answer: the next one shows what is new.
DemoSender::AfterAnswer DemoServer::countAnswer()
{
    if (m_state.options.transport != DemoTransport::HttpsChanging)
        return DemoSender::AfterAnswer::KeepOpen;
    if (++m_answers == AnswersUntilChange)
        m_listener->setSslConfiguration(makeDemoCertificate());
    return DemoSender::AfterAnswer::Close;
}

// Another origin, made when first needed.
QByteArray DemoServer::elsewhere()
{
    if (m_elsewherePort == 0) {
        auto *sockets = new QTcpServer;
        sockets->listen(QHostAddress::LocalHost);
        m_elsewherePort = sockets->serverPort();
        m_http->bind(sockets); // becomes the parent
    }
    return "http://127.0.0.1:" + QByteArray::number(m_elsewherePort);
}

void DemoServer::record(const DemoCall &call, const QString &operation)
{
    m_state.requests.append(demoRecordOf(call, operation));
    if (m_state.requests.size() > MaximumRecords)
        m_state.requests.removeFirst();
}
