// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/openidconfiguration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

static const QUrl Sod(QStringLiteral("https://sod.superoffice.com"));

static QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The documented answer with one field replaced; Undefined leaves it out.
static QByteArray document(const char *name, const QJsonValue &value)
{
    QJsonObject object {
        {text("issuer"), Sod.toString()},
        {text("authorization_endpoint"), Sod.toString() + text("/login/common/oauth/authorize")},
        {text("token_endpoint"), Sod.toString() + text("/login/common/oauth/tokens")},
        {text("jwks_uri"), Sod.toString() + text("/login/.well-known/jwks")}};
    object[QLatin1StringView(name)] = value;
    return QJsonDocument(object).toJson();
}

class tst_OpenIdConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read();
    void otherHostBelowSuperOffice();
    void refused_data();
    void refused();
    void unreadable_data();
    void unreadable();
};

void tst_OpenIdConfiguration::read()
{
    QCOMPARE(openIdConfigurationUrl(Sod),
             QUrl(text("https://sod.superoffice.com/login/.well-known/openid-configuration")));
    const auto configuration = openIdConfigurationFromJson(document("scopes_supported", text("openid")), Sod);
    QVERIFY(configuration);
    QCOMPARE(configuration->issuer, text("https://sod.superoffice.com"));
    QCOMPARE(configuration->authorizeEndpoint,
             QUrl(text("https://sod.superoffice.com/login/common/oauth/authorize")));
    QCOMPARE(configuration->tokenEndpoint,
             QUrl(text("https://sod.superoffice.com/login/common/oauth/tokens")));
    QCOMPARE(configuration->keySetEndpoint, QUrl(text("https://sod.superoffice.com/login/.well-known/jwks")));
}

void tst_OpenIdConfiguration::otherHostBelowSuperOffice()
{
    const QString elsewhere = text("https://keys.superoffice.com/jwks");
    const auto configuration = openIdConfigurationFromJson(document("jwks_uri", elsewhere), Sod);
    QVERIFY(configuration);
    QCOMPARE(configuration->keySetEndpoint, QUrl(elsewhere));
}

void tst_OpenIdConfiguration::refused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const char *issuer : {"", "https://sod.superoffice.com/", "https://sod.superoffice.com/login",
                               "https://online.superoffice.com", "http://sod.superoffice.com"})
        QTest::addRow("issuer %s", issuer) << QByteArray("issuer") << QJsonValue(text(issuer));
    for (const char *field : {"authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        for (const char *url : {"", "https://evil.example/tokens", "http://sod.superoffice.com/tokens",
                                "https://sod.superoffice.com:444/tokens",
                                "https://sod.superoffice.com@evil.example/", "/login/tokens", "not a url"})
            QTest::addRow("%s %s", field, url) << QByteArray(field) << QJsonValue(text(url));
        QTest::addRow("%s is a list", field) << QByteArray(field) << QJsonValue(QJsonArray());
        QTest::addRow("%s is missing", field) << QByteArray(field) << QJsonValue(QJsonValue::Undefined);
    }
}

void tst_OpenIdConfiguration::refused()
{
    QFETCH(QByteArray, field);
    QFETCH(QJsonValue, value);
    const auto configuration = openIdConfigurationFromJson(document(field.constData(), value), Sod);
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().kind, ApiError::Kind::BadResponse);
    QVERIFY2(configuration.error().detail.startsWith(QString::fromLatin1(field) + u':'),
             qPrintable(configuration.error().detail));
}

void tst_OpenIdConfiguration::unreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "[]", "7", "\"text\"", "{", "<html>"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_OpenIdConfiguration::unreadable()
{
    QFETCH(QByteArray, body);
    const auto configuration = openIdConfigurationFromJson(body, Sod);
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().kind, ApiError::Kind::BadResponse);
}

QTEST_GUILESS_MAIN(tst_OpenIdConfiguration)
#include "tst_openidconfiguration.moc"
