// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reclaim.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

/// Whose seats lie idle, and which of them are taken for whom.
class TestReclaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void whoCannotLogIn_data();
    void whoCannotLogIn();
    void onlyWhoseSeatCanBeHad();
    void whoMissesItLeastComesFirst();
    void asManyAsAreMissing_data();
    void asManyAsAreMissing();
};

namespace {

enum Column { Base, Child, Columns };

/// Associates who hold the base, some of whom cannot log in.
struct Sample
{
    Sample(int associateCount, qint64 freeSeats)
    {
        const LicenseCatalogue catalogue = sampleCatalogue(
            u"ACME"_qs,
            {{.name = u"base"_qs, .sortOrder = 1, .total = 10, .inUse = 10 - freeSeats, .free = freeSeats},
             {.name = u"child"_qs, .sortOrder = 2, .needs = u"base"_qs, .unrestricted = true}});
        rules = AssignmentRules(catalogue, assignmentColumns(catalogue, {}));
        for (int row = 0; row < associateCount; ++row) {
            Associate associate;
            associate.associateId = 100 + row;
            associate.canLogIn = true;
            associates.append(associate);
            table.addRow();
            for (int column = 0; column < Columns; ++column)
                table.setHeld(row, column, false);
        }
    }
    /// Lets @p row hold the base without being able to log in.
    void addIdle(int row)
    {
        associates[row].canLogIn = false;
        table.setHeld(row, Base, true);
    }

    QList<Associate> associates;
    AssignmentRules rules;
    AssignmentTable table {Columns};
};

} // namespace

void TestReclaim::whoCannotLogIn_data()
{
    QTest::addColumn<int>("canLogIn"); // -1: the server does not say
    QTest::addColumn<bool>("isRetired");
    QTest::addColumn<bool>("expected");

    QTest::newRow("can") << 1 << false << false;
    QTest::newRow("cannot") << 0 << false << true;
    QTest::newRow("not said") << -1 << false << false;
    QTest::newRow("has left, can") << 1 << true << false;
    QTest::newRow("has left, cannot") << 0 << true << true;
    QTest::newRow("has left, not said") << -1 << true << true;
}

void TestReclaim::whoCannotLogIn()
{
    QFETCH(const int, canLogIn);
    QFETCH(const bool, isRetired);
    Sample sample(1, 0);
    sample.addIdle(0);
    sample.associates[0].canLogIn = canLogIn < 0 ? std::nullopt : std::optional(canLogIn == 1);
    sample.associates[0].isRetired = isRetired;
    const auto rows = holdersWhoCannotLogIn(sample.associates, sample.table, Base, 9);
    QTEST(rows == QList<int> {0}, "expected");
}

/// Held, or staged to be given: what is staged to be released already counts as free.
void TestReclaim::onlyWhoseSeatCanBeHad()
{
    Sample sample(5, 3);
    for (const int row : {0, 1, 4})
        sample.addIdle(row);
    sample.associates[2].canLogIn = false;
    sample.associates[3].canLogIn = false;
    sample.table.setWanted(1, Base, false);
    sample.table.setWanted(2, Base, true);
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Base, 9), QList<int>({0, 2, 4}));
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Base, 2), QList<int>({0, 2}));
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Base, 0), QList<int>());
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Base, 9, {0}), QList<int>({2, 4}));
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Child, 9), QList<int>());
}

void TestReclaim::whoMissesItLeastComesFirst()
{
    Sample sample(6, 0);
    for (int row = 0; row < 6; ++row)
        sample.addIdle(row);
    const QDateTime login(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    sample.associates[0].lastLogin = std::nullopt;
    sample.associates[1].lastLogin = login;
    sample.associates[2].lastLogin = login.addDays(-1);
    sample.associates[3].lastLogin = QDateTime();
    sample.associates[4].lastLogin = login;
    sample.associates[4].associateId = 1;
    sample.associates[5].lastLogin = login.addDays(1);
    sample.associates[5].isRetired = true;
    QCOMPARE(holdersWhoCannotLogIn(sample.associates, sample.table, Base, 9), QList<int>({5, 3, 2, 4, 1, 0}));
}

void TestReclaim::asManyAsAreMissing_data()
{
    QTest::addColumn<qint64>("freeSeats");
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<QString>("expected"); // rows

    // The associates 0 to 3 hold the base and cannot log in.
    QTest::newRow("seats for all") << qint64(2) << u"5+base 6+base"_qs << QString();
    QTest::newRow("one is missing") << qint64(1) << u"5+base 6+base"_qs << u"0"_qs;
    QTest::newRow("two are missing") << qint64(0) << u"5+base 6+base"_qs << u"0 1"_qs;
    QTest::newRow("some are in use beyond the ceiling") << qint64(-1) << u"5+base 6+base"_qs << u"0 1 2"_qs;
    QTest::newRow("more are missing than can be had") << qint64(-9) << u"5+base 6+base"_qs << u"0 1 2 3"_qs;
    QTest::newRow("what is needed is missing") << qint64(0) << u"5+child"_qs << u"0"_qs;
    QTest::newRow("who is to have it is spared") << qint64(0) << u"0+base 5+base"_qs << u"1"_qs;
    QTest::newRow("who is to need it is spared") << qint64(0) << u"0+child 5+base"_qs << u"1"_qs;
    QTest::newRow("who gives it up anyway is no more help") << qint64(0) << u"5+base 0-base"_qs << u"1"_qs;
}

void TestReclaim::asManyAsAreMissing()
{
    QFETCH(const qint64, freeSeats);
    QFETCH(const QString, wishes);
    Sample sample(7, freeSeats);
    for (const int row : {0, 1, 2, 3})
        sample.addIdle(row);
    QList<AssignmentRules::Wish> list;
    for (const QString &wish : wishes.split(u' '))
        list.append({wish.at(0).digitValue(), wish.mid(2) == u"base" ? Base : Child, wish.at(1) == u'+'});
    const Proposal proposal = proposalFor(sample.rules, sample.table, list);
    QStringList rows;
    for (const auto &release :
         reclaimingWishes(sample.associates, sample.rules, sample.table, list, proposal)) {
        QCOMPARE(release.column, int(Base));
        QVERIFY(!release.wanted);
        rows.append(QString::number(release.row));
    }
    QTEST(rows.join(u' '), "expected");
}

QTEST_GUILESS_MAIN(TestReclaim)
#include "tst_reclaim.moc"
