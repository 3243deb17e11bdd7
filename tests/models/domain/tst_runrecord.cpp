// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runrecord.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

/// What a run has done, and what is to be wished for to undo or to finish it.
class TestRunRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void outcomes_data();
    void outcomes();
    void wishes_data();
    void wishes();
    void undoingBringsBackWhatWas_data() { addSeeds(); }
    void undoingBringsBackWhatWas();
    void resumingBringsWhatWasWanted_data() { addSeeds(); }
    void resumingBringsWhatWasWanted();

private:
    static void addSeeds();
};

namespace {

using Box = std::pair<qint64, LicenseKey>;
using Held = QSet<Box>;

constexpr std::pair<char, RunItemState> StateLetters[] = {
    {'P', RunItemState::Pending}, {'S', RunItemState::Sending},  {'V', RunItemState::Verified},
    {'R', RunItemState::Refused}, {'C', RunItemState::Conflict}, {'M', RunItemState::Mismatch},
    {'U', RunItemState::Unknown},
};

RunItemState stateFromLetter(QChar letter)
{
    return std::ranges::find(StateLetters, letter.toLatin1(), &std::pair<char, RunItemState>::first)->second;
}

/// Items such as `V1-a+b U2+x`: state, associate, releases and grants of ACME. A `!` before makes a rollback.
QList<RunItem> itemsFrom(const QString &text)
{
    QList<RunItem> items;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        RunItem item;
        item.isRollback = word.startsWith(u'!');
        if (item.isRollback)
            word.remove(0, 1);
        item.state = stateFromLetter(word.at(0));
        item.change.associateId = word.at(1).digitValue();
        item.change.owner = QStringLiteral("ACME");
        for (qsizetype at = 2; at < word.size(); at += 2)
            (word.at(at) == u'+' ? item.change.grants : item.change.releases).append(word.at(at + 1));
        items.append(item);
    }
    return items;
}

/// Wishes as `1+a 2-x`.
QString printed(const QList<NamedWish> &wishes)
{
    QStringList words;
    for (const NamedWish &wish : wishes) {
        words.append(QStringLiteral("%1%2%3")
                         .arg(wish.associateId)
                         .arg(QChar(wish.wanted ? u'+' : u'-'))
                         .arg(wish.license.module));
    }
    return words.join(u' ');
}

void hold(Held &held, const Box &box, bool wanted)
{
    if (wanted)
        held.insert(box);
    else
        held.remove(box);
}

void grant(Held &held, const QList<NamedWish> &wishes)
{
    for (const NamedWish &wish : wishes)
        hold(held, {wish.associateId, wish.license}, wish.wanted);
}

/// How much of an item's changes a server has made.
enum class Share { All, Some, None };

Share shareOf(RunItemState state)
{
    switch (state) {
    case RunItemState::Verified:
        return Share::All;
    case RunItemState::Sending:
    case RunItemState::Mismatch:
    case RunItemState::Unknown:
        return Share::Some;
    case RunItemState::Pending:
    case RunItemState::Refused:
    case RunItemState::Conflict:
        break;
    }
    return Share::None;
}

/// Does to @p held what the server has done with @p item: any part of it where that is not known.
void send(Held &held, const RunItem &item, Share share, QRandomGenerator &random)
{
    const auto change = [&](const QString &module, bool wanted) {
        if (share == Share::All || (share == Share::Some && random.bounded(2) == 0))
            hold(held, {item.change.associateId, {item.change.owner, module}}, wanted);
    };
    for (const QString &module : item.change.releases)
        change(module, false);
    for (const QString &module : item.change.grants)
        change(module, true);
}

RunItemState anyState(QRandomGenerator &random)
{
    return StateLetters[random.bounded(static_cast<int>(std::size(StateLetters)))].second;
}

const QStringList Owners {QStringLiteral("ACME"), QStringLiteral("ZETA")};
const QStringList Modules {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                           QStringLiteral("d")};
constexpr qint64 Associates = 6;

/// Any boxes out of those of six associates.
Held anyHeld(QRandomGenerator &random)
{
    Held held;
    for (qint64 associate = 1; associate <= Associates; ++associate) {
        for (const QString &owner : Owners) {
            for (const QString &module : Modules)
                hold(held, {associate, {owner, module}}, random.bounded(2) == 0);
        }
    }
    return held;
}

/// A run that changes some of the boxes, an item for each associate and owner, and how each ended.
QList<RunItem> anyRun(const Held &held, QRandomGenerator &random)
{
    QList<RunItem> items;
    for (qint64 associate = 1; associate <= Associates; ++associate) {
        for (const QString &owner : Owners) {
            RunItem item;
            item.change.associateId = associate;
            item.change.owner = owner;
            item.state = anyState(random);
            for (const QString &module : Modules) {
                if (random.bounded(2) == 0)
                    continue;
                const bool isHeld = held.contains({associate, {owner, module}});
                (isHeld ? item.change.releases : item.change.grants).append(module);
            }
            items.insert(random.bounded(static_cast<int>(items.size()) + 1), item);
        }
    }
    return items;
}

/// Takes back what was done, the last first, as far as it came.
QList<RunItem> anyRollbackOf(const QList<RunItem> &items, QRandomGenerator &random)
{
    QList<RunItem> rollback;
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        if (item->state != RunItemState::Verified)
            continue;
        RunItem back = *item;
        back.isRollback = true;
        back.state = anyState(random);
        std::swap(back.change.grants, back.change.releases);
        rollback.append(back);
    }
    return rollback;
}

/// True where no wish for a box comes before one against a box.
bool hasReleasesFirst(const QList<NamedWish> &wishes)
{
    return std::ranges::is_partitioned(wishes, [](const NamedWish &wish) { return !wish.wanted; });
}

} // namespace

void TestRunRecord::outcomes_data()
{
    QTest::addColumn<ApplyOutcome::Kind>("kind");
    QTest::addColumn<RunItemState>("state");
    using Kind = ApplyOutcome::Kind;
    QTest::newRow("verified") << Kind::Verified << RunItemState::Verified;
    QTest::newRow("refused") << Kind::Refused << RunItemState::Refused;
    QTest::newRow("conflict") << Kind::Conflict << RunItemState::Conflict;
    QTest::newRow("mismatch") << Kind::Mismatch << RunItemState::Mismatch;
    QTest::newRow("unknown") << Kind::Unknown << RunItemState::Unknown;
}

void TestRunRecord::outcomes()
{
    QFETCH(const ApplyOutcome::Kind, kind);
    QFETCH(const RunItemState, state);
    QCOMPARE(stateOf(kind), state);
}

void TestRunRecord::wishes_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("undoing");
    QTest::addColumn<QString>("resuming");
    const auto row = [](const char *name, const char *items, const char *undoing, const char *resuming) {
        QTest::newRow(name) << QString::fromLatin1(items) << QString::fromLatin1(undoing)
                            << QString::fromLatin1(resuming);
    };
    row("nothing", "", "", "");
    row("not begun", "P1-a+b", "", "1-a 1+b");
    row("sending", "S1-a+b", "1-b 1+a", "1-a 1+b");
    row("verified", "V1-a+b", "1-b 1+a", "");
    row("refused", "R1-a+b", "", "1-a 1+b");
    row("conflict", "C1-a+b", "", "1-a 1+b");
    row("mismatch", "M1-a+b", "1-b 1+a", "1-a 1+b");
    row("unknown", "U1-a+b", "1-b 1+a", "1-a 1+b");
    row("the last is undone first", "V1+a+b V2+c", "2-c 1-b 1-a", "");
    row("what was released last is granted first", "V1-b-a V2-c", "2+c 1+a 1+b", "");
    row("undoing frees seats first", "V1-a V2+a V3-b+c", "3-c 2-a 3+b 1+a", "");
    row("resuming keeps the order", "V1-x P2-a+b R3-c U4+d", "4-d 1+x", "2-a 2+b 3-c 4+d");
    row("taken back: as it was before", "V1-a+b !V1-b+a", "1-b 1+a", "");
    row("taken back in part", "V1-a V2+a !U2-a !P1+a", "2-a 1+a", "");
    row("an act on a licence", "V0+a U0-b P0+c", "", "");
    row("a rollback is not resumed", "V1+a R2+a !P1-a", "1-a", "2+a");
}

void TestRunRecord::wishes()
{
    QFETCH(const QString, items);
    QFETCH(const QString, undoing);
    QFETCH(const QString, resuming);
    QCOMPARE(printed(undoingWishes(itemsFrom(items))), undoing);
    QCOMPARE(printed(resumingWishes(itemsFrom(items))), resuming);
}

void TestRunRecord::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// However far the run came, whatever became of what is not known, and if it was taken back in part.
void TestRunRecord::undoingBringsBackWhatWas()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Held before = anyHeld(random);
    QList<RunItem> items = anyRun(before, random);
    if (random.bounded(2) == 0)
        items += anyRollbackOf(items, random);
    Held held = before;
    for (const RunItem &item : items)
        send(held, item, shareOf(item.state), random);

    const QList<NamedWish> wishes = undoingWishes(items);
    QVERIFY(hasReleasesFirst(wishes));
    grant(held, wishes);
    QVERIFY(held == before);
}

void TestRunRecord::resumingBringsWhatWasWanted()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Held before = anyHeld(random);
    const QList<RunItem> items = anyRun(before, random);
    Held held = before;
    Held wanted = before;
    for (const RunItem &item : items) {
        send(held, item, shareOf(item.state), random);
        send(wanted, item, Share::All, random);
    }
    grant(held, resumingWishes(items));
    QVERIFY(held == wanted);
}

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
