// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proposal.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

/// What a list of wishes comes to: what moves along, who is left out, and what it costs in seats.
class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void proposes_data();
    void proposes();
    void proposesGroups_data();
    void proposesGroups() { proposes(); }
    void thirtySevenOfForty();
    void totals();
    void tenThousandWishes();

private:
    /// Licences of one owner and associates who hold none of them, but for those given.
    struct Sample
    {
        explicit Sample(int associates, const QStringList &facts = {});
        [[nodiscard]] int column(const QString &module) const;
        [[nodiscard]] QList<AssignmentRules::Wish> wishes(const QString &text) const;
        [[nodiscard]] Proposal proposal(const QString &text,
                                        NeedsChoice choice = NeedsChoice::TakeAlong) const;

        QList<AssignmentColumn> columns;
        AssignmentRules rules;
        AssignmentTable table;
    };
    static QString printedChanges(const Sample &sample, const Proposal &proposal);
    static QString printedBlocked(const Sample &sample, const Proposal &proposal);
};

/// Facts such as `2+base` (the associate of row 2 holds it) and `2?base` (that is not known).
TestProposal::Sample::Sample(int associates, const QStringList &facts)
{
    const LicenseCatalogue catalogue =
        sampleCatalogue(u"ACME"_qs, {{.name = u"base"_qs, .total = 37},
                                     {.name = u"child"_qs, .needs = u"base"_qs},
                                     {.name = u"second"_qs, .needs = u"child"_qs, .unrestricted = true},
                                     {.name = u"third"_qs, .needs = u"second"_qs, .unrestricted = true},
                                     {.name = u"fourth"_qs, .needs = u"third"_qs, .unrestricted = true},
                                     {.name = u"full"_qs, .total = 5, .inUse = 5},
                                     {.name = u"onfull"_qs, .needs = u"full"_qs},
                                     {.name = u"few"_qs, .total = 2},
                                     {.name = u"onfew"_qs, .needs = u"few"_qs},
                                     {.name = u"rare"_qs, .total = 2, .needs = u"base"_qs},
                                     {.name = u"gold"_qs, .extraFlags = 1},
                                     {.name = u"silver"_qs, .extraFlags = 1},
                                     {.name = u"extra"_qs, .needs = u"silver"_qs},
                                     {.name = u"castor"_qs, .needs = u"pollux"_qs},
                                     {.name = u"pollux"_qs, .needs = u"castor"_qs},
                                     {.name = u"orphan"_qs, .needs = u"nobody-knows"_qs}});
    columns = assignmentColumns(catalogue, {});
    rules = AssignmentRules(catalogue, columns);
    table = AssignmentTable(static_cast<int>(columns.size()));
    for (int row = 0; row < associates; ++row) {
        table.addRow();
        for (int each = 0; each < columns.size(); ++each) {
            const QString &module = columns.at(each).license.key.module;
            if (!facts.contains(QString::number(row) + u'?' + module))
                table.setHeld(row, each, facts.contains(QString::number(row) + u'+' + module));
        }
    }
}

int TestProposal::Sample::column(const QString &module) const
{
    for (int each = 0; each < columns.size(); ++each) {
        if (columns.at(each).license.key.module == module)
            return each;
    }
    qFatal("No such column");
}

/// Wishes such as `0+base 12-child`, with brackets around those of one group.
QList<AssignmentRules::Wish> TestProposal::Sample::wishes(const QString &text) const
{
    static const QRegularExpression pattern(u"(\\[?)(\\d+)([+-])(\\w+)(\\]?)"_qs);
    QList<AssignmentRules::Wish> wishes;
    int group = 0;
    int groups = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured(1).isEmpty())
            group = ++groups;
        wishes.append(
            {match.captured(2).toInt(), column(match.captured(4)), match.captured(3) == u"+", group});
        if (!match.captured(5).isEmpty())
            group = 0;
    }
    return wishes;
}

Proposal TestProposal::Sample::proposal(const QString &text, NeedsChoice choice) const
{
    return proposalFor(rules, table, wishes(text), choice);
}

/// Such as `0+base* 0+child`: with a star what is implied.
QString TestProposal::printedChanges(const Sample &sample, const Proposal &proposal)
{
    QStringList parts;
    for (const Proposal::Change &change : proposal.changes) {
        const QString module = sample.columns.at(change.cell.column).license.key.module;
        parts.append(QString::number(change.cell.row) + (change.wanted ? u'+' : u'-') + module
                     + (change.isImplied ? u"*"_qs : QString()));
    }
    return parts.join(u' ');
}

/// Such as `0 child needs base`, with a star where that hinders another wish of the group.
QString TestProposal::printedBlocked(const Sample &sample, const Proposal &proposal)
{
    QStringList parts;
    for (const Proposal::Blocked &blocked : proposal.blocked) {
        const auto module = [&sample](int column) { return sample.columns.at(column).license.key.module; };
        const Hindrance &hindrance = blocked.hindrance;
        const QString why = hindrance.obstacle == Obstacle::NeedsLicense
                                ? u"needs "_qs + (hindrance.need < 0 ? QString() : module(hindrance.need))
                            : hindrance.obstacle == Obstacle::NoFreeSeat ? u"full"_qs
                            : hindrance.obstacle == Obstacle::NotLoaded  ? u"unknown"_qs
                                                                         : u"other"_qs;
        const QString star = blocked.isForFellow ? u"*"_qs : QString();
        parts.append(u"%1 %2%3 %4"_qs.arg(blocked.wish.row).arg(module(blocked.wish.column), star, why));
    }
    return parts.join(u", ");
}

/// The columns of the tables of proposals; gives what adds a row to them.
static auto proposalTable()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<QString>("changes"); // a star marks what is implied
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<QString>("complete"); // the changes without wishes that need more
    QTest::addColumn<bool>("needsDecision");
    return [](const char *name, const char16_t *facts, const char16_t *wishes, const char16_t *changes,
              const char16_t *blocked, const char16_t *complete, bool needsDecision) {
        QTest::newRow(name) << QString::fromUtf16(facts) << QString::fromUtf16(wishes)
                            << QString::fromUtf16(changes) << QString::fromUtf16(blocked)
                            << QString::fromUtf16(complete) << needsDecision;
    };
}

void TestProposal::proposes_data()
{
    const auto row = proposalTable();
    row("nothing", u"", u"", u"", u"", u"", false);
    row("already so", u"0+base", u"0+base 1-base", u"", u"", u"", false);
    row("a grant alone", u"", u"0+base", u"0+base", u"", u"0+base", false);
    row("a release alone", u"0+base", u"0-base", u"0-base", u"", u"0-base", false);
    row("an unknown need is none", u"", u"0+orphan", u"0+orphan", u"", u"0+orphan", false);
    row("a circle needs nothing", u"", u"0+castor", u"0+castor", u"", u"0+castor", false);

    row("a need", u"", u"0+child", u"0+base* 0+child", u"", u"", true);
    row("four deep", u"", u"0+fourth", u"0+base* 0+child* 0+second* 0+third* 0+fourth", u"", u"", true);
    row("what is there is not given again", u"0+base", u"0+child 1+child", u"0+child 1+base* 1+child", u"",
        u"0+child", true);
    row("a need wished for itself is not implied", u"", u"0+base 0+child", u"0+base 0+child", u"",
        u"0+base 0+child", false);
    row("in whatever order", u"", u"0+child 0+base", u"0+base 0+child", u"", u"0+base 0+child", false);
    row("wished off, needed all the same", u"", u"0-base 0+child", u"0+base* 0+child", u"", u"", true);

    row("cascade", u"0+base 0+child 0+second", u"0-base", u"0-second* 0-child* 0-base", u"", u"", true);
    row("cascade for one of two", u"0+base 1+base 1+child", u"0-base 1-base", u"0-base 1-child* 1-base", u"",
        u"0-base", true);
    row("cascade wished for", u"0+base 0+child", u"0-base 0-child", u"0-child 0-base", u"", u"0-child 0-base",
        false);
    row("plan for plan", u"0+gold", u"0+silver", u"0-gold* 0+silver", u"", u"", true);
    row("plan for plan, both wished", u"0+gold", u"0-gold 0+silver", u"0-gold 0+silver", u"",
        u"0-gold 0+silver", false);
    row("a need that replaces a plan", u"0+gold", u"0+extra", u"0-gold* 0+silver* 0+extra", u"", u"", true);
    row("a plan that takes its extra along", u"0+silver 0+extra", u"0+gold", u"0-extra* 0-silver* 0+gold",
        u"", u"", true);

    row("full", u"", u"0+full", u"", u"0 full full", u"", false);
    row("full for one", u"", u"0+base 0+full", u"0+base", u"0 full full", u"0+base", true);
    row("a seat comes free first", u"0+full", u"0-full 1+full", u"0-full 1+full", u"", u"0-full 1+full",
        false);
    row("a seat comes free too late", u"0+full", u"1+full 0-full", u"0-full", u"1 full full", u"0-full",
        true);
    row("a full need", u"", u"0+onfull", u"", u"0 onfull needs full", u"", false);
    row("a need runs out", u"", u"0+onfew 1+onfew 2+onfew", u"0+few* 0+onfew 1+few* 1+onfew",
        u"2 onfew needs few", u"", true);
    row("who has the need takes no seat of it", u"2+few", u"0+onfew 1+onfew 2+onfew",
        u"0+few* 0+onfew 1+few* 1+onfew 2+onfew", u"", u"2+onfew", true);
    row("whoever is left out takes no seat", u"2+base 3+base", u"0+rare 1+rare 2+rare 3+rare",
        u"0+base* 0+rare 1+base* 1+rare", u"2 rare full, 3 rare full", u"2+rare 3+rare", true);
    row("not loaded", u"0?base", u"0+base 0-base", u"", u"0 base unknown", u"", false);
    row("a need not loaded", u"0?base", u"0+child", u"", u"0 child needs base", u"", false);
    row("blocked twice, said once", u"", u"0+full 0+full", u"", u"0 full full", u"", false);
    row("blocked, then come true along with another", u"0+few", u"1+few 2+few 3+few 0-few 3+onfew",
        u"1+few 2+few 0-few 3+few 3+onfew", u"", u"1+few 2+few 0-few 3+few 3+onfew", false);

    row("one way and back again", u"", u"0+base 0-base", u"", u"", u"", false);
    row("two plans: the last one stands", u"", u"0+gold 0+silver", u"0+silver", u"", u"0+silver", false);
    row("a child given, its need taken", u"", u"0+child 0-base", u"", u"", u"", false);
}

void TestProposal::proposesGroups_data()
{
    const auto row = proposalTable();
    row("one for another", u"0+base", u"[0-base 0+few]", u"0-base 0+few", u"", u"0-base 0+few", false);
    row("the other is full", u"0+base", u"[0-base 0+full]", u"", u"0 base* full, 0 full full", u"", false);
    row("in whatever order", u"0+base", u"[0+full 0-base]", u"", u"0 full full, 0 base* full", u"", false);
    row("the last hinders", u"", u"[0+base 0+few 0+full]", u"", u"0 base* full, 0 few* full, 0 full full",
        u"", false);
    row("the other's need is full", u"0+base", u"[0-base 0+onfull]", u"",
        u"0 base* needs full, 0 onfull needs full", u"", false);
    row("the other is not loaded", u"0+base 0?few", u"[0-base 0+few]", u"", u"0 base* unknown, 0 few unknown",
        u"", false);
    row("plan for plan", u"0+gold", u"[0-gold 0+silver]", u"0-gold 0+silver", u"", u"0-gold 0+silver", false);
    row("the other needs the one", u"0+base", u"[0-base 0+child]", u"",
        u"0 base* needs base, 0 child needs base", u"", false);
    row("the other needs the one and is there", u"0+base 0+child", u"[0-base 0+child]", u"",
        u"0 base needs child", u"", false);
    row("given, then its need taken", u"", u"[0+child 0-base]", u"", u"0 child needs base", u"", false);
    row("a plan that pushes the other's need out", u"0+silver", u"[0+extra 0+gold]", u"",
        u"0 extra needs silver, 0 gold* needs silver", u"", false);
    row("two for the last two seats", u"0+base 1+base 2+base",
        u"[0-base 0+few] [1-base 1+few] [2-base 2+few]", u"0-base 0+few 1-base 1+few",
        u"2 base* full, 2 few full", u"0-base 0+few 1-base 1+few", true);
    row("who is left out keeps no seat", u"", u"[0+few 0+full] 1+few 2+few", u"1+few 2+few",
        u"0 few* full, 0 full full", u"1+few 2+few", true);
    row("who is left out frees no seat", u"0+full", u"[0-full 0+onfull] 1+full", u"",
        u"0 full* needs full, 0 onfull needs full, 1 full full", u"", false);
    row("a seat for somebody else", u"0+full", u"[0-full 1+full]", u"0-full 1+full", u"", u"0-full 1+full",
        false);
    row("more goes along", u"0+base 0+child", u"[0-base 0+few]", u"0-child* 0-base 0+few", u"", u"", true);
    row("more is needed", u"0+few", u"[0-few 0+child] 1+few", u"0-few 0+base* 0+child 1+few", u"", u"1+few",
        true);
    row("already so", u"0+few", u"[0-base 0+few]", u"", u"", u"", false);
    row("half of it already so", u"0+base 0+full", u"[0-base 0+full]", u"0-base", u"", u"0-base", false);
    row("opposites", u"", u"[0+base 0-base]", u"", u"0 base needs ", u"", false);
}

void TestProposal::proposes()
{
    QFETCH(const QString, facts);
    QFETCH(const QString, wishes);
    const Sample sample(5, facts.split(u' ', Qt::SkipEmptyParts));
    const Proposal proposal = sample.proposal(wishes);
    QTEST(printedChanges(sample, proposal), "changes");
    QTEST(printedBlocked(sample, proposal), "blocked");
    QTEST(proposal.needsDecision(), "needsDecision");
    const Proposal complete = sample.proposal(wishes, NeedsChoice::OnlyComplete);
    QTEST(printedChanges(sample, complete), "complete");
    QCOMPARE(complete.impliedCount(), 0);
    QCOMPARE(sample.table.stagedCount(), 0);
}

void TestProposal::thirtySevenOfForty()
{
    const Sample sample(40);
    QList<AssignmentRules::Wish> wishes;
    for (int row = 39; row >= 0; --row)
        wishes.append({row, sample.column(u"base"_qs), true});
    const Proposal proposal = proposalFor(sample.rules, sample.table, wishes);
    QCOMPARE(proposal.changes.size(), 37);
    QCOMPARE(proposal.changes.constFirst().cell.row, 39);
    QCOMPARE(printedBlocked(sample, proposal), u"2 base full, 1 base full, 0 base full"_qs);
    QCOMPARE(proposal.columns.size(), 1);
    QCOMPARE(proposal.columns.at(0).needed(), 40);
    QCOMPARE(proposal.columns.at(0).before.available(), 37);
    QCOMPARE(proposal.columns.at(0).lacking, 3);
}

/// What is needed by those who have it costs nothing, and is listed; needs stand first.
void TestProposal::totals()
{
    Sample sample(4, {u"0+base"_qs, u"0+child"_qs, u"1+base"_qs, u"3+gold"_qs});
    sample.table.setWanted(2, sample.column(u"few"_qs), true);
    const auto printed = [&sample](const QString &wishes) {
        QStringList lines;
        for (const Proposal::ColumnTotal &total : sample.proposal(wishes).columns) {
            lines.append(u"%1 +%2 -%3 *+%4 *-%5 lacking %6 of %7"_qs
                             .arg(sample.columns.at(total.column).license.key.module)
                             .arg(total.grants)
                             .arg(total.releases)
                             .arg(total.impliedGrants)
                             .arg(total.impliedReleases)
                             .arg(total.lacking)
                             .arg(total.before.available()));
        }
        return lines.join(u", ");
    };
    QCOMPARE(printed(u"0+second 1+second"_qs),
             u"base +0 -0 *+0 *-0 lacking 0 of 37, child +0 -0 *+1 *-0 lacking 0 of 10, "
             "second +2 -0 *+0 *-0 lacking 0 of 10"_qs);
    QCOMPARE(printed(u"0+onfew 1+onfew 3+silver"_qs),
             u"few +0 -0 *+1 *-0 lacking 1 of 1, gold +0 -0 *+0 *-1 lacking 0 of 10, "
             "silver +1 -0 *+0 *-0 lacking 0 of 10, onfew +1 -0 *+0 *-0 lacking 0 of 10"_qs);
    // A group lacks the seat of what hinders it, once.
    QCOMPARE(printed(u"0+few [1-base 1+few]"_qs), u"few +1 -0 *+0 *-0 lacking 1 of 1"_qs);
    QCOMPARE(printed(u"0-base"_qs),
             u"base +0 -1 *+0 *-0 lacking 0 of 37, child +0 -0 *+0 *-1 lacking 0 of 10"_qs);
}

void TestProposal::tenThousandWishes()
{
    const Sample sample(2'500);
    QList<AssignmentRules::Wish> wishes;
    for (int row = 0; row < 2'500; ++row) {
        for (const char16_t *module : {u"base", u"second", u"fourth", u"onfull"})
            wishes.append({row, sample.column(QString::fromUtf16(module)), true});
    }
    Proposal proposal;
    QBENCHMARK_ONCE
    {
        proposal = proposalFor(sample.rules, sample.table, wishes);
    }
    // Ten have a seat of everything; the other seats of the base go to those who come next.
    QCOMPARE(proposal.changes.size(), 10 * 5 + 27);
    QCOMPARE(proposal.blocked.size(), wishes.size() - 10 * 3 - 27);
}

QTEST_GUILESS_MAIN(TestProposal)
#include "tst_proposal.moc"
