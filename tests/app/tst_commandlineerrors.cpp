// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/app/arguments.h"

#include <QRegularExpression>
#include <QTest>

/// What is wrong with a list of arguments is named, in the language the user has asked for.
class CommandLineErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wrong_data();
    void wrong();
    void languageForTheError_data();
    void languageForTheError();
};

void CommandLineErrorTest::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named"); // what the sentence has to hold
    const auto add = [](const QStringList &arguments, const QStringList &named) {
        QByteArrayList words;
        for (const QString &argument : arguments)
            words.append(argument.isEmpty() ? "\"\"" : argument.toUtf8());
        QTest::newRow(words.join(' ').replace('\n', "\\n").constData()) << arguments << named;
    };
    const auto addWords = [&add](const char *arguments, const char *named) {
        add(split(arguments), split(named));
    };
    addWords("--bogus", "bogus");
    addWords("-x", "x");
    addWords("--demos", "demos");
    addWords("leftover", "leftover");
    addWords("--demo leftover", "leftover");
    addWords("--demo=yes", "demo");
    for (const char *option :
         {"demo-associates", "demo-licenses", "port", "url", "auth", "user", "profile", "language", "theme",
          "page", "data-dir", "screenshot", "export", "separator", "tour", "activate-file"}) {
        const QString name = QString::fromLatin1(option);
        add({QStringLiteral("--") + name}, {QStringLiteral("--") + name});
    }
    for (const char *value : {"0", "-1", "25001", "many", "1e3", "4.5", "99999999999"}) {
        const QString text = QString::fromLatin1(value);
        add({QStringLiteral("--demo-associates"), text}, {QStringLiteral("--demo-associates"), text});
    }
    add({QStringLiteral("--demo-associates"), QString()}, {QStringLiteral("--demo-associates")});
    for (const char *value : {"23", "61", "-30", "many"}) {
        const QString text = QString::fromLatin1(value);
        add({QStringLiteral("--demo-licenses"), text},
            {QStringLiteral("--demo-licenses"), text, QStringLiteral("24"), QStringLiteral("60")});
    }
    for (const char *value : {"-1", "65536", "http", "0x50", "80.5"}) {
        const QString text = QString::fromLatin1(value);
        add({QStringLiteral("--demo-server"), QStringLiteral("--port"), text},
            {QStringLiteral("--port"), text});
    }
    add({QStringLiteral("--demo-server"), QStringLiteral("--port"), QString()}, {QStringLiteral("--port")});
    addWords("--port 8080", "--port --demo --demo-server");
    addWords("--url crm.example.com --port 8080", "--port --demo");
    addWords("--https", "--https --demo --demo-server");
    addWords("--fault 503", "--fault --demo --demo-server");
    addWords("--demo-server --fault", "--fault");
    add({QStringLiteral("--demo-server"), QStringLiteral("--fault"), QString()}, {QStringLiteral("--fault")});
    addWords("--demo-server --fault 503 --fault bogus", "--fault bogus redirect-same, certificate-changed");
    addWords("--demo-server --fault bogus@GetUserLicenses", "--fault bogus@GetUserLicenses 429-date");
    add({QStringLiteral("--url"), QString()}, {QStringLiteral("address")});
    addWords("--url ftp://crm.example.com", "https://");
    addWords("--url http://crm.example.com", "https://");
    addWords("--url https://", "address");
    addWords("--url https://crm.example.com:99999", "address");
    addWords("--url https://ingrid:secret@crm.example.com", "password");
    addWords("--auth oauth", "--auth oauth basic soticket, bearer, integrated, openid");
    addWords("--auth bearer", "--auth bearer --url");
    addWords("--demo --auth openid", "--auth openid --url");
    addWords("--demo-server --auth soticket", "--auth soticket --url");
    for (const char *way : {"soticket", "bearer", "integrated"})
        addWords(QByteArray(QByteArray("--url crm.example.com --user ingrid --auth ") + way).constData(),
                 QByteArray(QByteArray("--user --auth openid ") + way).constData());
    addWords("--url crm.example.com --auth openid --user a:b", "--user colon");
    add({QStringLiteral("--profile"), QString()}, {QStringLiteral("--profile")});
    for (const char *other :
         {"--url crm.example.com", "--user ingrid", "--auth basic", "--demo", "--demo-associates 9",
          "--demo-licenses 30", "--demo-server", "--tour pictures"}) {
        const QStringList words = split(other);
        add(QStringList {QStringLiteral("--profile"), QStringLiteral("Office")} + words,
            {QStringLiteral("--profile"), words.constFirst()});
    }
    addWords("--auth BASIC", "--auth BASIC basic");
    addWords("--user ingrid", "--user --url");
    addWords("--demo --user ingrid", "--user --url");
    addWords("--url crm.example.com --user a:b", "--user colon");
    add({QStringLiteral("--url"), QStringLiteral("crm.example.com"), QStringLiteral("--user"), QString()},
        {QStringLiteral("--user")});
    add({QStringLiteral("--url"), QStringLiteral("crm.example.com"), QStringLiteral("--user"),
         QStringLiteral("a\nb")},
        {QStringLiteral("--user"), QStringLiteral("control")});
    for (const char *value : {"xx", "EN", "no", "en_US", "english"}) {
        const QString text = QString::fromLatin1(value);
        add({QStringLiteral("--language"), text},
            {QStringLiteral("--language"), text, QStringLiteral("en, nb")});
    }
    add({QStringLiteral("--language"), QString()}, {QStringLiteral("--language")});
    addWords("--theme blue", "--theme blue system high-contrast");
    add({QStringLiteral("--theme"), QString()}, {QStringLiteral("--theme")});
    addWords("--page settings", "--page settings dashboard licences assignments changes");
    addWords("--page licenses", "--page licenses licences");
    addWords("--page Changes", "--page Changes changes");
    add({QStringLiteral("--page"), QString()}, {QStringLiteral("--page")});
    add({QStringLiteral("--data-dir"), QString()}, {QStringLiteral("--data-dir")});
    add({QStringLiteral("--tour"), QString()}, {QStringLiteral("--tour")});
    addWords("--url crm.example.com --demo", "--url demo");
    addWords("--url crm.example.com --demo-associates 9", "--url demo");
    addWords("--url crm.example.com --demo-licenses 30", "--url demo");
    addWords("--url crm.example.com --demo-server", "--url demo");
    addWords("--url crm.example.com --tour pictures", "--url demo");
    addWords("--screenshot page.png --tour pictures", "--screenshot --tour");
    addWords("--export seats.txt", "--export txt csv, xlsx, pdf");
    addWords("--export seats", "--export csv, xlsx, pdf");
    addWords("--export report.pdf --page licences", "--export PDF --page dashboard");
    addWords("--export changes.csv --page changes",
             "--export changes dashboard, licences, assignments activity");
    addWords("--export calls.xlsx --page diagnostics", "--export diagnostics");
    addWords("--separator comma", "--separator --export");
    addWords("--export seats.xlsx --separator tab", "--separator --export CSV");
    addWords("--export seats.csv --separator pipe", "--separator pipe comma, semicolon, tab");
    for (const char *other : {"--screenshot page.png", "--snapshot", "--tour pictures", "--demo-server"})
        addWords(QByteArray(QByteArray("--export seats.csv ") + other).constData(),
                 split(other).constFirst().toLatin1().constData());
    addWords("--yes", "--yes --activate-file");
    addWords("--activate-file /nowhere/license.xml", "--activate-file /nowhere/license.xml");
    for (const char *other :
         {"--screenshot page.png", "--export a.csv", "--snapshot", "--tour pictures", "--demo-server"})
        addWords(QByteArray(QByteArray("--activate-file license.xml ") + other).constData(),
                 split(other).constFirst().toLatin1().constData());
    addWords("--snapshot --screenshot page.png", "--snapshot --screenshot");
    addWords("--demo --snapshot --tour pictures", "--snapshot --tour");
    addWords("--demo-server --snapshot", "--snapshot --demo-server");
    addWords("--snapshot=file", "snapshot");
    addWords("--demo-server --screenshot page.png", "--demo-server");
    addWords("--demo-server --tour pictures", "--demo-server");
}

void CommandLineErrorTest::wrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    const auto line = commandLineFromArguments(program(arguments));
    QVERIFY(!line);
    for (const QString &word : named)
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
    QVERIFY2(line.error().endsWith(u'.'), qPrintable(line.error()));
    QVERIFY2(!line.error().contains(u'\n'), qPrintable(line.error()));
    QVERIFY2(!line.error().contains(QStringLiteral("secret")), qPrintable(line.error()));
}

void CommandLineErrorTest::languageForTheError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right") << split("--language nb") << QStringLiteral("nb");
    QTest::newRow("after what is wrong") << split("--port many --language de") << QStringLiteral("de");
    QTest::newRow("after what is unknown") << split("--bogus --language de") << QStringLiteral("de");
    QTest::newRow("before what is unknown") << split("--language=sv --bogus x") << QStringLiteral("sv");
    QTest::newRow("not there") << split("--demo") << QString();
    QTest::newRow("unknown itself") << split("--language xx") << QStringLiteral("xx");
}

void CommandLineErrorTest::languageForTheError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(languageArgument(program(arguments)), expected);
}

QTEST_GUILESS_MAIN(CommandLineErrorTest)
#include "tst_commandlineerrors.moc"
