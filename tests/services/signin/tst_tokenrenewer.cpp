// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/form.h"
#include "services/signin/tokenrenewer.h"
#include "tests/fakes/pending.h"
#include "tests/services/signin/providerscript.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using Fault = FaultyAnswer::Fault;
using Kind = ApiError::Kind;
using PendingCredentials = Pending<Result<Credentials>>;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A sign-in that was good until now.
struct Session
{
    ProviderScript script;
    std::unique_ptr<TokenRenewer> renewer;
    int pages = 0; ///< how often the browser was wanted

    explicit Session(const QString &refreshToken = text("SECRETold"))
    {
        const OpenIdRequest request {.clientId = text("client-7")};
        const OpenIdGrant grant {
            .accessToken = "8A:Cust31415.first",
            .refreshToken = refreshToken,
            .identity = {.tenant = text("Cust31415"), .userName = text("ingrid@example.com")}};
        auto provider = std::make_unique<OpenIdProvider>(script.authority(), NetworkSettings());
        renewer = std::make_unique<TokenRenewer>(std::move(provider), request, grant, "app-token");
        script.playConfiguration();
    }
    void connectBrowser()
    {
        QObject::connect(renewer.get(), &TokenRenewer::browserWanted, renewer.get(), [this](const QUrl &url) {
            ++pages;
            script.openPage(url);
        });
    }
    [[nodiscard]] qsizetype requests() { return script.server().requests().size(); }
};

} // namespace

class tst_TokenRenewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void presentCredentials();
    void silently();
    void keepsWhatItHas();
    void byBrowser();
    void withoutRefreshToken();
    void onceForAll();
    void somebodyElse_data();
    void somebodyElse();
    void nobodyOpensBrowser();
    void trouble();
    void destroyed_data();
    void destroyed();
    void destroyedByWaiter();
};

void tst_TokenRenewer::presentCredentials()
{
    const Session session;
    const Credentials credentials = session.renewer->credentials();
    QCOMPARE(credentials.authorization, QByteArray("Bearer 8A:Cust31415.first"));
    QCOMPARE(credentials.appToken, QByteArray("app-token"));
    QVERIFY(!credentials.isWebSession);
}

void tst_TokenRenewer::silently()
{
    Session session;
    session.connectBrowser();
    QSignalSpy changes(session.renewer.get(), &TokenRenewer::refreshTokenChanged);
    session.script.playTokens({});
    session.script.playKeys();
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_VERIFY(renewed.isDone());
    QVERIFY(renewed.result());
    QCOMPARE(renewed.result()->authorization, "Bearer " + ProviderScript::accessToken().toLatin1());
    QCOMPARE(renewed.result()->appToken, QByteArray("app-token"));
    QCOMPARE(session.renewer->credentials().authorization, renewed.result()->authorization);
    QCOMPARE(session.pages, 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toString(), ProviderScript::refreshToken());
}

void tst_TokenRenewer::keepsWhatItHas()
{
    Session session;
    QSignalSpy changes(session.renewer.get(), &TokenRenewer::refreshTokenChanged);
    for (int i = 0; i < 3; ++i) {
        session.script.playTokens({}, {{text("refresh_token"), QJsonValue::Null}});
        if (i == 0)
            session.script.playKeys();
        const PendingCredentials renewed(session.renewer->renewed());
        QTRY_VERIFY(renewed.isDone());
        QVERIFY(renewed.result());
        QCOMPARE(fieldOf(QUrlQuery(QString::fromLatin1(
                             session.script.server().requests().at(i == 0 ? 1 : 2 + i).body)),
                         QLatin1StringView("refresh_token")),
                 text("SECRETold"));
    }
    QCOMPARE(changes.size(), 0);
}

void tst_TokenRenewer::byBrowser()
{
    Session session;
    session.connectBrowser();
    session.script.playRefusal(400, {});
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_COMPARE(session.pages, 1);
    QCOMPARE(session.script.parameter("acr_values"), text("tenant:Cust31415")); // the one signed in to
    session.script.playTokens(session.script.nonceClaim());
    session.script.playKeys();
    QCOMPARE(session.script.approve().status, 200);
    QTRY_VERIFY(renewed.isDone());
    QVERIFY(renewed.result());

    const qsizetype requests = session.requests();
    const PendingCredentials next(session.renewer->renewed());
    QTRY_COMPARE(session.pages, 2); // at once: there is no silent refresh here
    QCOMPARE(session.requests(), requests);
}

void tst_TokenRenewer::withoutRefreshToken()
{
    Session session {QString()};
    session.connectBrowser();
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_COMPARE(session.pages, 1);
    session.script.playTokens(session.script.nonceClaim());
    session.script.playKeys();
    QCOMPARE(session.script.approve().status, 200);
    QTRY_VERIFY(renewed.isDone());
    QVERIFY(renewed.result());

    session.script.playTokens({}); // now there is one, and nobody refused it yet
    const PendingCredentials next(session.renewer->renewed());
    QTRY_VERIFY(next.isDone());
    QVERIFY(next.result());
    QCOMPARE(session.pages, 1);
}

void tst_TokenRenewer::onceForAll()
{
    Session session;
    session.connectBrowser();
    session.script.playRefusal(401, {});
    const PendingCredentials first(session.renewer->renewed());
    const PendingCredentials second(session.renewer->renewed());
    QTRY_COMPARE(session.pages, 1);
    const PendingCredentials third(session.renewer->renewed());
    session.script.playTokens(session.script.nonceClaim());
    session.script.playKeys();
    QCOMPARE(session.script.approve().status, 200);
    for (const PendingCredentials *renewed : {&first, &second, &third}) {
        QTRY_VERIFY(renewed->isDone());
        QVERIFY(renewed->result());
        QCOMPARE(renewed->result()->authorization, "Bearer " + ProviderScript::accessToken().toLatin1());
    }
    QCOMPARE(session.pages, 1);
}

void tst_TokenRenewer::somebodyElse_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("value");
    const QString prefix = text("http://schemes.superoffice.net/identity/");
    QTest::newRow("another user") << QString(prefix + text("upn")) << text("mallory@example.com");
    QTest::newRow("another tenant") << QString(prefix + text("ctx")) << text("Cust27182");
}

void tst_TokenRenewer::somebodyElse()
{
    QFETCH(QString, claim);
    QFETCH(QString, value);
    Session session {QString()};
    session.connectBrowser();
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_COMPARE(session.pages, 1);
    QJsonObject claims = session.script.nonceClaim();
    claims[claim] = value;
    session.script.playTokens(claims);
    session.script.playKeys();
    QCOMPARE(session.script.approve().status, 200);
    QTRY_VERIFY(renewed.isDone());
    QCOMPARE(renewed.result().error().kind, Kind::Rejected);
    QCOMPARE(session.renewer->credentials().authorization, QByteArray("Bearer 8A:Cust31415.first"));
}

void tst_TokenRenewer::nobodyOpensBrowser()
{
    Session session;
    session.connectBrowser();
    session.renewer->disconnect(session.renewer.get()); // as when whoever listened is gone
    session.script.playRefusal(400, {});
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_VERIFY(renewed.isDone());
    QCOMPARE(renewed.result().error().userMessage(), text("The sign-in has expired. Sign in again."));
}

void tst_TokenRenewer::trouble()
{
    Session session;
    session.connectBrowser();
    session.script.server().play({.status = 500});
    const PendingCredentials renewed(session.renewer->renewed());
    QTRY_VERIFY(renewed.isDone());
    QCOMPARE(renewed.result().error().kind, Kind::Server);
    QCOMPARE(session.pages, 0);

    session.script.playTokens({}); // later it works again, silently
    session.script.playKeys();
    const PendingCredentials next(session.renewer->renewed());
    QTRY_VERIFY(next.isDone());
    QVERIFY(next.result());
}

void tst_TokenRenewer::destroyed_data()
{
    QTest::addColumn<bool>("isInBrowser");
    QTest::newRow("while it asks") << false;
    QTest::newRow("while the browser is open") << true;
}

void tst_TokenRenewer::destroyed()
{
    QFETCH(bool, isInBrowser);
    Session session;
    session.connectBrowser();
    if (isInBrowser)
        session.script.playRefusal(400, {});
    else
        session.script.server().play(FaultyAnswer::withFault(Fault::Hang));
    const PendingCredentials first(session.renewer->renewed());
    const PendingCredentials second(session.renewer->renewed());
    QTRY_COMPARE(session.requests(), 2);
    QTRY_COMPARE(session.pages, isInBrowser ? 1 : 0);
    QVERIFY(!first.isDone());
    session.renewer.reset();
    QVERIFY(first.isDone() && second.isDone()); // at once
    QCOMPARE(first.result().error().kind, Kind::Cancelled);
    QCOMPARE(second.result().error().kind, Kind::Cancelled);
}

static QCoro::Task<> destroyAfter(QCoro::Task<Result<Credentials>> task, Session *session, int *resumed)
{
    auto credentials = co_await task;
    ++*resumed;
    session->renewer.reset();
}

void tst_TokenRenewer::destroyedByWaiter()
{
    Session session;
    session.script.playTokens({});
    session.script.playKeys();
    int resumed = 0;
    for (int i = 0; i < 3; ++i)
        destroyAfter(session.renewer->renewed(), &session, &resumed);
    QTRY_COMPARE(resumed, 3);
    QVERIFY(!session.renewer);
}

QTEST_GUILESS_MAIN(tst_TokenRenewer)
#include "tst_tokenrenewer.moc"
