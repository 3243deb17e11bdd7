// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plannedchanges.h"

#include <QRegularExpression>
#include <QTest>

/// Lists of joiners and leavers, as they stand in files.
class PlannedChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void list_data();
    void list();
    void listWithFaultsIsNotTakenByHalves();
};

static QString printed(const QList<PlannedChange> &changes)
{
    QStringList parts;
    for (const PlannedChange &change : changes)
        parts.append(QStringLiteral("%1:%2").arg(change.day.toString(Qt::ISODate)).arg(change.seats));
    return parts.join(u' ');
}

static QString printed(const QList<PlannedFault> &faults)
{
    QStringList sentences;
    for (const PlannedFault &fault : faults)
        sentences.append(plannedFaultText(fault));
    return sentences.join(u' ');
}

void PlannedChangesTest::list_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *file, const char *changes, const char *faults) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(changes) << QString::fromUtf8(faults);
    };
    row("joiners and leavers", "2027-01-31,25\n2027-02-28,-3\n", "2027-01-31:25 2027-02-28:-3", "");
    row("heading", "Day;Seats\n2027-01-31;25\n", "2027-01-31:25", "");
    row("only a heading", "Day;Seats\n", "", "");
    row("blanks and a sign", " 2027-01-31 ; +25 \n", "2027-01-31:25", "");
    row("further columns", "2027-01-31,4,Sales\n", "2027-01-31:4", "");
    row("nobody", "2027-01-31,0\n", "2027-01-31:0", "");
    row("leap day", "2028-02-29,1\n", "2028-02-29:1", "");
    row("no such day", "2027-02-29,1\n", "", "Line 1: “2027-02-29” is not a day such as 2027-01-31.");
    row("day of another country", "Day,Seats\n31.01.2027,4\n", "",
        "Line 2: “31.01.2027” is not a day such as 2027-01-31.");
    row("instant", "2027-01-31T10:00,4\n", "", "Line 1: “2027-01-31T10:00” is not a day such as 2027-01-31.");
    row("words", "2027-01-31,four\n", "", "Line 1: “four” is not a whole number of seats.");
    row("half a seat", "2027-01-31;1.5\n", "", "Line 1: “1.5” is not a whole number of seats.");
    row("no number", "2027-01-31\n2027-02-01,1\n", "", "Line 1: “” is not a whole number of seats.");
    row("more than anybody has", "2027-01-31,1000001\n", "",
        "Line 1: “1000001” is not a whole number of seats.");
    row("more than fits", "2027-01-31,99999999999\n", "",
        "Line 1: “99999999999” is not a whole number of seats.");
}

void PlannedChangesTest::list()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, changes);
    QFETCH(const QString, faults);
    const PlannedList list = plannedListFrom(csvTableFromBytes(file));
    QCOMPARE(printed(list.changes), changes);
    QCOMPARE(printed(list.faults), faults);
}

void PlannedChangesTest::listWithFaultsIsNotTakenByHalves()
{
    const PlannedList list = plannedListFrom(csvTableFromBytes("2027-01-31,25\nsoon,4\nlater,5\n"));
    QVERIFY(list.changes.isEmpty());
    QCOMPARE(list.faults.size(), 2);
    QCOMPARE(list.faults.constLast().line, 3);
}

QTEST_GUILESS_MAIN(PlannedChangesTest)
#include "tst_plannedchanges.moc"
