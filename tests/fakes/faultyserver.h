// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faultyanswer.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

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
    ~FaultyServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    /// Answers the next request that has no answer yet.
    void play(const FaultyAnswer &answer) { m_script.append(answer); }
    /// Answers every request after the script.
    void playAlways(const FaultyAnswer &answer) { m_always = answer; }

    [[nodiscard]] const QList<FaultyRequest> &requests() const { return m_requests; }
    /// Bytes of answers that have left, over all connections.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    void accept();
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FaultyRequest &request);
    void send(QTcpSocket *socket, const FaultyAnswer &answer);
    [[nodiscard]] std::optional<FaultyAnswer> nextAnswer() const;
    std::optional<FaultyAnswer> takeAnswer();

    QTcpServer m_server;
    QList<FaultyAnswer> m_script;
    std::optional<FaultyAnswer> m_always;
    QList<FaultyRequest> m_requests;
    qint64 m_bytesSent = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
