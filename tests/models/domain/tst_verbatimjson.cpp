// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/verbatimjson.h"

#include <QTest>

class tst_VerbatimJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshness_data();
    void freshness();
};

void tst_VerbatimJson::freshness_data()
{
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("just received") << 0 << true;
    QTest::newRow("15 minutes") << 15 * 60 << true;
    QTest::newRow("a second more") << 15 * 60 + 1 << false;
    QTest::newRow("from the future") << -1 << false;
}

void tst_VerbatimJson::freshness()
{
    QFETCH(int, age);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const VerbatimJson json {"{}", now.addSecs(-age)};
    QTEST(json.isFresh(now), "isFresh");
    QVERIFY(!VerbatimJson().isFresh(now));
}

QTEST_GUILESS_MAIN(tst_VerbatimJson)
#include "tst_verbatimjson.moc"
