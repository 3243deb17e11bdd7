// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcall.h"

#include <QRegularExpression>
#include <QTest>

/// What one program says to another over a socket at which anybody might speak.
class WindowCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void arrives_data();
    void arrives();
    void everyPageArrives();
    void hostile_data();
    void hostile();
};

void WindowCallTest::arrives_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("arrived");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("as KWin makes them") << QByteArray("kwin-12") << QByteArray("kwin-12");
    QTest::newRow("as Mutter makes them") << QByteArray("8b6e2fd0-9c1b-4e58-a9f5-0f6d9e9d3c11_TIME123")
                                          << QByteArray("8b6e2fd0-9c1b-4e58-a9f5-0f6d9e9d3c11_TIME123");
    QTest::newRow("as long as can be") << QByteArray(200, 'a') << QByteArray(200, 'a');
    QTest::newRow("too long, left out") << QByteArray(201, 'a') << QByteArray();
    QTest::newRow("no token at all, left out") << QByteArray("a b\n") << QByteArray();
}

void WindowCallTest::arrives()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, arrived);
    const QByteArray message = messageOf({std::nullopt, token});
    QCOMPARE(message.count('\n'), 1);
    const auto call = windowCallFromMessage(message);
    QVERIFY(call);
    QVERIFY(!call->page);
    QCOMPARE(call->activationToken, arrived);
}

void WindowCallTest::everyPageArrives()
{
    for (const QString &name : pageNames()) {
        const auto page = pageFromName(name);
        const auto call = windowCallFromMessage(messageOf({page, QByteArray(200, 'x')}));
        QVERIFY2(call, qPrintable(name));
        QCOMPARE(call->page, page);
    }
}

void WindowCallTest::hostile_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("show yourself\n");
    QTest::newRow("cut off") << QByteArray("{\"page\":\"dash\n");
    QTest::newRow("a list") << QByteArray("[\"dashboard\"]\n");
    QTest::newRow("a number") << QByteArray("7\n");
    QTest::newRow("two objects") << QByteArray("{}{}\n");
    QTest::newRow("unknown page") << QByteArray("{\"page\":\"settings\"}\n");
    QTest::newRow("empty page") << QByteArray("{\"page\":\"\"}\n");
    QTest::newRow("page as number") << QByteArray("{\"page\":2}\n");
    QTest::newRow("page as null") << QByteArray("{\"page\":null}\n");
    QTest::newRow("token as list") << QByteArray("{\"activationToken\":[]}\n");
    QTest::newRow("empty token") << QByteArray("{\"activationToken\":\"\"}\n");
    QTest::newRow("token with a line end") << QByteArray("{\"activationToken\":\"kwin-12\\n\"}\n");
    QTest::newRow("token with a NUL") << QByteArray("{\"activationToken\":\"kwin\\u0000\"}\n");
    QTest::newRow("token with a space") << QByteArray("{\"activationToken\":\"kwin 12\"}\n");
    QTest::newRow("token not ASCII") << QByteArray("{\"activationToken\":\"kwïn\"}\n");
    QTest::newRow("token too long") << "{\"activationToken\":\"" + QByteArray(201, 'a') + "\"}\n";
    QTest::newRow("deep") << QByteArray(250, '[') + QByteArray(250, ']') + '\n';
    QTest::newRow("no UTF-8") << QByteArray("{\"page\":\"\xff\xfe\"}\n");
    QTest::newRow("too long") << "{}" + QByteArray(LongestWindowCall, ' ') + '\n';
}

void WindowCallTest::hostile()
{
    QFETCH(QByteArray, message);
    QVERIFY(!windowCallFromMessage(message));
}

QTEST_GUILESS_MAIN(WindowCallTest)
#include "tst_windowcall.moc"
