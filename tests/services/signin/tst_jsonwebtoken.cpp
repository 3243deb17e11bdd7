// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/identity.h"
#include "services/signin/jsonwebtoken.h"
#include "tests/services/signin/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

using Fault = JsonWebToken::Fault;

namespace {

const qint64 Now = 1'790'000'000; // seconds since 1970

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The keys of this test: made once, since that takes a moment.
const SigningKey &providersKey()
{
    static const SigningKey key(QStringLiteral("key-1"));
    return key;
}

const SigningKey &strangersKey()
{
    static const SigningKey key(QStringLiteral("key-1")); // claims to be the provider's
    return key;
}

QList<JsonWebKey> keySet(const QList<QJsonObject> &keys)
{
    QJsonArray array;
    for (const QJsonObject &key : keys)
        array.append(key);
    const QByteArray body = QJsonDocument(QJsonObject {{QStringLiteral("keys"), array}}).toJson();
    return keySetFromJson(body).value();
}

QJsonObject honestClaims()
{
    const QString prefix = text("http://schemes.superoffice.net/identity/");
    return {{text("iss"), text("https://sod.superoffice.com")},
            {text("aud"), text("client-7")},
            {text("exp"), Now + 3600},
            {text("nbf"), Now},
            {text("nonce"), text("nonce-1")},
            {prefix + text("ctx"), text("Cust31415")},
            {prefix + text("upn"), text("ingrid@example.com")},
            {prefix + text("is_administrator"), text("True")},
            {prefix + text("webapi_url"), text("https://sod2.superoffice.com/Cust31415/api")}};
}

QJsonObject claimsWith(const char *name, const QJsonValue &value)
{
    QJsonObject claims = honestClaims();
    claims[QLatin1StringView(name)] = value;
    return claims;
}

QJsonObject claimsWithout(const char *name)
{
    QJsonObject claims = honestClaims();
    claims.remove(QLatin1StringView(name));
    return claims;
}

QJsonObject headerWith(const char *name, const QJsonValue &value)
{
    QJsonObject header = providersKey().header();
    header[QLatin1StringView(name)] = value;
    return header;
}

TokenExpectation expectation()
{
    return {.issuer = text("https://sod.superoffice.com"),
            .audience = text("client-7"),
            .nonce = text("nonce-1"),
            .now = QDateTime::fromSecsSinceEpoch(Now)};
}

/// Signed with what everybody knows, in the hope that it is taken for a shared secret.
QByteArray tokenSignedWithPublicKey()
{
    const QByteArray part = SigningKey::signedPart(headerWith("alg", text("HS256")), honestClaims());
    const QByteArray signature =
        QMessageAuthenticationCode::hash(part, providersKey().publicPem(), QCryptographicHash::Sha256);
    return part + '.' + SigningKey::base64Url(signature);
}

} // namespace

Q_DECLARE_METATYPE(std::optional<JsonWebToken::Fault>)

class tst_JsonWebToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdict_data();
    void verdict();
    void claims();
    void withoutNonce();
    void keyIsFound_data();
    void keyIsFound();
    void shortKeyIsRefused();
    void everyTruncationIsRefused();
    void keySet_data();
    void keySet();
};

void tst_JsonWebToken::verdict_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<std::optional<Fault>>("fault");
    const auto row = [](const char *name, const QByteArray &token, std::optional<Fault> fault) {
        QTest::newRow(name) << token << fault;
    };
    const auto claims = [&row](const char *name, const QJsonObject &object, std::optional<Fault> fault) {
        row(name, providersKey().token(object), fault);
    };
    const auto header = [&row](const char *name, const QJsonObject &object, std::optional<Fault> fault) {
        row(name, providersKey().token(object, honestClaims()), fault);
    };
    const std::optional<Fault> none;
    const QByteArray honest = providersKey().token(honestClaims());

    row("honest", honest, none);
    row("nothing", {}, Fault::Unreadable);
    row("garbage", "this is no token", Fault::Unreadable);
    row("three empty parts", "..", Fault::Unreadable);
    row("no JSON", "YWJj.YWJj.YWJj", Fault::Unreadable);
    row("control characters", QByteArray("\0\x01.\xFF.\x7F", 7), Fault::Unreadable);
    row("a megabyte", QByteArray(1'048'576, 'a'), Fault::Unreadable);
    row("a megabyte of claims", providersKey().token(claimsWith("x", QString(1'048'576, u'x'))),
        Fault::Unreadable);
    row("a part too many", honest + ".YWJj", Fault::Unreadable);
    row("padding inside a part", "eyJh=ciOiJ.e30.e30", Fault::Unreadable);
    row("a part of an impossible length", "eyJhb.e30.e30", Fault::Unreadable);

    const QByteArray unsignedPart =
        SigningKey::signedPart(headerWith("alg", text("none")), honestClaims()) + '.';
    row("alg none, no signature", unsignedPart, Fault::Algorithm);
    header("alg none, signed", headerWith("alg", text("none")), Fault::Algorithm);
    header("alg NONE", headerWith("alg", text("NONE")), Fault::Unreadable);
    row("HS256 with the public key as secret", tokenSignedWithPublicKey(), Fault::Algorithm);
    header("RS512 said", headerWith("alg", text("RS512")), Fault::Algorithm);
    header("PS256 said", headerWith("alg", text("PS256")), Fault::Algorithm);
    header("no alg", headerWith("alg", QJsonValue::Undefined), Fault::Unreadable);
    header("alg is a list", headerWith("alg", QJsonArray {text("RS256")}), Fault::Unreadable);

    header("unknown kid", headerWith("kid", text("key-2")), Fault::UnknownKey);
    header("kid is a number", headerWith("kid", 1), none); // as none at all, and there is one key only
    row("wrong signature", strangersKey().token(honestClaims()), Fault::Signature);
    QByteArray altered = honest;
    altered[altered.size() - 20] = altered.at(altered.size() - 20) == 'A' ? 'B' : 'A';
    row("altered signature", altered, Fault::Signature);
    const QByteArray other = providersKey().token(claimsWith("aud", text("client-8")));
    row("claims of another token",
        honest.split('.').at(0) + '.' + other.split('.').at(1) + '.' + honest.split('.').at(2),
        Fault::Signature);

    claims("wrong issuer", claimsWith("iss", text("https://online.superoffice.com")), Fault::Issuer);
    claims("issuer with a slash", claimsWith("iss", text("https://sod.superoffice.com/")), Fault::Issuer);
    claims("no issuer", claimsWithout("iss"), Fault::Issuer);
    claims("wrong audience", claimsWith("aud", text("client-8")), Fault::Audience);
    claims("audience in a list", claimsWith("aud", QJsonArray {text("client-7")}), none);
    claims("two audiences", claimsWith("aud", QJsonArray {text("client-7"), text("client-8")}),
           Fault::Audience);
    claims("the same audience twice", claimsWith("aud", QJsonArray {text("client-7"), text("client-7")}),
           Fault::Audience);
    claims("no audience", claimsWithout("aud"), Fault::Audience);
    claims("empty audience", claimsWith("aud", QJsonArray()), Fault::Audience);
    claims("expired half a minute ago", claimsWith("exp", Now - 30), none);
    claims("expired", claimsWith("exp", Now - 31), Fault::Expired);
    claims("never expires", claimsWithout("exp"), Fault::Expired);
    claims("expiry is a text", claimsWith("exp", text("1790003600")), Fault::Expired);
    claims("valid in half a minute", claimsWith("nbf", Now + 30), none);
    claims("not yet valid", claimsWith("nbf", Now + 31), Fault::NotYetValid);
    claims("valid since ever", claimsWithout("nbf"), none);
    claims("start is a text", claimsWith("nbf", text("0")), Fault::NotYetValid);
    claims("wrong nonce", claimsWith("nonce", text("nonce-2")), Fault::Nonce);
    claims("no nonce", claimsWithout("nonce"), Fault::Nonce);
}

void tst_JsonWebToken::verdict()
{
    QFETCH(QByteArray, token);
    QFETCH(std::optional<Fault>, fault);
    const auto verified =
        JsonWebToken::verified(token, ::keySet({providersKey().publicKey()}), expectation());
    QCOMPARE(verified ? std::nullopt : std::optional(verified.error()), fault);
}

void tst_JsonWebToken::claims()
{
    const auto token = JsonWebToken::verified(providersKey().token(honestClaims()),
                                              ::keySet({providersKey().publicKey()}), expectation());
    QVERIFY(token);
    QCOMPARE(token->identity(QLatin1StringView("is_administrator")), text("True"));
    QCOMPARE(token->identity(QLatin1StringView("email")), QString());
    const Identity identity = Identity::fromToken(*token);
    QCOMPARE(identity.tenant, text("Cust31415"));
    QCOMPARE(identity.userName, text("ingrid@example.com"));
    QCOMPARE(identity.webApiUrl, text("https://sod2.superoffice.com/Cust31415/api"));
}

void tst_JsonWebToken::withoutNonce()
{
    TokenExpectation refreshed = expectation();
    refreshed.nonce.clear();
    QVERIFY(JsonWebToken::verified(providersKey().token(claimsWithout("nonce")),
                                   ::keySet({providersKey().publicKey()}), refreshed));
}

void tst_JsonWebToken::keyIsFound_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<int>("strangers"); // other keys in the set
    QTest::addColumn<bool>("isFound");
    const QJsonObject byThumbprint = [] {
        QJsonObject header = headerWith("x5t", text("tkey-1"));
        header.remove(text("kid"));
        return header;
    }();
    const QJsonObject nameless = headerWith("kid", QJsonValue::Undefined);
    QTest::newRow("by id") << providersKey().header() << 0 << true;
    QTest::newRow("by id among others") << providersKey().header() << 1 << true;
    QTest::newRow("by thumbprint") << byThumbprint << 0 << true;
    QTest::newRow("by thumbprint among others") << byThumbprint << 1 << true;
    QTest::newRow("the only one") << nameless << 0 << true;
    QTest::newRow("one of two, nobody says which") << nameless << 1 << false;
}

void tst_JsonWebToken::keyIsFound()
{
    QFETCH(QJsonObject, header);
    QFETCH(int, strangers);
    QFETCH(bool, isFound);
    QList<QJsonObject> keys {providersKey().publicKey()};
    if (strangers > 0) {
        QJsonObject other = strangersKey().publicKey();
        other[text("kid")] = text("key-2");
        other[text("x5t")] = text("tkey-2");
        keys.prepend(other);
    }
    const auto token =
        JsonWebToken::verified(providersKey().token(header, honestClaims()), ::keySet(keys), expectation());
    QCOMPARE(token.has_value(), isFound);
}

void tst_JsonWebToken::shortKeyIsRefused()
{
    const SigningKey weak(QStringLiteral("weak"), 1024);
    const auto token =
        JsonWebToken::verified(weak.token(honestClaims()), ::keySet({weak.publicKey()}), expectation());
    QVERIFY(!token);
    QCOMPARE(token.error(), Fault::Signature);
}

void tst_JsonWebToken::everyTruncationIsRefused()
{
    const QByteArray honest = providersKey().token(honestClaims());
    const QList<JsonWebKey> keys = ::keySet({providersKey().publicKey()});
    for (qsizetype size = 0; size < honest.size(); ++size)
        QVERIFY(!JsonWebToken::verified(honest.left(size), keys, expectation()));
}

void tst_JsonWebToken::keySet_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: no key set
    QTest::newRow("none") << QByteArray(R"({"keys": []})") << 0;
    QTest::newRow("two") << QByteArray(R"({"keys": [{"kty":"RSA","kid":"a"}, {"kty":"RSA","kid":"b"}]})")
                         << 2;
    QTest::newRow("other kinds") << QByteArray(
        R"({"keys": [{"kty":"oct","k":"c2VjcmV0"}, {"kty":"EC"}, {"kty":"RSA","use":"enc"},
                     {"kty":"RSA","alg":"RS512"}, 7, null]})")
                                 << 0;
    QTest::newRow("numbers that are none") << QByteArray(
        R"({"keys": [{"kty":"RSA","n":"a=b","e":"AQAB"}, {"kty":"RSA","n":"AQAB","e":"AQABA"}]})")
                                           << 0;
    QTest::newRow("no list") << QByteArray(R"({"keys": {}})") << -1;
    QTest::newRow("list at the root") << QByteArray("[]") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("HTML") << QByteArray("<html>") << -1;
}

void tst_JsonWebToken::keySet()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto keys = keySetFromJson(body);
    QCOMPARE(keys ? static_cast<int>(keys->size()) : -1, count);
    if (!keys)
        QCOMPARE(keys.error().kind, ApiError::Kind::BadResponse);
}

QTEST_GUILESS_MAIN(tst_JsonWebToken)
#include "tst_jsonwebtoken.moc"
