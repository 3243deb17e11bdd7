// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyfigures.h"
#include "tests/gui/dashboardpagefixture.h"
#include "tests/models/modelprinter.h"
#include "views/chartpanel.h"
#include "views/dashboardwhatif.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QLegend>
#include <QLegendMarker>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

/// The tabs behind the overview: use, history, seats to take back, changes while away.
class DashboardTabsTest : public DashboardPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void seatUseIsSortedByItsHeader_data();
    void seatUseIsSortedByItsHeader();
    void rowsLeadToHolders();
    void bucketLeadsToItsHolders();
    void licenseIsTheSameOnAllTabs();
    void chartsFollowTheFigures();
    void gapsAreDrawnAndSaid();
    void hiddenTabCatchesUp();
    void whatIfMovesTheForecast();
    void listOfJoiners_data();
    void listOfJoiners();
    void listIsAboutOneLicense();
    void problemOfTheHistory();
    void reclaimableSeatsAreTicked();
    void reasonsNarrowTheSeats_data();
    void reasonsNarrowTheSeats();
    void nothingToTakeBack();
    void awaySaysWhatHasChanged();

private:
    [[nodiscard]] QComboBox *box(const char *name) const { return named<QComboBox>(name); }
    void choose(const char *boxName, const char *text);
    [[nodiscard]] QTableView *reclaimable() const { return named<QTableView>("Reclaimable seats"); }
};

void DashboardTabsTest::choose(const char *boxName, const char *text)
{
    const int row = box(boxName)->findText(QString::fromUtf8(text));
    QVERIFY2(row >= 0, text);
    box(boxName)->setCurrentIndex(row);
}

void DashboardTabsTest::seatUseIsSortedByItsHeader_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("by pressure at first") << 0 << 0 << QByteArray("Archive");
    QTest::newRow("name") << 0 << 1 << QByteArray("Archive");
    QTest::newRow("name, backwards") << 0 << 2 << QByteArray("User");
    QTest::newRow("in use, as numbers") << 2 << 2 << QByteArray("User");
    QTest::newRow("seats, unlimited last") << 3 << 2 << QByteArray("Roaming");
    QTest::newRow("share") << 5 << 2 << QByteArray("Archive");
}

void DashboardTabsTest::seatUseIsSortedByItsHeader()
{
    QFETCH(const int, column);
    QFETCH(const int, clicks);
    QFETCH(const QByteArray, first);
    showTab("Use");
    auto *table = named<QTableView>("Seat use");
    QHeaderView *header = table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    for (int click = 0; click < clicks; ++click)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString::fromUtf8(first));
}

void DashboardTabsTest::rowsLeadToHolders()
{
    const QSignalSpy spy(m_page.get(), &DashboardPage::associatesRequested);
    showTab("Use");
    auto *table = named<QTableView>("Seat use");
    QVERIFY(!button("Show holders")->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // from the first row, where the focus comes in
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QTest::mouseClick(button("Show holders"), Qt::LeftButton);
    QCOMPARE(spy.size(), 2);
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(spy.size(), 3);
    for (const QList<QVariant> &arguments : spy)
        QCOMPARE(arguments.at(0).value<AssociateFilter>(),
                 AssociateFilter::holdersOf(SampleTenant::key(QStringLiteral("user"))));
}

void DashboardTabsTest::bucketLeadsToItsHolders()
{
    const QSignalSpy spy(m_page.get(), &DashboardPage::associatesRequested);
    showTab("Use");
    choose("Licence", "Backup");
    auto *chart = named<QChartView>("Holders by group");
    QVERIFY(chart);
    auto *panel = qobject_cast<ChartPanel *>(chart->parentWidget()->parentWidget());
    QVERIFY(panel);
    panel->findChildren<QPushButton *>().constFirst()->click(); // as a table
    auto *table = named<QTableView>("Holders by group, as table");
    QCOMPARE(printedTable(*table->model()), QStringLiteral("Group | Holders | Of | Share\n"
                                                           "Sales | 2 | 2 | 100 %\n"
                                                           "Support | 1 | 2 | 50 %\n"
                                                           "without a group | 0 | 1 | 0 %\n"
                                                           "Board | 0 | 1 | 0 %"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    table->setCurrentIndex(table->model()->index(1, 2)); // out of how many
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 2);
    AssociateFilter asked = AssociateFilter::holdersOf(SampleTenant::key(QStringLiteral("backup")));
    asked.group = QStringLiteral("Support");
    QCOMPARE(spy.at(0).at(0).value<AssociateFilter>(), asked);
    asked.holding = AssociateFilter::Holding::Any;
    QCOMPARE(spy.at(1).at(0).value<AssociateFilter>(), asked);
}

void DashboardTabsTest::licenseIsTheSameOnAllTabs()
{
    showTab("Use");
    QCOMPARE(box("Licence")->currentText(), QStringLiteral("Archive"));
    choose("Licence", "Gold");
    choose("By", "Role");
    QVERIFY(named<QChartView>("Holders by role"));
    showTab("History");
    QCOMPARE(box("Licence")->currentText(), QStringLiteral("Gold"));
    choose("Licence", "Silver");
    QCOMPARE(m_dashboard->chosenLicense(), SampleTenant::key(QStringLiteral("silver")));
    showTab("Use");
    QCOMPARE(box("Licence")->currentText(), QStringLiteral("Silver"));
    QCOMPARE(m_dashboard->breakdownBy(), BreakdownBy::Role);
}

void DashboardTabsTest::chartsFollowTheFigures()
{
    showTab("History");
    const auto series = [this] { return named<QChartView>("Seats over time")->chart()->series().size(); };
    QCOMPARE(series(), 0); // nothing is known yet
    QVERIFY(named<QChartView>("Seats over time")
                ->accessibleDescription()
                .startsWith(QStringLiteral("Nothing is known yet of the past of Archive.")));
    const SeatPoint onlyOne {.at = m_dashboard->now().addSecs(-1), .inUse = 3, .peak = 3, .total = 3};
    m_dashboard->setSeries(m_dashboard->chosenLicense(), {onlyOne});
    QCOMPARE(series(), 0); // a dot is no line
    giveHistory();
    QVERIFY(series() >= 3); // what was, what is owned, what is expected
    QVERIFY(named<QChartView>("Seats over time")
                ->accessibleDescription()
                .startsWith(QStringLiteral("Archive: 60 in use, 52 more than on ")));
    choose("Licence", "Gold");
    QCOMPARE(series(), 0);
}

void DashboardTabsTest::gapsAreDrawnAndSaid()
{
    showTab("History");
    QList<SeatPoint> points;
    for (const int week : {20, 19, 18, 12, 5, 4, 3, 2, 1, 0}) {
        points.append({.at = m_dashboard->now().addDays(-7 * week),
                       .inUse = 60 - week,
                       .peak = 60 - week,
                       .total = 80});
    }
    m_dashboard->setSeries(m_dashboard->chosenLicense(), points);
    auto *view = named<QChartView>("Seats over time");
    const auto count = [view](const char *name) {
        return std::ranges::count_if(view->chart()->series(), [name](const QAbstractSeries *series) {
            return series->name() == QString::fromLatin1(name);
        });
    };
    QCOMPARE(count("In use"), 3); // before, between and after the gaps
    QCOMPARE(count("Seats owned"), 3);
    QCOMPARE(count("Not known"), 2);
    QStringList entries;
    for (const QLegendMarker *marker : view->chart()->legend()->markers()) {
        if (marker->isVisible())
            entries.append(marker->label());
    }
    QCOMPARE(entries.removeDuplicates(), 0);
    QCOMPARE(entries.mid(0, 1), QStringList(QStringLiteral("Not known")));
    QVERIFY(
        view->accessibleDescription().contains(QStringLiteral(" Not known in 2 stretches, the longest ")));
    QVERIFY(view->accessibleDescription().endsWith(
        QStringLiteral(" Seats owned: 80. “As table” lists every figure.")));
    QVERIFY(printedColumn(m_dashboard->trendModel(), 1).contains(QStringLiteral("not known")));
}

void DashboardTabsTest::hiddenTabCatchesUp()
{
    showTab("History");
    showTab("Overview");
    giveHistory();
    showTab("History");
    QVERIFY(!named<QChartView>("Seats over time")->chart()->series().isEmpty());
    QVERIFY(!messages().isEmpty());
    QVERIFY(messages().constLast().startsWith(QStringLiteral("Archive runs out in the week of")));
}

void DashboardTabsTest::whatIfMovesTheForecast()
{
    showTab("History");
    choose("Licence", "Backup");
    giveHistory();
    const auto expected = [this] { return m_dashboard->forecast().weeks.at(4).inUse.expected; };
    const double before = expected();
    auto *people = named<QSpinBox>("More people");
    people->setValue(4);
    QCOMPARE(expected(), before + 2); // three of six have it, of five of whom that is known
    choose("Group", "Sales");
    QCOMPARE(expected(), before + 4); // in Sales everybody has
    people->setValue(0);
    QCOMPARE(expected(), before);
}

void DashboardTabsTest::listOfJoiners_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("seats");
    QTest::newRow("list") << QByteArray("Day,Seats\n2026-05-01,12\n2026-05-02,-2\n")
                          << QStringLiteral("The forecast counts in 2 line(s) of joiners.csv.") << 10;
    QTest::newRow("fault") << QByteArray("2026-05-01,12\n2026-05-02,some\n")
                           << QStringLiteral("joiners.csv was not read. Line 2: “some” is not a whole "
                                             "number of seats.")
                           << 0;
}

void DashboardTabsTest::listOfJoiners()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QFETCH(const int, seats);
    showTab("History");
    giveHistory();
    const auto expected = [this] { return m_dashboard->forecast().weeks.at(4).inUse.expected; };
    const double before = expected();
    m_page->findChild<DashboardWhatIf *>()->chooseFile = [this, text] { return file(text); };
    QTest::mouseClick(button("Joiners and leavers…"), Qt::LeftButton);
    QVERIFY2(messages().contains(said), qPrintable(messages().join(u'\n')));
    QCOMPARE(expected(), before + seats);
    if (QPushButton *leaveOut = button("Leave out")) {
        QTest::mouseClick(leaveOut, Qt::LeftButton);
        QVERIFY(!messages().contains(said));
        QCOMPARE(expected(), before);
    }
}

void DashboardTabsTest::listIsAboutOneLicense()
{
    showTab("History");
    giveHistory();
    m_page->findChild<DashboardWhatIf *>()->chooseFile = [this] { return file("2026-05-01,12\n"); };
    QTest::mouseClick(button("Joiners and leavers…"), Qt::LeftButton);
    QVERIFY(button("Leave out"));
    choose("Licence", "Gold");
    QVERIFY(!button("Leave out"));
}

void DashboardTabsTest::problemOfTheHistory()
{
    showTab("History");
    const QString problem = QStringLiteral("The history cannot be read: the <b>disk</b> is broken.");
    m_dashboard->setProblem(problem);
    QCOMPARE(messages().constFirst(), problem);
    m_dashboard->setProblem({});
    QVERIFY(!messages().contains(problem));
}

void DashboardTabsTest::reclaimableSeatsAreTicked()
{
    const QSignalSpy spy(m_page.get(), &DashboardPage::reclaimRequested);
    showTab("Reclaim");
    choose("Licence", "Archive");
    QCOMPARE(printedColumn(*reclaimable()->model(), 0), QStringLiteral("Bjørn Åsen\nChloë Dupré\nAnna Berg"));
    QVERIFY(!button("Release 0 seat(s)…")->isEnabled());
    reclaimable()->setFocus();
    reclaimable()->setCurrentIndex(reclaimable()->model()->index(0, 2));
    QTest::keyClick(reclaimable(), Qt::Key_Space);
    QVERIFY(button("Release 1 seat(s)…")->isEnabled());
    QTest::keyClick(reclaimable(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(reclaimable(), Qt::Key_Space);
    QVERIFY(!button("Release 0 seat(s)…")->isEnabled()); // both as the first is not
    QTest::mouseClick(button("Select all shown"), Qt::LeftButton);
    QTest::mouseClick(button("Release 3 seat(s)…"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    const auto wishes = spy.at(0).at(0).value<QList<NamedWish>>();
    QCOMPARE(wishes.size(), 3);
    for (const NamedWish &wish : wishes) {
        QCOMPARE(wish.license, SampleTenant::key(QStringLiteral("archive")));
        QVERIFY(!wish.wanted);
    }
    QTest::mouseClick(button("Select none"), Qt::LeftButton);
    QVERIFY(!button("Release 0 seat(s)…")->isEnabled());
}

void DashboardTabsTest::reasonsNarrowTheSeats_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *reason, const QStringList &names) {
        QTest::newRow(reason) << QByteArray(reason) << names;
    };
    const QString chloe = QString::fromUtf8("Chloë Dupré");
    const QString bjorn = QString::fromUtf8("Bjørn Åsen");
    const QString anna = QStringLiteral("Anna Berg");
    row("All reasons", {bjorn, chloe, anna});
    row("has never logged in", {bjorn});
    row("not logged in for 30 days", {chloe, anna});
    row("not logged in for 60 days", {chloe, anna});
    row("not logged in for 90 days", {});
    row("cannot log in", {});
}

void DashboardTabsTest::reasonsNarrowTheSeats()
{
    QFETCH(const QByteArray, reason);
    QFETCH(const QStringList, names);
    m_dashboard->now = [] { return QDateTime(QDate(2026, 5, 20), QTime(8, 0), Qt::UTC); };
    showTab("Reclaim");
    choose("Licence", "Backup");
    choose("Reason", reason.constData());
    QCOMPARE(printedColumn(*reclaimable()->model(), 0), names.join(u'\n'));
}

void DashboardTabsTest::nothingToTakeBack()
{
    showTab("Reclaim");
    QCOMPARE(emptyState(), QStringList());
    choose("Reason", "cannot log in");
    QCOMPARE(emptyState().constFirst(), QStringLiteral("No seat matches"));
    QVERIFY(!button("Select all shown")->isEnabled());
}

void DashboardTabsTest::awaySaysWhatHasChanged()
{
    const QDateTime since = m_dashboard->now().addDays(-3);
    const QSignalSpy spy(m_page.get(), &DashboardPage::associatesRequested);
    showTab("While you were away");
    QCOMPARE(emptyState().constFirst(), QStringLiteral("Nothing to compare with yet"));
    m_dashboard->setAway({}, since);
    QCOMPARE(emptyState(), (QStringList {QStringLiteral("Nothing has changed"), awaySummary({}, since)}));
    AwayChange given;
    given.associate = QStringLiteral("Åse");
    given.license = QStringLiteral("Gold");
    given.key = SampleTenant::key(QStringLiteral("gold"));
    AwayChange arrived;
    arrived.kind = AwayChange::Kind::Arrived;
    arrived.associate = QStringLiteral("Bo");
    m_dashboard->setAway({given, arrived}, since);
    QCOMPARE(emptyState(), QStringList());
    auto *table = named<QTableView>("While you were away");
    table->setFocus();
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    QCOMPARE(spy.size(), 1); // nothing is behind the second
    QCOMPARE(spy.at(0).at(0).value<AssociateFilter>(), AssociateFilter::holdersOf(*given.key));
}

QTEST_MAIN(DashboardTabsTest)
#include "tst_dashboardtabs.moc"
