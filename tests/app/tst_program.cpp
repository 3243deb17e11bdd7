// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

/// The built program as a script meets it: what it prints, where, and how it ends.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tells_data();
    void tells();
    void wrongUsage_data();
    void wrongUsage();
    void noDisplay_data();
    void noDisplay();
    void demoServer_data();
    void demoServer();
    void portInUse_data();
    void portInUse();
    void signInFails_data();
    void signInFails();
    void connectionRefused();
    void snapshot();
    void snapshotOfTheDemoTenant();
    void folderCannotBeWritten();
};

static QStringList split(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

/// One line with something on it.
static bool isOneSentence(const QByteArray &text)
{
    return text.size() > 10 && text.endsWith('\n') && text.count('\n') == 1;
}

void ProgramTest::tells_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("pattern");
    const QString version = QStringLiteral("^Seatkeeper \\d+\\.\\d+\\.\\d+\n$");
    QTest::newRow("--version") << split("--version") << version;
    QTest::newRow("-v") << split("-v") << version;
    QTest::newRow("--version in German") << split("--version --language de") << version;
    QTest::newRow("--help") << split("--help --language en")
                            << QStringLiteral("(?s)^Usage: .*--demo-server.*--tour");
    QTest::newRow("--help wins") << split("--help --port many --language en") << QStringLiteral("^Usage: ");
}

void ProgramTest::tells()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, pattern);
    ProgramRun run(arguments);
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.errors(), QByteArray());
    QVERIFY2(QRegularExpression(pattern).match(QString::fromUtf8(run.output())).hasMatch(), run.output());
    QVERIFY(QDir(run.dataDir()).isEmpty());
}

void ProgramTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto add = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << split(arguments) + split("--language en") << QByteArray(named);
    };
    add("--bogus", "bogus");
    add("leftover", "leftover");
    add("--url ftp://crm.example.com", "https://");
    add("--url http://crm.example.com", "https://");
    add("--url https://ingrid:hunter2@crm.example.com", "password");
    add("--demo-server --port many", "many");
    add("--demo-server --port 65536", "65536");
    add("--demo-associates 0", "--demo-associates");
    add("--page settings", "settings");
    add("--auth oauth", "oauth");
    add("--user ingrid", "--url");
    add("--auth bearer", "--url");
    add("--profile Office", "Office");
    add("--demo --screenshot /nowhere/at/all.png", "/nowhere/at/all.png");
    add("--screenshot a.png --tour b", "--tour");
    QTest::newRow("--language xx") << split("--language xx") << QByteArray("xx");
    QTest::newRow("in German") << split("--language de --demo-server --port viele") << QByteArray("viele");
}

void ProgramTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    ProgramRun run(arguments);
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
    QVERIFY2(run.errors().contains(named), run.errors());
    QVERIFY2(!run.errors().contains("hunter2"), run.errors());
    QVERIFY(QDir(run.dataDir()).isEmpty());
}

void ProgramTest::noDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("window") << split("--demo --language en") << 1;
    QTest::newRow("wrong usage") << split("--demo --page settings --language en") << 2;
}

void ProgramTest::noDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    ProgramRun run(arguments);
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), exitCode);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
}

void ProgramTest::demoServer_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ProgramTest::demoServer()
{
    QFETCH(int, signalNumber);
    DemoServerRun server;
    QCOMPARE(server.root().scheme(), QStringLiteral("http"));
    QCOMPARE(server.root().host(), QStringLiteral("127.0.0.1"));
    QVERIFY(server.root().port() > 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(server.root().port()));
    QVERIFY(client.waitForConnected());
    QCOMPARE(::kill(static_cast<pid_t>(server.run().processId()), signalNumber), 0);
    QVERIFY(server.run().waitForEnd());
    QCOMPARE(server.run().exitCode(), 0);
    QCOMPARE(server.run().errors(), QByteArray());
    QCOMPARE(server.run().output(), QByteArray()); // READY was all
    QVERIFY(QDir(server.run().dataDir()).isEmpty());
}

void ProgramTest::portInUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("server") << split("--demo-server --language en");
    QTest::newRow("picture") << split("--demo --screenshot never.png --language en");
    QTest::newRow("tour") << split("--tour never --language en");
}

void ProgramTest::portInUse()
{
    QFETCH(QStringList, arguments);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ProgramRun run(arguments + QStringList {QStringLiteral("--port"), QString::number(other.serverPort())});
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
    QVERIFY2(run.errors().startsWith("The demo tenant could not start: "), run.errors());
}

void ProgramTest::signInFails_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("named");
    const QByteArray refused = "did not accept the sign-in";
    const QString demo = QStringLiteral("demo");
    QTest::newRow("wrong password") << demo << QStringLiteral("hunter2 Ærø%&") << refused;
    QTest::newRow("wrong user") << QStringLiteral("nobody") << demo << refused;
    QTest::newRow("empty password") << demo << QStringLiteral("") << refused;
    QTest::newRow("no password") << demo << QString() << QByteArray("SEATKEEPER_SECRET");
    QTest::newRow("no user") << QString() << QStringLiteral("hunter2") << QByteArray("--user");
}

void ProgramTest::signInFails()
{
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(QByteArray, named);
    DemoServerRun server;
    QVERIFY(server.root().isValid());
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("page.png"));
    QStringList arguments {QStringLiteral("--url"), server.root().toString(), QStringLiteral("--screenshot"),
                           picture};
    arguments += split("--language en");
    if (!user.isEmpty())
        arguments += {QStringLiteral("--user"), user};
    ProgramRun run(arguments, secret);
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
    QVERIFY2(run.errors().contains(named), run.errors());
    QVERIFY(!QFile::exists(picture));
    // The password is nowhere: not in what is printed, not in what is kept, not encoded either.
    QByteArray everything = run.output() + run.errors();
    for (const QFileInfo &info : QDir(run.dataDir()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    if (!secret.isEmpty() && secret != u"demo") {
        QVERIFY2(!everything.contains(secret.toUtf8()), everything);
        QVERIFY2(!everything.contains("hunter2"), everything);
        QVERIFY2(!everything.contains((user + u':' + secret).toUtf8().toBase64()), everything);
    }
}

void ProgramTest::connectionRefused()
{
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    ProgramRun run({QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:%1/so").arg(port),
                    QStringLiteral("--user"), QStringLiteral("ingrid"), QStringLiteral("--language"),
                    QStringLiteral("en"), QStringLiteral("--screenshot"), QStringLiteral("never.png")},
                   QStringLiteral("hunter2"));
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
    QVERIFY2(run.errors().contains("cannot be reached"), run.errors());
    QVERIFY2(!run.errors().contains("hunter2"), run.errors());
}

/// What cron sees: a line and a file where it works, a sentence where it does not.
void ProgramTest::snapshot()
{
    DemoServerRun server;
    QVERIFY(!server.root().isEmpty());
    const QStringList arguments {QStringLiteral("--url"),      server.root().toString(),
                                 QStringLiteral("--user"),     QStringLiteral("demo"),
                                 QStringLiteral("--language"), QStringLiteral("en"),
                                 QStringLiteral("--snapshot")};
    ProgramRun run(arguments, QStringLiteral("demo"));
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    static const QRegularExpression line(
        QStringLiteral("^Snapshot of Havgrind Logistikk AS at \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d: \\d+ "
                       "licences, [\\d,]+ seats "
                       "in use\\.\n$"));
    QVERIFY2(line.match(QString::fromUtf8(run.output())).hasMatch(), run.output());
    for (const QString &file : split("seats.sqlite lastknown.sqlite"))
        QVERIFY2(QDir(run.dataDir()).exists(file), qPrintable(file));

    ProgramRun refused(arguments, QStringLiteral("wrong"));
    refused.hideDisplay();
    QVERIFY(refused.finish());
    QCOMPARE(refused.exitCode(), 1);
    QCOMPARE(refused.output(), QByteArray());
    QVERIFY2(isOneSentence(refused.errors()), refused.errors());
}

void ProgramTest::snapshotOfTheDemoTenant()
{
    ProgramRun run(split("--demo --snapshot --language de"));
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(isOneSentence(run.output()), run.output());
}

void ProgramTest::folderCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ProgramRun run({QStringLiteral("--data-dir"), inTheWay.fileName() + QStringLiteral("/data"),
                    QStringLiteral("--demo"), QStringLiteral("--screenshot"), QStringLiteral("never.png"),
                    QStringLiteral("--language"), QStringLiteral("en")});
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(isOneSentence(run.errors()), run.errors());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
