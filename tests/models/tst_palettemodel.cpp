// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "models/searchtext.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using Kind = PaletteTarget::Kind;

/// What the command palette offers for what was typed.
class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void offersForWhatWasTyped_data();
    void offersForWhatWasTyped();
    void leadsWhereItSays();
    void offersFirstWhatWasChosenLately();
    void forgetsNobodyWhoCameBack();
    void showsWhatCannotBeChosen();
    void showsSomeOfMany();
    void followsTheWorkspaceWhenTypedNext();
};

namespace {

PaletteEntry command(Kind kind, int number, const QString &text, const QString &keys)
{
    return {.target = {.kind = kind, .command = number},
            .text = text,
            .detail = keys,
            .searchText = folded(text)};
}

/// The sample tenant with a handful of actions and pages.
struct Fixture
{
    Fixture()
    {
        AssociateRow anna = SampleTenant::row(SampleTenant::Anna);
        anna.associate.email = u"anna@berg.example"_qs;
        tenant.workspace.addAssociates({anna}, SampleTenant::keys());
        PaletteEntry undo = command(Kind::Action, 1, u"Undo"_qs, u"Nothing to undo"_qs);
        undo.isEnabled = false;
        model.setCommands({command(Kind::Action, 0, u"Refresh"_qs, u"F5"_qs), undo,
                           command(Kind::Action, 4, u"Import assignments…"_qs, u"Ctrl+I"_qs),
                           command(Kind::Page, 2, u"Assignments"_qs, u"Ctrl+3"_qs),
                           command(Kind::Page, 3, u"Activity"_qs, u"Ctrl+5"_qs)});
    }
    /// What is offered, one in a line.
    [[nodiscard]] QString offered(const QString &typed)
    {
        model.setTyped(typed);
        return printedColumn(model, 0, Qt::AccessibleTextRole);
    }

    SampleTenant tenant {};
    PaletteModel model {tenant.workspace};
    QAbstractItemModelTester tester {&model};
};

} // namespace

void TestPaletteModel::offersForWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("count");
    QTest::newRow("nothing: the pages")
        << QString() << u"Assignments, Page, Ctrl+3\nActivity, Page, Ctrl+5"_qs << QString();
    QTest::newRow("letters in order")
        << u"asgn"_qs << u"Assignments, Page, Ctrl+3\nImport assignments…, Action, Ctrl+I"_qs
        << u"2 result(s)"_qs;
    QTest::newRow("an owner, and what it owns")
        << u"nords"_qs
        << u"NordSync, Owner\nBase, Licence, NordSync\nCalendar, Licence, NordSync\n"
           "Mobile, Licence, NordSync\nRoaming, Licence, NordSync"_qs
        << u"5 result(s)"_qs;
    QTest::newRow("a licence by its code name")
        << u"ten-ser"_qs << u"Service Premium, Licence, SuperOffice"_qs << u"1 result(s)"_qs;
    QTest::newRow("a licence for the whole site")
        << u"acme site"_qs << u"Acme Site, Licence, Acme Tools"_qs << u"1 result(s)"_qs;
    QTest::newRow("a hidden licence") << u"sync core"_qs << QString() << u"Nothing is called that"_qs;
    QTest::newRow("an associate") << u"anna"_qs << u"Anna Berg, Associate, ANNA · anna@berg.example"_qs
                                  << u"1 result(s)"_qs;
}

void TestPaletteModel::offersForWhatWasTyped()
{
    QFETCH(const QString, typed);
    Fixture fixture;
    QTEST(fixture.offered(typed), "expected");
    QTEST(fixture.model.countText(), "count");
}

void TestPaletteModel::leadsWhereItSays()
{
    Fixture fixture;
    const auto first = [&fixture](const QString &typed) {
        fixture.model.setTyped(typed);
        return fixture.model.entry(0).target;
    };
    QCOMPARE(first(u"refresh"_qs), (PaletteTarget {.kind = Kind::Action, .command = 0}));
    QCOMPARE(first(u"activity"_qs), (PaletteTarget {.kind = Kind::Page, .command = 3}));
    QCOMPARE(first(u"gold"_qs),
             (PaletteTarget {.kind = Kind::License, .license = SampleTenant::key(u"gold"_qs)}));
    QCOMPARE(first(u"acme t"_qs), (PaletteTarget {.kind = Kind::Owner, .license = {u"ACME"_qs, QString()}}));
    QCOMPARE(first(u"dirk"_qs), (PaletteTarget {.kind = Kind::Associate, .associateId = SampleTenant::Dirk}));
}

void TestPaletteModel::offersFirstWhatWasChosenLately()
{
    Fixture fixture;
    for (const QString &typed : {u"eva"_qs, u"activity"_qs, u"gold"_qs, u"eva"_qs}) {
        fixture.model.setTyped(typed);
        fixture.model.remember(fixture.model.entry(0).target);
    }
    fixture.model.setTyped({});
    QCOMPARE(printedColumn(fixture.model, 0),
             u"Eva Žižková\nGold\nActivity\nAssignments"_qs); // no page twice
}

/// Another tenant knows none of them; back in the first one, they are there again.
void TestPaletteModel::forgetsNobodyWhoCameBack()
{
    Fixture fixture;
    fixture.model.remember({.kind = Kind::Associate, .associateId = SampleTenant::Eva});
    fixture.tenant.workspace.clear();
    QCOMPARE(fixture.offered({}), u"Assignments, Page, Ctrl+3\nActivity, Page, Ctrl+5"_qs);
    fixture.tenant.workspace.addAssociates({SampleTenant::row(SampleTenant::Eva)}, SampleTenant::keys());
    QVERIFY(fixture.offered({}).startsWith(u"Eva Žižková"_qs));
}

void TestPaletteModel::showsWhatCannotBeChosen()
{
    Fixture fixture;
    QCOMPARE(fixture.offered(u"undo"_qs), u"Undo, Action, Nothing to undo"_qs);
    QCOMPARE(fixture.model.flags(fixture.model.index(0)) & (Qt::ItemIsEnabled | Qt::ItemIsSelectable),
             Qt::ItemFlags());
    QCOMPARE(fixture.model.firstEnabledRow(), -1);
    fixture.model.setTyped(u"re"_qs);
    QCOMPARE(fixture.model.entry(fixture.model.firstEnabledRow()).text, u"Refresh"_qs);
}

void TestPaletteModel::showsSomeOfMany()
{
    Fixture fixture;
    QList<AssociateRow> rows;
    for (int number = 0; number < 1'234; ++number) {
        AssociateRow row = SampleTenant::row(SampleTenant::Eva);
        row.associate.associateId = 1'000 + number;
        row.associate.fullName = u"Xaver %1"_qs.arg(number, 4, 10, QLatin1Char('0'));
        rows.prepend(row); // the last one first: they are offered by name all the same
    }
    fixture.tenant.workspace.addAssociates(rows, SampleTenant::keys());
    fixture.model.setTyped(u"xav"_qs);
    QCOMPARE(fixture.model.rowCount(), PaletteModel::Limit);
    QCOMPARE(fixture.model.matchCount(), 1'234);
    QCOMPARE(fixture.model.countText(), u"50 of 1,234: type more"_qs);
    QCOMPARE(fixture.model.index(0).data().toString(), u"Xaver 0000"_qs);
    QCOMPARE(fixture.model.index(49).data().toString(), u"Xaver 0049"_qs);
}

/// No row moves by itself under the user's hand.
void TestPaletteModel::followsTheWorkspaceWhenTypedNext()
{
    Fixture fixture;
    const QString before = fixture.offered(u"chloe"_qs);
    QSignalSpy reset(&fixture.model, &QAbstractItemModel::modelReset);
    AssociateRow chloe = SampleTenant::row(SampleTenant::Chloe);
    chloe.associate.userId = u"CD2"_qs;
    fixture.tenant.workspace.addAssociates({chloe}, SampleTenant::keys());
    QVERIFY(reset.isEmpty());
    QCOMPARE(printedColumn(fixture.model, 0, Qt::AccessibleTextRole), before);
    QVERIFY(fixture.offered(u"chloe"_qs).contains(u"CD2"_qs));
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
