// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/signinwayname.h"

#include <QRegularExpression>
#include <QTest>

using Mode = CommandLine::Mode;

/// The options are a contract: what each list of arguments means, or what its error names.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understood_data();
    void understood();
    void wrong_data();
    void wrong();
    void helpWins_data();
    void helpWins();
    void helpNamesEveryOption();
    void languageForTheError_data();
    void languageForTheError();
};

static QStringList program(const QStringList &arguments)
{
    return QStringList {QStringLiteral("seatkeeper")} + arguments;
}

static QStringList split(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

/// Every field, so that none changes unnoticed.
static QString printed(const CommandLine &line)
{
    static const char *const Modes[] = {"window", "screenshot", "export", "activate", "snapshot",
                                        "tour",   "server",     "help",   "version"};
    static const char *const Pages[] = {"dashboard", "licences",       "assignments", "changes",
                                        "activity",  "licence-server", "satellites",  "diagnostics"};
    QStringList parts {QString::fromLatin1(Modes[static_cast<int>(line.mode)])};
    const auto add = [&parts](const char *name, const QString &value) {
        parts.append(QString::fromLatin1(name) + u'=' + value);
    };
    if (line.isDemo)
        parts.append(QStringLiteral("demo"));
    if (line.demoAssociates != 400)
        add("associates", QString::number(line.demoAssociates));
    if (line.port != 0)
        add("port", QString::number(line.port));
    if (line.isHttps)
        parts.append(QStringLiteral("https"));
    for (const DemoPlannedFault &fault : line.faults)
        add("fault", fault.kind.name + u'@' + fault.operation);
    if (!line.url.isEmpty())
        add("url", line.url);
    if (!line.user.isEmpty())
        add("user", line.user);
    if (line.way != SignInWay::Basic)
        add("way", signInWayName(line.way));
    if (!line.profileName.isEmpty())
        add("profile", line.profileName);
    if (line.language)
        add("language", *line.language);
    if (line.theme)
        add("theme", themeChoiceText(*line.theme));
    if (line.page != Page::Dashboard)
        add("page", QString::fromLatin1(Pages[static_cast<int>(line.page)]));
    if (!line.dataDir.isEmpty())
        add("dir", line.dataDir);
    if (!line.outputPath.isEmpty())
        add("output", line.outputPath);
    if (!line.inputPath.isEmpty())
        add("input", line.inputPath);
    if (line.isConfirmed)
        parts.append(QStringLiteral("confirmed"));
    if (line.exportFormat != ExportFormat::Csv)
        add("format", exportEnding(line.exportFormat));
    if (line.separator != CsvSeparator::Comma)
        add("separator", QChar(static_cast<char16_t>(line.separator)));
    return parts.join(u' ');
}

void CommandLineTest::understood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *arguments, const char *expected) {
        QTest::newRow(*arguments ? arguments : "nothing")
            << split(arguments) << QString::fromLatin1(expected);
    };
    add("", "window");
    add("--demo", "window demo");
    add("--demo --demo", "window demo");
    add("--demo-associates 25", "window demo associates=25");
    add("--demo-associates 1", "window demo associates=1");
    add("--demo-associates 25000", "window demo associates=25000");
    add("--demo-associates=7", "window demo associates=7");
    add("--demo --demo-associates 400", "window demo");
    add("--demo --port 8080", "window demo port=8080");
    add("--demo-server", "server");
    add("--demo-server --port 0", "server");
    add("--demo-server --port 65535", "server port=65535");
    add("--demo-server --demo-associates 9", "server demo associates=9");
    add("--demo-server --demo", "server demo");
    add("--demo-server --https", "server https");
    add("--demo-server --fault 429-date", "server fault=429-date@");
    add("--demo --fault hang@Archive/AllUsers --fault tls-error",
        "window demo fault=hang@Archive/AllUsers fault=tls-error@");
    add("--url https://crm.example.com/SuperOffice", "window url=https://crm.example.com/SuperOffice");
    add("--url crm.example.com", "window url=crm.example.com");
    add("--url crm.example.com/so/api/v1/", "window url=crm.example.com/so/api/v1/");
    add("--url http://127.0.0.1:8080/demo/api", "window url=http://127.0.0.1:8080/demo/api");
    add("--url http://localhost/so", "window url=http://localhost/so");
    add("--url https://sod.superoffice.com/Cust31415/api --user ADM0",
        "window url=https://sod.superoffice.com/Cust31415/api user=ADM0");
    add("--url crm.example.com --user ingrid@example.com --auth basic",
        "window url=crm.example.com user=ingrid@example.com");
    add("--auth basic", "window");
    add("--url crm.example.com --auth soticket", "window url=crm.example.com way=soticket");
    add("--url crm.example.com --auth bearer", "window url=crm.example.com way=bearer");
    add("--url crm.example.com --auth integrated", "window url=crm.example.com way=integrated");
    add("--url https://online.superoffice.com/Cust31415 --auth openid --user ingrid@example.com",
        "window url=https://online.superoffice.com/Cust31415 user=ingrid@example.com way=openid");
    for (const char *code : {"en", "nb", "sv", "da", "de", "nl"})
        add(QByteArray(QByteArray("--language ") + code).constData(),
            QByteArray(QByteArray("window language=") + code).constData());
    add("--language nb --language sv", "window language=sv"); // the last one counts
    add("--theme system", "window theme=system");
    add("--theme light", "window theme=light");
    add("--theme dark", "window theme=dark");
    add("--page dashboard", "window");
    add("--page licences", "window page=licences");
    add("--page assignments", "window page=assignments");
    add("--page changes", "window page=changes");
    add("--page licence-server", "window page=licence-server");
    add("--page satellites", "window page=satellites");
    add("--page diagnostics", "window page=diagnostics");
    add("--data-dir /somewhere/else", "window dir=/somewhere/else");
    add("--screenshot page.png", "screenshot output=page.png");
    add("--demo --screenshot page.png --page changes --theme dark --language de",
        "screenshot demo language=de theme=dark page=changes output=page.png");
    add("--url crm.example.com --user x --screenshot page.png",
        "screenshot url=crm.example.com user=x output=page.png");
    add("--export seats.csv", "export output=seats.csv");
    add("--export seats.CSV --page licences", "export page=licences output=seats.CSV");
    add("--demo --export who.csv --page assignments --separator semicolon",
        "export demo page=assignments output=who.csv separator=;");
    add("--export runs.csv --page activity --separator tab",
        "export page=activity output=runs.csv separator=\t");
    add("--export seats.csv --separator comma", "export output=seats.csv");
    add("--export seats.xlsx --page dashboard", "export output=seats.xlsx format=xlsx");
    add("--url crm.example.com --user x --export report.pdf",
        "export url=crm.example.com user=x output=report.pdf format=pdf");
    const QByteArray file = QFile::encodeName(QCoreApplication::applicationFilePath()); // any that is there
    add(QByteArray("--activate-file " + file).constData(), QByteArray("activate input=" + file).constData());
    add(QByteArray("--demo --yes --activate-file " + file).constData(),
        QByteArray("activate demo input=" + file + " confirmed").constData());
    add("--snapshot", "snapshot");
    add("--demo --snapshot --data-dir /somewhere/else", "snapshot demo dir=/somewhere/else");
    add("--url crm.example.com --user x --snapshot", "snapshot url=crm.example.com user=x");
    add("--tour pictures", "tour demo output=pictures");
    add("--tour pictures --demo-associates 30", "tour demo associates=30 output=pictures");
    add("--help", "help");
    add("-h", "help");
    add("--version", "version");
    add("-v", "version");
}

void CommandLineTest::understood()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    const auto line = commandLineFromArguments(program(arguments));
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QCOMPARE(printed(*line), expected);
}

void CommandLineTest::wrong_data()
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
         {"demo-associates", "port", "url", "auth", "user", "profile", "language", "theme", "page",
          "data-dir", "screenshot", "export", "separator", "tour", "activate-file"}) {
        const QString name = QString::fromLatin1(option);
        add({QStringLiteral("--") + name}, {QStringLiteral("--") + name});
    }
    for (const char *value : {"0", "-1", "25001", "many", "1e3", "4.5", "99999999999"}) {
        const QString text = QString::fromLatin1(value);
        add({QStringLiteral("--demo-associates"), text}, {QStringLiteral("--demo-associates"), text});
    }
    add({QStringLiteral("--demo-associates"), QString()}, {QStringLiteral("--demo-associates")});
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
    for (const char *other : {"--url crm.example.com", "--user ingrid", "--auth basic", "--demo",
                              "--demo-associates 9", "--demo-server", "--tour pictures"}) {
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
    addWords("--theme blue", "--theme blue system");
    add({QStringLiteral("--theme"), QString()}, {QStringLiteral("--theme")});
    addWords("--page settings", "--page settings dashboard licences assignments changes");
    addWords("--page licenses", "--page licenses licences");
    addWords("--page Changes", "--page Changes changes");
    add({QStringLiteral("--page"), QString()}, {QStringLiteral("--page")});
    add({QStringLiteral("--data-dir"), QString()}, {QStringLiteral("--data-dir")});
    add({QStringLiteral("--tour"), QString()}, {QStringLiteral("--tour")});
    addWords("--url crm.example.com --demo", "--url demo");
    addWords("--url crm.example.com --demo-associates 9", "--url demo");
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

void CommandLineTest::wrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    const auto line = commandLineFromArguments(program(arguments));
    QVERIFY2(!line, line ? qPrintable(printed(*line)) : "");
    for (const QString &word : named)
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
    QVERIFY2(line.error().endsWith(u'.'), qPrintable(line.error()));
    QVERIFY2(!line.error().contains(u'\n'), qPrintable(line.error()));
    QVERIFY2(!line.error().contains(QStringLiteral("secret")), qPrintable(line.error()));
}

void CommandLineTest::helpWins_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Mode>("mode");
    for (const char *wrong : {"--port many", "--language xx", "--url ftp://x", "--user x", "--demo-server",
                              "--screenshot a.png --tour b", "--url x.example --demo", "--version"}) {
        QTest::addRow("--help %s", wrong) << split("--help") + split(wrong) << Mode::Help;
        QTest::addRow("%s --help", wrong) << split(wrong) + split("--help") << Mode::Help;
    }
    QTest::newRow("--version --port many") << split("--version --port many") << Mode::Version;
    QTest::newRow("--demo-server -v") << split("--demo-server -v") << Mode::Version;
}

void CommandLineTest::helpWins()
{
    QFETCH(QStringList, arguments);
    QFETCH(Mode, mode);
    const auto line = commandLineFromArguments(program(arguments));
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QCOMPARE(line->mode, mode);
}

void CommandLineTest::helpNamesEveryOption()
{
    const QString help = commandLineHelp();
    for (const char *option : {"--demo",
                               "--demo-associates <N>",
                               "--demo-server",
                               "--port <N>",
                               "--https",
                               "--fault <NAME[@OPERATION]>",
                               "slow-90",
                               "--url <URL>",
                               "--auth <WAY>",
                               "--user <NAME>",
                               "--profile <NAME>",
                               "--language <CODE>",
                               "--theme <NAME>",
                               "--page <PAGE>",
                               "--data-dir <DIR>",
                               "--screenshot <FILE>",
                               "--snapshot",
                               "--tour <DIR>",
                               "--export <FILE>",
                               "--separator <NAME>",
                               "--activate-file <FILE>",
                               "--yes",
                               "--help",
                               "--version",
                               "SEATKEEPER_SECRET"})
        QVERIFY2(help.contains(QString::fromLatin1(option)), option);
}

void CommandLineTest::languageForTheError_data()
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

void CommandLineTest::languageForTheError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, expected);
    QCOMPARE(languageArgument(program(arguments)), expected);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
