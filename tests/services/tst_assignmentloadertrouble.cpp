// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pending.h"
#include "tests/services/loaderrecord.h"

#include <QRegularExpression>
#include <QTest>

using Stage = AssignmentLoader::Stage;

static constexpr int People = 60;
static constexpr int Everybody = 59; // one is an external user, whom the archive leaves out

class AssignmentLoaderTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsNotNeededMayFail_data();
    void whatIsNotNeededMayFail();
    void failures_data();
    void failures();
    void oneRefusedAssociateIsNotASuccess();
    void whoIsInSightIsRefused();
    void destroyedMidFlight_data();
    void destroyedMidFlight();
};

void AssignmentLoaderTroubleTest::whatIsNotNeededMayFail_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<qint64>("total");
    const qint64 all = Everybody;
    for (const int status : {400, 403, 404, 500}) {
        const QByteArray number = QByteArray::number(status);
        QTest::newRow(("columns, " + number).constData())
            << QStringLiteral("GetAvailableColumns") << answerFault(status, 1000) << all;
        QTest::newRow(("count, " + number).constData())
            << QStringLiteral("GetArchiveListByColumnsWithHeader2") << answerFault(status, 1000)
            << qint64(-1);
    }
    QTest::newRow("columns, cut") << QStringLiteral("GetAvailableColumns")
                                  << cutFault(DemoFault::Effect::DropBefore) << all;
    QTest::newRow("own rows") << QStringLiteral("GetUserLicenses") << answerFault(403) << all;
}

void AssignmentLoaderTroubleTest::whatIsNotNeededMayFail()
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(qint64, total);
    TenantFixture fixture({}, People);
    QVERIFY(fixture.isReady());
    fixture.setFault(operation, fault);
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_VERIFY_WITH_TIMEOUT(heard.hasEnded(), 20'000);
    QVERIFY(heard.failures.isEmpty());
    QCOMPARE(heard.total, total);
    QCOMPARE(heard.difference(fixture, Everybody), QString());
}

void AssignmentLoaderTroubleTest::failures_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("lastNews");
    using Kind = ApiError::Kind;
    const auto add = [](const char *operation, Stage stage, const char *lastNews) {
        const QString name = QString::fromLatin1(operation);
        const QString news = QString::fromLatin1(lastNews);
        DemoFault junk = answerFault(200, 1000);
        junk.body = "<html>Maintenance</html>";
        const auto row = [&name](const char *what) { return QByteArray(name.toLatin1() + ", " + what); };
        QTest::newRow(row("401").constData())
            << name << answerFault(401, 1000) << stage << Kind::Unauthorized << news;
        QTest::newRow(row("403").constData())
            << name << answerFault(403, 1000) << stage << Kind::Forbidden << news;
        QTest::newRow(row("500").constData())
            << name << answerFault(500, 1000) << stage << Kind::Server << news;
        QTest::newRow(row("junk").constData()) << name << junk << stage << Kind::BadResponse << news;
        QTest::newRow(row("cut").constData())
            << name << cutFault(DemoFault::Effect::DropBefore) << stage << Kind::Network << news;
    };
    add("User/currentPrincipal", Stage::Principal, "");
    add("GetLicenseForAllOwnersFromDB", Stage::Catalogue, "principal");
    add("Archive/InternalUsers", Stage::Associates, "started");
    add("GetUserLicenses", Stage::Holdings, "finished");
}

void AssignmentLoaderTroubleTest::failures()
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(Stage, stage);
    QFETCH(ApiError::Kind, kind);
    QFETCH(QString, lastNews);
    DemoProfile profile = columnProfile(false, false);
    profile.faults.insert(operation, fault);
    TenantFixture fixture(profile, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_VERIFY_WITH_TIMEOUT(heard.hasEnded(), 20'000);
    QCOMPARE(heard.failures.constFirst(), stage);
    QCOMPARE(heard.error.kind, kind);
    QCOMPARE(heard.settled, 0);
    QStringList news = heard.signalNames;
    news.removeAll(QStringLiteral("failed"));
    QCOMPARE(news.isEmpty() ? QString() : news.constLast(), lastNews);
}

// One associate is refused while others are asked for: that is told once, and nothing that comes later says
// that all is well.
void AssignmentLoaderTroubleTest::oneRefusedAssociateIsNotASuccess()
{
    DemoProfile profile = columnProfile(false, false);
    profile.faults.insert(QStringLiteral("GetUserLicenses"),
                          answerFault(403, 2)); // the first: for the catalogue
    TenantFixture fixture(profile, People, TenantFixture::oneByOne());
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.load();
    QTRY_VERIFY(!heard.failures.isEmpty());
    // One request at a time: when this one is answered, so are those that were under way.
    PrincipalService service(fixture.api());
    const Pending<Result<Principal>> last(service.currentPrincipal());
    QTRY_VERIFY(last.isDone());
    QCOMPARE(heard.failures, QList<Stage> {Stage::Holdings});
    QVERIFY(heard.known.size() < Everybody);
    QCOMPARE(heard.settled, 0);
}

// The archive has told who holds what: whoever may not be asked about one by one, everything held is known.
void AssignmentLoaderTroubleTest::whoIsInSightIsRefused()
{
    DemoProfile profile = columnProfile(true, true);
    profile.faults.insert(QStringLiteral("GetUserLicenses"), answerFault(403, 1'000));
    TenantFixture fixture(profile, People);
    QVERIFY(fixture.isReady());
    AssignmentLoader loader(fixture.api());
    const LoaderRecord heard(loader);
    loader.setVisible({1, 2, 3, 4, 5, 6, 7, 8});
    loader.load();
    QTRY_VERIFY(!heard.failures.isEmpty());
    QCOMPARE(heard.failures, QList<Stage> {Stage::Holdings});
    QCOMPARE(heard.error.kind, ApiError::Kind::Forbidden);
    QCOMPARE(heard.settled, 1);
    QCOMPARE(heard.signalNames.mid(heard.signalNames.size() - 2),
             (QStringList {QStringLiteral("settled"), QStringLiteral("failed")}));
    QCOMPARE(heard.known.size(), Everybody);
    // Nothing more is asked for.
    loader.setVisible({9});
    QCOMPARE(heard.signalNames.constLast(), QStringLiteral("failed"));
}

void AssignmentLoaderTroubleTest::destroyedMidFlight_data()
{
    QTest::addColumn<QString>("after");
    for (const char *name : {"", "principal", "catalogue", "started", "associates", "finished"})
        QTest::newRow(*name ? name : "at once") << QString::fromLatin1(name);
}

void AssignmentLoaderTroubleTest::destroyedMidFlight()
{
    QFETCH(QString, after);
    TenantFixture fixture(columnProfile(false, false, 20), People);
    QVERIFY(fixture.isReady());
    auto loader = std::make_unique<AssignmentLoader>(fixture.api());
    const LoaderRecord heard(*loader);
    const auto hangAt = [&](const char *name) {
        if (after == QLatin1StringView(name))
            fixture.hang();
    };
    hangAt("");
    connect(loader.get(), &AssignmentLoader::principalRead, this, [&] { hangAt("principal"); });
    connect(loader.get(), &AssignmentLoader::catalogueRead, this, [&] { hangAt("catalogue"); });
    connect(loader.get(), &AssignmentLoader::associatesStarted, this, [&] { hangAt("started"); });
    connect(loader.get(), &AssignmentLoader::associatesRead, this, [&] { hangAt("associates"); });
    connect(loader.get(), &AssignmentLoader::associatesFinished, this, [&] { hangAt("finished"); });
    loader->load();
    if (!after.isEmpty())
        QTRY_VERIFY(heard.signalNames.contains(after));
    const qsizetype told = heard.signalNames.size();
    loader.reset(); // under the address sanitizer: nothing may touch what is gone
    QCOMPARE(heard.signalNames.size(), told);
    QVERIFY(heard.failures.isEmpty());
    QCOMPARE(heard.settled, 0);
    // The way is free for the next one.
    fixture.tenant().reset();
    AssignmentLoader next(fixture.api());
    const LoaderRecord again(next);
    next.load();
    QTRY_COMPARE(again.settled, 1);
    QCOMPARE(again.difference(fixture, Everybody), QString());
}

QTEST_GUILESS_MAIN(AssignmentLoaderTroubleTest)
#include "tst_assignmentloadertrouble.moc"
