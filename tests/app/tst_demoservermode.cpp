// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoservermode.h"

#include <QRegularExpression>
#include <QTest>

/// What the command line makes of the demo tenant.
class DemoServerModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void describesATenant_data();
    void describesATenant();
};

void DemoServerModeTest::describesATenant_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<DemoTransport>("transport");
    QTest::addColumn<int>("everywhere"); // the status of what goes wrong with every call; 0: nothing
    QTest::addColumn<QStringList>("operations"); // those that something goes wrong with
    const auto row = [](const char *arguments, DemoTransport transport, int everywhere = 0,
                        const QStringList &operations = {}) {
        QTest::newRow(*arguments ? arguments : "nothing")
            << QString::fromLatin1(arguments) << transport << everywhere << operations;
    };
    row("", DemoTransport::Http);
    row("--https", DemoTransport::Https);
    row("--fault tls-error", DemoTransport::HttpsUntrusted);
    row("--https --fault certificate-changed", DemoTransport::HttpsChanging);
    row("--fault 503", DemoTransport::Http, 503);
    row("--https --fault 503", DemoTransport::Https, 503);
    row("--fault 403@v1 --fault 404 --fault hang@GetUserLicenses", DemoTransport::Http, 404,
        {QStringLiteral("GetUserLicenses"), QStringLiteral("v1")});
}

void DemoServerModeTest::describesATenant()
{
    QFETCH(QString, arguments);
    QFETCH(DemoTransport, transport);
    QFETCH(int, everywhere);
    QFETCH(QStringList, operations);
    const auto line = commandLineFromArguments(
        QStringLiteral("seatkeeper --demo-server --port 4711 --demo-associates 9 --demo-licenses 30 %1")
            .arg(arguments)
            .split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    const DemoOptions options = demoOptionsFor(*line);
    QCOMPARE(options.port, quint16(4711));
    QCOMPARE(options.associates, 9);
    QCOMPARE(options.licenses, 30);
    QCOMPARE(options.transport, transport);
    QCOMPARE(options.profile.everywhere ? options.profile.everywhere->status : 0, everywhere);
    QStringList found = options.profile.faults.keys();
    found.sort();
    QCOMPARE(found, operations);
}

QTEST_GUILESS_MAIN(DemoServerModeTest)
#include "tst_demoservermode.moc"
