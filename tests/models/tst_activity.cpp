// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"
#include "tests/models/sampleruns.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itemsAreThoseOfTheChosenRun();
    void problemIsToldOnce();
    void nothingOfATenantStays();
};

void TestActivity::itemsAreThoseOfTheChosenRun()
{
    const QList<RunItem> twelve {sampleItem(u"Åse"_qs), sampleItem(u"Bo"_qs)};
    const QList<RunItem> eleven {sampleItem(u"Carl"_qs), sampleItem(u"Dora"_qs)};
    Activity activity;
    activity.setRuns({sampleRun(12), sampleRun(11)});
    activity.setItems(12, twelve);
    QCOMPARE(activity.itemModel().items(), QList<RunItem>()); // nobody has asked
    activity.chooseRun(12);
    activity.setItems(12, twelve);
    QCOMPARE(activity.itemModel().items(), twelve);
    activity.chooseRun(12);
    QCOMPARE(activity.itemModel().items(), twelve);
    activity.chooseRun(11);
    QCOMPARE(activity.itemModel().items(), QList<RunItem>());
    activity.setItems(12, twelve); // too late
    QCOMPARE(activity.itemModel().items(), QList<RunItem>());
    activity.setItems(11, eleven);
    QCOMPARE(activity.itemModel().items(), eleven);
}

void TestActivity::problemIsToldOnce()
{
    Activity activity;
    const QSignalSpy changed(&activity, &Activity::problemChanged);
    activity.setProblem({});
    activity.setProblem(u"The disk is full."_qs);
    activity.setProblem(u"The disk is full."_qs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(activity.problem(), u"The disk is full."_qs);
}

void TestActivity::nothingOfATenantStays()
{
    Activity activity;
    activity.setRuns({sampleRun(12)});
    activity.chooseRun(12);
    activity.setItems(12, {sampleItem(u"Åse"_qs)});
    activity.setProblem(u"The disk is full."_qs);
    activity.clear();
    QCOMPARE(activity.runs(), QList<RunRecord>());
    QCOMPARE(activity.chosenRun(), 0);
    QCOMPARE(activity.itemModel().items(), QList<RunItem>());
    QCOMPARE(activity.problem(), QString());
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
