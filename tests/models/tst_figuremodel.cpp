// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuremodel.h"

#include "tests/models/modelprinter.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTest>

/// A table of figures: its cells, how they sort, and what changes when they do.
class TestFigureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void figures_data();
    void figures();
    void table();
    void numbersStandAtTheRight_data();
    void numbersStandAtTheRight();
    void newsKeepTheRows_data();
    void newsKeepTheRows();
    void sorting_data();
    void sorting();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const LicenseKey Gold {u"ACME"_qs, u"gold"_qs};
const LicenseKey Silver {u"ACME"_qs, u"silver"_qs};

/// One row a licence: its name and a count.
FigureTable countTable(const QList<std::pair<LicenseKey, qint64>> &counts)
{
    FigureTable table;
    table.headers = {u"Licence"_qs, u"Count"_qs};
    for (const auto &[license, count] : counts)
        table.rows.append({.figures = {wordFigure(license.module), countFigure(count)},
                           .associates = AssociateFilter::holdersOf(license)});
    return table;
}

/// One row a figure.
FigureTable columnTable(const QList<Figure> &figures)
{
    FigureTable table;
    table.headers = {u"Figure"_qs};
    for (const Figure &figure : figures)
        table.rows.append({.figures = {figure}});
    return table;
}

} // namespace

void TestFigureModel::figures_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, const Figure &figure, const QString &text, const QVariant &value) {
        QTest::newRow(name) << figure << text << value;
    };
    const QVariant noCeiling(std::numeric_limits<qint64>::max());
    row("word", wordFigure(u"Sales"_qs), u"Sales"_qs, {});
    row("count", countFigure(1'234'567), u"1,234,567"_qs, qint64(1'234'567));
    row("negative", countFigure(-3), u"-3"_qs, qint64(-3));
    row("day", dayFigure({2026, 11, 22}), u"22/11/2026"_qs, QDate(2026, 11, 22));

    row("share", shareFigure(0.125), u"13 %"_qs, 0.125);
    row("nothing", shareFigure(0.0), u"0 %"_qs, 0.0);
    row("next to nothing", shareFigure(0.001), u"1 %"_qs, 0.001);
    row("next to everything", shareFigure(0.999), u"99 %"_qs, 0.999);
    row("everything", shareFigure(1.0), u"100 %"_qs, 1.0);
    row("more than everything", shareFigure(1.001), u"101 %"_qs, 1.001);
    row("far more", shareFigure(12.5), u"1,250 %"_qs, 12.5);

    row("owned", ownedFigure({1'200, 3, 1'197, false}), u"1,200"_qs, qint64(1'200));
    row("owned, unlimited", ownedFigure({1, 31, 0, true}), u"unlimited"_qs, noCeiling);
    row("free", freeFigure({10, 7, 3, false}, SeatLevel::Plain), u"3 free"_qs, qint64(3));
    row("full", freeFigure({10, 10, 0, false}, SeatLevel::Full), u"full"_qs, qint64(0));
    row("over, whatever the server says is free", freeFigure({10, 13, 0, false}, SeatLevel::OverAssigned),
        u"3 over"_qs, qint64(-3));
    row("free, unlimited", freeFigure({1, 31, 0, true}, SeatLevel::Plain), u"unlimited"_qs, noCeiling);
}

void TestFigureModel::figures()
{
    QFETCH(const Figure, figure);
    QTEST(figure.text, "text");
    QTEST(figure.value, "value");
}

void TestFigureModel::table()
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(printedTable(model), QString());
    FigureTable table = countTable({{Gold, 1'200}, {Silver, 7}});
    AssociateFilter members;
    members.group = u"Sales"_qs;
    table.rows[1].figures[1].associates = members;
    table.rows[1].figures[1].level = SeatLevel::Full;
    table.rows.append({.figures = {wordFigure(u"all"_qs), countFigure(1'207)}});
    model.setTable(table);
    QCOMPARE(printedTable(model), u"Licence | Count\ngold | 1,200\nsilver | 7\nall | 1,207"_qs);
    QCOMPARE(model.table(), table);

    const QModelIndex silver = model.index(1, 1);
    QCOMPARE(silver.data(FigureModel::AssociatesRole).value<AssociateFilter>(), members); // before its row's
    QCOMPARE(silver.siblingAtColumn(0).data(FigureModel::AssociatesRole).value<AssociateFilter>(),
             AssociateFilter::holdersOf(Silver));
    QCOMPARE(silver.data(FigureModel::LevelRole).value<SeatLevel>(), SeatLevel::Full);
    QCOMPARE(silver.data(FigureModel::ValueRole), QVariant(qint64(7)));
    QCOMPARE(model.index(1, 0).data(FigureModel::ValueRole), QVariant(u"silver"_qs));
    QVERIFY(!model.index(2, 0).data(FigureModel::AssociatesRole).isValid());

    QCOMPARE(model.rowOf(Silver), 1);
    QCOMPARE(model.rowOf({u"ACME"_qs, u"Silver"_qs}), -1);
    QCOMPARE(FigureModel().rowOf(Silver), -1);
}

void TestFigureModel::numbersStandAtTheRight_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<bool>("isAtTheRight");
    QTest::newRow("word") << wordFigure(u"12"_qs) << false;
    QTest::newRow("count") << countFigure(12) << true;
    QTest::newRow("share") << shareFigure(0.12) << true;
    QTest::newRow("day") << dayFigure({2026, 11, 22}) << false;
    QTest::newRow("words sorted by a number") << Figure {u"in 3 days"_qs, 3} << false;
    QTest::newRow("unlimited, among counts") << ownedFigure({1, 31, 0, true}) << true;
}

void TestFigureModel::numbersStandAtTheRight()
{
    QFETCH(const Figure, figure);
    QFETCH(const bool, isAtTheRight);
    FigureModel model;
    model.setTable(columnTable({figure}));
    const auto expected = Qt::AlignVCenter | (isAtTheRight ? Qt::AlignRight : Qt::AlignLeft);
    QCOMPARE(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>(), expected);
    const QVariant header = model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole);
    QCOMPARE(header.value<Qt::Alignment>(), expected);
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::TextAlignmentRole).isValid());
}

void TestFigureModel::newsKeepTheRows_data()
{
    QTest::addColumn<FigureTable>("before");
    QTest::addColumn<FigureTable>("after");
    QTest::addColumn<QString>("signalled");
    const FigureTable two = countTable({{Gold, 1}, {Silver, 2}});
    FigureTable german = two;
    german.headers = {u"Lizenz"_qs, u"Anzahl"_qs};
    FigureTable narrow = two;
    narrow.headers.removeLast();
    for (FigureTable::Row &row : narrow.rows)
        row.figures.removeLast();
    FigureTable ofGroup = two;
    AssociateFilter salesPeople = *ofGroup.rows.constFirst().associates;
    salesPeople.group = u"Sales"_qs;
    ofGroup.rows[0].associates = salesPeople;

    QTest::newRow("no news") << two << two << QString();
    QTest::newRow("figures") << two << countTable({{Gold, 1}, {Silver, 3}}) << u"changed 0-1, headers 0-1"_qs;
    QTest::newRow("language") << two << german << u"changed 0-1, headers 0-1"_qs;
    QTest::newRow("one more") << countTable({{Gold, 1}}) << two << u"reset"_qs;
    QTest::newRow("other order") << two << countTable({{Silver, 2}, {Gold, 1}}) << u"reset"_qs;
    QTest::newRow("other group") << two << ofGroup << u"reset"_qs;
    QTest::newRow("other columns") << two << narrow << u"reset"_qs;
    QTest::newRow("emptied") << two << countTable({}) << u"reset"_qs;
    QTest::newRow("headers alone") << FigureTable {.headers = german.headers, .rows = {}} << countTable({})
                                   << u"headers 0-1"_qs;
}

void TestFigureModel::newsKeepTheRows()
{
    QFETCH(const FigureTable, before);
    QFETCH(const FigureTable, after);
    FigureModel model;
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setTable(before);
    QStringList signalled;
    connect(&model, &QAbstractItemModel::dataChanged, &model,
            [&](const QModelIndex &first, const QModelIndex &last) {
                signalled.append(u"changed %1-%2"_qs.arg(first.row()).arg(last.row()));
            });
    connect(&model, &QAbstractItemModel::headerDataChanged, &model,
            [&](Qt::Orientation, int first, int last) {
                signalled.append(u"headers %1-%2"_qs.arg(first).arg(last));
            });
    connect(&model, &QAbstractItemModel::modelReset, &model, [&] { signalled.append(u"reset"_qs); });
    model.setTable(after);
    QCOMPARE(model.table(), after);
    QTEST(signalled.join(u", "_qs), "signalled");
}

void TestFigureModel::sorting_data()
{
    QTest::addColumn<QList<Figure>>("figures");
    QTest::addColumn<QString>("sorted");
    QTest::newRow("counts") << QList<Figure> {countFigure(10), countFigure(9), countFigure(1'000)}
                            << u"9\n10\n1,000"_qs;
    QTest::newRow("days") << QList<Figure> {dayFigure({2027, 1, 2}), dayFigure({2026, 12, 3})}
                          << u"03/12/2026\n02/01/2027"_qs;
    QTest::newRow("shares") << QList<Figure> {shareFigure(1.2), shareFigure(0.09), shareFigure(0.101)}
                            << u"9 %\n10 %\n120 %"_qs;
    QTest::newRow("seats left") << QList<Figure> {freeFigure({1, 9, 0, true}, SeatLevel::Plain),
                                                  freeFigure({9, 1, 8, false}, SeatLevel::Plain),
                                                  freeFigure({9, 9, 0, false}, SeatLevel::Full),
                                                  freeFigure({9, 10, -1, false}, SeatLevel::OverAssigned)}
                                << u"1 over\nfull\n8 free\nunlimited"_qs;
    QTest::newRow("words") << QList<Figure> {wordFigure(u"b"_qs), wordFigure(u"a"_qs)} << u"a\nb"_qs;
}

void TestFigureModel::sorting()
{
    QFETCH(const QList<Figure>, figures);
    FigureModel model;
    model.setTable(columnTable(figures));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(FigureModel::ValueRole);
    sorted.sort(0);
    QTEST(printedColumn(sorted, 0), "sorted");
}

QTEST_GUILESS_MAIN(TestFigureModel)
#include "tst_figuremodel.moc"
