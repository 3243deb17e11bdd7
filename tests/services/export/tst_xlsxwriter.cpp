// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/xlsxwriter.h"
#include "tests/services/export/filesizelimit.h"
#include "tests/services/export/printedfile.h"
#include "tests/services/export/sampletable.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <ctime>

/// The workbooks are read back by Python, which knows nothing of how they were made.
class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsHaveTypes();
    void tableWithoutRowsHasTitles();
    void notesStandOnASheetOfTheirOwn();
    void hostileTextsComeBack_data();
    void hostileTextsComeBack();
    void tooLargeIsRefused_data();
    void tooLargeIsRefused();
    void manyColumns();
    void commaOfTheLanguageStaysOut();
    void saysHowFarItIs();
    void endsWhereItIsToldTo();
    void fullTargetIsAnError();
    void temporaryFolderThatTakesNothing_data();
    void temporaryFolderThatTakesNothing();
    void nothingIsLeftInTheTemporaryFolder();

private:
    [[nodiscard]] QString readBack(const ExportTable &table);

    QTemporaryDir m_folder;
};

static ExportWriter::Step never()
{
    return [](int) { return true; };
}

void TestXlsxWriter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

QString TestXlsxWriter::readBack(const ExportTable &table)
{
    QFile file(m_folder.filePath(u"table.xlsx"_qs));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return u"not opened"_qs;
    const auto outcome = XlsxWriter().write(table, file, never());
    file.close();
    return outcome ? printedFile(file.fileName()) : outcome.error();
}

void TestXlsxWriter::cellsHaveTypes()
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(23, 5, 7), Qt::UTC);
    const QDateTime ancient(QDate(1, 1, 1), QTime(0, 0), Qt::LocalTime);
    const SampleTable table(u"Seats: all"_qs, {u"Name"_qs, u"Value"_qs},
                            {{u"empty"_qs, ExportCell()},
                             {u"text"_qs, u"007"_qs},
                             {u"number"_qs, qint64(-12)},
                             {u"15 digits"_qs, qint64(999'999'999'999'999)},
                             {u"16 digits"_qs, qint64(1'000'000'000'000'000)},
                             {u"date"_qs, QDate(2028, 2, 29)},
                             {u"no date"_qs, QDate()},
                             {u"date before all dates"_qs, QDate(1899, 12, 31)},
                             {u"last date"_qs, QDate(9999, 12, 31)},
                             {u"time"_qs, moment},
                             {u"no time"_qs, QDateTime()},
                             {u"time before all times"_qs, ancient},
                             {u"tick"_qs, ExportTick()}});
    QCOMPARE(readBack(table), u"sheet \"Seats all\" frozen above A2 filter A1:B14\n"
                              "A1 bold \"Name\"\n"
                              "B1 bold \"Value\"\n"
                              "A2 \"empty\"\n"
                              "A3 \"text\"\n"
                              "B3 \"007\"\n"
                              "A4 \"number\"\n"
                              "B4 -12\n"
                              "A5 \"15 digits\"\n"
                              "B5 999999999999999\n"
                              "A6 \"16 digits\"\n"
                              "B6 \"1000000000000000\"\n"
                              "A7 \"date\"\n"
                              "B7 2028-02-29\n"
                              "A8 \"no date\"\n"
                              "A9 \"date before all dates\"\n"
                              "B9 \"1899-12-31\"\n"
                              "A10 \"last date\"\n"
                              "B10 9999-12-31\n"
                              "A11 \"time\"\n"
                              "B11 2026-11-23 01:05:07\n"
                              "A12 \"no time\"\n"
                              "A13 \"time before all times\"\n"
                              "B13 \"0001-01-01T00:00:00\"\n"
                              "A14 \"tick\"\n"
                              "B14 \"x\""_qs);
}

void TestXlsxWriter::tableWithoutRowsHasTitles()
{
    QCOMPARE(readBack(SampleTable(u"Runs"_qs, {u"Run"_qs, u"When"_qs}, {})),
             u"sheet \"Runs\" frozen above A2 filter A1:B1\nA1 bold \"Run\"\nB1 bold \"When\""_qs);
    QCOMPARE(readBack(SampleTable(u"Runs"_qs, {}, {})), u"sheet \"Runs\" frozen above A2 filter -"_qs);
}

void TestXlsxWriter::notesStandOnASheetOfTheirOwn()
{
    const SampleTable table(u"about"_qs, {u"Run"_qs}, {{qint64(1)}},
                            {{u"Tenant"_qs, u"=Cust1"_qs}, {u"Filter"_qs, u"a\nb"_qs}});
    QCOMPARE(readBack(table), u"sheet \"about\" frozen above A2 filter A1:A2\n"
                              "A1 bold \"Run\"\n"
                              "A2 1\n"
                              "sheet \"About_\" frozen above - filter -\n"
                              "A1 bold \"Tenant\"\n"
                              "B1 \"=Cust1\"\n"
                              "A2 bold \"Filter\"\n"
                              "B2 \"a\\nb\""_qs);
}

void TestXlsxWriter::hostileTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");
    QTest::newRow("formula") << u"=HYPERLINK(A1)"_qs << u"\"=HYPERLINK(A1)\""_qs;
    QTest::newRow("braces of a formula") << u"{=1+1}"_qs << u"\"{=1+1}\""_qs;
    QTest::newRow("address") << u"http://example.com"_qs << u"\"http://example.com\""_qs;
    QTest::newRow("markup") << u"</t></is><c>&amp;\"'"_qs << u"\"</t></is><c>&amp;\\\"'\""_qs;
    QTest::newRow("end of a section") << u"]]>"_qs << u"\"]]>\""_qs;
    QTest::newRow("control characters") << u"a\0b\x1b\r\nc\vd"_qs << u"\"a\uFFFDb\uFFFD\\nc\uFFFDd\""_qs;
    QTest::newRow("code of a character") << u"_x0041_"_qs << u"\"_x0041_\""_qs;
    QTest::newRow("blanks") << u"  a  "_qs << u"\"  a  \""_qs;
    QTest::newRow("only blanks") << u"  "_qs << u"\"  \""_qs;
    QTest::newRow("outside of the plane") << u"日本 \U0001F600"_qs << u"\"日本 \U0001F600\""_qs;
    QTest::newRow("half a pair") << u"a"_qs + QChar(0xd800) << u"\"a?\""_qs;
    QTest::newRow("percent") << u"%s%n%d"_qs << u"\"%s%n%d\""_qs;
    QTest::newRow("truth") << u"TRUE"_qs << u"\"TRUE\""_qs;
}

void TestXlsxWriter::hostileTextsComeBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, json);
    const SampleTable table(u"T"_qs, {text}, {{text}});
    QCOMPARE(readBack(table).section(u'\n', 1), u"A1 bold "_qs + json + u"\nA2 "_qs + json);
}

void TestXlsxWriter::tooLargeIsRefused_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("as many as fit") << 1'048'575 << 16'384 << QString();
    QTest::newRow("a row too many")
        << 1'048'576 << 1
        << u"The table has 1,048,577 rows, an XLSX file holds 1,048,576. Choose fewer rows, or CSV."_qs;
    QTest::newRow("a column too many")
        << 1 << 16'385
        << u"The table has 16,385 columns, an XLSX file holds 16,384. Choose fewer licences, or CSV."_qs;
}

void TestXlsxWriter::tooLargeIsRefused()
{
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QFETCH(const QString, obstacle);
    const SampleTable table(u"T"_qs, QStringList(columns, u"Title"_qs), QList<ExportRow>(rows));
    QCOMPARE(XlsxWriter().obstacle(table), obstacle);
    if (!obstacle.isEmpty())
        QCOMPARE(readBack(table), obstacle);
}

void TestXlsxWriter::manyColumns()
{
    const int columns = 1'000; // more than the library makes room for at first
    const SampleTable table(u"T"_qs, QStringList(columns, u"Title"_qs),
                            {ExportRow(columns, ExportCell(ExportTick()))});
    const QStringList lines = readBack(table).split(u'\n');
    QCOMPARE(lines.constFirst(), u"sheet \"T\" frozen above A2 filter A1:ALL2"_qs);
    QCOMPARE(lines.size(), 1 + 2 * columns);
    QCOMPARE(lines.constLast(), u"ALL2 \"x\""_qs);
}

void TestXlsxWriter::commaOfTheLanguageStaysOut()
{
    const char *found = nullptr;
    for (const char *name : {"de_DE.UTF-8", "nb_NO.UTF-8", "fr_FR.UTF-8", "da_DK.UTF-8"}) {
        if (found == nullptr)
            found = std::setlocale(LC_NUMERIC, name);
    }
    if (found == nullptr)
        QSKIP("No language with a comma in its numbers is installed here.");
    const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);
    const QString printed = readBack(SampleTable(u"T"_qs, {u"A"_qs}, {{noon}}));
    const char point = *std::localeconv()->decimal_point;
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(printed.section(u'\n', 2), u"A2 2026-11-22 12:00:00"_qs);
    QCOMPARE(point, ','); // the writer has put the language back
}

void TestXlsxWriter::saysHowFarItIs()
{
    QFile file(m_folder.filePath(u"steps.xlsx"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QList<int> done;
    const auto outcome = XlsxWriter().write(LongTable(3), file, [&done](int rowsDone) {
        done.append(rowsDone);
        return true;
    });
    QCOMPARE(outcome, ExportWriter::Outcome(ExportWriter::End::Written));
    QCOMPARE(done, (QList<int> {1, 2, 3}));
}

void TestXlsxWriter::endsWhereItIsToldTo()
{
    QFile file(m_folder.filePath(u"cancelled.xlsx"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto outcome = XlsxWriter().write(LongTable(10), file, [](int rowsDone) { return rowsDone < 10; });
    QCOMPARE(outcome, ExportWriter::Outcome(ExportWriter::End::Cancelled));
    QCOMPARE(file.size(), 0);
}

void TestXlsxWriter::fullTargetIsAnError()
{
    QFile full(u"/dev/full"_qs);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto outcome = XlsxWriter().write(LongTable(3), full, never());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), u"No space left on device. Choose another folder or name, or make room."_qs);
}

void TestXlsxWriter::temporaryFolderThatTakesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("limit"); // bytes a file may have
    QTest::newRow("takes no files") << u"/proc"_qs << 1'000'000'000;
    QTest::newRow("full from the start") << m_folder.path() << 0;
    QTest::newRow("full before the rows are there") << m_folder.path() << 100'000;
    // The sheets fit each on its own, but not what they are put together in.
    QTest::newRow("full when it is packed") << m_folder.path() << 2'000;
}

void TestXlsxWriter::temporaryFolderThatTakesNothing()
{
    QFETCH(const QString, folder);
    QFETCH(const int, limit);
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder));
    QFile target(u"/dev/null"_qs);
    QVERIFY(target.open(QIODevice::WriteOnly));
    const LongTable table(limit == 2'000 ? 10 : 10'000);
    ExportWriter::Outcome outcome;
    {
        const FileSizeLimit full(static_cast<rlim_t>(limit));
        outcome = XlsxWriter().write(table, target, never());
    }
    qputenv("TMPDIR", former);
    QVERIFY(!outcome);
    QCOMPARE(
        outcome.error(),
        u"The folder for temporary files, %1, cannot be written or is full. Make room in it."_qs.arg(folder));
}

void TestXlsxWriter::nothingIsLeftInTheTemporaryFolder()
{
    const QTemporaryDir temporary;
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    QFile target(u"/dev/null"_qs);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(XlsxWriter().write(LongTable(100), target, never()));
    QVERIFY(XlsxWriter().write(LongTable(100), target, [](int rowsDone) { return rowsDone < 50; }));
    qputenv("TMPDIR", former);
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
