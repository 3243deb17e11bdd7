// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/apiservice.h"
#include "tests/services/superoffice/apifixture.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <memory>

namespace {

/// Asks one question, and reads its answer as the test wants.
class Asker : public ApiService
{
public:
    explicit Asker(WebApi &api)
        : ApiService(api, nullptr)
    {}

    template<class Decode>
    [[nodiscard]] auto read(Decode decode)
    {
        return ask(ApiCall::toRoute({QStringLiteral("Any")}), decode);
    }
};

QByteArray bodyOf(qsizetype bytes)
{
    return '"' + QByteArray(bytes - 2, 'x') + '"';
}

} // namespace

/// Where answers are read: short ones at once, long ones aside, so that the event loop goes on.
class ApiServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thread_data();
    void thread();
    void failureOfALongAnswer();
    void destroyedWhileReading();
};

void ApiServiceTest::thread_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("isOwnThread");
    QTest::newRow("short") << qsizetype {20} << true;
    QTest::newRow("256 KiB") << qsizetype {256 * 1024} << true;
    QTest::newRow("longer") << qsizetype {256 * 1024 + 1} << false;
    QTest::newRow("very long") << qsizetype {8 * 1024 * 1024} << false;
}

void ApiServiceTest::thread()
{
    QFETCH(qsizetype, bytes);
    QFETCH(bool, isOwnThread);
    ApiFixture fixture;
    Asker asker(fixture.api);
    fixture.server.play(FaultyAnswer::json(bodyOf(bytes)));
    const QThread *readIn = nullptr;
    const Pending pending(asker.read([&readIn](const QByteArray &body, const QString &) -> Result<qsizetype> {
        readIn = QThread::currentThread();
        return body.size();
    }));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().value(), bytes);
    QCOMPARE(readIn == QThread::currentThread(), isOwnThread);
}

void ApiServiceTest::failureOfALongAnswer()
{
    ApiFixture fixture;
    Asker asker(fixture.api);
    fixture.server.play(FaultyAnswer::json(bodyOf(300 * 1024)));
    const Pending pending(asker.read([](const QByteArray &, const QString &) -> Result<int> {
        return tl::unexpected(ApiError {.kind = ApiError::Kind::BadResponse, .detail = u"row 3"_qs});
    }));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().detail, u"row 3"_qs);
}

void ApiServiceTest::destroyedWhileReading()
{
    ApiFixture fixture;
    auto asker = std::make_unique<Asker>(fixture.api);
    fixture.server.play(FaultyAnswer::json(bodyOf(300 * 1024)));
    QSemaphore begun;
    QSemaphore mayEnd;
    QSemaphore ended;
    const Pending pending(
        asker->read([&begun, &mayEnd, &ended](const QByteArray &body, const QString &) -> Result<qsizetype> {
            begun.release();
            mayEnd.acquire();
            ended.release();
            return body.size();
        }));
    QTRY_COMPARE(begun.available(), 1);
    QVERIFY(!pending.isDone());
    asker.reset();
    QVERIFY(pending.isDone());
    QCOMPARE(pending.result().error().kind, ApiError::Kind::Cancelled);
    mayEnd.release();
    ended.acquire();
    QCoreApplication::processEvents(); // the late answer finds nobody, and harms nobody
    QCOMPARE(pending.result().error().kind, ApiError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ApiServiceTest)
#include "tst_apiservice.moc"
