// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QTest>

using PendingBody = Pending<Result<QByteArray>>;

static ApiCall callWith(const QByteArray &body)
{
    return ApiCall::toAgent(QStringLiteral("License"), QStringLiteral("GetUserLicenses"), body);
}

/// What a WebApi writes around a call: address and headers.
class tst_WebApiHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void postSendsAllHeaders();
    void languageApplies_data();
    void languageApplies();
    void verbatimCallsAskForNoLanguage();
    void cultureAndTimeZone();
    void norwegianFallsBack();
    void routesEncodePathAndQuery();
};

void tst_WebApiHeaders::postSendsAllHeaders()
{
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("[]"));
    const PendingBody pending(fixture.api.send(callWith("{\"AssociateId\":57}")));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(*pending.result(), QByteArray("[]"));
    const FaultyRequest &request = fixture.lastRequest();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/so/api/v1/Agents/License/GetUserLicenses"));
    QCOMPARE(request.body, QByteArray("{\"AssociateId\":57}"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(request.header("Accept-Language"), QByteArray("en"));
    QCOMPARE(request.header("SO-Language"), QByteArray("en"));
    QCOMPARE(request.header("SO-Culture"), QByteArray("en"));
    QVERIFY(!request.hasHeader("SO-TimeZone"));
    QVERIFY(!request.hasHeader("SO-AppToken"));
    QVERIFY(!request.hasHeader("X-XSRF-TOKEN"));
}

void tst_WebApiHeaders::languageApplies_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"en", "nb", "sv", "da", "de", "nl"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_WebApiHeaders::languageApplies()
{
    QFETCH(QString, code);
    ApiFixture fixture;
    fixture.server.playAlways(FaultyAnswer::json("[]"));
    const WireLanguage language = WireLanguage::forCode(code);
    fixture.api.setLanguage(language);
    QVERIFY(fixture.api.language() == language);
    const PendingBody posted(fixture.api.send(callWith("{}")));
    const PendingBody got(fixture.api.send(ApiCall::toRoute({QStringLiteral("License")})));
    QTRY_VERIFY(posted.isDone() && got.isDone());
    for (const FaultyRequest &request : fixture.server.requests()) {
        QCOMPARE(request.header("Accept-Language"), language.acceptLanguage);
        QCOMPARE(request.header("SO-Language"), language.soLanguage);
        QCOMPARE(request.header("SO-Culture"), language.soLanguage);
    }
}

void tst_WebApiHeaders::verbatimCallsAskForNoLanguage()
{
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("[]"));
    fixture.api.setLanguage(WireLanguage::forCode(QStringLiteral("sv")));
    fixture.api.setCulture("de");
    fixture.api.setTimeZone("NO");
    ApiCall call = callWith("{}");
    call.texts = Texts::Verbatim;
    const PendingBody pending(fixture.api.send(call));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(fixture.lastRequest().header("Accept-Language"), QByteArray("*"));
    QCOMPARE(fixture.lastRequest().header("SO-Language"), QByteArray("*"));
    QVERIFY(!fixture.lastRequest().hasHeader("SO-Culture"));
    QVERIFY(!fixture.lastRequest().hasHeader("SO-TimeZone"));
}

void tst_WebApiHeaders::cultureAndTimeZone()
{
    ApiFixture fixture;
    fixture.server.playAlways(FaultyAnswer::json("[]"));
    fixture.api.setCulture("en-GB");
    fixture.api.setTimeZone("NO");
    ApiCall dated = callWith("{}");
    dated.hasTimeZone = true;
    const PendingBody first(fixture.api.send(dated));
    QTRY_VERIFY(first.isDone());
    QCOMPARE(fixture.lastRequest().header("SO-Culture"), QByteArray("en-GB"));
    QCOMPARE(fixture.lastRequest().header("SO-TimeZone"), QByteArray("NO"));
    const PendingBody undated(fixture.api.send(callWith("{}")));
    QTRY_VERIFY(undated.isDone());
    QVERIFY(!fixture.lastRequest().hasHeader("SO-TimeZone"));

    fixture.api.setCulture({});
    fixture.api.setTimeZone({});
    const PendingBody unset(fixture.api.send(dated));
    QTRY_VERIFY(unset.isDone());
    QCOMPARE(fixture.lastRequest().header("SO-Culture"), QByteArray("en"));
    QVERIFY(!fixture.lastRequest().hasHeader("SO-TimeZone"));
}

void tst_WebApiHeaders::norwegianFallsBack()
{
    ApiFixture fixture;
    const WireLanguage norwegian = WireLanguage::forCode(QStringLiteral("nb"));
    fixture.api.setLanguage(norwegian);
    const auto languageSent = [&fixture](const QByteArray &answer, Texts texts) {
        fixture.server.play(FaultyAnswer::json(answer));
        ApiCall call = callWith("{}");
        call.texts = texts;
        const PendingBody pending(fixture.api.send(call));
        return QTest::qWaitFor([&pending] { return pending.isDone(); })
                   ? fixture.lastRequest().header("SO-Language")
                   : QByteArray();
    };
    const QByteArray raw = R"(["NO:\"Salg\";US:\"Sales\""])";
    QCOMPARE(languageSent(raw, Texts::Verbatim), QByteArray("*")); // asked for, so it teaches nothing
    QCOMPARE(languageSent(R"(["Salg"])", Texts::Translated), QByteArray("nb-no"));
    QCOMPARE(languageSent(raw, Texts::Translated), QByteArray("nb-no"));
    QCOMPARE(languageSent(raw, Texts::Translated), QByteArray("no"));
    fixture.api.setLanguage(WireLanguage::forCode(QStringLiteral("sv")));
    QCOMPARE(languageSent(raw, Texts::Translated), QByteArray("sv"));
    fixture.api.setLanguage(norwegian);
    QCOMPARE(languageSent(raw, Texts::Translated), QByteArray("no"));
}

void tst_WebApiHeaders::routesEncodePathAndQuery()
{
    ApiFixture fixture;
    fixture.server.play(FaultyAnswer::json("[]"));
    ApiCall call =
        ApiCall::toRoute({QStringLiteral("License"), QStringLiteral("A/B ?#%å"), QStringLiteral("57")});
    call.addQuery(QStringLiteral("$select"), QStringLiteral("a+b,c&d=e ø"));
    const PendingBody pending(fixture.api.send(call));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result());
    QCOMPARE(fixture.lastRequest().method, QByteArray("GET"));
    QCOMPARE(fixture.lastRequest().target,
             QByteArray("/so/api/v1/License/A%2FB%20%3F%23%25%C3%A5/57?$select=a%2Bb%2Cc%26d%3De%20%C3%B8"));
    QVERIFY(!fixture.lastRequest().hasHeader("Content-Type"));
}

QTEST_GUILESS_MAIN(tst_WebApiHeaders)
#include "tst_webapiheaders.moc"
