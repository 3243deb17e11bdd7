// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/superfluouslicenses.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

/// Who has to give a licence back before a smaller package fits.
class TestSuperfluousLicenses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsColumns_data();
    void findsColumns();
    void severalVersionsAreOneLicense();
    void enormousFigures();
    void ranking();
    void proposesAsManyAsHaveToGo_data();
    void proposesAsManyAsHaveToGo();
    void whatGoesAlongCounts_data();
    void whatGoesAlongCounts();
    void anyTenant_data();
    void anyTenant();
};

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// Of ACME: base ← tool ← extra, each needs the one before; the plan brings tool and add-on.
enum Column { Plan, Base, Tool, Extra, AddOn, ColumnCount };

LicenseCatalogue sampleLicenses()
{
    return sampleCatalogue(
        u"ACME"_qs,
        {{.name = u"plan"_qs, .sortOrder = 1, .extraFlags = 1, .extraInfo = u"set=tool,add-on,core"_qs},
         {.name = u"base"_qs, .sortOrder = 2},
         {.name = u"tool"_qs, .sortOrder = 3, .needs = u"base"_qs},
         {.name = u"extra"_qs, .sortOrder = 4, .needs = u"tool"_qs},
         {.name = u"add-on"_qs, .sortOrder = 5},
         {.name = u"core"_qs, .sortOrder = 6, .isHidden = true}});
}

/// A tenant of one owner, its people, and the package that leaves too few.
struct Tenant
{
    LicenseCatalogue catalogue = sampleLicenses();
    QList<AssignmentColumn> columns = assignmentColumns(catalogue, {});
    AssignmentRules rules {catalogue, columns};
    AssignmentTable table {ColumnCount};
    QList<Associate> associates;
    PackageComparison comparison;

    /// Adds somebody with each column as + held, - not held, < staged to be released.
    Associate &add(const QByteArray &boxes)
    {
        const int row = table.addRow();
        for (int column = 0; column < boxes.size(); ++column) {
            table.setHeld(row, column, boxes.at(column) != '-');
            table.setWanted(row, column, boxes.at(column) == '+');
        }
        Associate &associate = associates.emplaceBack();
        associate.associateId = row + 1;
        return associate;
    }

    /// Says that of @p inUse of a licence only @p allowed stay.
    void shrink(const QString &module, qint64 inUse, qint64 allowed, const QString &owner = u"ACME"_qs)
    {
        ModuleComparison row;
        row.license = {owner, module};
        row.figures.inUse = inUse;
        row.figures.newTotal = allowed;
        row.superfluous = inUse - allowed;
        comparison.modules.append(row);
    }

    [[nodiscard]] QList<SuperfluousLicense> superfluous() const
    {
        return superfluousLicenses(comparison, associates, table, columns, rules, Now);
    }
};

/// The holders by id: ! proposed, < staged.
QString printed(const SuperfluousLicense &license)
{
    QStringList holders;
    for (const SuperfluousHolder &holder : license.holders)
        holders.append(QString::number(holder.row + 1) + (holder.isProposed ? u"!"_qs : QString())
                       + (holder.isStaged ? u"<"_qs : QString()));
    return holders.join(u' ');
}

qint64 going(const SuperfluousLicense &license)
{
    return std::ranges::count_if(license.holders, [](const SuperfluousHolder &holder) {
        return holder.isProposed || holder.isStaged;
    });
}

} // namespace

void TestSuperfluousLicenses::findsColumns_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("module");
    QTest::addColumn<int>("column");
    QTest::newRow("as spelled") << u"ACME"_qs << u"base"_qs << int(Base);
    QTest::newRow("owner in other letters") << u"Acme"_qs << u"base"_qs << int(Base);
    QTest::newRow("owner in front") << u"ACME"_qs << u"acme.base"_qs << int(Base);
    QTest::newRow("module in other letters") << u"ACME"_qs << u"Base"_qs << -1;
    QTest::newRow("hidden") << u"ACME"_qs << u"core"_qs << -1;
    QTest::newRow("of another owner") << u"BETA"_qs << u"base"_qs << -1;
    QTest::newRow("without a name") << QString() << QString() << -1;
}

void TestSuperfluousLicenses::findsColumns()
{
    QFETCH(const QString, owner);
    QFETCH(const QString, module);
    QFETCH(const int, column);
    Tenant tenant;
    tenant.add("+++++");
    tenant.shrink(module, 5, 3, owner);
    const QList<SuperfluousLicense> licenses = tenant.superfluous();
    QCOMPARE(licenses.size(), 1);
    const SuperfluousLicense &license = licenses.constFirst();
    QCOMPARE(license.column, column);
    QCOMPARE(license.license,
             column < 0 ? LicenseKey({owner, module}) : LicenseKey({u"ACME"_qs, u"base"_qs}));
    QCOMPARE(license.holders.size(), column < 0 ? 0 : 1);
    QCOMPARE(license.inUse, 5);
    QCOMPARE(license.allowed, 3);
    QCOMPARE(license.mustRelease, 2);
    QVERIFY(license.isOutOfReach());
}

void TestSuperfluousLicenses::severalVersionsAreOneLicense()
{
    Tenant tenant;
    for (int person = 0; person < 4; ++person)
        tenant.add("-+---");
    tenant.shrink(u"base"_qs, 5, 4);
    tenant.shrink(u"tool"_qs, 1, 0);
    tenant.shrink(u"base"_qs, 3, 1);
    const QList<SuperfluousLicense> licenses = tenant.superfluous();
    QCOMPARE(licenses.size(), 2);
    QCOMPARE(licenses.at(0).license.module, u"base"_qs);
    QCOMPARE(licenses.at(0).inUse, 8);
    QCOMPARE(licenses.at(0).allowed, 5);
    QCOMPARE(licenses.at(0).mustRelease, 3);
    QCOMPARE(printed(licenses.at(0)), u"1! 2! 3! 4"_qs);
    QVERIFY(!licenses.at(0).isOutOfReach());
    QVERIFY(licenses.at(1).holders.isEmpty());
    QVERIFY(Tenant().superfluous().isEmpty());
}

void TestSuperfluousLicenses::enormousFigures()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    Tenant tenant;
    tenant.add("-+---");
    tenant.shrink(u"base"_qs, Most, 0);
    tenant.shrink(u"base"_qs, Most, 1);
    const QList<SuperfluousLicense> licenses = tenant.superfluous();
    QCOMPARE(licenses.constFirst().mustRelease, Most);
    QCOMPARE(printed(licenses.constFirst()), u"1!"_qs);
}

void TestSuperfluousLicenses::ranking()
{
    Tenant tenant;
    const auto daysAgo = [](int days) { return Now.addDays(-days); };
    tenant.add("--+--"); // 1: of whom nothing is said
    tenant.add("--+--").lastLogin = daysAgo(2); // 2
    tenant.add("--+--").lastLogin = daysAgo(20); // 3
    tenant.add("+-+--"); // 4: the plan brings it anyway
    tenant.add("+-+--").lastLogin = daysAgo(1); // 5
    tenant.add("--+--").lastLogin = daysAgo(31); // 6
    tenant.add("+-+--").lastLogin = daysAgo(400); // 7
    tenant.add("--+--").lastLogin = daysAgo(61); // 8
    tenant.add("--+--").lastLogin = QDateTime(); // 9: never
    tenant.add("--+--").canLogIn = false; // 10
    tenant.add("--+--").isRetired = true; // 11
    Associate &gone = tenant.add("--+--"); // 12
    gone.isRetired = true;
    gone.lastLogin = daysAgo(1);
    tenant.add("--+--").lastLogin = Now.addYears(1); // 13: the clocks differ
    tenant.add("<-+--"); // 14: its plan goes
    tenant.add("+----"); // 15: does not hold it
    tenant.shrink(u"tool"_qs, 14, 13);
    const SuperfluousLicense license = tenant.superfluous().constFirst();
    QCOMPARE(printed(license), u"12! 11 10 9 7 8 6 5 4 3 2 13 1 14"_qs);
    using Reason = ReclaimReason;
    QCOMPARE(license.holders.at(0).reason, Reason::FormerEmployee);
    QCOMPARE(license.holders.at(2).reason, Reason::CannotLogIn);
    QCOMPARE(license.holders.at(3).reason, Reason::NeverLoggedIn);
    QCOMPARE(license.holders.at(4).reason, Reason::NotLoggedInFor90Days);
    QCOMPARE(license.holders.at(5).reason, Reason::NotLoggedInFor60Days);
    QCOMPARE(license.holders.at(6).reason, Reason::NotLoggedInFor30Days);
    QCOMPARE(license.holders.at(8).reason, Reason::ContainedInPlan);
    QVERIFY(!license.holders.at(9).reason);
    QVERIFY(!license.holders.at(13).reason);
    QCOMPARE(license.holders.at(9).lastLogin, daysAgo(20));
}

void TestSuperfluousLicenses::proposesAsManyAsHaveToGo_data()
{
    QTest::addColumn<QByteArrayList>("people");
    QTest::addColumn<int>("mustRelease");
    QTest::addColumn<QString>("holders");
    const QByteArray holds = "----+";
    const QByteArray staged = "----<";
    using People = QByteArrayList;
    QTest::newRow("one of three") << People {holds, holds, holds} << 1 << u"1! 2 3"_qs;
    QTest::newRow("all") << People {holds, holds} << 2 << u"1! 2!"_qs;
    QTest::newRow("more than there are") << People {holds, holds} << 3 << u"1! 2!"_qs;
    QTest::newRow("one is going") << People {holds, holds, staged} << 2 << u"1! 2 3<"_qs;
    QTest::newRow("enough are going") << People {staged, holds, staged} << 2 << u"1< 2 3<"_qs;
    QTest::newRow("more than enough are going") << People {staged, holds, staged} << 1 << u"1< 2 3<"_qs;
    QTest::newRow("nobody") << People {"+----"} << 1 << QString();
}

void TestSuperfluousLicenses::proposesAsManyAsHaveToGo()
{
    QFETCH(const QByteArrayList, people);
    QFETCH(const int, mustRelease);
    QFETCH(const QString, holders);
    Tenant tenant;
    for (const QByteArray &boxes : people)
        tenant.add(boxes);
    tenant.shrink(u"add-on"_qs, 10, 10 - mustRelease);
    const SuperfluousLicense license = tenant.superfluous().constFirst();
    QCOMPARE(printed(license), holders);
    QCOMPARE(license.isOutOfReach(), license.holders.size() < mustRelease);
}

void TestSuperfluousLicenses::whatGoesAlongCounts_data()
{
    QTest::addColumn<QByteArrayList>("people"); // the later the person, the less the licence would be missed
    QTest::addColumn<QStringList>("modules");
    QTest::addColumn<QStringList>("holders");
    using People = QByteArrayList;
    QTest::newRow("the plan takes what it contains")
        << People {"----+", "+---+", "+----"} << QStringList {u"add-on"_qs, u"plan"_qs}
        << QStringList {u"2! 1"_qs, u"3! 2"_qs};
    QTest::newRow("the plan's holder counts for both")
        << People {"----+", "+----", "+---+"} << QStringList {u"add-on"_qs, u"plan"_qs}
        << QStringList {u"3! 1"_qs, u"3! 2"_qs};
    QTest::newRow("a plan that goes already")
        << People {"+---+", "<---+", "----+"} << QStringList {u"add-on"_qs, u"plan"_qs}
        << QStringList {u"1 3 2!"_qs, u"2< 1"_qs};
    QTest::newRow("what is needed takes what needs it")
        << People {"-+++-", "-++--", "-+---", "-+++-"} << QStringList {u"extra"_qs, u"tool"_qs, u"base"_qs}
        << QStringList {u"4! 1"_qs, u"4! 2 1"_qs, u"4! 3 2 1"_qs};
    QTest::newRow("not the other way round")
        << People {"-++--", "-+---"} << QStringList {u"tool"_qs, u"base"_qs}
        << QStringList {u"1!"_qs, u"2! 1"_qs};
    QTest::newRow("through several") << People {"+-++-", "---+-"} << QStringList {u"extra"_qs, u"plan"_qs}
                                     << QStringList {u"2! 1"_qs, u"1!"_qs};
}

void TestSuperfluousLicenses::whatGoesAlongCounts()
{
    QFETCH(const QByteArrayList, people);
    QFETCH(const QStringList, modules);
    QFETCH(const QStringList, holders);
    Tenant tenant;
    for (const QByteArray &boxes : people) {
        Associate &associate = tenant.add(boxes);
        associate.lastLogin = Now.addDays(-int(associate.associateId));
        associate.canLogIn = true;
    }
    for (const QString &module : modules)
        tenant.shrink(module, 5, 4);
    QStringList lines;
    for (const SuperfluousLicense &license : tenant.superfluous())
        lines.append(printed(license));
    QCOMPARE(lines, holders);
}

void TestSuperfluousLicenses::anyTenant_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random people and shortages: enough are proposed where there are enough, and without any one of them it
/// would not be enough, unless that one goes along with another licence. The order depends on nobody's place.
void TestSuperfluousLicenses::anyTenant()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Tenant tenant;
    const int people = random.bounded(1, 9);
    for (int person = 0; person < people; ++person) {
        QByteArray boxes;
        for (int column = 0; column < ColumnCount; ++column)
            boxes.append("+-<++"[random.bounded(5)]);
        Associate &associate = tenant.add(boxes);
        associate.isRetired = random.bounded(6) == 0;
        if (random.bounded(3) != 0)
            associate.canLogIn = random.bounded(4) != 0;
        if (random.bounded(3) != 0)
            associate.lastLogin = random.bounded(4) == 0 ? QDateTime() : Now.addDays(-random.bounded(5) * 20);
    }
    QStringList modules {u"plan"_qs, u"base"_qs, u"tool"_qs, u"extra"_qs, u"add-on"_qs, u"core"_qs};
    std::shuffle(modules.begin(), modules.end(), random);
    for (const QString &module : modules.mid(random.bounded(5)))
        tenant.shrink(module, 10, 10 - random.bounded(1, 5));
    const QList<SuperfluousLicense> licenses = tenant.superfluous();

    const auto goesAlong = [&licenses](int row, Column column) {
        static const QHash<int, QList<int>> takers {
            {Plan, {}}, {Base, {}}, {Tool, {Plan, Base}}, {Extra, {Base, Tool, Plan}}, {AddOn, {Plan}}};
        return std::ranges::any_of(licenses, [&](const SuperfluousLicense &other) {
            return takers.value(column).contains(other.column)
                   && std::ranges::any_of(other.holders, [row](const SuperfluousHolder &holder) {
                          return holder.row == row && (holder.isProposed || holder.isStaged);
                      });
        });
    };
    for (const SuperfluousLicense &license : licenses) {
        QVERIFY(going(license) >= std::min(license.mustRelease, qint64(license.holders.size())));
        QSet<int> rows;
        for (const SuperfluousHolder &holder : license.holders) {
            rows.insert(holder.row);
            QVERIFY(tenant.table.isHeld(holder.row, license.column));
            QCOMPARE(holder.isStaged, tenant.table.isStaged(holder.row, license.column));
            QVERIFY(!holder.isStaged || !holder.isProposed);
            if (holder.isProposed && !goesAlong(holder.row, Column(license.column)))
                QVERIFY(going(license) <= license.mustRelease);
        }
        QCOMPARE(rows.size(), license.holders.size());
        for (int row = 0; row < people && license.column >= 0; ++row)
            QCOMPARE(rows.contains(row), tenant.table.isHeld(row, license.column));
    }
}

QTEST_GUILESS_MAIN(TestSuperfluousLicenses)
#include "tst_superfluouslicenses.moc"
