// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/requestlogmodel.h"
#include "models/servercallmodel.h"

#include <QObject>

/// What is known about the connection in use. Holds no address and no name: a support bundle goes to
/// strangers.
struct ConnectionFacts
{
    QString serverVersion {}; ///< NetServer's, empty where the server does not say
    std::optional<SignInWay> way {}; ///< none: not signed in
    bool isOnline = false; ///< SuperOffice Online
    bool isDemo = false;

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

/// What the program can tell about its talk with the server: the last requests, what the server offers, and
/// facts about the connection. Fed by the session, shown by the diagnostics page. Owned by the application;
/// lives in the GUI thread.
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    explicit Diagnostics(QObject *parent = nullptr);

    [[nodiscard]] RequestLogModel &requests() { return m_requests; }
    [[nodiscard]] ServerCallModel &calls() { return m_calls; }
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }
    void setFacts(const ConnectionFacts &facts);

    /// Everything as plain text for whoever helps, in English whatever the program speaks. No secret, no
    /// address, no name of a person or tenant is in it; a tenant id within a path is blacked out.
    [[nodiscard]] QString supportBundle() const;

Q_SIGNALS:
    void factsChanged();

private:
    RequestLogModel m_requests;
    ServerCallModel m_calls;
    ConnectionFacts m_facts;
};
