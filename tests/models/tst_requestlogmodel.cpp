// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

class TestRequestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void saysWhatHappened_data();
    void saysWhatHappened();
    void keepsTheNewest_data();
    void keepsTheNewest();
    void manyRecordsAreOneInsertion();
    void clearForgetsWhatIsPending();

private:
    using Column = RequestLogModel::Column;
    static RequestRecord numbered(int number)
    {
        return {.id = QString::number(number), .method = u"GET"_qs, .path = u"/api/v1"_qs, .status = 200};
    }
};

void TestRequestLogModel::saysWhatHappened_data()
{
    QTest::addColumn<RequestRecord>("record");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("hasFailed");
    const QDateTime when(QDate(2026, 11, 22), QTime(9, 5, 7));

    QTest::newRow("answered") << RequestRecord {.when = when,
                                                .method = u"POST"_qs,
                                                .path =
                                                    u"/Cust31415/api/v1/Agents/License/GetUserLicenses"_qs,
                                                .status = 200,
                                                .milliseconds = 1234,
                                                .bytes = 2048,
                                                .dbStats = u"implementationMS=512&Calls=7&Read=123"_qs}
                              << QStringList {u"09:05:07"_qs, u"POST /v1/Agents/License/GetUserLicenses"_qs,
                                              u"200"_qs,      u"1,234 ms"_qs,
                                              u"2.0 kB"_qs,   u"implementationMS=512&Calls=7&Read=123"_qs}
                              << false;
    QTest::newRow("no answer") << RequestRecord {.when = when,
                                                 .method = u"GET"_qs,
                                                 .path = u"/api"_qs,
                                                 .problem = u"Connection refused"_qs}
                               << QStringList {u"09:05:07"_qs, u"GET /api"_qs, u"no answer"_qs,
                                               u"0 ms"_qs,     u"0 bytes"_qs,  u"Connection refused"_qs}
                               << true;
    QTest::newRow("third try") << RequestRecord {.when = when,
                                                 .method = u"GET"_qs,
                                                 .path = u"/api"_qs,
                                                 .attempt = 3,
                                                 .status = 503,
                                                 .milliseconds = 5}
                               << QStringList {u"09:05:07"_qs, u"GET /api"_qs, u"503 (try 3)"_qs,
                                               u"5 ms"_qs,     u"0 bytes"_qs,  QString()}
                               << true;
    QTest::newRow("no content")
        << RequestRecord {.when = when, .method = u"GET"_qs, .path = u"/api"_qs, .status = 204}
        << QStringList {u"09:05:07"_qs, u"GET /api"_qs, u"204"_qs, u"0 ms"_qs, u"0 bytes"_qs, QString()}
        << false;
}

void TestRequestLogModel::saysWhatHappened()
{
    QFETCH(const RequestRecord, record);
    QLocale::setDefault(QLocale(QLocale::English));
    RequestLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(record);
    QTRY_COMPARE(model.rowCount(), 1);
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(0, column).data().toString());
    QTEST(texts, "texts");
    QTEST(model.index(0, 0).data(RequestLogModel::HasFailedRole).toBool(), "hasFailed");
}

void TestRequestLogModel::keepsTheNewest_data()
{
    QTest::addColumn<QList<int>>("batches");
    QTest::newRow("one by one") << QList<int> {1, 1, 1};
    QTest::newRow("just full") << QList<int> {200};
    QTest::newRow("one over") << QList<int> {200, 1};
    QTest::newRow("half over") << QList<int> {150, 150};
    QTest::newRow("more than all at once") << QList<int> {40, 1000};
    QTest::newRow("full after full") << QList<int> {200, 200, 200};
}

void TestRequestLogModel::keepsTheNewest()
{
    QFETCH(const QList<int>, batches);
    RequestLogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int last = 0;
    for (const int batch : batches) {
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < batch; ++i)
            model.append(numbered(++last));
        QCOMPARE(model.records().constFirst(), numbered(last));
        QTRY_COMPARE(inserted.size(), 1);
    }
    QCOMPARE(model.rowCount(), std::min(last, RequestLogModel::Capacity));
    const QList<RequestRecord> records = model.records();
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(records.at(row), numbered(last - row));
}

void TestRequestLogModel::manyRecordsAreOneInsertion()
{
    RequestLogModel model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 5000; ++i)
        model.append(numbered(i));
    QTRY_COMPARE(model.rowCount(), RequestLogModel::Capacity);
    QCOMPARE(inserted.size(), 1);
}

void TestRequestLogModel::clearForgetsWhatIsPending()
{
    RequestLogModel model;
    model.append(numbered(1));
    model.clear();
    QCOMPARE(model.records(), QList<RequestRecord>());
    model.append(numbered(2));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.records().constFirst(), numbered(2));
}

QTEST_GUILESS_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"
