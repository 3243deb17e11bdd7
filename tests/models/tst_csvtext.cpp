// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvtext.h"

#include <QRegularExpression>
#include <QStringListModel>
#include <QTest>

class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void field_data();
    void field();
    void table();
    void tableWithoutRowsHasHeaders();

private:
    class OneColumn;
};

/// A list with a header that needs quotes.
class TestCsvText::OneColumn : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;

    [[nodiscard]] QVariant headerData(int, Qt::Orientation, int) const override { return u"Who, what"_qs; }
};

void TestCsvText::field_data()
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

void TestCsvText::field()
{
    QFETCH(const QString, text);
    QTEST(csvField(text), "field");
}

void TestCsvText::table()
{
    const OneColumn model({u"Åse"_qs, u"=1,2"_qs, QString(), u"two\nlines"_qs});
    QCOMPARE(csvTable(model), QByteArray("\xef\xbb\xbf\"Who, what\"\r\n\xc3\x85se\r\n\"'=1,2\"\r\n\r\n"
                                         "\"two\nlines\"\r\n"));
}

void TestCsvText::tableWithoutRowsHasHeaders()
{
    QCOMPARE(csvTable(OneColumn()), QByteArray("\xef\xbb\xbf\"Who, what\"\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
