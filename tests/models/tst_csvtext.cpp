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
