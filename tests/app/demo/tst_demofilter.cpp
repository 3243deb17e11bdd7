// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofilter.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The archives' OData filter, on three small rows.
class TestDemoFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void survivesDeepBrackets();

private:
    static QList<DemoFilterColumn> columns();
    static DemoCell cell(int row, qsizetype column);
};

QList<DemoFilterColumn> TestDemoFilter::columns()
{
    return {
        {u"associateDbId"_s, DemoColumnType::Integer, true}, {u"fullName"_s, DemoColumnType::Text, true},
        {u"canLogin"_s, DemoColumnType::Bool, true},         {u"role"_s, DemoColumnType::List, true},
        {u"lastLogin"_s, DemoColumnType::Date, true},        {u"userplan"_s, DemoColumnType::Text, false}};
}

DemoCell TestDemoFilter::cell(int row, qsizetype column)
{
    static const QStringList names = {u"Åse O'Connell"_s, u"Jürgen Weiß"_s, u"Zoë Bakker"_s};
    static const QStringList roles = {u"Manager"_s, u"Sales employee"_s, u"Manager"_s};
    static const QStringList logins = {u"2026-11-19T08:00:00"_s, QString(), u"2025-01-02T10:30:00"_s};
    switch (column) {
    case 0:
        return {10 * (row + 1)};
    case 1:
        return {names.at(row)};
    case 2:
        return {row != 1};
    case 3:
        return {roles.at(row), row == 1 ? 2 : 6};
    default:
        return {logins.at(row)};
    }
}

void TestDemoFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("rows");

    QTest::newRow("empty") << QString() << QList<int> {0, 1, 2};
    QTest::newRow("integer gt") << u"associateDbId gt 10"_s << QList<int> {1, 2};
    QTest::newRow("integer > for the agent") << u"associateDbId > 0"_s << QList<int> {0, 1, 2};
    QTest::newRow("integer lt") << u"associateDbId lt 20"_s << QList<int> {0};
    QTest::newRow("integer eq") << u"associateDbId eq 20"_s << QList<int> {1};
    QTest::newRow("integer = without blanks") << u"associateDbId=20"_s << QList<int> {1};
    QTest::newRow("integer quoted") << u"associateDbId eq '20'"_s << QList<int> {1};
    QTest::newRow("integer ne") << u"associateDbId ne 20"_s << QList<int> {0, 2};
    QTest::newRow("integer oneOf") << u"associateDbId oneOf (10, 30)"_s << QList<int> {0, 2};
    QTest::newRow("column and operator without case") << u"ASSOCIATEDBID GT 10"_s << QList<int> {1, 2};
    QTest::newRow("text begins") << u"fullName begins 'å'"_s << QList<int> {0};
    QTest::newRow("text contains") << u"fullName contains 'ER'"_s << QList<int> {2};
    QTest::newRow("text contains ß") << u"fullName contains 'weiß'"_s << QList<int> {1};
    QTest::newRow("text notContains") << u"fullName notContains 'e'"_s << QList<int> {};
    QTest::newRow("text is, escaped quote") << uR"(fullName is 'åse O\'Connell')"_s << QList<int> {0};
    QTest::newRow("text isNot") << u"fullName isNot 'zoë bakker'"_s << QList<int> {0, 1};
    QTest::newRow("bool set true") << u"canLogin set true"_s << QList<int> {0, 2};
    QTest::newRow("bool eq false") << u"canLogin eq false"_s << QList<int> {1};
    QTest::newRow("list by text") << u"role eq 'manager'"_s << QList<int> {0, 2};
    QTest::newRow("list by id") << u"role oneOf (2)"_s << QList<int> {1};
    QTest::newRow("date after") << u"lastLogin after '2026-01-01'"_s << QList<int> {0};
    QTest::newRow("date before, never is not before") << u"lastLogin before '2026-01-01'"_s << QList<int> {2};
    QTest::newRow("and") << u"canLogin set true and associateDbId gt 10"_s << QList<int> {2};
    QTest::newRow("or") << u"associateDbId eq 10 or associateDbId eq 20"_s << QList<int> {0, 1};
    QTest::newRow("and binds tighter")
        << u"associateDbId eq 10 or canLogin set true and associateDbId gt 20"_s << QList<int> {0, 2};
    QTest::newRow("brackets") << u"(associateDbId eq 10 or canLogin set true) and associateDbId gt 20"_s
                              << QList<int> {2};
}

void TestDemoFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, rows);
    const DemoFilter parsed = DemoFilter::parse(filter, columns());
    QVERIFY2(parsed.isValid(), qPrintable(parsed.errorString()));
    QList<int> matching;
    for (int row = 0; row < 3; ++row) {
        if (parsed.matches([row](qsizetype column) { return cell(row, column); }))
            matching.append(row);
    }
    QCOMPARE(matching, rows);
}

void TestDemoFilter::refuses_data()
{
    QTest::addColumn<QString>("filter");

    QTest::newRow("le") << u"associateDbId le 10"_s;
    QTest::newRow("ge") << u"associateDbId ge 10"_s;
    QTest::newRow("unknown column") << u"shoeSize eq 10"_s;
    QTest::newRow("column without filter") << u"userplan eq 'Sales'"_s;
    QTest::newRow("unknown operator") << u"fullName resembles 'x'"_s;
    QTest::newRow("operator of another type") << u"associateDbId contains '1'"_s;
    QTest::newRow("text for a number") << u"associateDbId eq 'x'"_s;
    QTest::newRow("open quote") << u"fullName is 'x"_s;
    QTest::newRow("open bracket") << u"(associateDbId eq 1"_s;
    QTest::newRow("open list") << u"associateDbId oneOf (1, 2"_s;
    QTest::newRow("list without brackets") << u"associateDbId oneOf 1"_s;
    QTest::newRow("nothing after and") << u"associateDbId eq 1 and"_s;
    QTest::newRow("nothing after the operator") << u"associateDbId eq"_s;
    QTest::newRow("only a column") << u"associateDbId"_s;
    QTest::newRow("leftovers") << u"associateDbId eq 1 fullName"_s;
}

void TestDemoFilter::refuses()
{
    QFETCH(QString, filter);
    const DemoFilter parsed = DemoFilter::parse(filter, columns());
    QVERIFY(!parsed.isValid());
    QVERIFY(!parsed.errorString().isEmpty());
}

void TestDemoFilter::survivesDeepBrackets()
{
    const DemoFilter parsed = DemoFilter::parse(QString(100000, u'('), columns());
    QVERIFY(!parsed.isValid());
}

QTEST_GUILESS_MAIN(TestDemoFilter)
#include "tst_demofilter.moc"
