// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/csvwriter.h"
#include "tests/services/export/printedfile.h"
#include "tests/services/export/sampletable.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cellsByType_data();
    void cellsByType();
    void separators_data();
    void separators();
    void titlesAreFieldsLikeAnyOther();
    void pythonReadsHostileTextsBack_data();
    void pythonReadsHostileTextsBack();
    void notesAreLeftOut();
    void saysHowFarItIs();
    void endsWhereItIsToldTo();
    void fullDeviceIsAnError();
};

static ExportWriter::Step never()
{
    return [](int) { return true; };
}

/// What stands in the file behind the mark of byte order.
static QByteArray written(const ExportTable &table, CsvSeparator separator = CsvSeparator::Comma)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = CsvWriter(separator).write(table, buffer, never());
    const QByteArray mark("\xef\xbb\xbf");
    if (!outcome || !buffer.data().startsWith(mark))
        return "not written";
    return buffer.data().mid(mark.size());
}

void TestCsvWriter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestCsvWriter::cellsByType_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<QByteArray>("field");
    const QDateTime moment(QDate(2026, 11, 22), QTime(23, 5, 7), Qt::UTC);
    QTest::newRow("empty") << ExportCell() << QByteArray();
    QTest::newRow("empty text") << ExportCell(QString()) << QByteArray();
    QTest::newRow("text") << ExportCell(u"Åse"_qs) << QByteArray("Åse");
    QTest::newRow("formula") << ExportCell(u"=1+1"_qs) << QByteArray("'=1+1");
    QTest::newRow("text of a number") << ExportCell(u"-5"_qs) << QByteArray("'-5");
    QTest::newRow("number below zero") << ExportCell(qint64(-5)) << QByteArray("-5");
    QTest::newRow("large number") << ExportCell(qint64(1'234'567'890'123)) << QByteArray("1234567890123");
    QTest::newRow("date") << ExportCell(QDate(2026, 2, 3)) << QByteArray("2026-02-03");
    QTest::newRow("no date") << ExportCell(QDate()) << QByteArray();
    QTest::newRow("time, local") << ExportCell(moment) << QByteArray("2026-11-23 01:05:07");
    QTest::newRow("no time") << ExportCell(QDateTime()) << QByteArray();
    QTest::newRow("tick") << ExportCell(ExportTick()) << QByteArray("x");
}

void TestCsvWriter::cellsByType()
{
    QFETCH(const ExportCell, cell);
    QFETCH(const QByteArray, field);
    QCOMPARE(written(SampleTable(u"T"_qs, {u"A"_qs}, {{cell}})), "A\r\n" + field + "\r\n");
}

void TestCsvWriter::separators_data()
{
    QTest::addColumn<CsvSeparator>("separator");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("comma") << CsvSeparator::Comma << QByteArray("\"a,b\",a;b,a\tb\r\n");
    QTest::newRow("semicolon") << CsvSeparator::Semicolon << QByteArray("a,b;\"a;b\";a\tb\r\n");
    QTest::newRow("tab") << CsvSeparator::Tab << QByteArray("a,b\ta;b\t\"a\tb\"\r\n");
}

void TestCsvWriter::separators()
{
    QFETCH(const CsvSeparator, separator);
    QFETCH(const QByteArray, line);
    const SampleTable table(u"T"_qs, {u"a,b"_qs, u"a;b"_qs, u"a\tb"_qs},
                            {{u"a,b"_qs, u"a;b"_qs, u"a\tb"_qs}});
    QCOMPARE(written(table, separator), line + line);
}

void TestCsvWriter::titlesAreFieldsLikeAnyOther()
{
    QCOMPARE(written(SampleTable(u"T"_qs, {u"@Gold"_qs, u"the \"Lab\""_qs}, {})),
             QByteArray("'@Gold,\"the \"\"Lab\"\"\"\r\n"));
}

void TestCsvWriter::pythonReadsHostileTextsBack_data()
{
    QTest::addColumn<CsvSeparator>("separator");
    QTest::newRow("comma") << CsvSeparator::Comma;
    QTest::newRow("semicolon") << CsvSeparator::Semicolon;
    QTest::newRow("tab") << CsvSeparator::Tab;
}

void TestCsvWriter::pythonReadsHostileTextsBack()
{
    QFETCH(const CsvSeparator, separator);
    const QStringList texts {u"Åse Øvergård"_qs, u"日本語 \U0001F600"_qs,
                             u"a,b;c\td"_qs,     u"\"quoted\""_qs,
                             u"\"\"\""_qs,       u"line\nfeed"_qs,
                             u"line\r\nend"_qs,  u"carriage\rreturn"_qs,
                             u" blanks "_qs,     u"=HYPERLINK(\"http://x\",\"y\")"_qs,
                             u"+47 22 33"_qs,    u"-1"_qs,
                             u"@SUM(A1)"_qs,     u"\t=1"_qs,
                             u"\u202Eabc"_qs,    QString(100'000, u'"')};
    QList<ExportRow> rows;
    QStringList expected {u"[\"Text\", \"Behind\"]"_qs};
    for (const QString &text : texts)
        rows.append({text, u"end"_qs});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"hostile.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SampleTable table(u"T"_qs, {u"Text"_qs, u"Behind"_qs}, rows);
    QVERIFY(CsvWriter(separator).write(table, file, never()));
    file.close();

    const QStringList lines =
        printedFile(file.fileName(), QChar(static_cast<char16_t>(separator))).split(u'\n');
    QCOMPARE(lines.size(), texts.size() + 1);
    for (qsizetype row = 0; row < texts.size(); ++row) {
        const QJsonArray read = QJsonDocument::fromJson(lines.at(row + 1).toUtf8()).array();
        QCOMPARE(read, (QJsonArray {withoutFormula(texts.at(row)), u"end"_qs}));
    }
}

void TestCsvWriter::notesAreLeftOut()
{
    QCOMPARE(written(SampleTable(u"T"_qs, {u"A"_qs}, {}, {{u"Tenant"_qs, u"Cust1"_qs}})),
             QByteArray("A\r\n"));
}

void TestCsvWriter::saysHowFarItIs()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<int> done;
    const auto outcome = CsvWriter().write(LongTable(3), buffer, [&done](int rowsDone) {
        done.append(rowsDone);
        return true;
    });
    QCOMPARE(outcome, ExportWriter::Outcome(ExportWriter::End::Written));
    QCOMPARE(done, (QList<int> {1, 2, 3}));
}

void TestCsvWriter::endsWhereItIsToldTo()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<int> asked;
    const LongTable table(10, [&asked](int row) { asked.append(row); });
    const auto outcome = CsvWriter().write(table, buffer, [](int rowsDone) { return rowsDone < 2; });
    QCOMPARE(outcome, ExportWriter::Outcome(ExportWriter::End::Cancelled));
    QCOMPARE(asked, (QList<int> {0, 1}));
}

void TestCsvWriter::fullDeviceIsAnError()
{
    QFile full(u"/dev/full"_qs);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto outcome = CsvWriter().write(LongTable(3), full, never());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), u"No space left on device. Choose another folder or name, or make room."_qs);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
