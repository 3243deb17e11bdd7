// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"
#include "tests/services/export/printedfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// --export: the same files as from the window, without one.
class FileExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tables_data();
    void tables();
    void report();
    void ofATenantWithAPassword();
    void failures_data();
    void failures();
    void whatWasThereStays();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static QStringList split(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

/// The number of rows that a line such as "Saved 40 rows in /tmp/x.csv." says; -1 where it says something
/// else.
static int rowsSaid(const QByteArray &line, const QString &fileName)
{
    const QRegularExpression sentence(
        QStringLiteral("^Saved (\\d+) .* in %1\\.\n$").arg(QRegularExpression::escape(fileName)));
    const auto match = sentence.match(QString::fromUtf8(line));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

void FileExportTest::tables_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("separator"); // empty: as it is without the option
    QTest::addColumn<QString>("expected"); // stands in the file as another program reads it
    const auto add = [](const char *page, const char *file, const char *separator, const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(page) << QString::fromLatin1(file)
                            << QString::fromLatin1(separator) << QString::fromUtf8(expected);
    };
    add("dashboard", "dashboard.csv", "", "[\"SuperOffice AS\", \"Sales Premium\", \"ten-sales\"");
    add("licences", "licences.csv", "semicolon", "[\"Owner\", \"Licence\", \"Code name\"");
    add("licences", "licences.xlsx", "", "sheet \"Seats\" frozen above A2 filter A1:I");
    add("assignments", "assignments.csv", "tab", "[\"Associate ID\", \"User ID\", \"Name\"");
    add("assignments", "assignments.xlsx", "", "\"Havgrind Logistikk AS\""); // among the notes
    add("activity", "runs.csv", "comma", "[\"Run\", \"Started\", \"Ended\", \"What\"");
}

void FileExportTest::tables()
{
    QFETCH(QString, page);
    QFETCH(QString, file);
    QFETCH(QString, separator);
    QFETCH(QString, expected);
    const QString name = path(file);
    QStringList arguments = split("--demo-associates 40 --language en --page") + QStringList {page}
                            + QStringList {QStringLiteral("--export"), name};
    if (!separator.isEmpty())
        arguments += {QStringLiteral("--separator"), separator};
    ProgramRun run(arguments);
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    const int rows = rowsSaid(run.output(), name);
    QVERIFY2(rows >= 0, run.output());
    QVERIFY(QDir(run.dataDir()).isEmpty());

    const QChar between = separator == u"semicolon" ? u';' : separator == u"tab" ? u'\t' : u',';
    const QString printed = printedFile(name, between);
    QVERIFY2(printed.contains(expected), qPrintable(printed.left(1'000)));
    if (file.endsWith(QStringLiteral(".csv")))
        QCOMPARE(printed.count(u'\n'), rows); // beneath the titles
    QCOMPARE(rows == 0, page == u"activity"); // nothing has been applied to this tenant
}

void FileExportTest::report()
{
    const QString name = path(QStringLiteral("report.pdf"));
    ProgramRun run(split("--demo-associates 40 --language en --page dashboard --export")
                   + QStringList {name});
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.output(), QByteArray("Saved the report in " + name.toUtf8() + ".\n"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("%PDF-"));
    QVERIFY(written.trimmed().endsWith("%%EOF"));
    QVERIFY(written.contains("/Title"));
    QVERIFY(written.count("/Type /Page\n") >= 2);
}

void FileExportTest::ofATenantWithAPassword()
{
    DemoServerRun server;
    QVERIFY(server.root().isValid());
    const QString name = path(QStringLiteral("signed-in.csv"));
    const QStringList arguments {QStringLiteral("--url"),      server.root().toString(),
                                 QStringLiteral("--user"),     QStringLiteral("demo"),
                                 QStringLiteral("--language"), QStringLiteral("en"),
                                 QStringLiteral("--page"),     QStringLiteral("assignments"),
                                 QStringLiteral("--export"),   name};
    ProgramRun refused(arguments, QStringLiteral("wrong"));
    QVERIFY(refused.finish());
    QCOMPARE(refused.exitCode(), 1);
    QCOMPARE(refused.errors().count('\n'), 1);
    QVERIFY(!QFile::exists(name));

    ProgramRun run(arguments, QStringLiteral("demo"));
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(rowsSaid(run.output(), name), static_cast<int>(printedFile(name).count(u'\n')));
    QVERIFY(QDir(run.dataDir()).isEmpty());
}

void FileExportTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown kind") << split("--demo --export seats.doc") << 2 << QByteArray("doc");
    QTest::newRow("no such folder") << split("--demo --export /nowhere/at/all.csv") << 2
                                    << QByteArray("/nowhere/at/all.csv");
    QTest::newRow("no tenant") << split("--export seats.csv") << 1 << QByteArray("--demo");
    // A folder in which nobody can make a file.
    for (const char *file : {"/proc/seats.csv", "/proc/seats.xlsx", "/proc/report.pdf"})
        QTest::newRow(file) << split("--demo-associates 20 --export")
                                   + QStringList {QString::fromLatin1(file)}
                            << 1 << QByteArray(file);
}

void FileExportTest::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, named);
    ProgramRun run(arguments + split("--language en"));
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), exitCode);
    QCOMPARE(run.output(), QByteArray());
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY2(run.errors().contains(named), run.errors());
}

/// A file that cannot be replaced by the new one is left as it was.
void FileExportTest::whatWasThereStays()
{
    const QString name = path(QStringLiteral("there.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as it was") > 0);
    file.close();
    DemoServerRun server;
    const QStringList arguments {QStringLiteral("--url"),      server.root().toString(),
                                 QStringLiteral("--user"),     QStringLiteral("demo"),
                                 QStringLiteral("--language"), QStringLiteral("en"),
                                 QStringLiteral("--export"),   name};
    ProgramRun refused(arguments, QStringLiteral("wrong"));
    QVERIFY(refused.finish());
    QCOMPARE(refused.exitCode(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
    file.close();

    ProgramRun run(arguments, QStringLiteral("demo"));
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Sales Premium"));
    const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("there*")});
    QCOMPARE(left, QStringList {QStringLiteral("there.csv")});
}

QTEST_GUILESS_MAIN(FileExportTest)
#include "tst_fileexport.moc"
