// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenantmodels.h"
#include "tests/gui/accessiblename.h"
#include "tests/gui/warnings.h"
#include "views/activitypage.h"
#include "views/changespage.h"
#include "views/dashboardpage.h"
#include "views/mainwindow.h"
#include "views/pages.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

/// Pages are built when they are first seen, and then are as if they had been there from the beginning.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyWhatIsSeenIsBuilt();
    void pageTakesItsPlace_data();
    void pageTakesItsPlace();
    void whatIsRememberedWaits();
    void runsThatWereThereAreFollowed();
    void whoeverAskedEarlyIsHeard();
};

void PagesTest::init()
{
    failOnOwnWarnings();
}

void PagesTest::onlyWhatIsSeenIsBuilt()
{
    TenantModels models;
    MainWindow window(models);
    window.showPage(Page::Activity); // nobody sees it yet
    window.showPage(Page::Changes);
    QCOMPARE(window.pages().pageInSight(), Page::Changes);
    QVERIFY(!window.findChild<ActivityPage *>() && !window.findChild<ChangesPage *>());

    window.show();
    QVERIFY(window.pages().changes.isBuilt() && window.pages().changes->isVisible());
    QVERIFY(!window.pages().activity.isBuilt() && !window.pages().dashboard.isBuilt());

    window.showPage(Page::Dashboard);
    QVERIFY(window.pages().dashboard.isBuilt() && window.pages().dashboard->isVisible());
    QVERIFY(!window.pages().changes->isVisible());
    const ChangesPage *changes = &window.pages().changes.built();
    window.showPage(Page::Changes);
    QCOMPARE(&window.pages().changes.built(), changes); // once is enough
    QCOMPARE(window.findChildren<ChangesPage *>().size(), 1);
}

void PagesTest::pageTakesItsPlace_data()
{
    QTest::addColumn<Page>("page");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << *pageFromName(name);
}

void PagesTest::pageTakesItsPlace()
{
    QFETCH(const Page, page);
    TenantModels models;
    MainWindow window(models);
    window.show();
    window.showPage(page);
    Pages &pages = window.pages();
    QCOMPARE(pages.pageInSight(), page);
    QCOMPARE(pages.count(), pageNames().size());
    QCOMPARE(pages.widget(static_cast<int>(page)), pages.currentWidget());
    QVERIFY(pages.currentWidget()->isVisible());
    QVERIFY(!pages.currentWidget()->whatsThis().isEmpty()); // a page, and not what kept its place
}

void PagesTest::whatIsRememberedWaits()
{
    TenantModels models;
    MainWindow window(models);
    const QJsonObject state = QJsonDocument::fromJson(R"({"page":"licences",
        "activity":{"filter":{"scope":"WithFailures"}},"licences":{"owner":"SIGNFLOW"}})")
                                  .object();
    window.restoreViewState(state);
    QCOMPARE(window.viewState(), state);
    QVERIFY(!window.pages().activity.isBuilt());

    const auto *scope = window.pages().activity->findChild<QComboBox *>();
    QCOMPARE(scope->currentData().toString(), u"WithFailures"_qs);
    QCOMPARE(window.viewState(), state);
    window.restoreViewState({});
    QCOMPARE(scope->currentIndex(), 0);
}

void PagesTest::runsThatWereThereAreFollowed()
{
    TenantModels models;
    MainWindow window(models);
    const QSignalSpy chosen(&window, &MainWindow::runChosen);
    window.show();
    RunRecord run;
    run.id = 7;
    run.state = RunState::Finished;
    models.activity.setRuns({run});
    QCOMPARE(chosen.size(), 0); // nobody wants to see its items
    window.showPage(Page::Activity);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.constFirst().constFirst().toLongLong(), 7);
    QCOMPARE(models.activity.chosenRun(), 7);
}

void PagesTest::whoeverAskedEarlyIsHeard()
{
    TenantModels models;
    MainWindow window(models);
    QList<ChangesPage *> seen;
    const auto see = [&seen](ChangesPage &page) { seen.append(&page); };
    window.pages().changes.whenBuilt(see);
    QVERIFY(seen.isEmpty());
    ChangesPage *page = &window.pages().changes.built();
    QCOMPARE(seen, QList {page});
    window.pages().changes.whenBuilt(see); // late, and at once
    QCOMPARE(seen, (QList {page, page}));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
