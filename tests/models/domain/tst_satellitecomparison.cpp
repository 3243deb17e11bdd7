// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/satellitecomparison.h"

#include <QRegularExpression>
#include <QTest>

/// Licences of satellites, side by side.
class TestSatelliteComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comparison_data();
    void comparison();
    void differences_data();
    void differences();
    void versionsAreOneLicense();
};

namespace {

using Lists = QList<QList<LicenseOwner>>;

ModuleLicenseLink link(const QString &name, qint64 sortOrder = 0)
{
    ModuleLicenseLink row;
    row.name = name;
    row.total = 5;
    row.free = 2;
    row.inUse = 3;
    row.sortOrder = sortOrder;
    return row;
}

ModuleLicenseLink unrestricted(const QString &name, qint64 sortOrder = 0)
{
    ModuleLicenseLink row = link(name, sortOrder);
    row.unrestricted = true;
    return row;
}

ModuleLicenseLink hidden(const QString &name)
{
    ModuleLicenseLink row;
    row.name = name;
    row.isHidden = true;
    return row;
}

LicenseOwner owner(const QString &name, const QList<ModuleLicenseLink> &links)
{
    return {name, {}, links};
}

/// "OWNER.module: x x -" with an x for each satellite that has it.
QStringList printed(const QList<SatelliteLicense> &rows)
{
    QStringList lines;
    for (const SatelliteLicense &row : rows) {
        QString line = row.license.key.owner + u'.' + row.license.key.module + u':';
        for (const auto &holding : row.holdings)
            line += holding ? u" x"_qs : u" -"_qs;
        lines.append(line);
    }
    return lines;
}

} // namespace

void TestSatelliteComparison::comparison_data()
{
    QTest::addColumn<Lists>("satellites");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("none") << Lists() << QStringList();
    QTest::newRow("nothing there") << Lists {{}, {}} << QStringList();
    QTest::newRow("here and there") << Lists {{owner(u"ACME"_qs, {link(u"a"_qs), link(u"b"_qs)})},
                                              {owner(u"ACME"_qs, {link(u"b"_qs), link(u"c"_qs)})}}
                                    << QStringList {u"ACME.a: x -"_qs, u"ACME.b: x x"_qs, u"ACME.c: - x"_qs};
    QTest::newRow("SuperOffice first, then by name")
        << Lists {{owner(u"ZETA"_qs, {link(u"z"_qs)}), owner(u"ACME"_qs, {link(u"a"_qs)})},
                  {owner(u"SUPEROFFICE"_qs, {link(u"s"_qs)})}}
        << QStringList {u"SUPEROFFICE.s: - x"_qs, u"ACME.a: x -"_qs, u"ZETA.z: x -"_qs};
    QTest::newRow("with a ceiling first, then in their order")
        << Lists {{owner(u"ACME"_qs, {unrestricted(u"u"_qs, 1), link(u"b"_qs, 3), link(u"a"_qs, 2)})}}
        << QStringList {u"ACME.a: x"_qs, u"ACME.b: x"_qs, u"ACME.u: x"_qs};
    QTest::newRow("owners in any letter case")
        << Lists {{owner(u"Acme"_qs, {link(u"a"_qs)})}, {owner(u"ACME"_qs, {link(u"a"_qs)})}}
        << QStringList {u"Acme.a: x x"_qs};
    QTest::newRow("hidden everywhere")
        << Lists {{owner(u"ACME"_qs, {hidden(u"a"_qs)})}, {owner(u"ACME"_qs, {hidden(u"a"_qs)})}}
        << QStringList();
    QTest::newRow("hidden at the first only")
        << Lists {{owner(u"ACME"_qs, {hidden(u"a"_qs)})}, {owner(u"ACME"_qs, {link(u"a"_qs)})}}
        << QStringList {u"ACME.a: x x"_qs};
    QTest::newRow("an owner without licences") << Lists {{owner(u"ACME"_qs, {})}} << QStringList();
}

void TestSatelliteComparison::comparison()
{
    QFETCH(Lists, satellites);
    QTEST(printed(satelliteLicenses(satellites)), "rows");
}

void TestSatelliteComparison::differences_data()
{
    QTest::addColumn<ModuleLicenseLink>("second");
    QTest::addColumn<bool>("differs");
    ModuleLicenseLink changed = link(u"a"_qs);
    QTest::newRow("same") << changed << false;
    changed.tooltip = u"told otherwise"_qs;
    changed.moduleLicenseId = 5;
    QTest::newRow("other words") << changed << false;
    changed = link(u"a"_qs);
    changed.assigned = true;
    QTest::newRow("assigned") << changed << true;
    changed = link(u"a"_qs);
    changed.inUse = 4;
    QTest::newRow("seats") << changed << true;
    QTest::newRow("no ceiling") << unrestricted(u"a"_qs) << true;
    QTest::newRow("another licence") << link(u"b"_qs) << true;
}

void TestSatelliteComparison::differences()
{
    QFETCH(ModuleLicenseLink, second);
    const QList<SatelliteLicense> rows =
        satelliteLicenses({{owner(u"ACME"_qs, {link(u"a"_qs)})}, {owner(u"ACME"_qs, {second})}});
    QTEST(rows.constFirst().differs(), "differs");
    QVERIFY(!satelliteLicenses({{owner(u"ACME"_qs, {second})}}).constFirst().differs()); // from whom?
}

void TestSatelliteComparison::versionsAreOneLicense()
{
    ModuleLicenseLink former = link(u"a"_qs);
    former.assigned = true;
    const QList<SatelliteLicense> rows =
        satelliteLicenses({{owner(u"ACME"_qs, {former, link(u"a"_qs), hidden(u"a"_qs)})}});
    QCOMPARE(printed(rows), QStringList {u"ACME.a: x"_qs});
    const SatelliteHolding expected {{10, 6, 4, false}, true, false};
    QCOMPARE(rows.constFirst().holdings.constFirst(), expected);
}

QTEST_GUILESS_MAIN(TestSatelliteComparison)
#include "tst_satellitecomparison.moc"
