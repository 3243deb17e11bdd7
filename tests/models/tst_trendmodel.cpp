// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendmodel.h"

#include "tests/models/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// The history of a licence as a table.
class TestTrendModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithHeaders();
    void pointsStandNewestFirst();
    void gapsStandAmongThem();
    void levelsGoByThresholds();
    void newsKeepTheRows_data();
    void newsKeepTheRows();
};

namespace {

using Points = QList<SeatPoint>;

/// A point at 22:30 UTC, half an hour after midnight here.
SeatPoint point(QDate day, qint64 inUse, qint64 total)
{
    return {.at = QDateTime(day, QTime(22, 30), Qt::UTC), .inUse = inUse, .peak = inUse, .total = total};
}

} // namespace

void TestTrendModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestTrendModel::beginsWithHeaders()
{
    const TrendModel model;
    QCOMPARE(printedTable(model), u"When | In use | Highest | Seats | Free | Given | Released"_qs);
}

void TestTrendModel::pointsStandNewestFirst()
{
    SeatPoint first = point({2026, 11, 1}, 1'000, 1'000);
    SeatPoint second = point({2026, 11, 2}, 1'003, 1'000);
    second.joined = 4;
    second.left = 1;
    SeatPoint third = point({2026, 11, 3}, 31, 0);
    third.unrestricted = true;
    third.peak = 1'010;
    third.joined = 0;
    TrendModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTrend({first, second, third}, {}, {});
    QCOMPARE(printedTable(model), uR"(When | In use | Highest | Seats | Free | Given | Released
04/11/2026 00:30 | 31 | 1,010 | unlimited | unlimited | 0 | 
03/11/2026 00:30 | 1,003 | 1,003 | 1,000 | 3 over | 4 | 1
02/11/2026 00:30 | 1,000 | 1,000 | 1,000 | full |  | )"_qs);
    QCOMPARE(model.index(1, 4).data(FigureModel::LevelRole).value<SeatLevel>(), SeatLevel::OverAssigned);
    QCOMPARE(model.index(0, 0).data(FigureModel::ValueRole).toDateTime(), third.at);
    QCOMPARE(model.index(2, 5).data(FigureModel::ValueRole), QVariant(qint64(-1))); // unknown before none
    QVERIFY(!model.index(0, 1).data(FigureModel::AssociatesRole).isValid());
}

void TestTrendModel::gapsStandAmongThem()
{
    const Points points {point({2026, 11, 1}, 7, 10), point({2026, 11, 2}, 8, 10),
                         point({2026, 11, 9}, 9, 10)};
    const QList<TimeSpan> gaps {{points.at(1).at, points.at(2).at},
                                {points.at(2).at, points.at(2).at.addDays(6)}};
    TrendModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTrend(points, gaps, {});
    QCOMPARE(printedTable(model), uR"(When | In use | Highest | Seats | Free | Given | Released
10/11/2026 00:30 to 16/11/2026 00:30 | not known |  |  |  |  | 
10/11/2026 00:30 | 9 | 9 | 10 | 1 free |  | 
03/11/2026 00:30 to 10/11/2026 00:30 | not known |  |  |  |  | 
03/11/2026 00:30 | 8 | 8 | 10 | 2 free |  | 
02/11/2026 00:30 | 7 | 7 | 10 | 3 free |  | )"_qs);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant alignment = model.index(row, 1).data(Qt::TextAlignmentRole);
        QVERIFY(alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }
}

void TestTrendModel::levelsGoByThresholds()
{
    const auto level = [](const SeatThresholds &thresholds) {
        TrendModel model;
        model.setTrend({point({2026, 11, 1}, 8, 10)}, {}, thresholds);
        return model.index(0, 4).data(FigureModel::LevelRole).value<SeatLevel>();
    };
    QCOMPARE(level({}), SeatLevel::Plain);
    QCOMPARE(level({0.8, 1.0}), SeatLevel::NearlyFull);
    QCOMPARE(level({0.5, 0.8}), SeatLevel::Full);
}

void TestTrendModel::newsKeepTheRows_data()
{
    QTest::addColumn<Points>("after");
    QTest::addColumn<int>("resets");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("newest");
    const Points one {point({2026, 11, 1}, 7, 10)};
    QTest::newRow("the same") << one << 0 << 1 << u"7"_qs;
    QTest::newRow("other figures") << Points {point({2026, 11, 1}, 8, 10)} << 0 << 1 << u"8"_qs;
    QTest::newRow("one more") << one + Points {point({2026, 11, 2}, 9, 10)} << 1 << 0 << u"9"_qs;
    QTest::newRow("none") << Points() << 1 << 0 << QString();
}

void TestTrendModel::newsKeepTheRows()
{
    QFETCH(Points, after);
    TrendModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTrend({point({2026, 11, 1}, 7, 10)}, {}, {});
    QCOMPARE(model.index(0, 1).data().toString(), u"7"_qs);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTrend(after, {}, {});
    QTEST(static_cast<int>(resets.size()), "resets");
    QTEST(static_cast<int>(changes.size()), "changes");
    QTEST(model.index(0, 1).data().toString(), "newest");
}

QTEST_GUILESS_MAIN(TestTrendModel)
#include "tst_trendmodel.moc"
