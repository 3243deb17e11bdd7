// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvfield.h"

#include <QRegularExpression>
#include <QTest>

class TestCsvField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void field_data();
    void field();
    void onlyTheSeparatorInUseNeedsQuotes_data();
    void onlyTheSeparatorInUseNeedsQuotes();
};

void TestCsvField::field_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Åse Øvergård"_qs << u"Åse Øvergård"_qs;
    QTest::newRow("comma") << u"a,b"_qs << u"\"a,b\""_qs;
    QTest::newRow("semicolon") << u"a;b"_qs << u"a;b"_qs;
    QTest::newRow("quotes") << u"the \"Lab\""_qs << u"\"the \"\"Lab\"\"\""_qs;
    QTest::newRow("only a quote") << u"\""_qs << u"\"\"\"\""_qs;
    QTest::newRow("line feed") << u"a\nb"_qs << u"\"a\nb\""_qs;
    QTest::newRow("line end") << u"a\r\nb"_qs << u"\"a\r\nb\""_qs;
    QTest::newRow("blanks") << u" a "_qs << u" a "_qs;
    QTest::newRow("equals") << u"=1+1"_qs << u"'=1+1"_qs;
    QTest::newRow("plus") << u"+47 22"_qs << u"'+47 22"_qs;
    QTest::newRow("minus") << u"-5"_qs << u"'-5"_qs;
    QTest::newRow("at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
    QTest::newRow("tab") << u"\t=1"_qs << u"'\t=1"_qs;
    QTest::newRow("carriage return") << u"\r=1"_qs << u"\"'\r=1\""_qs;
    QTest::newRow("nul") << u"\0=1"_qs << u"'\0=1"_qs;
    QTest::newRow("formula with a comma") << u"=HYPERLINK(\"x\",1)"_qs << u"\"'=HYPERLINK(\"\"x\"\",1)\""_qs;
    QTest::newRow("sign within") << u"a=b+c-d@e"_qs << u"a=b+c-d@e"_qs;
    QTest::newRow("apostrophe") << u"'a"_qs << u"'a"_qs;
}

void TestCsvField::field()
{
    QFETCH(const QString, text);
    QTEST(csvField(text), "field");
}

void TestCsvField::onlyTheSeparatorInUseNeedsQuotes_data()
{
    QTest::addColumn<CsvSeparator>("separator");
    QTest::addColumn<QStringList>("fields"); // of a,b then a;b then a and b with a tab between
    QTest::newRow("comma") << CsvSeparator::Comma << QStringList {u"\"a,b\""_qs, u"a;b"_qs, u"a\tb"_qs};
    QTest::newRow("semicolon") << CsvSeparator::Semicolon
                               << QStringList {u"a,b"_qs, u"\"a;b\""_qs, u"a\tb"_qs};
    QTest::newRow("tab") << CsvSeparator::Tab << QStringList {u"a,b"_qs, u"a;b"_qs, u"\"a\tb\""_qs};
}

void TestCsvField::onlyTheSeparatorInUseNeedsQuotes()
{
    QFETCH(const CsvSeparator, separator);
    QStringList fields;
    for (const QString &text : {u"a,b"_qs, u"a;b"_qs, u"a\tb"_qs})
        fields.append(csvField(text, separator));
    QTEST(fields, "fields");
}

QTEST_GUILESS_MAIN(TestCsvField)
#include "tst_csvfield.moc"
