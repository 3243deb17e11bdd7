// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignmentrules.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

/// What stands in the way of a box, and what moves with it.
class TestAssignmentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void columns();
    void writeAccess_data();
    void writeAccess();
    void needs();
    void obstacles_data();
    void obstacles();
    void hindranceNamesTheNeed();
    void consequences_data();
    void consequences();
    void rulesOnlyRead();

private:
    static LicenseCatalogue catalogue();
    static QList<AssignmentColumn> allColumns();
    static AssignmentTable tableWith(const QString &facts);
    static int columnOf(const QString &module);
    static QString printed(const QList<AssignmentRules::Wish> &wishes);
};

LicenseCatalogue TestAssignmentRules::catalogue()
{
    return LicenseCatalogue({
        samplePackage(
            u"SUPEROFFICE"_qs, u"SuperOffice"_qs,
            {{.name = u"premium"_qs, .extraFlags = 1}, {.name = u"seat"_qs, .needs = u"premium"_qs}}),
        samplePackage(u"ACME"_qs, u"Acme Tools"_qs,
                      {{.name = u"base"_qs},
                       {.name = u"child"_qs, .needs = u"base"_qs},
                       {.name = u"grandchild"_qs, .needs = u"child"_qs},
                       {.name = u"full"_qs, .total = 5, .inUse = 5},
                       {.name = u"onfull"_qs, .needs = u"full"_qs},
                       {.name = u"single"_qs, .total = 5, .inUse = 4},
                       {.name = u"over"_qs, .total = 2, .inUse = 3},
                       {.name = u"odd"_qs, .total = 5, .inUse = 5, .free = 2},
                       {.name = u"open"_qs, .total = 1, .inUse = 9, .free = 0, .unrestricted = true},
                       {.name = u"orphan"_qs, .needs = u"nobody-knows"_qs},
                       {.name = u"onsite"_qs, .needs = u"site"_qs},
                       {.name = u"onseat"_qs, .needs = u"seat"_qs},
                       {.name = u"narcissus"_qs, .needs = u"narcissus"_qs},
                       {.name = u"onsecret"_qs, .needs = u"secret"_qs},
                       {.name = u"gold"_qs, .extraFlags = 1},
                       {.name = u"silver"_qs, .extraFlags = 1},
                       {.name = u"bronze"_qs, .extraFlags = 5},
                       {.name = u"plan-extra"_qs, .needs = u"silver"_qs},
                       {.name = u"platin"_qs, .needs = u"plan-extra"_qs, .extraFlags = 1},
                       {.name = u"marker"_qs, .extraFlags = 2},
                       {.name = u"site"_qs, .type = LicenseType::SiteLicense},
                       {.name = u"secret"_qs, .needs = u"base"_qs, .isHidden = true}}),
        samplePackage(u"BETA"_qs, u"Beta"_qs, {{.name = u"platinum"_qs, .extraFlags = 1}}),
    });
}

QList<AssignmentColumn> TestAssignmentRules::allColumns()
{
    return assignmentColumns(catalogue(), {WriteObstacle::NotAllowed, WriteObstacle::None});
}

int TestAssignmentRules::columnOf(const QString &module)
{
    const QList<AssignmentColumn> columns = allColumns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns.at(column).license.key.module == module)
            return column;
    }
    qFatal("No such column");
}

/// A table of two associates who hold nothing, changed by @p facts such as `holds:base drops:base
/// 2/holds:full`; `2/` stands for the second associate.
AssignmentTable TestAssignmentRules::tableWith(const QString &facts)
{
    const int count = static_cast<int>(allColumns().size());
    const QStringList parts = facts.split(u' ', Qt::SkipEmptyParts);
    AssignmentTable table(count);
    for (int row = 0; row < 2; ++row) {
        table.addRow();
        for (int column = 0; column < count; ++column) {
            const QString module = allColumns().at(column).license.key.module;
            if (row == 1 || !parts.contains(u"unknown:"_qs + module))
                table.setHeld(row, column, false);
        }
    }
    for (QString part : parts) {
        const int row = part.startsWith(u"2/") ? 1 : 0;
        part = row == 1 ? part.mid(2) : part;
        const QString verb = part.section(u':', 0, 0);
        const int column = columnOf(part.section(u':', 1));
        if (verb == u"holds")
            table.setHeld(row, column, true);
        else if (verb == u"wants")
            table.setWanted(row, column, true);
        else if (verb == u"drops")
            table.setWanted(row, column, false);
        else if (verb == u"allowed" || verb == u"refused")
            table.setMayAssign(row, column, verb == u"allowed");
    }
    return table;
}

QString TestAssignmentRules::printed(const QList<AssignmentRules::Wish> &wishes)
{
    const QList<AssignmentColumn> columns = allColumns();
    QStringList parts;
    for (const AssignmentRules::Wish &wish : wishes)
        parts.append((wish.wanted ? u'+' : u'-') + columns.at(wish.column).license.key.module);
    return parts.join(u' ');
}

void TestAssignmentRules::columns()
{
    const QList<AssignmentColumn> columns = allColumns();
    QStringList names;
    for (const AssignmentColumn &column : columns) {
        const QString &owner = column.license.key.owner;
        QCOMPARE(column.isWritable(), owner != u"SUPEROFFICE");
        QCOMPARE(column.ownerDisplayName, catalogue().owner(owner)->displayName());
        names.append(column.license.key.module);
    }
    QCOMPARE(names.join(u' '),
             u"premium seat base bronze child full gold grandchild marker narcissus odd onfull "
             "onseat onsecret onsite open orphan over plan-extra platin silver single platinum"_qs);
    QVERIFY(assignmentColumns({}, {}).isEmpty());
}

void TestAssignmentRules::writeAccess_data()
{
    QTest::addColumn<WriteObstacle>("superOffice");
    QTest::addColumn<WriteObstacle>("partners");
    QTest::addColumn<Obstacle>("seat");
    QTest::addColumn<Obstacle>("base");

    using enum WriteObstacle;
    QTest::newRow("both open") << None << None << Obstacle::None << Obstacle::None;
    QTest::newRow("just signed in") << NotAskedYet << None << Obstacle::WriteNotChecked << Obstacle::None;
    QTest::newRow("online") << NotAllowed << None << Obstacle::WriteNotAllowed << Obstacle::None;
    QTest::newRow("old server") << NotOffered << NotOffered << Obstacle::WriteNotOffered
                                << Obstacle::WriteNotOffered;
    QTest::newRow("partners closed") << None << NotAllowed << Obstacle::None << Obstacle::WriteNotAllowed;
}

void TestAssignmentRules::writeAccess()
{
    QFETCH(const WriteObstacle, superOffice);
    QFETCH(const WriteObstacle, partners);
    const AssignmentRules rules(catalogue(), assignmentColumns(catalogue(), {superOffice, partners}));
    const AssignmentTable table = tableWith({});
    QTEST(rules.obstacle(table, 0, columnOf(u"seat"_qs)), "seat");
    QTEST(rules.obstacle(table, 0, columnOf(u"base"_qs)), "base");
    QCOMPARE(isReadOnly(rules.obstacle(table, 0, columnOf(u"base"_qs))), partners != WriteObstacle::None);
}

void TestAssignmentRules::needs()
{
    const AssignmentRules rules(catalogue(), allColumns());
    const auto needs = [&rules](const QString &module) {
        QStringList names;
        for (const int need : rules.needsOf(columnOf(module)))
            names.append(allColumns().at(need).license.key.module);
        return names.join(u' ');
    };
    QCOMPARE(needs(u"base"_qs), QString());
    QCOMPARE(needs(u"grandchild"_qs), u"child base"_qs);
    QCOMPARE(needs(u"onseat"_qs), u"seat premium"_qs);
    QCOMPARE(needs(u"onsite"_qs), QString());
    QCOMPARE(needs(u"orphan"_qs), QString());
    QCOMPARE(needs(u"narcissus"_qs), QString());
    QCOMPARE(needs(u"onsecret"_qs), u"base"_qs); // over one that nobody can give
}

void TestAssignmentRules::obstacles_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("module");
    QTest::addColumn<Obstacle>("expected");
    const auto row = [](const char *name, const char16_t *facts, const char16_t *module, Obstacle expected) {
        QTest::newRow(name) << QString::fromUtf16(facts) << QString::fromUtf16(module) << expected;
    };

    row("free box", u"", u"base", Obstacle::None);
    row("held box", u"holds:base", u"base", Obstacle::None);
    row("not loaded", u"unknown:base", u"base", Obstacle::NotLoaded);
    row("not loaded and read-only", u"unknown:seat", u"seat", Obstacle::NotLoaded);
    row("read-only owner", u"", u"premium", Obstacle::WriteNotAllowed);
    row("read-only owner, held", u"holds:seat", u"seat", Obstacle::WriteNotAllowed);
    row("read-only owner, staged before it was known", u"holds:seat drops:seat", u"seat", Obstacle::None);

    row("full", u"", u"full", Obstacle::NoFreeSeat);
    row("full, held", u"holds:full", u"full", Obstacle::None);
    row("full, own release staged", u"holds:full drops:full", u"full", Obstacle::None);
    row("full, another's release staged", u"2/holds:full 2/drops:full", u"full", Obstacle::None);
    row("over-assigned", u"", u"over", Obstacle::NoFreeSeat);
    row("over-assigned, one release is not enough", u"2/holds:over 2/drops:over", u"over",
        Obstacle::NoFreeSeat);
    row("one seat", u"", u"single", Obstacle::None);
    row("one seat, wanted by another too", u"2/wants:single", u"single", Obstacle::NoFreeSeat);
    row("the server's free seats count, not the sum", u"", u"odd", Obstacle::None);
    row("unrestricted never runs out", u"", u"open", Obstacle::None);

    row("a need that can be given along", u"", u"child", Obstacle::None);
    row("two of them", u"", u"grandchild", Obstacle::None);
    row("a need that is held", u"holds:base", u"child", Obstacle::None);
    row("a need that is staged", u"wants:base", u"child", Obstacle::None);
    row("a need whose release can be taken back", u"holds:base drops:base", u"child", Obstacle::None);
    row("a need that is full", u"", u"onfull", Obstacle::NeedsLicense);
    row("a full need, held", u"holds:full", u"onfull", Obstacle::None);
    row("a full need, another's release staged", u"2/holds:full 2/drops:full", u"onfull", Obstacle::None);
    row("a full need, another holds it", u"2/holds:full", u"onfull", Obstacle::NeedsLicense);
    row("a need that is refused", u"refused:base", u"child", Obstacle::NeedsLicense);
    row("a far need that is refused", u"refused:base", u"grandchild", Obstacle::NeedsLicense);
    row("a need not loaded yet", u"unknown:base", u"child", Obstacle::NeedsLicense);
    row("a need over a hidden licence", u"refused:base", u"onsecret", Obstacle::NeedsLicense);
    row("a plan that would push out what it needs", u"", u"platin", Obstacle::NeedsLicense);
    row("the same while that is held", u"holds:silver holds:plan-extra", u"platin", Obstacle::NeedsLicense);
    row("the same held may be released", u"holds:platin", u"platin", Obstacle::None);
    row("only the nearest need is asked for", u"holds:child", u"grandchild", Obstacle::None);
    row("held without what it needs may be released", u"holds:child", u"child", Obstacle::None);
    row("unknown need does not block", u"", u"orphan", Obstacle::None);
    row("need met by the site", u"", u"onsite", Obstacle::None);
    row("need of a read-only owner", u"", u"onseat", Obstacle::NeedsLicense);
    row("need of a read-only owner, held", u"holds:seat", u"onseat", Obstacle::None);
    row("a need that closes a cycle is cut", u"", u"narcissus", Obstacle::None);

    row("server allows", u"allowed:base", u"base", Obstacle::None);
    row("server refuses", u"refused:base", u"base", Obstacle::ServerRefuses);
    row("server refuses another associate", u"2/refused:base", u"base", Obstacle::None);
    row("server refuses what is held: may be released", u"refused:base holds:base", u"base", Obstacle::None);
    row("server refuses what is staged: may be taken back", u"wants:base refused:base", u"base",
        Obstacle::None);
    row("server refuses a full licence: the seat is the reason", u"refused:full", u"full",
        Obstacle::NoFreeSeat);
    row("refused while full, a seat comes free", u"refused:full 2/holds:full 2/drops:full", u"full",
        Obstacle::None);
    row("refused for want of a licence", u"refused:child", u"child", Obstacle::None);
    row("refused for want of a licence now staged", u"refused:child wants:base", u"child", Obstacle::None);
    row("refused although the need is held", u"refused:child holds:base", u"child", Obstacle::ServerRefuses);
    row("refused although the need was held", u"refused:child holds:base drops:base", u"child",
        Obstacle::ServerRefuses);
    row("server refuses an unrestricted licence", u"refused:open", u"open", Obstacle::ServerRefuses);

    row("a second plan may be chosen", u"holds:gold", u"silver", Obstacle::None);
}

void TestAssignmentRules::obstacles()
{
    QFETCH(const QString, facts);
    QFETCH(const QString, module);
    const AssignmentRules rules(catalogue(), allColumns());
    QTEST(rules.obstacle(tableWith(facts), 0, columnOf(module)), "expected");
}

void TestAssignmentRules::hindranceNamesTheNeed()
{
    const AssignmentRules rules(catalogue(), allColumns());
    QCOMPARE(rules.hindrance(tableWith(u"refused:base"_qs), 0, columnOf(u"grandchild"_qs)),
             (Hindrance {Obstacle::NeedsLicense, columnOf(u"base"_qs), Obstacle::ServerRefuses}));
    QCOMPARE(rules.hindrance(tableWith({}), 0, columnOf(u"onfull"_qs)),
             (Hindrance {Obstacle::NeedsLicense, columnOf(u"full"_qs), Obstacle::NoFreeSeat}));
    QCOMPARE(rules.hindrance(tableWith({}), 0, columnOf(u"onseat"_qs)),
             (Hindrance {Obstacle::NeedsLicense, columnOf(u"seat"_qs), Obstacle::WriteNotAllowed}));
    QCOMPARE(rules.hindrance(tableWith({}), 0, columnOf(u"full"_qs)),
             (Hindrance {Obstacle::NoFreeSeat, -1, Obstacle::None}));
    QCOMPARE(rules.hindrance(tableWith({}), 0, columnOf(u"grandchild"_qs)), Hindrance {});
}

void TestAssignmentRules::consequences_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("module");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("expected");
    const auto give = [](const char *name, const char16_t *facts, const char16_t *module,
                         const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(facts) << QString::fromUtf16(module) << true
                            << QString::fromUtf16(expected);
    };
    const auto take = [](const char *name, const char16_t *facts, const char16_t *module,
                         const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(facts) << QString::fromUtf16(module) << false
                            << QString::fromUtf16(expected);
    };

    give("a grant alone", u"", u"base", u"+base");
    give("a grant brings what it needs, the farthest first", u"", u"grandchild", u"+base +child +grandchild");
    give("a grant brings only what is missing", u"holds:base", u"grandchild", u"+child +grandchild");
    give("a need being released is kept", u"holds:base drops:base", u"child", u"+base +child");
    give("who held it without its need may again", u"holds:child drops:child", u"child", u"+child");
    give("who held it with its need has both again", u"holds:base holds:child drops:base drops:child",
         u"child", u"+base +child");
    give("a need that is a plan takes the place of another", u"holds:gold", u"plan-extra",
         u"-gold +silver +plan-extra");
    give("already held", u"holds:base", u"base", u"");
    give("already staged", u"wants:base", u"base", u"");
    give("not loaded", u"unknown:base", u"base", u"");
    take("already gone", u"", u"base", u"");
    take("a release alone", u"holds:base", u"base", u"-base");
    take("a release cascades, dependants first", u"holds:base holds:child holds:grandchild", u"base",
         u"-grandchild -child -base");
    take("only what is held or staged cascades", u"holds:base wants:grandchild", u"base",
         u"-grandchild -base");
    take("a staged grant taken back cascades", u"wants:base wants:child", u"base", u"-child -base");
    take("a dependant already being released stays so", u"holds:base holds:child drops:child", u"base",
         u"-base");
    take("a dependant not loaded is left alone", u"holds:base unknown:child", u"base", u"-base");
    take("a leaf does not touch what it needs", u"holds:base holds:child", u"child", u"-child");
    take("another associate's dependant stays", u"holds:base 2/holds:base 2/holds:child", u"base", u"-base");

    give("first plan", u"", u"gold", u"+gold");
    give("a plan takes the place of another", u"holds:silver", u"gold", u"-silver +gold");
    give("a plan takes the place of a staged one", u"wants:silver", u"gold", u"-silver +gold");
    give("a plan takes the place of all that are there", u"holds:bronze holds:silver", u"gold",
         u"-bronze -silver +gold");
    give("plan already being released", u"holds:silver drops:silver", u"gold", u"+gold");
    give("a release of a plan taken back clears the other", u"holds:silver drops:silver wants:gold",
         u"silver", u"-gold +silver");
    give("another owner's plan stays", u"holds:platinum holds:premium", u"gold", u"+gold");
    give("what is no plan stays", u"holds:base holds:marker", u"gold", u"+gold");
    give("a licence beside a plan", u"holds:gold", u"base", u"+base");
    give("marker of a plan is no plan", u"holds:gold", u"marker", u"+marker");
    take("a plan released", u"holds:gold", u"gold", u"-gold");
    give("a plan replaced takes what needed it along", u"holds:silver holds:plan-extra", u"gold",
         u"-plan-extra -silver +gold");
}

void TestAssignmentRules::consequences()
{
    QFETCH(const QString, facts);
    QFETCH(const QString, module);
    QFETCH(const bool, wanted);
    const AssignmentRules rules(catalogue(), allColumns());
    const AssignmentTable table = tableWith(facts);
    const auto wishes = rules.withConsequences(table, {0, columnOf(module), wanted});
    QTEST(printed(wishes), "expected");
    for (const AssignmentRules::Wish &wish : wishes)
        QCOMPARE(wish.row, 0);
}

/// Asking never changes the table.
void TestAssignmentRules::rulesOnlyRead()
{
    const AssignmentRules rules(catalogue(), allColumns());
    const AssignmentTable table = tableWith(u"holds:base holds:child wants:gold drops:child"_qs);
    const QList<AssignmentTable::Cell> before = table.stagedCells();
    for (int column = 0; column < table.columnCount(); ++column) {
        (void)rules.obstacle(table, 0, column);
        (void)rules.withConsequences(table, {0, column, true});
        (void)rules.withConsequences(table, {0, column, false});
    }
    QCOMPARE(table.stagedCells(), before);
}

QTEST_GUILESS_MAIN(TestAssignmentRules)
#include "tst_assignmentrules.moc"
