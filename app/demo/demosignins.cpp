// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosignins.h"

#include <QRandomGenerator>

#include <array>

namespace {

// 256 bits, safe in an address, a header and a cookie.
QByteArray randomText()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words)))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray DemoSignIns::issueCode(const Grant &grant)
{
    const QByteArray code = randomText();
    m_codes.insert(code, grant);
    return code;
}

std::optional<DemoSignIns::Grant> DemoSignIns::takeCode(const QByteArray &code)
{
    const auto found = m_codes.constFind(code);
    if (found == m_codes.cend())
        return std::nullopt;
    const Grant grant = *found;
    m_codes.erase(found);
    if (grant.expires <= QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return grant;
}

QByteArray DemoSignIns::issueBearerToken(int lifetime)
{
    const QByteArray token = "8A:Cust31415." + randomText();
    m_bearerTokens.insert(token, QDateTime::currentDateTimeUtc().addSecs(lifetime));
    return token;
}

bool DemoSignIns::isBearerToken(const QByteArray &token) const
{
    return m_bearerTokens.value(token) > QDateTime::currentDateTimeUtc();
}

QByteArray DemoSignIns::issueRefreshToken()
{
    const QByteArray token = randomText();
    m_refreshTokens.insert(token);
    return token;
}

DemoSignIns::WebSession DemoSignIns::startWebSession()
{
    const WebSession session {randomText(), randomText()};
    m_webSessions.insert(session.cookie, session.xsrfToken);
    return session;
}

bool DemoSignIns::isWebSession(const WebSession &session) const
{
    return !session.xsrfToken.isEmpty() && m_webSessions.value(session.cookie) == session.xsrfToken;
}
