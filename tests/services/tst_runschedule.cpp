// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runschedule.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// What of a run may go side by side; against the rules themselves on plans of every kind.
class RunScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void waves_data();
    void waves();
    void following_data();
    void following();
    void restIsDropped();
    void rulesHold_data();
    void rulesHold();
};

/// One item for each word: its owner, a letter, and its associate, a digit.
static QList<ApplyItem> items(const char *words)
{
    QList<ApplyItem> list;
    for (const QString &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts))
        list.append({word.mid(1).toInt(), word.left(1), {}, {}, {}, {}});
    return list;
}

static RunSchedule scheduleOf(const QList<ApplyItem> &items, int atOnce = 4)
{
    RunSchedule schedule(atOnce);
    for (const ApplyItem &item : items)
        schedule.append(item);
    return schedule;
}

static QList<qsizetype> takeAll(RunSchedule &schedule)
{
    QList<qsizetype> taken;
    while (const auto next = schedule.takeNext())
        taken.append(*next);
    return taken;
}

void RunScheduleTest::waves_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<QString>("begun"); // together, then once those have ended, and so on
    const auto add = [](const char *name, const char *plan, const char *begun, int atOnce = 4) {
        QTest::newRow(name) << QByteArray(plan) << atOnce << QString::fromLatin1(begun);
    };
    add("nothing", "", "");
    add("one owner: one after the other", "A1 A2 A3", "0 | 1 | 2");
    add("owners side by side", "A1 A2 B3 B4", "0 2 | 1 3");
    add("an owner in other letters", "a1 A2", "0 | 1");
    add("never two of one associate", "A1 B1 C2", "0 2 | 1");
    add("an associate's items in their order", "A1 B2 B1 A2", "0 1 | 3 2");
    add("none of an owner's is overtaken", "A1 B1 B2", "0 | 1 | 2");
    add("four at once", "A1 B2 C3 D4 E5 F6", "0 1 2 3 | 4 5");
    add("two at once", "A1 B2 C3 D4", "0 1 | 2 3", 2);
    add("one owner is done before the next is begun", "A1 B2 A3 B4", "0 | 2 | 1 | 3", 1);
    add("whoever waits for an associate leaves the place to others", "A1 B1 C2 D3", "0 2 | 1 3", 2);
}

void RunScheduleTest::waves()
{
    QFETCH(const QByteArray, plan);
    QFETCH(const int, atOnce);
    RunSchedule schedule = scheduleOf(items(plan.constData()), atOnce);
    QStringList waves;
    for (QList<qsizetype> wave = takeAll(schedule); !wave.isEmpty(); wave = takeAll(schedule)) {
        QVERIFY(!schedule.isIdle());
        QStringList numbers;
        for (const qsizetype index : std::as_const(wave)) {
            numbers.append(QString::number(index));
            schedule.finish(index);
        }
        waves.append(numbers.join(u' '));
        QVERIFY(schedule.isIdle());
    }
    QTEST(waves.join(QStringLiteral(" | ")), "begun");
}

void RunScheduleTest::following_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<std::optional<qsizetype>>("next"); // of the first item
    const auto add = [](const char *name, const char *plan, std::optional<qsizetype> next) {
        QTest::newRow(name) << QByteArray(plan) << next;
    };
    add("another associate", "A1 A2", 1);
    add("another owner's between", "A1 B3 A2", 2);
    add("the last", "A1 B2", {});
    add("the same associate", "A1 A1 A2", {});
    add("an associate under way elsewhere", "A1 B2 A2", {});
    add("an associate waiting elsewhere", "A1 B3 B2 A2", {});
    add("an associate whose turn elsewhere is later", "A1 B3 A2 B2", 2);
}

void RunScheduleTest::following()
{
    QFETCH(const QByteArray, plan);
    RunSchedule schedule = scheduleOf(items(plan.constData()));
    takeAll(schedule);
    QTEST(schedule.following(0), "next");
}

void RunScheduleTest::restIsDropped()
{
    RunSchedule schedule = scheduleOf(items("A1 B2 A3 B1"));
    QCOMPARE(takeAll(schedule), (QList<qsizetype> {0, 1}));
    schedule.dropRest();
    QVERIFY(!schedule.following(0));
    schedule.finish(1);
    QVERIFY(!schedule.takeNext());
    QVERIFY(!schedule.isIdle());
    // What comes now waits for what is under way still.
    schedule.append(items("B1").constFirst());
    QVERIFY(!schedule.takeNext());
    schedule.finish(0);
    QCOMPARE(schedule.takeNext(), std::optional<qsizetype>(4));
}

namespace {

/// Follows a schedule and knows of each item whether it has begun and ended, and nothing else.
struct Watch
{
    explicit Watch(const QList<ApplyItem> &items)
        : plan(items)
        , hasBegun(items.size(), false)
        , hasEnded(items.size(), false)
    {}

    /// True where everything that comes before an item for its owner or for its associate has ended.
    [[nodiscard]] bool isItsTurn(qsizetype index) const
    {
        for (qsizetype earlier = 0; earlier < index; ++earlier) {
            const bool isConcerned = plan.at(earlier).owner == plan.at(index).owner
                                     || plan.at(earlier).associateId == plan.at(index).associateId;
            if (isConcerned && !hasEnded.at(earlier))
                return false;
        }
        return true;
    }
    [[nodiscard]] QList<qsizetype> underWay() const
    {
        QList<qsizetype> indexes;
        for (qsizetype index = 0; index < plan.size(); ++index) {
            if (hasBegun.at(index) && !hasEnded.at(index))
                indexes.append(index);
        }
        return indexes;
    }
    [[nodiscard]] bool hasIdleTurn() const
    {
        for (qsizetype index = 0; index < plan.size(); ++index) {
            if (!hasBegun.at(index) && isItsTurn(index))
                return true;
        }
        return false;
    }
    /// True where only one item stands before it, at its owner, and that is of another associate.
    [[nodiscard]] bool mayBeReadAhead(qsizetype index, qsizetype after)
    {
        hasEnded[after] = true;
        const bool isNext = !hasBegun.at(index) && isItsTurn(index);
        hasEnded[after] = false;
        return isNext && plan.at(index).owner == plan.at(after).owner
               && plan.at(index).associateId != plan.at(after).associateId;
    }

    QList<ApplyItem> plan;
    QList<bool> hasBegun;
    QList<bool> hasEnded;
};

} // namespace

void RunScheduleTest::rulesHold_data()
{
    QTest::addColumn<int>("owners");
    QTest::addColumn<int>("associates");
    QTest::addColumn<int>("atOnce");
    for (const int owners : {1, 2, 5}) {
        for (const int associates : {1, 3, 12}) {
            for (const int atOnce : {1, 2, 4})
                QTest::addRow("%d owners, %d associates, %d at once", owners, associates, atOnce)
                    << owners << associates << atOnce;
        }
    }
}

// Every item once, each in its turn, no more than allowed, and nothing idle that could go; items end in any
// order.
void RunScheduleTest::rulesHold()
{
    QFETCH(const int, owners);
    QFETCH(const int, associates);
    QFETCH(const int, atOnce);
    QRandomGenerator random(static_cast<quint32>(owners * 100 + associates * 10 + atOnce));
    for (int round = 0; round < 50; ++round) {
        QList<ApplyItem> plan;
        for (int count = random.bounded(40); count > 0; --count)
            plan.append({1 + random.bounded(associates),
                         QString(QChar(u'A' + random.bounded(owners))),
                         {},
                         {},
                         {},
                         {}});
        RunSchedule schedule = scheduleOf(plan, atOnce);
        Watch watch(plan);
        while (watch.hasEnded.contains(false)) {
            for (const qsizetype index : takeAll(schedule)) {
                QVERIFY(!watch.hasBegun.at(index));
                QVERIFY(watch.isItsTurn(index));
                watch.hasBegun[index] = true;
            }
            const QList<qsizetype> underWay = watch.underWay();
            QVERIFY(underWay.size() <= atOnce);
            QVERIFY(underWay.size() == atOnce || !watch.hasIdleTurn());
            for (const qsizetype index : underWay) {
                for (qsizetype next = 0; next < plan.size(); ++next)
                    QCOMPARE(schedule.following(index) == next, watch.mayBeReadAhead(next, index));
            }
            const qsizetype ending = underWay.at(random.bounded(underWay.size()));
            schedule.finish(ending);
            watch.hasEnded[ending] = true;
        }
        QVERIFY(schedule.isIdle());
        QVERIFY(!schedule.takeNext());
    }
}

QTEST_GUILESS_MAIN(RunScheduleTest)
#include "tst_runschedule.moc"
