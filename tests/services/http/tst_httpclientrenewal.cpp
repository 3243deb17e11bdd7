// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/heldcredentialsource.h"
#include "tests/services/http/testrequests.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

constexpr int Many = 200;

const Credentials Old {.authorization = "Bearer old"};
const Credentials New {.authorization = "Bearer new"};
const Credentials Newest {.authorization = "Bearer newest"};

Result<Credentials> noCredentials()
{
    return tl::unexpected(ApiError {.kind = ApiError::Kind::Unauthorized});
}

/// A server that takes one Authorization only, and a client that starts with the old one and has a source.
struct Fixture
{
    FaultyServer server;
    std::unique_ptr<HeldCredentialSource> source = std::make_unique<HeldCredentialSource>();
    std::unique_ptr<HttpClient> client;
    RequestScope scope;
    std::vector<PendingReply> pending {};

    explicit Fixture(const HttpClientOptions &options = quickOptions())
        : client(std::make_unique<HttpClient>(options))
    {
        server.requireHeader("Authorization", New.authorization);
        server.playAlways(FaultyAnswer::json("[]"));
        client->setTrustedOrigin(server.url());
        client->setCredentials(Old);
        client->setCredentialSource(source.get());
    }

    void send(const HttpRequest &request) { pending.emplace_back(client->send(request, scope)); }
    void send(Effect effect = Effect::Read)
    {
        send(post(server.url(QStringLiteral("/%1").arg(pending.size())), effect));
    }
    void sendMany(Effect effect)
    {
        for (int i = 0; i < Many; ++i)
            send(effect);
    }

    [[nodiscard]] bool isDone() const
    {
        return std::ranges::all_of(pending, [](const PendingReply &reply) { return reply.isDone(); });
    }
    /// Statuses of the answers so far; 0 where there is an error.
    [[nodiscard]] QList<int> statuses() const
    {
        QList<int> statuses;
        for (const PendingReply &reply : pending) {
            if (reply.isDone())
                statuses.append(reply.result() ? reply.result()->status : 0);
        }
        return statuses;
    }
    /// How often each target was asked for with @p authorization.
    [[nodiscard]] QHash<QByteArray, int> timesAsked(const Credentials &credentials) const
    {
        QHash<QByteArray, int> times;
        for (const FaultyRequest &request : server.requests()) {
            if (request.header("Authorization") == credentials.authorization)
                ++times[request.target];
        }
        return times;
    }
};

} // namespace

class tst_HttpClientRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneRenewalForAll_data();
    void oneRenewalForAll();
    void renewalThatEndsAtOnce_data();
    void renewalThatEndsAtOnce();
    void secondRefusalIsFinal();
    void olderCredentialsAreReplayedWithoutRenewal();
    void failedRenewalGivesEverybodyTheir401();
    void failedRenewalIsNotRepeated();
    void freshCredentialsAreNotRenewed_data();
    void freshCredentialsAreNotRenewed();
    void othersNeedNotWait();
    void credentialsSetMeanwhileWin();
    void refusalsOfOthersWaitForTheRenewalUnderWay();
    void noSourceNoRenewal();
    void anonymousRefusalIsFinal();
    void giveUpAmidRenewal_data();
    void giveUpAmidRenewal();
};

void tst_HttpClientRenewal::oneRenewalForAll_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<int>("inFlight"); // the others wait in the queue
    QTest::newRow("reads, all refused") << Effect::Read << Many;
    QTest::newRow("writes, all refused") << Effect::Write << Many;
    QTest::newRow("reads, most of them queued") << Effect::Read << 6;
    QTest::newRow("writes, most of them queued") << Effect::Write << 6;
}

void tst_HttpClientRenewal::oneRenewalForAll()
{
    QFETCH(Effect, effect);
    QFETCH(int, inFlight);
    HttpClientOptions options = quickOptions();
    options.maxInFlight = inFlight;
    Fixture it(options);
    it.sendMany(effect);
    QTRY_VERIFY(it.source->isAsked());
    QTRY_COMPARE(it.timesAsked(Old).size(), inFlight);
    QVERIFY(it.statuses().isEmpty());

    it.source->settle(New);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.source->timesAsked(), 1);
    QCOMPARE(it.statuses(), QList<int>(Many, 200));
    QCOMPARE(it.timesAsked(Old).values(), QList<int>(inFlight, 1));
    const QHash<QByteArray, int> times = it.timesAsked(New);
    QCOMPARE(times.size(), Many);
    QCOMPARE(times.values(), QList<int>(Many, 1));
}

void tst_HttpClientRenewal::renewalThatEndsAtOnce_data()
{
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<int>("status");
    QTest::newRow("with credentials") << true << 200;
    QTest::newRow("without") << false << 401;
}

void tst_HttpClientRenewal::renewalThatEndsAtOnce()
{
    QFETCH(bool, succeeds);
    QFETCH(int, status);
    HttpClientOptions options = quickOptions();
    options.maxInFlight = Many;
    Fixture it(options);
    it.source->settleAtOnce(succeeds ? New : noCredentials());
    it.sendMany(Effect::Write);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int>(Many, status));
    QCOMPARE(it.source->timesAsked(), 1);
    QCOMPARE(it.server.requests().size(), qsizetype(succeeds ? 2 * Many : Many));
}

void tst_HttpClientRenewal::secondRefusalIsFinal()
{
    Fixture it;
    it.server.requireHeader("Authorization", "nobody knows");
    it.send(Effect::Write);
    QTRY_VERIFY(it.source->isAsked());
    it.source->settle(New);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int> {401});
    QCOMPARE(it.server.requests().size(), 2);
    QCOMPARE(it.source->timesAsked(), 1);
}

void tst_HttpClientRenewal::olderCredentialsAreReplayedWithoutRenewal()
{
    Fixture it;
    it.send(); // with the old ones
    it.client->setCredentials(New);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int> {200});
    QCOMPARE(it.timesAsked(Old).size(), 1);
    QCOMPARE(it.timesAsked(New).size(), 1);
    QCOMPARE(it.source->timesAsked(), 0);
}

void tst_HttpClientRenewal::failedRenewalGivesEverybodyTheir401()
{
    Fixture it;
    it.sendMany(Effect::Read);
    QTRY_VERIFY(it.source->isAsked());
    it.source->settle(noCredentials());
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int>(Many, 401));
    QCOMPARE(it.pending.front().result()->body, QByteArray("refused"));
    QCOMPARE(it.source->timesAsked(), 1);
    QCOMPARE(it.server.requests().size(), Many);
}

void tst_HttpClientRenewal::failedRenewalIsNotRepeated()
{
    Fixture it;
    it.source->settleAtOnce(noCredentials());
    it.send();
    QTRY_VERIFY(it.isDone());
    it.send();
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.source->timesAsked(), 1);

    it.client->setCredentials({.authorization = "Bearer other"}); // may be renewed again
    it.send();
    QTRY_VERIFY(it.source->isAsked());
    it.source->settle(New);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), (QList<int> {401, 401, 200}));
}

void tst_HttpClientRenewal::freshCredentialsAreNotRenewed_data()
{
    QTest::addColumn<int>("interval"); // milliseconds
    QTest::addColumn<int>("renewals");
    QTest::newRow("too fresh") << 3'600'000 << 1;
    QTest::newRow("old enough") << 0 << 2;
}

void tst_HttpClientRenewal::freshCredentialsAreNotRenewed()
{
    QFETCH(int, interval);
    QFETCH(int, renewals);
    HttpClientOptions options = quickOptions();
    options.renewalInterval = std::chrono::milliseconds(interval);
    Fixture it(options);
    it.source->settleAtOnce(New);
    it.send();
    QTRY_VERIFY(it.isDone());
    it.server.requireHeader("Authorization", Newest.authorization);
    it.source->settleAtOnce(Newest);
    it.send();
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.source->timesAsked(), renewals);
    QCOMPARE(it.statuses(), (QList<int> {200, renewals == 2 ? 200 : 401}));
}

void tst_HttpClientRenewal::othersNeedNotWait()
{
    FaultyServer signIn;
    signIn.playAlways(FaultyAnswer::json("{}"));
    Fixture it;
    it.send();
    QTRY_VERIFY(it.source->isAsked());
    it.server.requireHeader({}, {});
    const PendingReply anonymous(it.client->send(anonymousGet(it.server.url()), it.scope));
    const PendingReply elsewhere(it.client->send(get(signIn.url()), it.scope));
    QTRY_VERIFY(anonymous.isDone() && elsewhere.isDone());
    QVERIFY(!it.isDone());
    QVERIFY(it.source->isAsked());
}

void tst_HttpClientRenewal::credentialsSetMeanwhileWin()
{
    Fixture it;
    it.send();
    QTRY_VERIFY(it.source->isAsked());
    it.client->setCredentials(New);
    QTRY_VERIFY(it.isDone());
    it.source->settle(Newest); // too late: nobody wants them
    it.send();
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), (QList<int> {200, 200}));
    QCOMPARE(it.timesAsked(Newest).size(), 0);
}

void tst_HttpClientRenewal::refusalsOfOthersWaitForTheRenewalUnderWay()
{
    Fixture it;
    it.send();
    QTRY_VERIFY(it.source->isAsked());
    it.server.requireHeader("Authorization", Newest.authorization);
    it.client->setCredentials(New); // which are refused too
    QTRY_COMPARE(it.timesAsked(New).size(), 1);
    QTRY_COMPARE(it.statuses(), QList<int> {401}); // replayed once already
    it.send();
    QTRY_COMPARE(it.timesAsked(New).size(), 2);
    QCOMPARE(it.source->timesAsked(), 1); // never two at a time
    it.source->settle(noCredentials()); // says nothing about the newer ones
    QTRY_COMPARE(it.source->timesAsked(), 2);
    it.source->settle(Newest);
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), (QList<int> {401, 200}));
}

void tst_HttpClientRenewal::noSourceNoRenewal()
{
    Fixture it;
    it.client->setCredentialSource(nullptr);
    it.send();
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int> {401});
    QCOMPARE(it.source->timesAsked(), 0);
}

void tst_HttpClientRenewal::anonymousRefusalIsFinal()
{
    Fixture it;
    it.send(anonymousGet(it.server.url()));
    QTRY_VERIFY(it.isDone());
    QCOMPARE(it.statuses(), QList<int> {401});
    QCOMPARE(it.source->timesAsked(), 0);
}

void tst_HttpClientRenewal::giveUpAmidRenewal_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QList<int>>("statuses"); // 0: cancelled
    QTest::newRow("cancel") << QByteArray("cancel") << QList<int> {0, 0};
    QTest::newRow("destroy client") << QByteArray("destroy client") << QList<int> {0, 0};
    QTest::newRow("destroy source") << QByteArray("destroy source") << QList<int> {401, 401};
    QTest::newRow("destroy client, then source") << QByteArray("destroy both") << QList<int> {0, 0};
}

void tst_HttpClientRenewal::giveUpAmidRenewal()
{
    QFETCH(QByteArray, how);
    Fixture it;
    it.send(Effect::Read);
    it.send(Effect::Write);
    QTRY_VERIFY(it.source->isAsked());
    QTRY_COMPARE(it.server.requests().size(), 2);
    if (how == "cancel") {
        it.scope.cancel();
    } else if (how == "destroy source") {
        it.source.reset();
        it.client->setCredentialSource(nullptr);
    } else {
        it.client.reset();
    }
    QTRY_VERIFY(it.isDone());
    QTEST(it.statuses(), "statuses");
    if (how == "destroy both")
        it.source.reset();
    else if (it.source)
        it.source->settle(New); // somebody may be gone who asked for them
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(it.server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(tst_HttpClientRenewal)
#include "tst_httpclientrenewal.moc"
