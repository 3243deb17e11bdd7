// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/signinwayname.h"
#include "tests/app/arguments.h"

#include <QRegularExpression>
#include <QTest>

using Mode = CommandLine::Mode;

/// The options are a contract: what each list of arguments means.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understood_data();
    void understood();
    void helpWins_data();
    void helpWins();
    void helpNamesEveryOption();
    void window_data();
    void window();
};

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
    if (line.demoLicenses != 24)
        add("licenses", QString::number(line.demoLicenses));
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
    add("--demo-licenses 60", "window demo licenses=60");
    add("--demo --demo-licenses 24", "window demo");
    add("--demo --port 8080", "window demo port=8080");
    add("--demo-server", "server");
    add("--demo-server --port 0", "server");
    add("--demo-server --port 65535", "server port=65535");
    add("--demo-server --demo-associates 9", "server demo associates=9");
    add("--demo-server --demo-licenses 25", "server demo licenses=25");
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
    add("--theme high-contrast", "window theme=high-contrast");
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
                               "--demo-licenses <N>",
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

void CommandLineTest::window_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, Mode mode, const char *expected) {
        QTest::newRow(name) << mode << QString::fromLatin1(expected);
    };
    add("window", Mode::Window, "needed laid-out shown keeps");
    add("screenshot", Mode::Screenshot, "needed laid-out");
    add("export", Mode::Export, "needed laid-out");
    add("tour", Mode::Tour, "needed laid-out");
    add("snapshot", Mode::Snapshot, "needed keeps");
    add("activation", Mode::ActivateFile, "needed keeps");
    add("demo server", Mode::DemoServer, "");
    add("help", Mode::Help, "");
    add("version", Mode::Version, "");
}

/// How much of a window a mode takes, and whether it leaves anything behind where nothing was.
void CommandLineTest::window()
{
    QFETCH(const Mode, mode);
    CommandLine line;
    line.mode = mode;
    QStringList parts;
    if (line.needsWindow())
        parts.append(QStringLiteral("needed"));
    if (line.laysOutWindow())
        parts.append(QStringLiteral("laid-out"));
    if (line.showsWindow())
        parts.append(QStringLiteral("shown"));
    if (line.keepsData())
        parts.append(QStringLiteral("keeps"));
    QTEST(parts.join(u' '), "expected");
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
