// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httprequest.h"

#include <QStringList>
#include <QUrlQuery>

class RequestScope;

/// What the server does with the texts of an answer.
enum class Texts {
    Translated, ///< into the language of the WebApi, for people
    Verbatim, ///< nothing: what is signed or sent back must come as it is stored (API reference 5.9)
};

/// How long a call may take that the server passes on to a licence server on the internet.
inline constexpr std::chrono::milliseconds IssuerDeadline = std::chrono::seconds(120);

/// One call of the WebAPI as a value: what is asked, not of which server nor by whom.
struct ApiCall
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path {}; ///< below the root, percent-encoded, without a leading slash; empty: the root itself
    QUrlQuery query {};
    QByteArray body {}; ///< of a POST: empty for an operation without arguments
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    Effect effect = Effect::Read;
    std::chrono::milliseconds deadline {0}; ///< for one try; zero: 30 s for reads, 60 s for writes
    Texts texts = Texts::Translated;
    bool hasTimeZone = false; ///< dates in the answer are shifted to the WebApi's time zone
    bool isPublic = false; ///< asked without credentials first, with them where the server wants them
    RequestScope *scope = nullptr; ///< one made inside the WebApi's; none: that one itself

    /// An operation of an agent, reading without arguments unless more is said.
    [[nodiscard]] static ApiCall toAgent(const QString &agent, const QString &operation,
                                         const QByteArray &body = {}, Effect effect = Effect::Read);
    /// A REST route, its segments behind "v1/" not yet encoded; reading unless more is said.
    [[nodiscard]] static ApiCall toRoute(const QStringList &segments,
                                         const QByteArray &method = QByteArrayLiteral("GET"),
                                         Effect effect = Effect::Read);

    /// Adds a query item whose value may hold anything, '+' and '&' included.
    void addQuery(const QString &name, const QString &value);
};
