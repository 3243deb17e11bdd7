// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runmodel.h"
#include "models/tenantmodels.h"
#include "tests/gui/columnsmenu.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/pages.h"
#include "views/rowtableview.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QTest>

/// How the window is arranged can be told and restored, whatever somebody may have written into the file
/// meanwhile.
class ViewStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hostileState_data();
    void hostileState();
    void sameAgain_data();
    void sameAgain();
    void columnsAreHiddenAndReset();
    void awaitedIsNotForgotten();
    void cleanupTestCase() { m_open.reset(); }

private:
    /// A window with everything in it, for tests that leave it as it was at first.
    [[nodiscard]] MainWindow &openWindow();

    std::unique_ptr<DemoWindow> m_open;
};

static QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

static constexpr int ResultColumn = static_cast<int>(RunModel::Column::Result);
static constexpr int WhoColumn = static_cast<int>(RunModel::Column::Who);

void ViewStateTest::init()
{
    failOnOwnWarnings();
}

MainWindow &ViewStateTest::openWindow()
{
    if (!m_open)
        m_open = std::make_unique<DemoWindow>(QStringLiteral("dashboard"));
    m_open->window().pages().buildAll(); // what is not built has nothing that could come in force
    m_open->window().restoreViewState({});
    m_open->window().showPage(Page::Dashboard);
    return m_open->window();
}

void ViewStateTest::hostileState_data()
{
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const char *state) { QTest::newRow(name) << QByteArray(state); };
    row("words for objects", R"({"page":7,"dashboard":"x","licences":[],"assignments":null,"changes":true,
        "activity":1e300,"licence-server":{},"satellites":[[]],"diagnostics":"y"})");
    row("no such page", R"({"page":"nowhere"})");
    row("page by number", R"({"page":-1})");
    for (const char *width :
         {"0", "1", "-5", "1e300", "-1e300", "99999999999", "120.5", "null", "true", "\"100\"", "[]", "{}"})
        QTest::newRow(width) << QByteArray(R"({"activity":{"runs":{"widths":{"Run":0,"Result":)") + width
                                    + R"(,"":50}}}})";
    row("no such columns", R"({"activity":{"runs":{"widths":{"Gone":100,"run":100},
        "hidden":["Gone","",null,7,"who"],"sort":{"column":"Gone","order":"descending"}}}})");
    row("all columns hidden", R"({"activity":{"runs":{"hidden":["Run","When","What","Result","Who","Comment",
        "Changes","State"]}}})");
    row("hidden where none may be", R"({"changes":{"table":{"hidden":["associate","associateChange"]}}})");
    row("hidden is no list", R"({"activity":{"runs":{"hidden":{"Who":true}}}})");
    row("sorted oddly", R"({"dashboard":{"use":{"table":{"sort":{"column":"free","order":7}}}}})");
    row("sorted where it cannot be",
        R"({"activity":{"runs":{"sort":{"column":"Who","order":"ascending"}}}})");
    row("sizes of nothing", R"({"activity":{"splitter":[0,0]},"changes":{"splitter":[-1,5]}})");
    row("too many sizes", R"({"activity":{"splitter":[1,2,3]},"licences":{"splitter":[]}})");
    row("huge sizes", R"({"activity":{"splitter":[1e9,1e9]},"licences":{"splitter":[20000,20000]}})");
    row("sizes of words", R"({"activity":{"splitter":["1",{}]},"licences":{"splitter":{"0":1}}})");
    row("no such choices", R"({"changes":{"list":{"grouping":"Gone","details":"no"}},
        "activity":{"filter":{"scope":2}},"satellites":{"comparison":{"differences":1}}})");
    row("empty choices", R"({"changes":{"list":{"grouping":""}},"activity":{"filter":{"scope":""}}})");
    row("odd filters", R"({"assignments":{"filter":{"owner":[],"group":{},"role":7,"plan":"x","holds":{},
        "lacks":{"owner":1,"module":[]},"sort":{"owner":"a","module":"b"}}}})");
    row("both held and lacked", R"({"assignments":{"filter":{"holds":{"owner":"SIGNFLOW","module":"x"},
        "lacks":{"owner":"SIGNFLOW","module":"x"}}}})");
    row("no such tab", R"({"dashboard":{"tab":"gone","licence":{"owner":"x"}}})");
    row("tab by number", R"({"dashboard":{"tab":3,"licence":["x"]}})");
    row("no such owners",
        R"({"licences":{"owner":"Gone","licence":"gone"},"licence-server":{"owner":"Gone"}})");
    row("of another version", R"({"version":9,"page":"future","future":{"x":1},"activity":{"future":[1]}})");
}

void ViewStateTest::hostileState()
{
    QFETCH(QByteArray, state);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(state, &error);
    QVERIFY2(document.isObject(), qPrintable(error.errorString()));
    MainWindow &window = openWindow();
    const QJsonObject first = window.viewState();
    window.restoreViewState(document.object());
    for (const RowTableView *table : window.findChildren<RowTableView *>()) {
        const QHeaderView &header = *table->horizontalHeader();
        QVERIFY(header.count() == 0 || !header.isSectionHidden(0));
        for (int column = 0; column < header.count(); ++column)
            QVERIFY(header.isSectionHidden(column) || header.sectionSize(column) >= 16);
    }
    // Whatever was in force of it goes as it came.
    window.restoreViewState({});
    window.showPage(Page::Dashboard);
    QCOMPARE(window.viewState(), first);
}

void ViewStateTest::sameAgain_data()
{
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const char *state) { QTest::newRow(name) << QByteArray(state); };
    row("page", R"({"page":"satellites"})");
    row("licences", R"({"licences":{"owner":"SIGNFLOW","licence":"sign-user","splitter":[300,840],
        "table":{"widths":{"License":250,"Total":95},"hidden":["Type","Description"]}}})");
    row("filters", R"({"assignments":{"filter":{"owner":"SIGNFLOW","role":"Sales employee","sort":"LastLogin",
        "lacks":{"owner":"SIGNFLOW","module":"sign-archive"}}}})");
    row("both lists of changes", R"({"changes":{"list":{"grouping":"License","details":false},
        "splitter":[400,200],"table":{"widths":{"associateOwner":200,"licenceOwner":140}}}})");
    row("activity", R"({"activity":{"filter":{"scope":"WithFailures"},"splitter":[200,500],
        "runs":{"widths":{"What":300},"hidden":["Comment"]},"items":{"widths":{"Owner":99,"ActOwner":111}}}})");
    row("dashboard", R"({"dashboard":{"tab":"history","licence":{"owner":"SIGNFLOW","module":"sign-archive"},
        "use":{"table":{"sort":{"column":"owner","order":"descending"},"hidden":["level"]}},
        "reclaim":{"table":{"widths":{"Reason":333}}}}})");
    row("licence server", R"({"licence-server":{"owner":"SIGNFLOW","offer":{"showAll":true,
        "table":{"widths":{"Now":80},"sort":{"column":"New","order":"ascending"}}}}})");
    row("rest", R"({"satellites":{"comparison":{"differences":true}},"diagnostics":{"requests":{
        "widths":{"Request":400},"hidden":["Size"]},"calls":{"widths":{"State":220}}}})");
}

/// All of it comes in force, and is remembered as it came.
void ViewStateTest::sameAgain()
{
    QFETCH(QByteArray, state);
    MainWindow &window = openWindow();
    const QJsonObject first = window.viewState();
    const QJsonObject wanted = json(state);
    window.restoreViewState(wanted);
    const QJsonObject once = window.viewState();
    for (auto part = wanted.constBegin(); part != wanted.constEnd(); ++part)
        QCOMPARE(once.value(part.key()), part.value());
    window.restoreViewState({});
    window.restoreViewState(once);
    QCOMPARE(window.viewState(), once);
    window.restoreViewState(first);
    QCOMPARE(window.viewState(), first);
}

void ViewStateTest::columnsAreHiddenAndReset()
{
    MainWindow &window = openWindow();
    window.showPage(Page::Activity);
    auto &table = *widgetNamed<RowTableView>(window, QStringLiteral("Activity"));
    const QHeaderView &header = *table.horizontalHeader();
    const int width = header.sectionSize(WhoColumn);
    QMenu &menu = columnsMenu(table);
    QCOMPARE(menu.title(), QStringLiteral("Columns"));
    QVERIFY(!columnsMenuEntry(menu, "Reset columns").isEnabled()); // there is nothing to reset
    for (const QAction *action : menu.actions())
        QVERIFY(action->text() != QStringLiteral("Run")); // what a row is about is always shown
    QVERIFY(columnsMenuEntry(menu, "Who").isChecked());
    columnsMenuEntry(menu, "Who").trigger();
    QVERIFY(header.isSectionHidden(WhoColumn));
    Q_EMIT menu.aboutToShow();
    QVERIFY(!columnsMenuEntry(menu, "Who").isChecked());
    columnsMenuEntry(menu, "Who").trigger();
    QCOMPARE(header.sectionSize(WhoColumn), width);
    table.horizontalHeader()->resizeSection(ResultColumn, 300);
    Q_EMIT menu.aboutToShow();
    columnsMenuEntry(menu, "Who").trigger();
    Q_EMIT menu.aboutToShow();
    columnsMenuEntry(menu, "Reset columns").trigger();
    QCOMPARE(header.sectionSize(WhoColumn), width);
    QVERIFY(header.sectionSize(ResultColumn) != 300);
    QVERIFY(!window.viewState().value(u"activity").toObject().contains(u"runs"));
}

/// Where the tenant cannot be read, nothing of what was to come is lost.
void ViewStateTest::awaitedIsNotForgotten()
{
    TenantModels models;
    MainWindow window(models);
    window.pages().buildAll();
    const QJsonObject state = json(R"({"page":"assignments",
        "dashboard":{"tab":"use","licence":{"owner":"SIGNFLOW","module":"sign-archive"}},
        "licences":{"owner":"SIGNFLOW","licence":"sign-user"},"licence-server":{"owner":"SIGNFLOW"},
        "assignments":{"filter":{"owner":"SIGNFLOW","group":"Sales","role":"User",
            "plan":{"owner":"x","module":"y"},"holds":{"owner":"SIGNFLOW","module":"sign-user"}}}})");
    window.restoreViewState(state);
    QCOMPARE(window.viewState(), state);
}

QTEST_MAIN(ViewStateTest)
#include "tst_viewstate.moc"
