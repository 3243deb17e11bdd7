// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsonreader.h"

#include <QTest>

#include <limits>

class tst_JsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void booleans_data();
    void booleans();
    void texts_data();
    void texts();
    void lists();
    void firstFaultNamesItsPath();
    void missingFieldsHaveAPath();
    void parse_data();
    void parse();
    void depth();
};

namespace {

/// Decodes `{"F": <json>}` and gives the value of F, or the fault's text.
template<class Read>
QString read(const QByteArray &json, const Read &readField)
{
    const QByteArray body = "{\"F\": " + json + '}';
    const auto result = decodeJson(body, [&](const JsonReader &root) {
        const JsonReader field = root.field(QLatin1StringView("F"));
        return QVariant(readField(field)).toString();
    });
    return result ? *result : result.error().detail;
}

} // namespace

void tst_JsonReader::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const auto row = [](const QByteArray &json, const QString &result) {
        QTest::newRow(json.constData()) << json << result;
    };
    row("12", QStringLiteral("12"));
    row("-3", QStringLiteral("-3"));
    row("12.0", QStringLiteral("12"));
    row("1.2e1", QStringLiteral("12"));
    row("\"12\"", QStringLiteral("12"));
    row("\" 12 \"", QStringLiteral("12"));
    row("null", QStringLiteral("0"));
    row("4294967295", QStringLiteral("4294967295"));
    row("9007199254740993", QStringLiteral("9007199254740993")); // 2^53 + 1
    row("9223372036854775807", QStringLiteral("9223372036854775807"));
    row("12.5", QStringLiteral("F: expected a whole number, found the number 12.5"));
    row("9223372036854775808", QStringLiteral("F: expected a whole number, found the number 9.22337e+18"));
    row("1e300", QStringLiteral("F: expected a whole number, found the number 1e+300"));
    row("\"\"", QStringLiteral("F: expected a number, found the text \"\""));
    row("\"many\"", QStringLiteral("F: expected a number, found the text \"many\""));
    row("true", QStringLiteral("F: expected a number, found true or false"));
    row("{}", QStringLiteral("F: expected a number, found an object"));
    row("[1]", QStringLiteral("F: expected a number, found a list"));
}

void tst_JsonReader::integers()
{
    QFETCH(QByteArray, json);
    QTEST(read(json, [](const JsonReader &field) { return field.integer(); }), "result");
}

void tst_JsonReader::booleans_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const auto row = [](const QByteArray &json, const QString &result) {
        QTest::newRow(json.constData()) << json << result;
    };
    for (const char *yes : {"true", "1", "1.0", "\"true\"", "\"True\"", "\"1\""})
        row(yes, QStringLiteral("true"));
    for (const char *no : {"false", "0", "\"false\"", "\"FALSE\"", "\"0\"", "null"})
        row(no, QStringLiteral("false"));
    row("2", QStringLiteral("F: expected true or false, found the number 2"));
    row("\"yes\"", QStringLiteral("F: expected true or false, found the text \"yes\""));
    row("{}", QStringLiteral("F: expected true or false, found an object"));
    row("[]", QStringLiteral("F: expected true or false, found a list"));
}

void tst_JsonReader::booleans()
{
    QFETCH(QByteArray, json);
    QTEST(read(json, [](const JsonReader &field) { return field.boolean(); }), "result");
}

void tst_JsonReader::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const auto row = [](const QByteArray &json, const QString &result) {
        QTest::newRow(json.constData()) << json << result;
    };
    row("\"Smørebrød \\u00e5\"", QStringLiteral("Smørebrød å"));
    row("null", QString());
    row("1010031415", QStringLiteral("1010031415"));
    row("11.13", QStringLiteral("11.13"));
    row("true", QStringLiteral("F: expected a text, found true or false"));
    row("{}", QStringLiteral("F: expected a text, found an object"));
    row("[]", QStringLiteral("F: expected a text, found a list"));
}

void tst_JsonReader::texts()
{
    QFETCH(QByteArray, json);
    QTEST(read(json, [](const JsonReader &field) { return field.text(); }), "result");
}

void tst_JsonReader::lists()
{
    const auto size = [](const JsonReader &field) { return field.items().size(); };
    QCOMPARE(read("[1, null, {}]", size), QStringLiteral("3"));
    QCOMPARE(read("[]", size), QStringLiteral("0"));
    QCOMPARE(read("null", size), QStringLiteral("0"));
    QCOMPARE(read("{}", size), QStringLiteral("F: expected a list, found an object"));
    QCOMPARE(read("\"\"", size), QStringLiteral("F: expected a list, found the text \"\""));
    const auto objects = [](const JsonReader &field) { return field.objects().size(); };
    QCOMPARE(read("[{}, {}]", objects), QStringLiteral("2"));
    QCOMPARE(read("[{}, null]", objects), QStringLiteral("F[1]: expected an object, found nothing"));
}

void tst_JsonReader::firstFaultNamesItsPath()
{
    const QByteArray body = R"([{}, {"A": [{"B": 1}, {"B": {}}], "C": []}])";
    const auto result = decodeJson(body, [](const JsonReader &root) {
        qint64 sum = 0;
        for (const JsonReader &element : root.items()) {
            for (const JsonReader &inner : element.field(QLatin1StringView("A")).items())
                sum += inner.field(QLatin1StringView("B")).integer();
            sum += element.field(QLatin1StringView("C")).integer();
        }
        return sum;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::BadResponse);
    QCOMPARE(result.error().detail, QStringLiteral("[1].A[1].B: expected a number, found an object"));
}

void tst_JsonReader::missingFieldsHaveAPath()
{
    const auto result = decodeJson(R"([{"A": null}])", [](const JsonReader &root) {
        const JsonReader missing = root.items().constFirst().field(QLatin1StringView("B"));
        const bool isEmpty = missing.isMissing() && missing.isNull() && missing.text().isEmpty();
        missing.field(QLatin1StringView("C")).fail(QStringLiteral("a positive number"));
        return isEmpty;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().detail, QStringLiteral("[0].B.C: expected a positive number, found nothing"));
}

void tst_JsonReader::parse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("object") << QByteArray("{}") << true;
    QTest::newRow("list") << QByteArray(" [1] ") << true;
    QTest::newRow("bare text") << QByteArray("\"https://shop\"") << true;
    QTest::newRow("bare null") << QByteArray("null") << true;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF[]") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut") << QByteArray("[{\"A\": 1}, {\"A\"") << false;
    QTest::newRow("two values") << QByteArray("1,2") << false;
    QTest::newRow("breaks out") << QByteArray("1],[2") << false;
    QTest::newRow("html") << QByteArray("<html></html>") << false;
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xC3\x28\"]") << false;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << false;
}

void tst_JsonReader::parse()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isValid);
    const Result<QJsonValue> parsed = parseJson(body);
    QCOMPARE(parsed.has_value(), isValid);
    if (!isValid)
        QVERIFY(!parsed.error().detail.isEmpty());
}

void tst_JsonReader::depth()
{
    QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    QVERIFY(!parseJson(QByteArray(65, '[') + QByteArray(65, ']')));
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')));
    QVERIFY(parseJson("[\"" + QByteArray(100, '[') + "\\\"" + QByteArray(100, '{') + "\"]"));
}

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
