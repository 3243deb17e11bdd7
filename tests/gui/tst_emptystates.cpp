// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenantmodels.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/emptystate.h"
#include "views/mainwindow.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <functional>

/// What every page says where it has nothing to show: why, and the one next step, which does what it says.
class EmptyStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everySituation_data();
    void everySituation();
    void noListIsLeftBlank_data();
    void noListIsLeftBlank();
    void nothingMatches_data();
    void nothingMatches();
    void journalCannotBeUsed();
};

namespace {

/// How far the reading of a tenant has come.
enum class Situation { NotSignedIn, Reading, Failed, Nothing };

void bringAbout(Workspace &workspace, Situation situation)
{
    if (situation == Situation::NotSignedIn)
        return;
    LoadStatus status;
    status.state = situation == Situation::Reading  ? LoadState::Loading
                   : situation == Situation::Failed ? LoadState::Failed
                                                    : LoadState::Ready;
    if (situation == Situation::Failed)
        status.error = QStringLiteral("The server does not answer.");
    workspace.setCatalogueStatus(status);
    workspace.setAssociatesStatus(status);
    workspace.setHoldingsStatus(status);
}

/// The one that is to be seen on the page in sight, or nullptr.
EmptyState *emptyState(const MainWindow &window)
{
    for (EmptyState *state : window.findChildren<EmptyState *>()) {
        if (state->isVisible())
            return state;
    }
    return nullptr;
}

QString titleOf(const EmptyState &state)
{
    return state.findChildren<QLabel *>().value(0)->text();
}

QString textOf(const EmptyState &state)
{
    return state.findChildren<QLabel *>().value(1)->text();
}

/// The button of the next step, or nullptr where there is none.
QPushButton *nextStep(const EmptyState &state)
{
    auto *button = state.findChild<QPushButton *>();
    return button->isVisible() ? button : nullptr;
}

/// What pressing the button comes to: a wish of the window's, or the page it shows.
QString outcomeOf(MainWindow &window, QPushButton &button)
{
    const QSignalSpy refresh(&window, &MainWindow::refreshRequested);
    const QSignalSpy connections(&window, &MainWindow::connectionsRequested);
    const QSignalSpy reload(&window, &MainWindow::reloadRunsRequested);
    QTest::mouseClick(&button, Qt::LeftButton);
    if (!refresh.isEmpty())
        return QStringLiteral("refresh");
    if (!connections.isEmpty())
        return QStringLiteral("connections");
    if (!reload.isEmpty())
        return QStringLiteral("reload");
    const auto *pages =
        window.centralWidget()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return pageNames().at(pages->currentIndex());
}

} // namespace

void EmptyStatesTest::init()
{
    failOnOwnWarnings();
}

void EmptyStatesTest::everySituation_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("next"); // empty: nothing to do but wait
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, Page page, Situation situation, const char *title, const char *next,
                        const char *outcome) {
        QTest::newRow(name) << page << situation << QString::fromUtf8(title) << QString::fromUtf8(next)
                            << QString::fromUtf8(outcome);
    };
    using enum Situation;
    row("dashboard, not signed in", Page::Dashboard, NotSignedIn, "Not signed in", "Sign in…", "refresh");
    row("dashboard, reading", Page::Dashboard, Reading, "Reading licences…", "", "");
    row("dashboard, failed", Page::Dashboard, Failed, "The licences could not be read", "Try again",
        "refresh");
    row("dashboard, nothing", Page::Dashboard, Nothing, "No licences", "Read again", "refresh");
    row("licences, not signed in", Page::Licenses, NotSignedIn, "Not signed in", "Sign in…", "refresh");
    row("licences, reading", Page::Licenses, Reading, "Reading licences…", "", "");
    row("licences, failed", Page::Licenses, Failed, "The licences could not be read", "Try again", "refresh");
    row("licences, nothing", Page::Licenses, Nothing, "No licences", "Read again", "refresh");
    row("assignments, not signed in", Page::Assignments, NotSignedIn, "Not signed in", "Sign in…", "refresh");
    row("assignments, reading", Page::Assignments, Reading, "Reading associates…", "", "");
    row("assignments, failed", Page::Assignments, Failed, "The associates could not be read", "Try again",
        "refresh");
    row("assignments, nothing", Page::Assignments, Nothing, "No associates", "Read again", "refresh");
    row("changes, not signed in", Page::Changes, NotSignedIn, "No changes", "Go to Assignments",
        "assignments");
    row("changes, nothing", Page::Changes, Nothing, "No changes", "Go to Assignments", "assignments");
    row("activity, not signed in", Page::Activity, NotSignedIn, "Nothing has been applied here yet",
        "Go to Assignments", "assignments");
    row("licence server, not signed in", Page::LicenseServer, NotSignedIn, "Not signed in", "Sign in…",
        "refresh");
    row("licence server, reading", Page::LicenseServer, Reading, "Reading licences…", "", "");
    row("licence server, failed", Page::LicenseServer, Failed, "The licences could not be read", "Try again",
        "refresh");
    row("licence server, nothing", Page::LicenseServer, Nothing, "No licences", "Read again", "refresh");
    row("satellites, not signed in", Page::Satellites, NotSignedIn, "Not signed in", "Sign in…",
        "connections");
    row("diagnostics, not signed in", Page::Diagnostics, NotSignedIn, "No requests yet", "Sign in…",
        "connections");
}

void EmptyStatesTest::everySituation()
{
    QFETCH(const Page, page);
    QFETCH(const Situation, situation);
    QFETCH(const QString, next);
    TenantModels models;
    MainWindow window(models);
    window.showPage(page);
    window.show();
    bringAbout(models.workspace, situation);
    const EmptyState *state = emptyState(window);
    QVERIFY(state);
    QTEST(titleOf(*state), "title");
    QVERIFY(!textOf(*state).isEmpty());
    QPushButton *button = nextStep(*state);
    QCOMPARE(button ? button->text() : QString(), next);
    if (button)
        QTEST(outcomeOf(window, *button), "outcome");
}

void EmptyStatesTest::noListIsLeftBlank_data()
{
    QTest::addColumn<Page>("page");
    for (const QString &name : pageNames())
        QTest::newRow(qPrintable(name)) << *pageFromName(name);
}

void EmptyStatesTest::noListIsLeftBlank()
{
    QFETCH(const Page, page);
    TenantModels models;
    MainWindow window(models);
    window.showPage(page);
    window.show();
    // It chooses what the table beside it shows, which says why there is nothing to choose.
    const QStringList choosers {QStringLiteral("Licence owners"),
                                QStringLiteral("Owners of the licence server")};
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (qobject_cast<const QHeaderView *>(view) || choosers.contains(view->accessibleName()))
            continue;
        if (!view->isVisible() || !view->model() || view->model()->rowCount() > 0)
            continue;
        const auto *state = view->viewport()->findChild<EmptyState *>();
        QVERIFY2(state && state->isVisible(), qPrintable(view->accessibleName()));
    }
}

void EmptyStatesTest::nothingMatches_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("next");
    QTest::newRow("assignments") << QStringLiteral("assignments") << QStringLiteral("Search associates")
                                 << QStringLiteral("Nobody matches") << QStringLiteral("Clear filters");
    QTest::newRow("activity") << QStringLiteral("activity") << QStringLiteral("Filter runs")
                              << QStringLiteral("No run matches") << QStringLiteral("Clear filter");
}

void EmptyStatesTest::nothingMatches()
{
    QFETCH(const QString, page);
    QFETCH(const QString, field);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    demo.pressSpaceOn(demo.openRows(column, 1).constFirst(), column);
    QVERIFY(demo.apply()); // so that there is a run
    demo.window().showPage(*pageFromName(page));
    auto *search = demo.named<QLineEdit>(field);
    QVERIFY(search);
    search->setText(QStringLiteral("nobody is called this"));
    QTRY_VERIFY(emptyState(demo.window()));
    const EmptyState *state = emptyState(demo.window());
    QTEST(titleOf(*state), "title");
    QPushButton *button = nextStep(*state);
    QVERIFY(button);
    QTEST(button->text(), "next");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!emptyState(demo.window()));
    QVERIFY(search->text().isEmpty());
}

void EmptyStatesTest::journalCannotBeUsed()
{
    TenantModels models;
    MainWindow window(models);
    window.showPage(Page::Activity);
    window.show();
    models.activity.setProblem(QStringLiteral("The disk is full."));
    const EmptyState *state = emptyState(window);
    QCOMPARE(titleOf(*state), QStringLiteral("The journal cannot be used"));
    QCOMPARE(textOf(*state), QStringLiteral("The disk is full."));
    QCOMPARE(outcomeOf(window, *nextStep(*state)), QStringLiteral("reload"));
}

QTEST_MAIN(EmptyStatesTest)
#include "tst_emptystates.moc"
