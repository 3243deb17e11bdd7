// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/applyplan.h"

#include "models/domain/prerequisites.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// The order in which changes go to the server.
class TestApplyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void plans_data();
    void plans();
    void nothingLostNothingAdded_data();
    void nothingLostNothingAdded();
    void seats_data();
    void seats();

private:
    static LicenseCatalogue catalogue();
};

/// ACME: d needs c needs b needs a; x and y stand alone. ZETA: core, and far needs it.
LicenseCatalogue TestApplyPlan::catalogue()
{
    return LicenseCatalogue({
        samplePackage(u"ACME"_qs, {},
                      {{.name = u"d"_qs, .sortOrder = 1, .needs = u"c"_qs},
                       {.name = u"c"_qs, .sortOrder = 2, .needs = u"b"_qs},
                       {.name = u"b"_qs, .sortOrder = 3, .needs = u"a"_qs},
                       {.name = u"a"_qs, .sortOrder = 4},
                       {.name = u"x"_qs, .sortOrder = 5},
                       {.name = u"y"_qs, .sortOrder = 6},
                       {.name = u"needs-zeta"_qs, .sortOrder = 7, .needs = u"ZETA.core"_qs}}),
        samplePackage(u"ZETA"_qs, {}, {{.name = u"core"_qs}, {.name = u"far"_qs, .needs = u"core"_qs}}),
    });
}

/// Changes such as `1+a 1-x 2+ZETA/core`: associate, grant or release, licence.
static ChangeSet changesFrom(const QString &text)
{
    ChangeSet changes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.mid(2);
        const LicenseKey key {name.contains(u'/') ? name.section(u'/', 0, 0) : u"ACME"_qs,
                              name.section(u'/', -1)};
        changes.append(
            {part.at(0).digitValue(), key, part.at(1) == u'+' ? ChangeKind::Grant : ChangeKind::Release});
    }
    return changes;
}

/// `1 ACME -d-c +x` by line.
static QString printed(const ApplyPlan &plan)
{
    QStringList lines;
    for (const ApplyItem &item : plan.items) {
        QString line = u"%1 %2"_qs.arg(item.associateId).arg(item.owner);
        for (const QString &module : item.releases)
            line += u" -"_qs + module;
        for (const QString &module : item.grants)
            line += u" +"_qs + module;
        lines.append(line);
    }
    return lines.join(u'\n');
}

void TestApplyPlan::plans_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one") << u"1+a"_qs << u"1 ACME +a"_qs;
    QTest::newRow("one associate, one owner: one item") << u"1+x 1-y 1+a"_qs << u"1 ACME -y +x +a"_qs;
    QTest::newRow("owners are sent apart") << u"1+x 1+ZETA/core"_qs << u"1 ACME +x\n1 ZETA +core"_qs;
    QTest::newRow("associates are sent apart") << u"1+x 2+x"_qs << u"1 ACME +x\n2 ACME +x"_qs;
    QTest::newRow("changes need not come grouped") << u"1+x 2+x 1+y"_qs << u"1 ACME +x +y\n2 ACME +x"_qs;

    QTest::newRow("what is needed is granted first") << u"1+d 1+c 1+b 1+a"_qs << u"1 ACME +a +b +c +d"_qs;
    QTest::newRow("gaps in the chain") << u"1+d 1+x 1+b"_qs << u"1 ACME +x +b +d"_qs;
    QTest::newRow("dependants are released first") << u"1-a 1-b 1-c 1-d"_qs << u"1 ACME -d -c -b -a"_qs;
    QTest::newRow("both at once") << u"1-b 1-c 1+y 1-d 1+x"_qs << u"1 ACME -d -c -b +y +x"_qs;

    QTest::newRow("releases free seats for the others") << u"1+x 2-x"_qs << u"2 ACME -x\n1 ACME +x"_qs;
    QTest::newRow("release only, then swaps, then grants")
        << u"1+x 2-x 2+y 3-y 4+y 5-a 5+x"_qs
        << u"3 ACME -y\n2 ACME -x +y\n5 ACME -a +x\n1 ACME +x\n4 ACME +y"_qs;
    QTest::newRow("otherwise the order of the changes stays")
        << u"3+x 1+x 2+x"_qs << u"3 ACME +x\n1 ACME +x\n2 ACME +x"_qs;

    // The pair stands under two owners and is sent in two items: their order has to be right as well.
    QTest::newRow("another owner's licence is granted first")
        << u"1+needs-zeta 1+ZETA/core"_qs << u"1 ZETA +core\n1 ACME +needs-zeta"_qs;
    QTest::newRow("another owner's licence is released last")
        << u"1-ZETA/core 1-needs-zeta"_qs << u"1 ACME -needs-zeta\n1 ZETA -core"_qs;

    QTest::newRow("licences nobody knows keep their order")
        << u"1+q 1+p 1-s 1-r"_qs << u"1 ACME -r -s +q +p"_qs;
}

void TestApplyPlan::plans()
{
    QFETCH(const QString, changes);
    QFETCH(const QString, expected);
    const ApplyPlan plan = applyPlanFor(changesFrom(changes), Prerequisites(catalogue()));
    QCOMPARE(printed(plan), expected);
    QCOMPARE(plan.isEmpty(), changes.isEmpty());
    QCOMPARE(plan.changeCount(), static_cast<int>(changesFrom(changes).size()));
}

void TestApplyPlan::seats_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("stuck");

    QTest::newRow("the seat is given back before it is taken")
        << u"1-x 1+y 2-y 2+z"_qs << u"2 ACME -y +z\n1 ACME -x +y"_qs << 0;
    QTest::newRow("a swap that needs a spare seat")
        << u"1-x 1+y 2-y 2+x"_qs << u"1 ACME -x +y\n2 ACME -y +x"_qs << 2;
    QTest::newRow("the spare seat passes by")
        << u"3-y 3+z 1-x 1+y 2-y 2+x"_qs << u"3 ACME -y +z\n1 ACME -x +y\n2 ACME -y +x"_qs << 0;
    QTest::newRow("no ceiling, no wait") << u"1-x 1+open 2+x"_qs << u"1 ACME -x +open\n2 ACME +x"_qs << 0;
    QTest::newRow("two for one seat") << u"1+z 2+z"_qs << u"1 ACME +z\n2 ACME +z"_qs << 1;
}

/// x and y are full, z has one free seat, open has no ceiling.
void TestApplyPlan::seats()
{
    QFETCH(const QString, changes);
    QFETCH(const QString, expected);
    QFETCH(const int, stuck);
    const LicenseCatalogue full = sampleCatalogue(u"ACME"_qs, {{.name = u"x"_qs, .inUse = 10},
                                                               {.name = u"y"_qs, .inUse = 10},
                                                               {.name = u"z"_qs, .inUse = 9},
                                                               {.name = u"open"_qs, .unrestricted = true}});
    ApplyPlan plan = applyPlanFor(changesFrom(changes), Prerequisites(full));
    orderBySeats(plan, full);
    QCOMPARE(printed(plan), expected);
    QCOMPARE(plan.stuck, stuck);
}

void TestApplyPlan::nothingLostNothingAdded_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

static QStringList sortedTexts(const ChangeSet &changes)
{
    QStringList texts;
    for (const Change &change : changes) {
        texts.append(u"%1%2%3/%4"_qs.arg(change.associateId)
                         .arg(change.kind == ChangeKind::Grant ? u'+' : u'-')
                         .arg(change.license.owner, change.license.module));
    }
    texts.sort();
    return texts;
}

/// Random changes: the plan holds the same changes as often, an item for each associate and owner at most,
/// and every promise about the order.
void TestApplyPlan::nothingLostNothingAdded()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const LicenseCatalogue known = catalogue();
    const Prerequisites prerequisites(known);
    ChangeSet changes;
    for (qint64 associate = 1; associate <= 8; ++associate) {
        for (const CatalogueOwner &owner : known.owners()) {
            for (const CatalogueLicense &license : owner.licenses) {
                if (random.bounded(3) != 0)
                    continue;
                const ChangeKind kind = random.bounded(2) == 0 ? ChangeKind::Grant : ChangeKind::Release;
                changes.insert(random.bounded(static_cast<int>(changes.size()) + 1),
                               {associate, license.key, kind});
            }
        }
    }

    const ApplyPlan plan = applyPlanFor(changes, prerequisites);
    ChangeSet planned;
    QList<std::pair<qint64, QString>> items;
    int lastRank = 0;
    for (const ApplyItem &item : plan.items) {
        QVERIFY(!items.contains(std::pair(item.associateId, item.owner)));
        items.append({item.associateId, item.owner});
        const int rank = item.grants.isEmpty() ? 0 : item.releases.isEmpty() ? 2 : 1;
        QVERIFY(rank >= lastRank);
        lastRank = rank;
        for (const QString &module : item.releases)
            planned.append({item.associateId, {item.owner, module}, ChangeKind::Release});
        for (const QString &module : item.grants)
            planned.append({item.associateId, {item.owner, module}, ChangeKind::Grant});
        for (const QString &module : item.grants) {
            for (const LicenseKey &needed : prerequisites.requirements({item.owner, module}))
                QVERIFY(needed.owner != item.owner
                        || item.grants.indexOf(needed.module) < item.grants.indexOf(module));
        }
        for (const QString &module : item.releases) {
            for (const LicenseKey &dependant : prerequisites.dependants({item.owner, module}))
                QVERIFY(dependant.owner != item.owner
                        || item.releases.indexOf(dependant.module) < item.releases.indexOf(module));
        }
    }
    QCOMPARE(sortedTexts(planned), sortedTexts(changes));
    QCOMPARE(plan.changeCount(), static_cast<int>(changes.size()));
}

QTEST_GUILESS_MAIN(TestApplyPlan)
#include "tst_applyplan.moc"
