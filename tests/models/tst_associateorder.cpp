// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/associateorder.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using SortKey = AssociateOrder::SortKey;

/// The order in which associates stand.
class TestAssociateOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersBy_data();
    void ordersBy();
    void followsTheLanguage_data();
    void followsTheLanguage();
    void knowsNobody();
    void agreesWithComparing_data();
    void agreesWithComparing();
};

namespace {

Associate person(const QString &fullName, const QString &userId = {}, const QString &group = {},
                 const QString &role = {}, const std::optional<QDateTime> &lastLogin = {})
{
    Associate associate;
    associate.fullName = fullName;
    associate.userId = userId;
    associate.groupName = group;
    associate.roleName = role;
    associate.lastLogin = lastLogin;
    return associate;
}

/// Rows in the order of their places.
QList<int> rowsIn(const AssociateOrder &order, SortKey key, int count)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(),
              [&order, key](int a, int b) { return order.place(key, a) < order.place(key, b); });
    return rows;
}

QList<Associate> fewAssociates()
{
    const QDateTime spring(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
    return {person(u"Dirk"_qs, u"a"_qs, u"Sales"_qs, u"User"_qs, spring),
            person(u"anna"_qs, u"d"_qs, u"Sales"_qs), person({}, u"b"_qs, {}, u"Admin"_qs, QDateTime()),
            person(u"Anna"_qs, u"c"_qs, u"Aid"_qs, u"User"_qs, spring.addYears(-1))};
}

} // namespace

void TestAssociateOrder::ordersBy_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<QList<int>>("expected");

    QTest::newRow("name, else user ID") << SortKey::Name << QList<int> {1, 3, 2, 0};
    QTest::newRow("user ID") << SortKey::UserId << QList<int> {0, 2, 3, 1};
    QTest::newRow("group, then name; none first") << SortKey::Group << QList<int> {2, 3, 1, 0};
    QTest::newRow("role, then name; none first") << SortKey::Role << QList<int> {1, 2, 3, 0};
    QTest::newRow("last login; never and unknown first") << SortKey::LastLogin << QList<int> {1, 2, 3, 0};
}

void TestAssociateOrder::ordersBy()
{
    QFETCH(const SortKey, key);
    const AssociateOrder order(fewAssociates(), QLocale(QLocale::English));
    QTEST(rowsIn(order, key, 4), "expected");
}

void TestAssociateOrder::followsTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("German: ö beside o") << QLocale(QLocale::German) << QList<int> {0, 2, 1};
    QTest::newRow("Swedish: ö after z") << QLocale(QLocale::Swedish) << QList<int> {0, 1, 2};
}

void TestAssociateOrder::followsTheLanguage()
{
    QFETCH(const QLocale, locale);
    const QList<Associate> associates {person(u"Berg"_qs), person(u"Zorn"_qs), person(u"Öberg"_qs)};
    QTEST(rowsIn(AssociateOrder(associates, locale), SortKey::Name, 3), "expected");
}

void TestAssociateOrder::knowsNobody()
{
    const AssociateOrder nobody;
    QCOMPARE(nobody.place(SortKey::Group, 3), 3);
    const AssociateOrder order(fewAssociates(), QLocale::c());
    QCOMPARE(order.place(SortKey::Name, 4), 4); // came since: behind all others
    QCOMPARE(order.place(SortKey::LastLogin, 17), 17);
}

void TestAssociateOrder::agreesWithComparing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Against comparing texts one with another, as often as it takes.
void TestAssociateOrder::agreesWithComparing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QStringList names {u"Anna"_qs, u"anna"_qs,  u"Åse"_qs, u"Øyvind"_qs,
                             u"Bo 2"_qs, u"Bo 10"_qs, u"-"_qs,   {}};
    const auto any = [&random, &names] { return names.at(random.bounded(static_cast<int>(names.size()))); };
    QList<Associate> associates;
    for (int left = random.bounded(40); left > 0; --left)
        associates.append(person(any(), any() + any(), any(), any()));
    const QLocale locale(seed % 2 == 0 ? QLocale::NorwegianBokmal : QLocale::German);
    const QCollator collator(locale);
    const AssociateOrder order(associates, locale);
    const int count = static_cast<int>(associates.size());
    const auto agrees = [&](SortKey key, auto textOf) {
        QList<int> expected(count);
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&](int a, int b) {
            const int difference = collator.compare(textOf(associates.at(a)), textOf(associates.at(b)));
            return difference != 0
                       ? difference < 0
                       : collator.compare(associates.at(a).displayName(), associates.at(b).displayName()) < 0;
        });
        return rowsIn(order, key, count) == expected;
    };
    QVERIFY(agrees(SortKey::Name, [](const Associate &associate) { return associate.displayName(); }));
    QVERIFY(agrees(SortKey::UserId, [](const Associate &associate) { return associate.userId; }));
    QVERIFY(agrees(SortKey::Group, [](const Associate &associate) { return associate.groupName; }));
    QVERIFY(agrees(SortKey::Role, [](const Associate &associate) { return associate.roleName; }));
}

QTEST_APPLESS_MAIN(TestAssociateOrder)
#include "tst_associateorder.moc"
