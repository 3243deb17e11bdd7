// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsontext.h"
#include "services/superoffice/jsontree.h"
#include "tests/services/superoffice/sametree.h"
#include "tests/services/superoffice/testdata.h"

#include <QRandomGenerator>
#include <QTest>

/// The tree against Qt's own parser, which is slower and reads more.
class tst_JsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatQtSays_data();
    void saysWhatQtSays();
    void failsAsQtFails_data();
    void failsAsQtFails();
    void brokenSamples_data() { sampleRows(); }
    void brokenSamples();
    void exactNumbers_data();
    void exactNumbers();
    void lastMemberCounts();
    void outlivesItsBytes();
    void paths();

private:
    static void sampleRows();
};

namespace {

constexpr const char *Samples[] = {"odd_owners",         "sample_archive_agent", "sample_archive_rest",
                                   "sample_assignments", "sample_package",       "sample_userlicenses"};

/// What the tree and Qt disagree on; empty where they agree.
QString difference(const QByteArray &body)
{
    const Result<JsonTree> tree = JsonTree::fromJson(body);
    const Result<QJsonValue> value = parseJson(body);
    if (!tree || !value)
        return tree.has_value() == value.has_value() && tree.error().detail == value.error().detail
                   ? QString()
                   : QStringLiteral("only one of them reads it");
    return isSame(*tree, tree->root(), *value) ? QString() : QStringLiteral("they read it differently");
}

} // namespace

void tst_JsonTree::sampleRows()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *sample : Samples)
        QTest::newRow(sample) << testData(sample);
}

void tst_JsonTree::saysWhatQtSays_data()
{
    sampleRows();
    for (const char *json : {"null",
                             " true ",
                             "false",
                             "\"\"",
                             "[]",
                             "{}",
                             "[[],{},[{}]]",
                             "0",
                             "-0",
                             "-0.0",
                             "12.0",
                             "1e2",
                             "1E-3",
                             "9223372036854775807",
                             "-9223372036854775808",
                             "9223372036854775808",
                             "18446744073709551615",
                             "18446744073709551616",
                             "123456789012345678901234567890",
                             "1e300",
                             "{\"a\":1,\"a\":[2]}",
                             "{\"\":1}",
                             "\"\\u00f8\\/\\n\\\"\"",
                             "\"\\ud83d\\ude00\"",
                             "\"\\ud83d\"",
                             "\"a\\u0000b\"",
                             "\xEF\xBB\xBF[1]",
                             "\"\xF0\x9F\x98\x80\""})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << QByteArray(MaxJsonDepth, '[') + QByteArray(MaxJsonDepth, ']');
    QTest::newRow("brackets in a text") << "\"" + QByteArray(100, '[') + "\"";
}

void tst_JsonTree::saysWhatQtSays()
{
    QFETCH(QByteArray, body);
    QVERIFY(JsonTree::fromJson(body));
    QCOMPARE(difference(body), QString());
}

void tst_JsonTree::failsAsQtFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &body, const char *detail) {
        QTest::newRow(name) << body << QString::fromLatin1(detail);
    };
    row("empty", "", "expected one JSON value, found 0");
    row("two", "1,2", "expected one JSON value, found 2");
    row("comma", "[1,]", "not JSON: object is missing after a comma at byte 4");
    row("html", "<html>", "not JSON: illegal number at byte 0");
    row("cut", R"({"a")", "not JSON: ");
    row("more behind", "{} x", "not JSON: ");
    row("bad UTF-8", "[\"\xC3\x28\"]", "not JSON: ");
    row("deep lists", QByteArray(65, '[') + QByteArray(65, ']'), "the answer is nested more than 64 levels");
    row("deep objects", QByteArray("{\"a\":").repeated(65) + '1' + QByteArray(65, '}'),
        "the answer is nested more than 64 levels");
    row("very deep", QByteArray(1'000'000, '['), "the answer is nested more than 64 levels");
}

void tst_JsonTree::failsAsQtFails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const Result<JsonTree> tree = JsonTree::fromJson(body);
    QVERIFY(!tree);
    QCOMPARE(tree.error().kind, ApiError::Kind::BadResponse);
    QVERIFY2(tree.error().detail.startsWith(detail), qPrintable(tree.error().detail));
    QCOMPARE(difference(body), QString());
}

void tst_JsonTree::brokenSamples()
{
    QFETCH(QByteArray, body);
    QRandomGenerator random(20261123);
    for (int round = 0; round < 2000; ++round) {
        QByteArray broken = body;
        for (int change = random.bounded(1, 4); change > 0; --change)
            broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(256));
        broken.truncate(random.bounded(4) == 0 ? random.bounded(broken.size()) : broken.size());
        QVERIFY2(difference(broken).isEmpty(), broken.constData());
    }
}

void tst_JsonTree::exactNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("number");
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void tst_JsonTree::exactNumbers()
{
    QFETCH(QByteArray, json);
    const Result<JsonTree> tree = JsonTree::fromJson(json);
    QVERIFY(tree);
    QVERIFY(std::holds_alternative<qint64>(tree->root().value));
    QTEST(std::get<qint64>(tree->root().value), "number");
}

void tst_JsonTree::lastMemberCounts()
{
    const Result<JsonTree> tree = JsonTree::fromJson(R"({"a": 1, "b": 2, "a": 3, "A": 4})");
    QVERIFY(tree);
    QCOMPARE(tree->children(tree->root()).size(), 4U);
    QCOMPARE(std::get<qint64>(tree->member(tree->root(), "a")->value), 3);
    QVERIFY(!tree->member(tree->root(), "c"));
    QVERIFY(!tree->member(*tree->member(tree->root(), "a"), "a")); // a number has none
}

void tst_JsonTree::outlivesItsBytes()
{
    QByteArray body = R"(["a text that is longer than any short one is kept in place"])";
    Result<JsonTree> parsed = JsonTree::fromJson(body);
    body.fill('x');
    QVERIFY(parsed);
    const JsonTree tree = std::move(*parsed);
    const auto text = std::get<JsonNode::Text>(tree.children(tree.root()).front().value);
    QCOMPARE(tree.bytes(text).toByteArray(),
             QByteArray("a text that is longer than any short one is kept in place"));
}

void tst_JsonTree::paths()
{
    const Result<JsonTree> tree = JsonTree::fromJson(R"([0, {"A": [{"B": 1}, {"B": [[2]]}]}])");
    QVERIFY(tree);
    const auto child = [&](const JsonNode &node, size_t index) -> const JsonNode & {
        return tree->children(node)[index];
    };
    const JsonNode &list = *tree->member(child(tree->root(), 1), "A");
    const JsonNode &inner = *tree->member(child(list, 1), "B");
    QCOMPARE(tree->pathTo(tree->root()), QString());
    QCOMPARE(tree->pathTo(child(tree->root(), 0)), QStringLiteral("[0]"));
    QCOMPARE(tree->pathTo(list), QStringLiteral("[1].A"));
    QCOMPARE(tree->pathTo(child(child(inner, 0), 0)), QStringLiteral("[1].A[1].B[0][0]"));
}

QTEST_GUILESS_MAIN(tst_JsonTree)
#include "tst_jsontree.moc"
