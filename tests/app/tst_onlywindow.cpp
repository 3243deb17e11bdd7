// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/onlywindow.h"
#include "tests/app/programrun.h"

#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

/// The built program, started twice.
class OnlyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSecondStartEnds_data();
    void theSecondStartEnds();
    void anotherConnectionHasItsOwnWindow();
    void afterAKilledOne();
    void besideAHungOne();
    void othersStayOutOfIt_data();
    void othersStayOutOfIt();

private:
    [[nodiscard]] QStringList inFolder(const char *arguments = "") const;
    [[nodiscard]] bool isServed(const QString &connection = {}) const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool open(ProgramRun &run, const QString &connection = {}) const;

    QTemporaryDir m_folder;
};

static bool send(ProgramRun &run, int signalNumber)
{
    return ::kill(static_cast<pid_t>(run.processId()), signalNumber) == 0;
}

/// Ends in the usual way, having said nothing; what Qt says of a platform without a desktop does not count.
static bool endsQuietly(ProgramRun &run)
{
    if (!send(run, SIGTERM) || !run.waitForEnd())
        return false;
    static const QRegularExpression ofThePlatform(
        QStringLiteral("This plugin does not support \\w+\\(\\)\n"));
    const QString errors = QString::fromUtf8(run.errors()).remove(ofThePlatform);
    const bool isQuiet = run.exitCode() == 0 && run.output().isEmpty() && errors.isEmpty();
    if (!isQuiet)
        qInfo().noquote() << "ended with" << run.exitCode() << run.output() << errors;
    return isQuiet;
}

QStringList OnlyWindowTest::inFolder(const char *arguments) const
{
    return QStringList {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--data-dir"),
                        m_folder.path()}
           + QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

bool OnlyWindowTest::isServed(const QString &connection) const
{
    return QFile::exists(SingleInstance(m_folder.path()).socketName(connection));
}

/// True where somebody is behind the socket.
bool OnlyWindowTest::isAnswered() const
{
    QLocalSocket caller;
    caller.connectToServer(SingleInstance(m_folder.path()).socketName({}));
    return caller.waitForConnected(0);
}

/// Starts and waits until it can be called.
bool OnlyWindowTest::open(ProgramRun &run, const QString &connection) const
{
    run.start();
    return QTest::qWaitFor([&] { return isServed(connection); }, 60'000);
}

void OnlyWindowTest::theSecondStartEnds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("with a page") << QStringList {QStringLiteral("--page"), QStringLiteral("activity")};
}

void OnlyWindowTest::theSecondStartEnds()
{
    QFETCH(QStringList, arguments);
    ProgramRun first(inFolder());
    QVERIFY(open(first));
    ProgramRun second(inFolder() + arguments);
    QVERIFY(second.finish());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(second.output(), QByteArray());
    QCOMPARE(second.errors(), QByteArray());
    QVERIFY(endsQuietly(first));
    QVERIFY(!isServed());
}

void OnlyWindowTest::anotherConnectionHasItsOwnWindow()
{
    ProgramRun first(inFolder());
    QVERIFY(open(first));
    ProgramRun second(inFolder("--url http://127.0.0.1:9/so --user ingrid"));
    QVERIFY(open(second, QStringLiteral("http://127.0.0.1:9/so   ingrid")));
    QVERIFY(endsQuietly(second));
    QVERIFY(endsQuietly(first));
}

void OnlyWindowTest::afterAKilledOne()
{
    ProgramRun killed(inFolder());
    QVERIFY(open(killed));
    QVERIFY(send(killed, SIGKILL));
    QVERIFY(killed.waitForEnd());
    QVERIFY(isServed()); // by a socket with nobody behind it
    ProgramRun next(inFolder());
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 60'000);
    ProgramRun another(inFolder());
    QVERIFY(another.finish());
    QCOMPARE(another.exitCode(), 0);
    QVERIFY(endsQuietly(next));
}

void OnlyWindowTest::besideAHungOne()
{
    ProgramRun hung(inFolder());
    QVERIFY(open(hung));
    QVERIFY(send(hung, SIGSTOP));
    ProgramRun second(inFolder());
    second.start();
    const QByteArray said = second.waitForErrorLine();
    QVERIFY2(said.contains("does not answer"), said);
    QVERIFY(send(second, SIGTERM));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(send(hung, SIGCONT));
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 60'000); // it has caught up
    QVERIFY(endsQuietly(hung));
}

void OnlyWindowTest::othersStayOutOfIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("demo") << QStringList {QStringLiteral("--demo")};
    QTest::newRow("picture") << QStringList {QStringLiteral("--screenshot"), QStringLiteral("page.png")};
    QTest::newRow("snapshot") << QStringList {QStringLiteral("--snapshot")};
}

void OnlyWindowTest::othersStayOutOfIt()
{
    QFETCH(QStringList, arguments);
    SingleInstance first(m_folder.path());
    QCOMPARE(first.callOrServe({}, {}), SingleInstance::Answer::Nobody);
    const QSignalSpy called(&first, &SingleInstance::called);
    const auto commandLine =
        commandLineFromArguments(QStringList {QStringLiteral("seatkeeper")} + inFolder() + arguments);
    QVERIFY(commandLine);
    const OnlyWindow other(*commandLine, {});
    QVERIFY(!other.isElsewhere());
    QCoreApplication::processEvents();
    QVERIFY(called.isEmpty());
}

QTEST_GUILESS_MAIN(OnlyWindowTest)
#include "tst_onlywindow.moc"
