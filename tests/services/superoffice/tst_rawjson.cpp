// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/rawjson.h"

#include <QTest>

using Kind = ApiError::Kind;

class tst_RawJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elements_data();
    void elements();
    void members_data();
    void members();
    void viewsPointIntoTheText();
    void lastMemberCounts();
    void wrongTextsAreErrors_data();
    void wrongTextsAreErrors();
};

void tst_RawJson::elements_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("elements");
    const auto row = [](const char *name, const QByteArray &json, const QByteArrayList &elements) {
        QTest::newRow(name) << json << elements;
    };
    row("none", "[ ]", {});
    row("null", " null ", {});
    row("odd spacing", "\n[ 1 ,\t2\r\n, 3 ]\n", {"1", "2", "3"});
    row("number spellings", "[1.0,1e2,-0,10000000000000000000000]",
        {"1.0", "1e2", "-0", "10000000000000000000000"});
    row("texts", R"(["a\"b", "\u00f8\/", "],[" , "ø"])", {R"("a\"b")", R"("\u00f8\/")", R"("],[")", "\"ø\""});
    row("nested", R"([{ "b" : 1, "a":[ 2 ] } , [ ] , { }, [[1] ,2]])",
        {R"({ "b" : 1, "a":[ 2 ] })", "[ ]", "{ }", "[[1] ,2]"});
    row("words", "[true, false,null]", {"true", "false", "null"});
}

void tst_RawJson::elements()
{
    QFETCH(QByteArray, json);
    const auto found = rawElements(json);
    QVERIFY(found);
    QByteArrayList elements;
    for (const QByteArrayView element : *found)
        elements.append(element.toByteArray());
    QTEST(elements, "elements");
}

void tst_RawJson::members_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("members");
    const auto row = [](const char *name, const QByteArray &json, const QByteArrayList &members) {
        QTest::newRow(name) << json << members;
    };
    row("none", "{ }", {});
    row("own order, odd spacing", "{ \"z\" :1 ,\n\"a\":  \"x\"  }", {"z=1", "a=\"x\""});
    row("escaped key", R"({"\u0041\"b": {}})", {"A\"b={}"});
    row("key within a text", R"({"a": "\"b\": 1, {", "b": 2})", {R"(a="\"b\": 1, {")", "b=2"});
    row("repeated", R"({"a": 1, "a": [ 2 ]})", {"a=1", "a=[ 2 ]"});
    row("deep", R"({"a": {"a": {"a": [ {"a": 1.50} ]}}, "b":null })",
        {R"(a={"a": {"a": [ {"a": 1.50} ]}})", "b=null"});
}

void tst_RawJson::members()
{
    QFETCH(QByteArray, json);
    const auto found = rawMembers(json);
    QVERIFY(found);
    QByteArrayList members;
    for (const RawMember &member : *found)
        members.append(member.key.toUtf8() + '=' + member.value.toByteArray());
    QTEST(members, "members");
}

void tst_RawJson::viewsPointIntoTheText()
{
    const QByteArray json = R"([ {"a": 1}, {"a": 2} ])";
    const auto elements = rawElements(json);
    QVERIFY(elements);
    const auto inner = rawMembers(elements->at(1));
    QVERIFY(inner);
    QCOMPARE(inner->constFirst().value.data() - json.constData(), json.indexOf('2'));
}

void tst_RawJson::lastMemberCounts()
{
    const auto members = rawMembers(R"({"a": 1, "b": 2, "a": 3})");
    QVERIFY(members);
    QCOMPARE(rawValue(*members, QLatin1StringView("a")).toByteArray(), QByteArray("3"));
    QVERIFY(rawValue(*members, QLatin1StringView("A")).isEmpty());
}

void tst_RawJson::wrongTextsAreErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "x", "1", "\"a\"", "<html>", "{\"a\"", "[1", "{\"a\": }", "\xff\xfe"})
        QTest::newRow(json) << QByteArray(json);
}

void tst_RawJson::wrongTextsAreErrors()
{
    QFETCH(QByteArray, json);
    const auto members = rawMembers(json);
    QVERIFY(!members);
    QCOMPARE(members.error().kind, Kind::BadResponse);
    const auto elements = rawElements(json);
    QVERIFY(!elements);
    QCOMPARE(elements.error().kind, Kind::BadResponse);
}

QTEST_GUILESS_MAIN(tst_RawJson)
#include "tst_rawjson.moc"
