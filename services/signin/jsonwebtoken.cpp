// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/jsonwebtoken.h"

#include "services/signin/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/cjose.h>

#include <memory>
#include <optional>

using TokenFault = JsonWebToken::Fault;

static constexpr qsizetype MaxCompactToken = 65'536;
static constexpr qint64 ForgivenSeconds = 30;
static constexpr size_t LeastKeyBits = 2048;

namespace {

using Name = QLatin1StringView;
using Signed = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;
using Key = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;

Signed importToken(const QByteArray &compact)
{
    cjose_err error {};
    const QByteArrayList parts = compact.split('.');
    if (!std::all_of(parts.begin(), parts.end(), isBase64Url))
        return {nullptr, &cjose_jws_release};
    return {cjose_jws_import(compact.constData(), static_cast<size_t>(compact.size()), &error),
            &cjose_jws_release};
}

Key importKey(const JsonWebKey &key)
{
    cjose_err error {};
    return {cjose_jwk_import(key.json.constData(), static_cast<size_t>(key.json.size()), &error),
            &cjose_jwk_release};
}

/// A text of the token's header; empty where there is none.
QString headerText(const Signed &token, const char *name)
{
    cjose_err error {};
    return QString::fromUtf8(cjose_header_get(cjose_jws_get_protected(token.get()), name, &error));
}

/// The key that @p token names by id or thumbprint. One that names none can only mean an only one.
const JsonWebKey *keyFor(const Signed &token, const QList<JsonWebKey> &keys)
{
    const QString id = headerText(token, "kid");
    const QString thumbprint = headerText(token, "x5t");
    if (id.isEmpty() && thumbprint.isEmpty())
        return keys.size() == 1 ? &keys.constFirst() : nullptr;
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const JsonWebKey &candidate) {
        return id.isEmpty() ? candidate.thumbprint == thumbprint : candidate.id == id;
    });
    return key == keys.end() ? nullptr : &*key;
}

bool isSignedBy(const Signed &token, const JsonWebKey &key)
{
    cjose_err error {};
    const Key imported = importKey(key);
    return imported && cjose_jwk_get_keysize(imported.get(), &error) >= LeastKeyBits
           && cjose_jws_verify(token.get(), imported.get(), &error);
}

/// The claims as they were signed.
std::optional<QJsonObject> claimsOf(const Signed &token)
{
    cjose_err error {};
    uint8_t *bytes = nullptr; // the token's own
    size_t size = 0;
    if (!cjose_jws_get_plaintext(token.get(), &bytes, &size, &error))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// For @p client and nobody else: a text, or a list of that text alone.
bool isFor(const QJsonValue &audience, const QString &client)
{
    return audience == QJsonValue(client) || audience == QJsonValue(QJsonArray {client});
}

std::optional<TokenFault> faultOf(const QJsonObject &claims, const TokenExpectation &expectation)
{
    const qint64 now = expectation.now.toSecsSinceEpoch();
    const QJsonValue expiry = claims[Name("exp")];
    const QJsonValue start = claims[Name("nbf")];
    if (claims[Name("iss")].toString() != expectation.issuer)
        return TokenFault::Issuer;
    if (!isFor(claims[Name("aud")], expectation.audience))
        return TokenFault::Audience;
    if (!expiry.isDouble() || now > expiry.toInteger() + ForgivenSeconds)
        return TokenFault::Expired;
    if (!start.isUndefined() && (!start.isDouble() || now < start.toInteger() - ForgivenSeconds))
        return TokenFault::NotYetValid;
    if (!expectation.nonce.isEmpty() && claims[Name("nonce")].toString() != expectation.nonce)
        return TokenFault::Nonce;
    return std::nullopt;
}

} // namespace

tl::expected<JsonWebToken, TokenFault> JsonWebToken::verified(const QByteArray &compact,
                                                              const QList<JsonWebKey> &keys,
                                                              const TokenExpectation &expectation)
{
    if (compact.isEmpty() || compact.size() > MaxCompactToken)
        return tl::unexpected(TokenFault::Unreadable);
    const Signed token = importToken(compact);
    if (!token)
        return tl::unexpected(TokenFault::Unreadable);
    // Before any key is looked at: the token must not choose how it is checked.
    if (headerText(token, "alg") != u"RS256")
        return tl::unexpected(TokenFault::Algorithm);
    const JsonWebKey *key = keyFor(token, keys);
    if (!key)
        return tl::unexpected(TokenFault::UnknownKey);
    if (!isSignedBy(token, *key))
        return tl::unexpected(TokenFault::Signature);
    const std::optional<QJsonObject> claims = claimsOf(token);
    if (!claims)
        return tl::unexpected(TokenFault::Unreadable);
    if (const std::optional<TokenFault> fault = faultOf(*claims, expectation))
        return tl::unexpected(*fault);
    return JsonWebToken(*claims);
}

JsonWebToken::JsonWebToken(QJsonObject claims)
    : m_claims(std::move(claims))
{}

QString JsonWebToken::identity(QLatin1StringView claim) const
{
    return m_claims[QLatin1StringView("http://schemes.superoffice.net/identity/") + claim].toString();
}
