// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dashboardpagefixture.h"
#include "tests/gui/longtexts.h"
#include "tests/models/modelprinter.h"
#include "views/dashboardgrid.h"
#include "views/messagestrip.h"

#include <QAccessible>
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
    QTest::addColumn<QByteArray>("tab");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("role");
    const auto row = [](const char *tab, const char *name, QAccessible::Role role) {
        QTest::addRow("%s: %s", tab, name) << QByteArray(tab) << QByteArray(name) << int(role);
    };
    row("Overview", "Export…", QAccessible::Button);
    row("Overview", "Seat tiles", QAccessible::List);
    row("Overview", "Totals by owner", QAccessible::Table);
    row("Overview", "Dates", QAccessible::Table);
    row("Overview", "Thresholds…", QAccessible::Button);
    row("Use", "Seat use", QAccessible::Table);
    row("Use", "Use per licence", QAccessible::Chart);
    row("Use", "Holders by group", QAccessible::Chart);
    row("Use", "Licence", QAccessible::ComboBox);
    row("Use", "By", QAccessible::ComboBox);
    row("History", "Seats over time", QAccessible::Chart);
    row("History", "Time at each level", QAccessible::Chart);
    row("History", "Given and released per week", QAccessible::Chart);
    row("History", "Licence", QAccessible::ComboBox);
    row("History", "More people", QAccessible::SpinBox);
    row("History", "Group", QAccessible::ComboBox);
    row("History", "Forecast", QAccessible::Table);
    row("Reclaim", "Reclaimable seats", QAccessible::Table);
    row("Reclaim", "Reason", QAccessible::ComboBox);
    row("Reclaim", "Licence", QAccessible::ComboBox);
    row("While you were away", "While you were away", QAccessible::Table);
}

void DashboardPageTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, tab);
    QFETCH(const QByteArray, name);
    QFETCH(const int, role);
    showTab(tab.constData());
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && interface && accessibleNameOf(*widget) == QString::fromUtf8(name)
            && interface->role() == role)
            return;
    }
    QFAIL("nothing on the tab has this name and role");
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
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        if (!widget->isVisible() || !takesFocus)
            continue;
        QVERIFY2(!accessibleNameOf(*widget).isEmpty(), widget->metaObject()->className());
    }
    for (const QTableView *table : m_page->findChildren<QTableView *>()) {
        if (table->isVisible())
            QVERIFY2(!table->accessibleDescription().isEmpty(), qPrintable(table->accessibleName()));
    }
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
