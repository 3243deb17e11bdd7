// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoapi.h"

#include <QObject>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;

/// The tenant's HTTP side: listens on loopback, turns requests into calls, locks the state for each answer,
/// and sends answers, late or never if the profile says so. Made in the caller's thread and moved to
/// DemoTenant's, where listen() is called and where it is destroyed. The state outlives it.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(DemoState &state);
    ~DemoServer() override;

    /// Starts to listen on 127.0.0.1. The answer is the port, or 0 with an errorString().
    quint16 listen(quint16 port);
    QString errorString() const { return m_error; }

    static QByteArray basePath() { return "/demo/api"; }

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void record(const DemoCall &call, const QString &operation);

    DemoState &m_state;
    DemoApi m_api;
    QHttpServer *m_http; // child
    QString m_error;
};
