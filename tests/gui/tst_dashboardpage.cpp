// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dashboardpagefixture.h"
#include "tests/gui/longtexts.h"
#include "tests/gui/namedcontrols.h"
#include "tests/models/modelprinter.h"
#include "views/dashboardgrid.h"
#include "views/messagestrip.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// The page by itself: its head, its overview, and what holds of all its tabs.
class DashboardPageTest : public DashboardPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void factsTellCompanyUseAndAge();
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void failedRefreshLeavesTheTilesInSight();
    void limitOfThePlan_data();
    void limitOfThePlan();
    void tablesShowTheirFiguresWhole_data();
    void tablesShowTheirFiguresWhole();
    void thresholdsAreAskedFor();
    void changesWhileAwayAreAnnouncedOnce();
    void exportIsRequested();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void longTextsFitTheSmallestWindow_data();
    void longTextsFitTheSmallestWindow();

private:
    void addTabs() const;
};

void DashboardPageTest::addTabs() const
{
    QTest::addColumn<QByteArray>("tab");
    for (const char *tab : {"Overview", "Use", "History", "Reclaim", "While you were away"})
        QTest::newRow(tab) << QByteArray(tab);
}

void DashboardPageTest::controlsHaveTheirNames_data()
{
    addControls({
        {"Overview", "Export…", QAccessible::Button},
        {"Overview", "Seat tiles", QAccessible::List},
        {"Overview", "Totals by owner", QAccessible::Table},
        {"Overview", "Dates", QAccessible::Table},
        {"Overview", "Thresholds…", QAccessible::Button},
        {"Use", "Seat use", QAccessible::Table},
        {"Use", "Use per licence", QAccessible::Chart},
        {"Use", "Holders by group", QAccessible::Chart},
        {"Use", "Licence", QAccessible::ComboBox},
        {"Use", "By", QAccessible::ComboBox},
        {"History", "Seats over time", QAccessible::Chart},
        {"History", "Time at each level", QAccessible::Chart},
        {"History", "Given and released per week", QAccessible::Chart},
        {"History", "Licence", QAccessible::ComboBox},
        {"History", "More people", QAccessible::SpinBox},
        {"History", "Group", QAccessible::ComboBox},
        {"History", "Forecast", QAccessible::Table},
        {"Reclaim", "Reclaimable seats", QAccessible::Table},
        {"Reclaim", "Reason", QAccessible::ComboBox},
        {"Reclaim", "Licence", QAccessible::ComboBox},
        {"While you were away", "While you were away", QAccessible::Table},
    });
}

void DashboardPageTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, place);
    showTab(place.constData());
    QVERIFY(hasControlOfRow(*m_page));
}

void DashboardPageTest::factsTellCompanyUseAndAge()
{
    const auto facts = [this] { return m_page->findChildren<QLabel *>().at(1)->text(); };
    const QString use = QStringLiteral("1,074 of 1,270 restricted seats in use. 1 licence(s) are full.");
    QCOMPARE(facts(), QStringLiteral("Nordic Sample AS · ") + use);
    const QDateTime at = QDateTime::currentDateTime();
    m_dashboard->setAsOf(at);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    QCOMPARE(facts(), QStringLiteral("Nordic Sample AS · as of %1 · %2").arg(time, use));
}

void DashboardPageTest::emptyPageSaysWhy_data()
{
    QTest::addColumn<LoadStatus>("status");
    QTest::addColumn<QStringList>("words");
    const auto words = [](const char *title, const char *text) {
        return QStringList {QString::fromUtf8(title), QString::fromUtf8(text)};
    };
    QTest::newRow("not signed in") << LoadStatus {LoadState::Idle, {}}
                                   << words("Not signed in", "Sign in to see how many seats are in use.");
    QTest::newRow("reading") << LoadStatus {LoadState::Loading, {}}
                             << words("Reading licences…",
                                      "The server has been asked for all licence owners.");
    QTest::newRow("failed") << LoadStatus {LoadState::Failed, QStringLiteral("<b>No</b> way.")}
                            << words("The licences could not be read", "<b>No</b> way.");
    QTest::newRow("none") << LoadStatus {LoadState::Ready, {}}
                          << words("No licences", "The server knows no licence with seats to be counted.");
}

void DashboardPageTest::emptyPageSaysWhy()
{
    QFETCH(const LoadStatus, status);
    QFETCH(const QStringList, words);
    showTab("History");
    m_tenant->workspace.clear();
    m_dashboard->clear();
    m_tenant->workspace.setCatalogueStatus(status);
    QCOMPARE(emptyState(), words);
    QCOMPARE(messages(), QStringList());
    QVERIFY(!button("Export…")->isEnabled());
    const QSignalSpy spy(m_page.get(), &DashboardPage::refreshRequested);
    QPushButton *remedy = button(status.state == LoadState::Idle ? "Sign in…" : "Try again");
    QCOMPARE(remedy != nullptr, status.state == LoadState::Idle || status.state == LoadState::Failed);
    if (remedy) {
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    }
}

void DashboardPageTest::failedRefreshLeavesTheTilesInSight()
{
    const QString error = QStringLiteral("The server cannot be reached.");
    m_tenant->workspace.setCatalogueStatus({LoadState::Stale, error});
    QCOMPARE(messages(), QStringList {error});
    QCOMPARE(emptyState(), QStringList());
    m_tenant->workspace.setCatalogueStatus({LoadState::Ready, {}});
    QCOMPARE(messages(), QStringList());
}

void DashboardPageTest::limitOfThePlan_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, int count, const char *message, const char *said) {
        const QString text = QString::fromUtf8(said);
        QTest::newRow(name) << count << QString::fromUtf8(message)
                            << (text.isEmpty() ? QStringList() : QStringList {text});
    };
    row("clear", 10, "Soon.", "");
    row("near", 90, "<b>Soon</b> no more users.", "<b>Soon</b> no more users.");
    row("without words", 100, "", "A limit of your SuperOffice plan is close: 100 of 100 in use.");
}

void DashboardPageTest::limitOfThePlan()
{
    QFETCH(const int, count);
    QFETCH(const QString, message);
    FencingInfo limit;
    limit.activeCount = count;
    limit.maximum = 100;
    limit.warningMessage = message;
    m_dashboard->setFencing(limit);
    QTEST(messages(), "said");
    m_dashboard->setFencing({});
    QCOMPARE(messages(), QStringList());
}

void DashboardPageTest::tablesShowTheirFiguresWhole_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"Totals by owner", "Dates"})
        QTest::newRow(name) << QByteArray(name);
}

/// Also where everything had been read before the page was built.
void DashboardPageTest::tablesShowTheirFiguresWhole()
{
    QFETCH(const QByteArray, name);
    const auto *table = named<QTableView>(name.constData());
    const QAbstractItemView *view = table; // which shows what a QTableView hides
    const QHeaderView &header = *table->horizontalHeader();
    QVERIFY(header.count() > 0);
    for (int column = 0; column < header.count(); ++column)
        QVERIFY2(header.sectionSize(column) >= view->sizeHintForColumn(column),
                 qPrintable(QString::number(column)));
}

void DashboardPageTest::thresholdsAreAskedFor()
{
    const QSignalSpy spy(m_page.get(), &DashboardPage::thresholdsRequested);
    QTest::mouseClick(named<QToolButton>("Thresholds…"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
}

void DashboardPageTest::changesWhileAwayAreAnnouncedOnce()
{
    const QDateTime since = m_dashboard->now().addDays(-3);
    AwayChange change;
    change.associate = QStringLiteral("Åse Øvergård");
    change.license = QStringLiteral("Gold");
    change.key = SampleTenant::key(QStringLiteral("gold"));
    QCOMPARE(messages(), QStringList());
    m_dashboard->setAway({change}, since);
    QCOMPARE(messages(), QStringList {awaySummary({change}, since)});
    QTest::mouseClick(button("Show changes"), Qt::LeftButton);
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), QStringLiteral("While you were away"));
    QCOMPARE(messages(), QStringList());
    showTab("Overview");
    QCOMPARE(messages(), QStringList());
}

void DashboardPageTest::exportIsRequested()
{
    const QSignalSpy spy(m_page.get(), &DashboardPage::exportRequested);
    QTest::mouseClick(button("Export…"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
}

void DashboardPageTest::everyControlHasAName_data()
{
    addTabs();
}

void DashboardPageTest::everyControlHasAName()
{
    QFETCH(const QByteArray, tab);
    showTab(tab.constData());
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void DashboardPageTest::longTextsFitTheSmallestWindow_data()
{
    addTabs();
}

void DashboardPageTest::longTextsFitTheSmallestWindow()
{
    QFETCH(const QByteArray, tab);
    showTab(tab.constData());
    giveHistory();
    m_dashboard->setAway({AwayChange()}, m_dashboard->now());
    m_dashboard->setProblem(QStringLiteral("The history cannot be read: the disk is broken."));
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    QTRY_VERIFY(!button("Export…")); // the page speaks the other language
    const QSize least = m_page->minimumSizeHint();
    int widest = 0; // of what is scrolled, which is never scrolled sideways
    for (const DashboardGrid *grid : m_page->findChildren<DashboardGrid *>())
        widest = std::max(widest, grid->widget()->minimumSizeHint().width());
    QVERIFY(QCoreApplication::removeTranslator(&texts));
    QVERIFY2(least.width() <= 696 && least.height() <= 540 && widest <= 644,
             qPrintable(QStringLiteral("%1 x %2, %3").arg(least.width()).arg(least.height()).arg(widest)));
}

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
