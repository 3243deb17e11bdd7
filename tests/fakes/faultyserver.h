// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faultyanswer.h"
#include "tests/fakes/testcertificates.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

class QSslServer;

/// A request as it came over the wire.
struct FaultyRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<FaultyAnswer::Header> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// An HTTP/1.1 server on 127.0.0.1 that plays a script of answers and faults and records what it was sent.
/// A second instance has another port and so is another origin. A request that nobody planned is a warning,
/// which fails the tests that fail on warnings.
class FaultyServer : public QObject
{
    Q_OBJECT

public:
    explicit FaultyServer(QObject *parent = nullptr);
    /// Speaks TLS and shows @p identity.
    explicit FaultyServer(const TestIdentity &identity, QObject *parent = nullptr);
    ~FaultyServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    /// Answers the next request that has no answer yet.
    void play(const FaultyAnswer &answer) { m_script.append(answer); }
    /// Answers every request after the script.
    void playAlways(const FaultyAnswer &answer) { m_always = answer; }

    /// Answers 401 with the body "refused" to whoever does not bring the header @p name with @p value,
    /// before any script; an empty name: to nobody.
    void requireHeader(const QByteArray &name, const QByteArray &value) { m_required = {name, value}; }
    /// Shows @p identity from the next connection on; only where it speaks TLS. An answer with the header
    /// "Connection: close" makes the client open one.
    void show(const TestIdentity &identity);

    [[nodiscard]] const QList<FaultyRequest> &requests() const { return m_requests; }
    /// Bytes of answers that have left, over all connections.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    void listen();
    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FaultyRequest &request);
    void send(QTcpSocket *socket, const FaultyAnswer &answer);
    [[nodiscard]] std::optional<FaultyAnswer> nextAnswer() const;
    std::optional<FaultyAnswer> takeAnswer();
    [[nodiscard]] bool isRefused(const FaultyRequest &request) const;

    std::unique_ptr<QTcpServer> m_server;
    QSslServer *m_tlsServer = nullptr; // the same, where it speaks TLS
    QList<FaultyAnswer> m_script;
    std::optional<FaultyAnswer> m_always;
    FaultyAnswer::Header m_required {};
    QList<FaultyRequest> m_requests;
    qint64 m_bytesSent = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
