// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/secretstore.h"
#include "tests/fakes/pending.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTest>

#include <qt6keychain/keychain.h>

using Kept = tl::expected<ConnectionSecrets, QString>;
using Done = tl::expected<void, QString>;

namespace {

const QString Profile = QStringLiteral("3f0c2b1e-6b0b-4e0f-9c59-3d7e4d1f7a11");
const QString OtherProfile = QStringLiteral("70d84fb3-64f1-4b3e-8b4b-0a7a8a3c2c55");

ConnectionSecrets allSecrets()
{
    return {.secret = QStringLiteral("hunter2 \"æ\\\n\u65e5\u672c"),
            .refreshToken = QStringLiteral("refresh"),
            .clientSecret = QStringLiteral("client"),
            .appToken = QStringLiteral("app"),
            .proxyPassword = QStringLiteral("proxy")};
}

/// True once @p isDone says so. QTest::qWaitFor() never lets GLib's turn come, by which keyrings answer.
template<class Predicate>
bool waitFor(const Predicate &isDone)
{
    QDeadlineTimer deadline(std::chrono::seconds(10));
    while (!isDone() && !deadline.hasExpired())
        QTest::qWait(1);
    return isDone();
}

/// The end of @p task, whose store may be gone by then.
template<class T>
T end(QCoro::Task<T> task)
{
    const Pending<T> pending(std::move(task));
    const bool isDone = waitFor([&pending] { return pending.isDone(); });
    return isDone ? pending.result() : tl::unexpected(QStringLiteral("no end"));
}

Kept read(const QString &profile)
{
    return end(SecretStore().read(profile));
}

Done write(const QString &profile, const ConnectionSecrets &secrets)
{
    return end(SecretStore().write(profile, secrets));
}

Done remove(const QString &profile)
{
    return end(SecretStore().remove(profile));
}

/// Puts @p text where the store keeps its own.
bool plant(const QString &text)
{
    QKeychain::WritePasswordJob job(QStringLiteral("Seatkeeper"));
    job.setAutoDelete(false);
    job.setKey(Profile);
    job.setTextData(text);
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&isDone] { isDone = true; });
    job.start();
    return waitFor([&isDone] { return isDone; }) && job.error() == QKeychain::NoError;
}

const char *reason(const Done &done)
{
    return done ? "" : qPrintable(done.error());
}

} // namespace

/// Runs with a keyring of its own: see withkeyring.sh.
class tst_SecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup();

    void nothingKept();
    void keptAndForgotten();
    void replaced();
    void profilesAreApart();
    void severalAtOnce();
    void garbled_data();
    void garbled();
};

void tst_SecretStore::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("SEATKEEPER_KEYRING_HOME"))
        QSKIP("Run this by withkeyring.sh: the user's own keychain is no place for tests.");
}

void tst_SecretStore::cleanup()
{
    for (const QString &profile : {Profile, OtherProfile}) {
        const Done removed = remove(profile);
        QVERIFY2(removed, reason(removed));
    }
}

void tst_SecretStore::nothingKept()
{
    const Kept kept = read(Profile);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error()));
    QVERIFY(kept->isEmpty());
    QVERIFY(remove(Profile)); // no error either
}

void tst_SecretStore::keptAndForgotten()
{
    const Done written = write(Profile, allSecrets());
    QVERIFY2(written, reason(written));
    QVERIFY(read(Profile).value() == allSecrets());
    QVERIFY(remove(Profile));
    QVERIFY(read(Profile).value().isEmpty());
}

void tst_SecretStore::replaced()
{
    QVERIFY(write(Profile, allSecrets()));
    const ConnectionSecrets fewer {.secret = QStringLiteral("other")};
    QVERIFY(write(Profile, fewer));
    QVERIFY(read(Profile).value() == fewer);
    QVERIFY(write(Profile, {}));
    QVERIFY(read(Profile).value().isEmpty());
}

void tst_SecretStore::profilesAreApart()
{
    QVERIFY(write(Profile, allSecrets()));
    QVERIFY(read(OtherProfile).value().isEmpty());
    QVERIFY(remove(OtherProfile));
    QVERIFY(read(Profile).value() == allSecrets());
}

void tst_SecretStore::severalAtOnce()
{
    const SecretStore store;
    const Pending<Done> first(store.write(Profile, allSecrets()));
    const Pending<Done> second(store.write(OtherProfile, {.secret = QStringLiteral("other")}));
    const Pending<Kept> third(store.read(Profile));
    QVERIFY(waitFor([&] { return first.isDone() && second.isDone() && third.isDone(); }));
    QVERIFY(third.result().value() == allSecrets()); // one after the other, as asked
    QCOMPARE(read(OtherProfile).value().secret, QStringLiteral("other"));
}

void tst_SecretStore::garbled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("no JSON") << QStringLiteral("SECRET") << false;
    QTest::newRow("a list") << QStringLiteral("[\"SECRET\"]") << false;
    QTest::newRow("cut") << QStringLiteral("{\"secret\": \"SECRET") << false;
    QTest::newRow("other types") << QStringLiteral("{\"secret\": 7, \"appToken\": null}") << true;
    QTest::newRow("of the future") << QStringLiteral("{\"more\": \"x\"}") << true;
}

void tst_SecretStore::garbled()
{
    QFETCH(QString, text);
    QFETCH(bool, isReadable);
    QVERIFY(plant(text));
    const Kept kept = read(Profile);
    QCOMPARE(kept.has_value(), isReadable);
    if (isReadable)
        QVERIFY(kept->isEmpty());
    else
        QVERIFY(!kept.error().contains(QStringLiteral("SECRET")));
    QVERIFY(write(Profile, allSecrets())); // entering the secret again repairs it
    QVERIFY(read(Profile).value() == allSecrets());
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_secretstore.moc"
