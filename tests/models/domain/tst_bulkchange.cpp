// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulkchange.h"
#include "models/domain/proposal.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

/// What is wished for to give, take, swap and make alike.
class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void wishes_data();
    void wishes();
    void staysAsItIsWithoutSeats();
    void makesEverybodyAlike_data();
    void makesEverybodyAlike();

private:
    struct Sample
    {
        explicit Sample(int associates, const QString &facts = {});
        [[nodiscard]] int column(const QString &module) const;
        [[nodiscard]] QList<int> allColumns() const;
        [[nodiscard]] QString printed(const QList<AssignmentRules::Wish> &wishes) const;

        QList<AssignmentColumn> columns;
        AssignmentRules rules;
        AssignmentTable table;
    };
};

/// Facts such as `2+base` (the associate of row 2 holds it), `2*base` (it is staged to be given) and `2?base`
/// (that is not known).
TestBulkChange::Sample::Sample(int associates, const QString &facts)
{
    const LicenseCatalogue catalogue = sampleCatalogue(
        u"ACME"_qs, {{.name = u"second"_qs, .sortOrder = 1, .needs = u"child"_qs, .unrestricted = true},
                     {.name = u"child"_qs, .sortOrder = 2, .needs = u"base"_qs, .unrestricted = true},
                     {.name = u"base"_qs, .sortOrder = 3, .unrestricted = true},
                     {.name = u"extra"_qs, .sortOrder = 4, .needs = u"silver"_qs, .unrestricted = true},
                     {.name = u"gold"_qs, .sortOrder = 5, .extraFlags = 1, .unrestricted = true},
                     {.name = u"silver"_qs, .sortOrder = 6, .extraFlags = 1, .unrestricted = true},
                     {.name = u"full"_qs, .sortOrder = 7, .total = 5, .inUse = 5, .extraFlags = 1}});
    columns = assignmentColumns(catalogue, {});
    rules = AssignmentRules(catalogue, columns);
    table = AssignmentTable(static_cast<int>(columns.size()));
    const QStringList list = facts.split(u' ');
    for (int row = 0; row < associates; ++row) {
        table.addRow();
        for (int each = 0; each < columns.size(); ++each) {
            const auto says = [&](char16_t sign) {
                return list.contains(QString::number(row) + QChar(sign)
                                     + columns.at(each).license.key.module);
            };
            if (!says(u'?'))
                table.setHeld(row, each, says(u'+'));
            if (says(u'*'))
                table.setWanted(row, each, true);
        }
    }
}

int TestBulkChange::Sample::column(const QString &module) const
{
    for (int each = 0; each < columns.size(); ++each) {
        if (columns.at(each).license.key.module == module)
            return each;
    }
    return -1;
}

QList<int> TestBulkChange::Sample::allColumns() const
{
    QList<int> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Such as `0-base [1-gold 1+silver]`, with brackets around what is done together.
QString TestBulkChange::Sample::printed(const QList<AssignmentRules::Wish> &wishes) const
{
    QString text;
    int group = 0;
    for (const AssignmentRules::Wish &wish : wishes) {
        if (group != 0 && wish.group != group)
            text += u']';
        text += text.isEmpty() ? QString() : u" "_qs;
        if (wish.group != 0 && wish.group != group)
            text += u'[';
        group = wish.group;
        text += QString::number(wish.row) + (wish.wanted ? u'+' : u'-')
                + columns.at(wish.column).license.key.module;
    }
    return group != 0 ? text + u']' : text;
}

void TestBulkChange::wishes_data()
{
    using Verb = BulkChange::Verb;
    QTest::addColumn<QString>("facts");
    QTest::addColumn<BulkChange::Verb>("verb");
    QTest::addColumn<QString>("names"); // the licences, or those that are made alike
    QTest::addColumn<QString>("expected");

    // Three associates; the last is the model.
    QTest::newRow("give") << u"1+base"_qs << Verb::Give << u"base"_qs << u"0+base 1+base 2+base"_qs;
    QTest::newRow("take") << u"1+base"_qs << Verb::Take << u"base"_qs << u"0-base 1-base 2-base"_qs;
    QTest::newRow("swap, who has it") << u"1+base 2*base 0+gold"_qs << Verb::Swap << u"base gold"_qs
                                      << u"[1-base 1+gold] [2-base 2+gold]"_qs;
    QTest::newRow("swap, who has both")
        << u"1+base 1+gold"_qs << Verb::Swap << u"base gold"_qs << u"[1-base 1+gold]"_qs;
    QTest::newRow("swap, nobody has it") << u"1+gold"_qs << Verb::Swap << u"base gold"_qs << QString();
    QTest::newRow("swap, not known") << u"1?base"_qs << Verb::Swap << u"base gold"_qs << QString();

    const QString all = u"second child base extra gold silver full"_qs;
    QTest::newRow("like: already so") << u"0+base 1+base 2+base"_qs << Verb::MakeLike << all << QString();
    QTest::newRow("like: needs first") << u"2+second 2+child 2+base"_qs << Verb::MakeLike << all
                                       << u"0+base 1+base 0+child 1+child 0+second 1+second"_qs;
    QTest::newRow("like: what needs it goes first")
        << u"0+second 0+child 0+base"_qs << Verb::MakeLike << all << u"0-second 0-child 0-base"_qs;
    QTest::newRow("like: releases before grants")
        << u"0+base 1+base 2+gold"_qs << Verb::MakeLike << all << u"0-base 1-base 0+gold 1+gold"_qs;
    QTest::newRow("like: as staged") << u"0*base 2*gold"_qs << Verb::MakeLike << all
                                     << u"0-base 0+gold 1+gold"_qs;
    QTest::newRow("like: plans change places")
        << u"0+gold 1+base 2+silver"_qs << Verb::MakeLike << all << u"1-base [0-gold 0+silver] 1+silver"_qs;
    QTest::newRow("like: a plan that is not shown stays out of it")
        << u"0+gold 2+silver"_qs << Verb::MakeLike << u"base silver"_qs << u"0+silver 1+silver"_qs;
    QTest::newRow("like: no plan at all") << u"0+gold"_qs << Verb::MakeLike << all << u"0-gold"_qs;
    QTest::newRow("like: only these")
        << u"0+base 2+gold"_qs << Verb::MakeLike << u"gold"_qs << u"0+gold 1+gold"_qs;
    QTest::newRow("like: not known of the model")
        << u"0+base 2?base 2+gold"_qs << Verb::MakeLike << all << u"0+gold 1+gold"_qs;
    QTest::newRow("like: not known of another")
        << u"0?base 2+base"_qs << Verb::MakeLike << all << u"1+base"_qs;
    QTest::newRow("like: the new plan is not known of another")
        << u"0+gold 0?silver 2+silver"_qs << Verb::MakeLike << all << u"0-gold 1+silver"_qs;
}

void TestBulkChange::wishes()
{
    QFETCH(const QString, facts);
    QFETCH(const BulkChange::Verb, verb);
    QFETCH(const QString, names);
    const Sample sample(3, facts);
    QList<int> columns;
    for (const QString &name : names.split(u' '))
        columns.append(sample.column(name));
    BulkChange change {.verb = verb};
    if (verb == BulkChange::Verb::MakeLike) {
        change.model = 2;
        change.columns = columns;
    } else {
        change.license = columns.constFirst();
        change.replacement = columns.constLast();
    }
    QTEST(sample.printed(wishesFor(sample.rules, sample.table, {0, 1, 2}, change)), "expected");
}

/// Nobody loses a licence for another that is full.
void TestBulkChange::staysAsItIsWithoutSeats()
{
    const Sample sample(3, u"0+gold 1+gold 2+full"_qs);
    const auto changesOf = [&sample](const BulkChange &change) {
        return proposalFor(sample.rules, sample.table, wishesFor(sample.rules, sample.table, {0, 1}, change))
            .changes.size();
    };
    QCOMPARE(changesOf({.verb = BulkChange::Verb::Swap,
                        .license = sample.column(u"gold"_qs),
                        .replacement = sample.column(u"full"_qs)}),
             0);
    QCOMPARE(changesOf({.verb = BulkChange::Verb::MakeLike, .model = 2, .columns = sample.allColumns()}), 0);
}

void TestBulkChange::makesEverybodyAlike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// With seats for all, everybody ends as the model is, and nothing has to be asked.
void TestBulkChange::makesEverybodyAlike()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int day = 0; day < 50; ++day) {
        Sample sample(5);
        const int full = sample.column(u"full"_qs);
        // Everybody as the rules have it: that is what wishes come to.
        QList<AssignmentRules::Wish> before;
        for (int i = random.bounded(30); i > 0; --i)
            before.append({random.bounded(5), random.bounded(full), random.bounded(3) != 0});
        for (const auto &change : proposalFor(sample.rules, sample.table, before).changes)
            sample.table.setHeld(change.cell.row, change.cell.column, change.wanted);
        const BulkChange change {
            .verb = BulkChange::Verb::MakeLike, .model = random.bounded(5), .columns = sample.allColumns()};
        const auto wishes = wishesFor(sample.rules, sample.table, {4, 2, 0, 1, 3}, change);
        const Proposal proposal = proposalFor(sample.rules, sample.table, wishes);
        QVERIFY(!proposal.needsDecision());
        for (const auto &each : proposal.changes)
            sample.table.setWanted(each.cell.row, each.cell.column, each.wanted);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < sample.columns.size(); ++column)
                QCOMPARE(sample.table.isWanted(row, column), sample.table.isHeld(change.model, column));
        }
    }
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
