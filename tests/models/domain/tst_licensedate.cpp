// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensedate.h"

#include <QRegularExpression>
#include <QTest>

/// Every shape of date the WebAPI is known to send (API reference 4.13).
class TestLicenseDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void dates_data();
    void dates();
    void forever_data();
    void forever();
    void junk_data();
    void junk();
};

void TestLicenseDate::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    QTest::newRow("licence date without zone") << u"2026-06-11T00:00:00"_qs << QDate(2026, 6, 11);
    QTest::newRow("fraction and zone") << u"1997-11-30T02:49:44.576671+01:00"_qs << QDate(1997, 11, 30);
    QTest::newRow("seven fraction digits") << u"1997-11-30T02:49:44.5766712+01:00"_qs << QDate(1997, 11, 30);
    QTest::newRow("zone without colon") << u"2018-12-24T07:34:45-0500"_qs << QDate(2018, 12, 24);
    QTest::newRow("universal time") << u"2002-08-07T12:52:00Z"_qs << QDate(2002, 8, 7);
    QTest::newRow("bare date") << u"2031-12-31"_qs << QDate(2031, 12, 31);
    QTest::newRow("day does not move east") << u"2026-01-01T00:00:00+14:00"_qs << QDate(2026, 1, 1);
    QTest::newRow("day does not move west") << u"2026-01-01T23:59:59-12:00"_qs << QDate(2026, 1, 1);
    QTest::newRow("leap day") << u"2028-02-29T00:00:00"_qs << QDate(2028, 2, 29);
    QTest::newRow("blanks around") << u"  2026-06-11T00:00:00\n"_qs << QDate(2026, 6, 11);
    QTest::newRow("the day after the epoch") << u"1970-01-02T00:00:00"_qs << QDate(1970, 1, 2);
    QTest::newRow("the last day that counts") << u"9998-12-31T00:00:00"_qs << QDate(9998, 12, 31);
}

void TestLicenseDate::dates()
{
    QFETCH(const QString, text);
    const LicenseDate read = licenseDateFromText(text);
    QTEST(read.date, "date");
    QCOMPARE(read.text, text.trimmed());
    QVERIFY(!read.isForever);
}

void TestLicenseDate::forever_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_qs;
    QTest::newRow("blank") << u"   "_qs;
    QTest::newRow(".NET minimum, universal") << u"0001-01-01T00:00:00Z"_qs;
    QTest::newRow(".NET minimum, local") << u"0001-01-01T01:00:00+01:00"_qs;
    QTest::newRow(".NET minimum, no zone") << u"0001-01-01T00:00:00"_qs;
    QTest::newRow("Unix epoch") << u"1970-01-01T00:00:00"_qs;
    QTest::newRow("Unix epoch, local") << u"1970-01-01T01:00:00+01:00"_qs;
    QTest::newRow("year 9999") << u"9999-12-31T23:59:59"_qs;
    QTest::newRow("year 9999, first day") << u"9999-01-01"_qs;
}

void TestLicenseDate::forever()
{
    QFETCH(const QString, text);
    const LicenseDate read = licenseDateFromText(text);
    QVERIFY(read.isForever);
    QVERIFY(!read.date.isValid());
    QCOMPARE(read.text, text.trimmed());
}

void TestLicenseDate::junk_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("word") << u"tomorrow"_qs;
    QTest::newRow("American") << u"12/31/2026 12:00:00 AM"_qs;
    QTest::newRow("no such month") << u"2026-13-01T00:00:00"_qs;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00"_qs;
    QTest::newRow("no leap year") << u"2027-02-29"_qs;
    QTest::newRow("cut off") << u"2026-06-"_qs;
    QTest::newRow("number") << u"1781136000"_qs;
    QTest::newRow("Microsoft JSON") << u"/Date(1781136000000)/"_qs;
    QTest::newRow("markup") << u"<b>2026-06-11</b>"_qs;
    QTest::newRow("not Latin") << u"二〇二六年六月"_qs;
}

void TestLicenseDate::junk()
{
    QFETCH(const QString, text);
    const LicenseDate read = licenseDateFromText(text);
    QCOMPARE(read.text, text);
    QVERIFY(!read.date.isValid());
    QVERIFY(!read.isForever);
}

QTEST_GUILESS_MAIN(TestLicenseDate)
#include "tst_licensedate.moc"
