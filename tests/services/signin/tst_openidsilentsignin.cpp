// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/form.h"
#include "tests/services/signin/openidattempt.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using Way = OpenIdGrant::Way;

static QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// OpenIdSignIn with a refresh token of an earlier sign-in.
class tst_OpenIdSilentSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void renewed();
    void keepsNewRefreshToken();
    void withoutIdToken_data();
    void withoutIdToken();
    void refused_data();
    void refused();
    void trouble();
    void nobodyOpensBrowser();
};

void tst_OpenIdSilentSignIn::renewed()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.playTokens({}, {{text("refresh_token"), QJsonValue::Null}});
    attempt.script.playKeys();
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.refreshToken = text("SECRETold");
    attempt.start(request);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY(attempt.result());
    QCOMPARE(attempt.result()->way, Way::Silent);
    QCOMPARE(attempt.result()->refreshToken, text("SECRETold")); // the answer has none: keep it
    QCOMPARE(attempt.result()->identity.userName, text("ingrid@example.com"));
    QCOMPARE(attempt.pages, 0);
    const QUrlQuery form(QString::fromLatin1(attempt.script.server().requests().at(1).body));
    QCOMPARE(fieldOf(form, QLatin1StringView("grant_type")), text("refresh_token"));
    QCOMPARE(fieldOf(form, QLatin1StringView("refresh_token")), text("SECRETold"));
    QVERIFY(!form.hasQueryItem(text("client_secret"))); // tried without
}

void tst_OpenIdSilentSignIn::keepsNewRefreshToken()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.playTokens({});
    attempt.script.playKeys();
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.refreshToken = text("SECRETold");
    attempt.start(request);
    QTRY_VERIFY(attempt.isDone());
    QCOMPARE(attempt.result()->refreshToken, ProviderScript::refreshToken());
}

void tst_OpenIdSilentSignIn::withoutIdToken_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<int>("pages");
    QTest::newRow("the tenant is known") << text("Cust31415") << 0;
    QTest::newRow("nobody knows which tenant") << QString() << 1; // so the browser has to say
}

void tst_OpenIdSilentSignIn::withoutIdToken()
{
    QFETCH(QString, tenant);
    QFETCH(int, pages);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.playTokens({}, {{text("id_token"), QJsonValue::Null}});
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.tenant = tenant;
    request.refreshToken = text("SECRETold");
    attempt.start(request);
    QTRY_VERIFY(attempt.isDone() || attempt.pages > 0);
    QCOMPARE(attempt.pages, pages);
    if (pages == 0)
        QCOMPARE(attempt.result()->identity.tenant, tenant);
}

void tst_OpenIdSilentSignIn::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("401") << 401;
}

void tst_OpenIdSilentSignIn::refused()
{
    QFETCH(int, status);
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.playRefusal(status, {});
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.refreshToken = text("SECRETold");
    attempt.start(request);
    QTRY_COMPARE(attempt.pages, 1);
    attempt.script.playTokens(attempt.script.nonceClaim());
    attempt.script.playKeys();
    QCOMPARE(attempt.script.approve().status, 200);
    QTRY_VERIFY(attempt.isDone());
    QVERIFY(attempt.result());
    QCOMPARE(attempt.result()->way, Way::Browser);
}

void tst_OpenIdSilentSignIn::trouble()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.server().play({.status = 500});
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.refreshToken = text("SECRETold");
    attempt.start(request);
    QTRY_VERIFY(attempt.isDone());
    QCOMPARE(attempt.result().error().kind, Kind::Server); // the token may well be good
    QCOMPARE(attempt.pages, 0);
}

void tst_OpenIdSilentSignIn::nobodyOpensBrowser()
{
    OpenIdAttempt attempt;
    attempt.script.playConfiguration();
    attempt.script.playRefusal(400, {});
    OpenIdRequest request = OpenIdAttempt::usualRequest();
    request.refreshToken = text("SECRETold");
    request.browser = OpenIdRequest::Browser::Forbidden;
    attempt.start(request);
    QTRY_VERIFY(attempt.isDone());
    QCOMPARE(attempt.result().error().userMessage(), text("The sign-in has expired. Sign in again."));
    QCOMPARE(attempt.pages, 0);
}

QTEST_GUILESS_MAIN(tst_OpenIdSilentSignIn)
#include "tst_openidsilentsignin.moc"
