// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvreader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using Kind = CsvProblem::Kind;

/// CSV files as spreadsheets and people write them, and as nobody should.
class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dialects_data();
    void dialects();
    void encodings_data();
    void encodings();
    void hostile_data();
    void hostile();
    void limits_data();
    void limits();
    void ourOwnFieldsComeBack_data();
    void ourOwnFieldsComeBack();
    void files();

private:
    /// Rows as "line:field|field", one below the other.
    static QString printed(const CsvTable &table);
};

QString CsvReaderTest::printed(const CsvTable &table)
{
    QStringList rows;
    for (const CsvRow &row : table.rows)
        rows.append(QString::number(row.line) + u':' + row.fields.join(u'|'));
    return rows.join(u'\n');
}

void CsvReaderTest::dialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvSeparator>("separator");
    QTest::addColumn<QString>("rows");
    using enum CsvSeparator;
    const auto row = [](const char *name, const QByteArray &bytes, CsvSeparator separator,
                        const char16_t *rows) {
        QTest::newRow(name) << bytes << separator << QString::fromUtf16(rows);
    };

    row("comma", "a,b\nc,d\n", Comma, u"1:a|b\n2:c|d");
    row("semicolon", "a;b\nc;d\n", Semicolon, u"1:a|b\n2:c|d");
    row("tab", "a\tb\nc\td\n", Tab, u"1:a|b\n2:c|d");
    row("one column", "a\nb\n", Comma, u"1:a\n2:b");
    row("names with commas", "Name;Sales, projects\nBerg, Anna;x\n", Semicolon,
        u"1:Name|Sales, projects\n2:Berg, Anna|x");
    row("names with semicolons", "\"a;b;c\",d\ne,f\n", Comma, u"1:a;b;c|d\n2:e|f");
    row("stated", "sep=;\na,b;c\n", Semicolon, u"2:a,b|c");
    row("stated against the odds", "SEP=,\r\na;b;c,d\r\n", Comma, u"2:a;b;c|d");
    row("stated and nothing else", "sep=;\n\nx", Semicolon, u"3:x");
    row("not stated", "sep=;;\na;b\n", Semicolon, u"1:sep=||\n2:a|b");
    row("stated as something else", "sep=|\na;b\n", Comma, u"1:sep=|\n2:a;b");

    row("lines of Windows", "a,b\r\nc,d\r\n", Comma, u"1:a|b\n2:c|d");
    row("lines of old", "a,b\rc,d\r", Comma, u"1:a|b\n2:c|d");
    row("lines of all kinds", "a\r\nb\nc\rd", Comma, u"1:a\n2:b\n3:c\n4:d");
    row("without an end of line", "a,b\nc,d", Comma, u"1:a|b\n2:c|d");
    row("blank lines", "\n\na,b\n , \n\nc,d\n\n", Comma, u"3:a|b\n6:c|d");
    row("ragged", "a,b,c\nd\ne,f,g,h\n", Comma, u"1:a|b|c\n2:d\n3:e|f|g|h");
    row("empty fields", "a,,c\n,,d\n", Comma, u"1:a||c\n2:||d");

    row("quotes", "\"a\",\"b,c\"\n", Comma, u"1:a|b,c");
    row("doubled quotes", "\"say \"\"a\"\"\",\"\"\"\"\n", Comma, u"1:say \"a\"|\"");
    row("empty quotes", "\"\",a\n", Comma, u"1:|a");
    row("line ends in quotes", "\"a\r\nb\nc\rd\",e\nf,g\n", Comma, u"1:a\r\nb\nc\rd|e\n5:f|g");
    row("a quote within a field", "24\" screen,b\"c\n", Comma, u"1:24\" screen|b\"c");
    row("text behind quotes", "\"a\"b,c\n", Comma, u"1:ab|c");

    row("formulas", "'=1+1,'+a,'-b,'@c,d'e,'f\n", Comma, u"1:=1+1|+a|-b|@c|d'e|'f");
    row("an apostrophe alone", "',a\n", Comma, u"1:'|a");
}

void CsvReaderTest::dialects()
{
    QFETCH(const QByteArray, bytes);
    const CsvTable table = csvTableFromBytes(bytes);
    QCOMPARE(table.problem.kind, Kind::None);
    QTEST(table.separator, "separator");
    QTEST(printed(table), "rows");
}

void CsvReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = u"Åse Žižková €;ß"_qs;
    const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        const QByteArray bytes = encoder.encode(text);
        return bytes;
    };
    using enum QStringConverter::Flag;
    const QString utf16 = u"UTF-16"_qs;
    const QString utf32 = u"UTF-32"_qs;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_qs << text;
    QTest::newRow("UTF-8, marked") << encoded(QStringConverter::Utf8, WriteBom) << u"UTF-8"_qs << text;
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, WriteBom) << utf16 << text;
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, WriteBom) << utf16 << text;
    QTest::newRow("UTF-32 LE") << encoded(QStringConverter::Utf32LE, WriteBom) << utf32 << text;
    QTest::newRow("UTF-32 BE") << encoded(QStringConverter::Utf32BE, WriteBom) << utf32 << text;
    QTest::newRow("Windows-1252") << QByteArray("\xc5se \x80\x8e\x9f;\x91q\x92") << u"Windows-1252"_qs
                                  << u"Åse €ŽŸ;‘q’"_qs;
    QTest::newRow("Windows-1252, holes")
        << QByteArray("a\x81\xe5;b") << u"Windows-1252"_qs << u"a\u0081å;b"_qs;
}

void CsvReaderTest::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const CsvTable table = csvTableFromBytes(bytes);
    QCOMPARE(table.problem.kind, Kind::None);
    QTEST(table.encoding, "encoding");
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.constFirst().fields, text.split(u';'));
}

void CsvReaderTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int line = 0) {
        QTest::newRow(name) << bytes << kind << line;
    };
    row("nothing", {}, Kind::Empty);
    row("a mark of byte order alone", "\xef\xbb\xbf", Kind::Empty);
    row("half a mark", "\xef\xbb", Kind::None);
    row("ends of lines", "\r\n\n\r", Kind::Empty);
    row("separators", ",,,\n;;;\n", Kind::None);
    row("only separators", ",,,\n,,,\n", Kind::Empty);
    row("a spreadsheet", QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10), Kind::NotText);
    row("UTF-16 without a mark", QByteArray("a\0,\0b\0", 6), Kind::NotText);
    row("UTF-16 cut off",
        QByteArray("\xff\xfe"
                   "a\0b",
                   5),
        Kind::WrongEncoding);
    row("UTF-16 with half a pair",
        QByteArray("\xff\xfe\x00\xd8"
                   "a\0",
                   6),
        Kind::WrongEncoding);
    row("UTF-32 beyond Unicode", QByteArray("\xff\xfe\0\0\xff\xff\xff\x7f", 8), Kind::WrongEncoding);
    row("marked as UTF-8, and is not",
        "\xef\xbb\xbf"
        "a,\xe5\n",
        Kind::WrongEncoding);
    row("an unclosed quote", "a,b\nc,\"d\ne,f\n", Kind::UnclosedQuote, 2);
    row("an unclosed quote at the end", "a\n\"", Kind::UnclosedQuote, 2);
    row("an unclosed quote behind lines in quotes", "\"a\nb\"\n\"c\nd\"\n\"e", Kind::UnclosedQuote, 5);
}

void CsvReaderTest::hostile()
{
    QFETCH(const QByteArray, bytes);
    const CsvTable table = csvTableFromBytes(bytes);
    QTEST(table.problem.kind, "kind");
    QTEST(table.problem.line, "line");
    QCOMPARE(table.rows.isEmpty(), table.problem.kind != Kind::None);
}

void CsvReaderTest::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int line = 0) {
        QTest::newRow(name) << bytes << kind << line;
    };
    const QByteArray wide = QByteArray(9'999, ',') + "a\n";
    row("as many bytes as may be", QByteArray(50'000'000, 'a'), Kind::None);
    row("one more", QByteArray(50'000'001, 'a'), Kind::TooLarge);
    row("as many rows as may be", QByteArray("a\n").repeated(1'000'000), Kind::None);
    row("one row more", QByteArray("a\n").repeated(1'000'001), Kind::TooManyRows, 1'000'001);
    row("as many fields as may be", wide, Kind::None);
    row("one field more", "b\n," + wide, Kind::TooManyFields, 2);
    row("as many cells as may be", wide.repeated(500), Kind::None);
    row("one row of cells more", wide.repeated(501), Kind::TooManyCells, 501);
}

void CsvReaderTest::limits()
{
    QFETCH(const QByteArray, bytes);
    const CsvTable table = csvTableFromBytes(bytes);
    QTEST(table.problem.kind, "kind");
    QTEST(table.problem.line, "line");
}

void CsvReaderTest::ourOwnFieldsComeBack_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 100; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Whatever our exports write is read again as it was.
void CsvReaderTest::ourOwnFieldsComeBack()
{
    QFETCH(const int, seed);
    static const QString alphabet = u"ab,;\t\"'\r\n=+-@ Å€"_qs;
    QRandomGenerator random(static_cast<quint32>(seed));
    const auto separator = std::array {CsvSeparator::Comma, CsvSeparator::Semicolon,
                                       CsvSeparator::Tab}[static_cast<std::size_t>(random.bounded(3))];
    QList<QStringList> rows;
    QString text = u"sep="_qs + static_cast<char16_t>(separator) + u'\n';
    for (int row = random.bounded(1, 6); row > 0; --row) {
        QStringList fields {u"x"_qs}; // no row is blank
        QStringList written {u"x"_qs};
        for (int field = random.bounded(6); field > 0; --field) {
            QString value;
            for (int length = random.bounded(8); length > 0; --length)
                value.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
            while (value.startsWith(u'\''))
                value.remove(0, 1); // an apostrophe before a formula cannot be told from ours
            fields.append(value);
            written.append(csvField(value, separator));
        }
        rows.append(fields);
        text += written.join(static_cast<char16_t>(separator)) + u"\r\n"_qs;
    }
    const CsvTable table = csvTableFromBytes(text.toUtf8());
    QList<QStringList> found;
    for (const CsvRow &row : table.rows)
        found.append(row.fields);
    QCOMPARE(found, rows);
}

void CsvReaderTest::files()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"people.csv"_qs);
    const CsvTable missing = csvTableFromFile(name);
    QCOMPARE(missing.problem.kind, Kind::Unreadable);
    QVERIFY(!missing.problem.detail.isEmpty());
    QCOMPARE(csvTableFromFile(folder.path()).problem.kind, Kind::NotText);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n") == 4);
    file.close();
    QCOMPARE(printed(csvTableFromFile(name)), u"1:a|b"_qs);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
