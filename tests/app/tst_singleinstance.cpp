// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace std::chrono_literals;
using Answer = SingleInstance::Answer;

/// Who serves a connection, and what comes in at the socket meanwhile. Callers block, so that they call from
/// a thread of their own.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theSecondBringsUpTheFirst();
    void eachHasItsOwn_data();
    void eachHasItsOwn();
    void theSameFolderByAnotherName();
    void aLinkToTheFolder();
    void theNextOneServesWhenTheFirstHasGone();
    void aSocketLeftBehindIsTakenOver();
    void nobodyAnswers();
    void wrongAnswer();
    void changingOver();
    void changingOverToWhatAnotherServes();
    void hostile_data();
    void hostile();
    void manyWhoSayNothing();
    void nobodyElseMayCall();

private:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    QTemporaryDir m_folder;
};

static const QString Office = QStringLiteral("Office");
static const QString Lab = QStringLiteral("Lab");

/// What a program gets that is started now.
static Answer call(const QString &folder, const QString &connection, const WindowCall &windowCall = {},
                   std::chrono::milliseconds patience = 20s)
{
    Answer answer = Answer::Nobody;
    const std::unique_ptr<QThread> caller(QThread::create([&] {
        SingleInstance instance(folder);
        answer = instance.callOrServe(connection, windowCall, patience);
    }));
    caller->start();
    while (!caller->wait(1))
        QCoreApplication::processEvents();
    return answer;
}

void SingleInstanceTest::theSecondBringsUpTheFirst()
{
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    QList<WindowCall> calls;
    connect(&first, &SingleInstance::called, this, [&calls](const WindowCall &one) { calls.append(one); });
    QCOMPARE(call(folder(), Office), Answer::Shown);
    QCOMPARE(call(folder(), Office, {Page::Activity, "kwin-12"}), Answer::Shown);
    QCOMPARE(calls.size(), 2);
    QVERIFY(!calls.at(0).page);
    QCOMPARE(calls.at(0).activationToken, QByteArray());
    QCOMPARE(calls.at(1).page, Page::Activity);
    QCOMPARE(calls.at(1).activationToken, QByteArray("kwin-12"));
}

void SingleInstanceTest::eachHasItsOwn_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("connection");
    QTest::newRow("other connection") << QString() << Lab;
    QTest::newRow("no connection") << QString() << QString();
    QTest::newRow("other folder") << QStringLiteral("other") << Office;
    QTest::newRow("other folder and connection") << QStringLiteral("other") << Lab;
}

void SingleInstanceTest::eachHasItsOwn()
{
    QFETCH(QString, folder);
    QFETCH(QString, connection);
    SingleInstance first(m_folder.path());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    const QSignalSpy called(&first, &SingleInstance::called);
    QCOMPARE(call(m_folder.filePath(folder), connection), Answer::Nobody);
    QVERIFY(called.isEmpty());
}

void SingleInstanceTest::theSameFolderByAnotherName()
{
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    QCOMPARE(call(m_folder.filePath(QStringLiteral("new/../.")), Office), Answer::Shown);
}

void SingleInstanceTest::aLinkToTheFolder()
{
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder(), link));
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    QCOMPARE(call(link, Office), Answer::Shown);
}

void SingleInstanceTest::theNextOneServesWhenTheFirstHasGone()
{
    {
        SingleInstance first(folder());
        QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
        QVERIFY(QFile::exists(first.socketName(Office)));
    }
    SingleInstance second(folder());
    QVERIFY(!QFile::exists(second.socketName(Office)));
    QCOMPARE(second.callOrServe(Office, {}), Answer::Nobody);
    QCOMPARE(call(folder(), Office), Answer::Shown);
}

/// As after a crash: nobody listens any more. A file of any kind is as good, for nobody answers there either.
void SingleInstanceTest::aSocketLeftBehindIsTakenOver()
{
    SingleInstance first(folder());
    QFile left(first.socketName(Office));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    QCOMPARE(call(folder(), Office), Answer::Shown);
}

/// Somebody listens, and that is all.
void SingleInstanceTest::nobodyAnswers()
{
    SingleInstance second(folder());
    QLocalServer hung;
    QVERIFY(hung.listen(second.socketName(Office)));
    QCOMPARE(second.callOrServe(Office, {}, 50ms), Answer::Silence);
    QVERIFY(hung.isListening()); // and is left to it
}

void SingleInstanceTest::wrongAnswer()
{
    QLocalServer stranger;
    QVERIFY(stranger.listen(SingleInstance(folder()).socketName(Office)));
    connect(&stranger, &QLocalServer::newConnection, this,
            [&stranger] { stranger.nextPendingConnection()->write(QByteArray(100'000, 'x') + "\nshown\n"); });
    QCOMPARE(call(folder(), Office, {}, 200ms), Answer::Silence);
}

void SingleInstanceTest::changingOver()
{
    SingleInstance window(folder());
    QCOMPARE(window.callOrServe({}, {}), Answer::Nobody);
    window.changeOver(Office);
    QCOMPARE(call(folder(), Office), Answer::Shown);
    window.changeOver(Lab);
    QCOMPARE(call(folder(), Office), Answer::Nobody);
    QCOMPARE(call(folder(), Lab), Answer::Shown);
    QCOMPARE(call(folder(), {}), Answer::Shown); // which names none, and so finds the window it began as
}

void SingleInstanceTest::changingOverToWhatAnotherServes()
{
    SingleInstance office(folder());
    QCOMPARE(office.callOrServe(Office, {}), Answer::Nobody);
    {
        SingleInstance window(folder());
        QCOMPARE(window.callOrServe(Lab, {}), Answer::Nobody);
        window.changeOver(Office);
        QCOMPARE(call(folder(), Lab), Answer::Nobody);
    }
    const QSignalSpy called(&office, &SingleInstance::called);
    QCOMPARE(call(folder(), Office), Answer::Shown);
    QCOMPARE(called.size(), 1);
}

void SingleInstanceTest::hostile_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("unknown page") << QByteArray("{\"page\":\"../../etc\"}\n");
    QTest::newRow("too long") << QByteArray(LongestWindowCall + 1, 'x');
    QTest::newRow("far too long") << QByteArray(1'000'000, ' ') + "{}\n";
    QTest::newRow("bytes") << QByteArray("\0\xff\0\n", 4);
}

void SingleInstanceTest::hostile()
{
    QFETCH(QByteArray, message);
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    const QSignalSpy called(&first, &SingleInstance::called);
    QLocalSocket stranger;
    stranger.connectToServer(first.socketName(Office));
    QVERIFY(stranger.waitForConnected());
    stranger.write(message);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState); // hung up, without a word
    QCOMPARE(stranger.readAll(), QByteArray());
    QVERIFY(called.isEmpty());
    QCOMPARE(call(folder(), Office), Answer::Shown);
}

void SingleInstanceTest::manyWhoSayNothing()
{
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    std::vector<std::unique_ptr<QLocalSocket>> strangers;
    for (int i = 0; i < 40; ++i) {
        strangers.push_back(std::make_unique<QLocalSocket>());
        strangers.back()->connectToServer(first.socketName(Office));
        QCoreApplication::processEvents();
    }
    QCOMPARE(call(folder(), Office), Answer::Shown);
    for (const auto &stranger : strangers)
        QTRY_COMPARE(stranger->state(), QLocalSocket::UnconnectedState); // nobody is waited for long
}

void SingleInstanceTest::nobodyElseMayCall()
{
    SingleInstance first(folder());
    QCOMPARE(first.callOrServe(Office, {}), Answer::Nobody);
    const QFileInfo socket(first.socketName(Office));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(socket.permissions() & others, QFile::Permissions());
    QVERIFY2(socket.filePath().toLocal8Bit().size() < 100, qPrintable(socket.filePath()));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
