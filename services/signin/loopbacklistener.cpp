// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/loopbacklistener.h"

#include <QHostAddress>
#include <QHttpServerResponse>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>

using Status = QHttpServerResponse::StatusCode;

static constexpr QLatin1StringView Path {"/callback"};

namespace {

/// A whole page that says @p sentences and nothing else: no script, no address, nothing fetched.
QHttpServerResponse page(const QStringList &sentences, Status status)
{
    QString paragraphs;
    for (const QString &sentence : sentences)
        paragraphs += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    const QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                        "<title>Seatkeeper</title></head>"
                                        "<body style=\"font-family: sans-serif; margin: 3em\">%2"
                                        "</body></html>\n")
                             .arg(QLocale().bcp47Name(), paragraphs);
    QHttpServerResponse response("text/html; charset=utf-8", html.toUtf8(), status);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("Referrer-Policy", "no-referrer"); // this page's own address holds the code
    return response;
}

} // namespace

LoopbackListener::LoopbackListener(QByteArray state, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    using Method = QHttpServerRequest::Method;
    m_server.route(QString(Path), Method::Get, [this](const QHttpServerRequest &request) {
        return receive(AuthorizationAnswer::fromForm(request.url().query(QUrl::FullyEncoded).toLatin1()));
    });
    m_server.route(QString(Path), Method::Post, [this](const QHttpServerRequest &request) {
        return receive(AuthorizationAnswer::fromForm(request.body()));
    });
    m_port = m_server.listen(QHostAddress::LocalHost);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        close();
        finish(tl::unexpected(ApiError {
            .kind = ApiError::Kind::Timeout,
            .reason = phrase(QT_TR_NOOP("Nobody signed in in the browser in time. Sign in again."))}));
    });
    m_patience.start(patience);
    if (m_port == 0) {
        close();
        finish(tl::unexpected(ApiError {
            .kind = ApiError::Kind::Network,
            .reason =
                phrase(QT_TR_NOOP("This computer does not let Seatkeeper wait for the browser: no port on "
                                  "127.0.0.1 is free. Restart Seatkeeper and sign in again."))}));
    }
}

LoopbackListener::~LoopbackListener()
{
    finish(tl::unexpected(ApiError::cancelled()));
}

QUrl LoopbackListener::redirectUri() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(Path));
}

QCoro::Task<Result<AuthorizationAnswer>> LoopbackListener::answer()
{
    return Outcome::wait(m_outcome);
}

QHttpServerResponse LoopbackListener::receive(const AuthorizationAnswer &answer)
{
    if (m_isClosed || answer.state.toUtf8() != m_state || !answer.isComplete()) {
        return page({tr("This answer does not belong to the sign-in that Seatkeeper is waiting for. Sign in "
                        "again from Seatkeeper.")},
                    Status::BadRequest);
    }
    close();
    // Later: whoever waits may destroy this server, which has yet to send the page.
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            flush();
            finish(answer);
        },
        Qt::QueuedConnection);
    //: Shown in the browser when the sign-in is over.
    const QString goodbye = tr("You can close this window and go back to Seatkeeper.");
    if (answer.error.isEmpty())
        return page({goodbye}, Status::Ok);
    const QString problem = answer.errorDescription.isEmpty() ? answer.error : answer.errorDescription;
    //: Shown in the browser; %1 is the sign-in page's own explanation.
    return page({tr("SuperOffice did not sign you in: %1").arg(problem), goodbye}, Status::Ok);
}

/// Takes no more connections; those that are open get their pages.
void LoopbackListener::close()
{
    m_isClosed = true;
    m_patience.stop();
    const QList<QTcpServer *> servers = m_server.servers();
    for (QTcpServer *server : servers)
        server->close();
}

/// Hands the page to the system, which delivers it even when this server is gone.
void LoopbackListener::flush()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->flush();
}

void LoopbackListener::finish(Result<AuthorizationAnswer> result)
{
    Outcome::settle(m_outcome, std::move(result));
}
