// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/jsonwebkey.h"

#include "services/signin/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Name = QLatin1StringView;

/// True where @p key says @p value under @p name, or says nothing there.
bool allows(const QJsonObject &key, Name name, Name value)
{
    return !key.contains(name) || key[name].toString() == value;
}

bool isNumber(const QJsonValue &value)
{
    return isBase64Url(value.toString().toLatin1());
}

bool isUsable(const QJsonObject &key)
{
    return key[Name("kty")].toString() == u"RSA" && allows(key, Name("use"), Name("sig"))
           && allows(key, Name("alg"), Name("RS256")) && isNumber(key[Name("n")]) && isNumber(key[Name("e")]);
}

/// All of the key that the crypto library gets to see.
QByteArray publicNumbers(const QJsonObject &key)
{
    const QJsonObject numbers {
        {Name("kty"), key[Name("kty")]}, {Name("n"), key[Name("n")]}, {Name("e"), key[Name("e")]}};
    return QJsonDocument(numbers).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QList<JsonWebKey>> keySetFromJson(const QByteArray &body)
{
    // Not by JsonReader: a key goes to the crypto library as it was written.
    const QJsonValue list = QJsonDocument::fromJson(body)[Name("keys")];
    if (!list.isArray()) {
        return tl::unexpected(ApiError {.kind = ApiError::Kind::BadResponse,
                                        .detail = QStringLiteral("keys: expected a list of keys")});
    }
    QList<JsonWebKey> keys;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject key = value.toObject();
        if (isUsable(key))
            keys.append({.id = key[Name("kid")].toString(),
                         .thumbprint = key[Name("x5t")].toString(),
                         .json = publicNumbers(key)});
    }
    return keys;
}
