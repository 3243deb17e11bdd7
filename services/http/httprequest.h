// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

/// One header line of a request or a reply.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// What a request does on the server, which decides whether it may be sent again.
enum class Effect {
    Read, ///< may be repeated
    Write, ///< is never repeated by us; see HttpClient for what Qt does
};

/// A request as a value. It carries no credentials: HttpClient adds them.
struct HttpRequest
{
    using Effect = ::Effect;

    static constexpr std::chrono::milliseconds UsualDeadline = std::chrono::seconds(30);

    QByteArray method = QByteArrayLiteral("GET");
    QUrl url {};
    QList<HttpHeader> headers {};
    QByteArray body {};
    Effect effect = Effect::Read;
    /// How long one try may take; neither our queue nor the pause between tries counts. A request with more
    /// than the usual deadline is expected to be answered after a long silence, so the idle timeout spares
    /// it.
    std::chrono::milliseconds deadline = UsualDeadline;
    /// Goes without credentials and cookies wherever it goes; a 401 to it is final.
    bool isAnonymous = false;
};
