// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "app/profiles.h"
#include "models/assignmentfiltermodel.h"
#include "models/runmodel.h"
#include "tests/gui/columnsmenu.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"
#include "views/changelistbar.h"
#include "views/rowtableview.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

/// What the user has arranged is there again at the next start, for each connection apart.
class ViewMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBack();
    void connectionsDoNotMix();
    void goesWithItsConnection();
    void commandLineConnectionLeavesNothing();
    void askedPageGoesFirst();
    void whatIsGoneFiltersNobody_data();
    void whatIsGoneFiltersNobody();

private:
    [[nodiscard]] CommandLine commandLine() const;
    /// The program on the built-in demo tenant, when all has been read; none where that fails.
    [[nodiscard]] std::unique_ptr<Application> demo();
    /// The program, signed in to @p tenant by a stored connection with this id.
    [[nodiscard]] std::unique_ptr<Application> signedIn(const DemoTenant &tenant, const QString &id);
    static bool hasSettled(Application &program);
    /// Two connections are known to the program.
    void storeConnections() const;

    Language m_language;
    std::unique_ptr<QTemporaryDir> m_dataDir;
};

namespace {

const QString One = QStringLiteral("6fbd2a1c-0d6b-4a55-9a55-3f1f6a2f7c01");
const QString Two = QStringLiteral("6fbd2a1c-0d6b-4a55-9a55-3f1f6a2f7c02");

} // namespace

static QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

void ViewMemoryTest::init()
{
    failOnOwnWarnings();
    m_dataDir = std::make_unique<QTemporaryDir>();
}

CommandLine ViewMemoryTest::commandLine() const
{
    CommandLine line;
    line.language = QStringLiteral("en");
    line.dataDir = m_dataDir->path();
    return line;
}

bool ViewMemoryTest::hasSettled(Application &program)
{
    const Workspace &workspace = program.workspace();
    return QTest::qWaitFor(
        [&] {
            return workspace.holdingsStatus().state == LoadState::Ready && !workspace.knownSince()
                   && program.dashboard().chosenUse() != nullptr;
        },
        20'000);
}

std::unique_ptr<Application> ViewMemoryTest::demo()
{
    CommandLine line = commandLine();
    line.isDemo = true;
    auto program = std::make_unique<Application>(*qApp, m_language, line);
    return program->start() && hasSettled(*program) ? std::move(program) : nullptr;
}

std::unique_ptr<Application> ViewMemoryTest::signedIn(const DemoTenant &tenant, const QString &id)
{
    auto program = std::make_unique<Application>(*qApp, m_language, commandLine());
    if (!hasBegun(*program))
        return nullptr;
    ConnectionProfile profile;
    profile.id = id;
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("demo");
    program->connections().signIn(profile, secrets);
    return hasSettled(*program) ? std::move(program) : nullptr;
}

void ViewMemoryTest::storeConnections() const
{
    QList<ConnectionProfile> profiles(2);
    profiles[0].id = One;
    profiles[0].name = QStringLiteral("one");
    profiles[1].id = Two;
    profiles[1].name = QStringLiteral("two");
    for (ConnectionProfile &profile : profiles) {
        profile.url = QStringLiteral("http://127.0.0.1/demo/api");
        profile.user = QStringLiteral("demo");
    }
    Profiles(m_dataDir->path()).setAll(profiles);
}

template<class Widget>
static Widget &named(Application &program, const char *name)
{
    Widget *widget = widgetNamed<Widget>(program.window(), QString::fromLatin1(name));
    if (!widget)
        qFatal("There is no %s", name);
    return *widget;
}

static void choose(Application &program, const char *box, const char *choice)
{
    auto &combo = named<QComboBox>(program, box);
    const int entry = combo.findText(QString::fromLatin1(choice));
    QVERIFY2(entry >= 0, choice);
    combo.setCurrentIndex(entry);
}

static QHeaderView &runsHeader(Application &program)
{
    program.window().showPage(Page::Activity);
    return *named<RowTableView>(program, "Activity").horizontalHeader();
}

static qsizetype shownAssociates(Application &program)
{
    return named<QTableView>(program, "Assignments").model()->rowCount();
}

static constexpr int ResultColumn = static_cast<int>(RunModel::Column::Result);
static constexpr int WhoColumn = static_cast<int>(RunModel::Column::Who);

void ViewMemoryTest::comesBack()
{
    QJsonObject former;
    qsizetype formerRows = 0;
    {
        const auto program = demo();
        QVERIFY(program);
        MainWindow &window = program->window();
        window.showPage(Page::Assignments);
        choose(*program, "Owner", "Signflow B.V.");
        choose(*program, "Show", "Who holds");
        choose(*program, "Licence", "Signflow user");
        choose(*program, "Sort by", "Last login");
        formerRows = shownAssociates(*program);
        QTest::keyClicks(&named<QLineEdit>(*program, "Search associates"), QStringLiteral("sales"));
        runsHeader(*program).resizeSection(ResultColumn, 333);
        columnsMenuEntry(columnsMenu(named<RowTableView>(*program, "Activity")), "Who").trigger();
        window.showPage(Page::Changes);
        window.findChild<ChangeListBar *>()->findChild<QComboBox *>()->setCurrentIndex(1);
        window.showPage(Page::Dashboard);
        named<QTabWidget>(*program, "Parts of the dashboard").setCurrentIndex(1);
        auto &license = named<QComboBox>(*program, "Licence");
        license.setCurrentIndex(2);
        former = window.viewState();
    }
    const auto program = demo();
    QVERIFY(program);
    MainWindow &window = program->window();
    QTRY_COMPARE(window.viewState(), former);
    auto &tabs = named<QTabWidget>(*program, "Parts of the dashboard"); // the page is in sight
    QCOMPARE(tabs.currentIndex(), 1);
    QCOMPARE(named<QComboBox>(*program, "Licence").currentIndex(), 2);
    const QHeaderView &runs = runsHeader(*program);
    QCOMPARE(runs.sectionSize(ResultColumn), 333);
    QVERIFY(runs.isSectionHidden(WhoColumn));
    window.showPage(Page::Changes);
    QCOMPARE(window.findChild<ChangeListBar *>()->grouping(), ChangeModel::Grouping::License);
    window.showPage(Page::Assignments);
    QCOMPARE(named<QComboBox>(*program, "Owner").currentText(), QStringLiteral("Signflow B.V."));
    QCOMPARE(named<QComboBox>(*program, "Show").currentText(), QStringLiteral("Who holds"));
    QCOMPARE(named<QComboBox>(*program, "Licence").currentText(), QStringLiteral("Signflow user"));
    QCOMPARE(named<QComboBox>(*program, "Sort by").currentText(), QStringLiteral("Last login"));
    QVERIFY(named<QLineEdit>(*program, "Search associates").text().isEmpty());
    QCOMPARE(shownAssociates(*program), formerRows);
    // Nobody is missed without a way to see them.
    QTest::mouseClick(&named<QPushButton>(*program, "Clear filters"), Qt::LeftButton);
    QCOMPARE(shownAssociates(*program), program->workspace().associates().size());
}

void ViewMemoryTest::connectionsDoNotMix()
{
    DemoTenant tenant;
    QVERIFY(tenant.start());
    storeConnections();
    const QJsonValue allOwners(QJsonValue::Undefined);
    const auto filter = [](Application &program) {
        return program.window().viewState().value(u"assignments").toObject().value(u"filter");
    };
    QJsonValue former;
    {
        const auto program = signedIn(tenant, One);
        QVERIFY(program);
        program->window().showPage(Page::Assignments);
        choose(*program, "Owner", "Signflow B.V.");
        choose(*program, "Role", "Sales employee");
        former = filter(*program);
        QCOMPARE(former.toObject().size(), 2);
        // The same window goes on with another connection.
        ConnectionProfile other = program->connections().profiles().at(1);
        other.url = tenant.root().toString();
        ConnectionSecrets secrets;
        secrets.secret = QStringLiteral("demo");
        const QSignalSpy entered(program.get(), &Application::sessionStarted);
        program->connections().signIn(other, secrets);
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(filter(*program), allOwners);
        QVERIFY(hasSettled(*program));
        QCOMPARE(filter(*program), allOwners);
        runsHeader(*program).resizeSection(ResultColumn, 321);
    }
    {
        const auto program = signedIn(tenant, One);
        QVERIFY(program);
        QCOMPARE(filter(*program), former);
        QCOMPARE(program->window().viewState().value(u"page"), QStringLiteral("assignments"));
        QVERIFY(runsHeader(*program).sectionSize(ResultColumn) != 321);
    }
    const auto program = signedIn(tenant, Two);
    QVERIFY(program);
    QCOMPARE(filter(*program), allOwners);
    QCOMPARE(runsHeader(*program).sectionSize(ResultColumn), 321);
}

/// Also where it is the one in use.
void ViewMemoryTest::goesWithItsConnection()
{
    DemoTenant tenant;
    QVERIFY(tenant.start());
    storeConnections();
    {
        const auto program = signedIn(tenant, One);
        QVERIFY(program);
        program->window().showPage(Page::Activity);
    }
    QCOMPARE(Settings(m_dataDir->path()).viewState(One).value(u"page"), QStringLiteral("activity"));
    {
        const auto program = signedIn(tenant, One);
        QVERIFY(program);
        Q_EMIT program->connections().removed(One);
    }
    QVERIFY(Settings(m_dataDir->path()).viewState(One).isEmpty());
}

void ViewMemoryTest::commandLineConnectionLeavesNothing()
{
    DemoTenant tenant;
    QVERIFY(tenant.start());
    {
        const auto program = signedIn(tenant, {});
        QVERIFY(program);
        runsHeader(*program).resizeSection(ResultColumn, 321);
    }
    QFile file(settingsPath(m_dataDir->path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("views"));
}

void ViewMemoryTest::askedPageGoesFirst()
{
    Settings(m_dataDir->path()).setViewState(QStringLiteral("demo"), json(R"({"page":"activity"})"));
    CommandLine line = commandLine();
    line.isDemo = true;
    line.page = Page::Licenses;
    line.isPageNamed = true;
    Application program(*qApp, m_language, line);
    QVERIFY(program.start());
    QCOMPARE(program.window().viewState().value(u"page"), QStringLiteral("licences"));
}

void ViewMemoryTest::whatIsGoneFiltersNobody_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("owner") << QByteArray(R"({"owner":"GONE"})");
    QTest::newRow("group") << QByteArray(R"({"group":"Gone"})");
    QTest::newRow("role") << QByteArray(R"({"role":"Gone"})");
    QTest::newRow("plan") << QByteArray(R"({"plan":{"owner":"GONE","module":"gone"}})");
    QTest::newRow("held licence") << QByteArray(R"({"holds":{"owner":"SIGNFLOW","module":"gone"}})");
    QTest::newRow("lacked licence") << QByteArray(R"({"lacks":{"owner":"GONE","module":"sign-user"}})");
    QTest::newRow("licence of another owner")
        << QByteArray(R"({"owner":"SUPEROFFICE","holds":{"owner":"SIGNFLOW","module":"sign-user"}})");
    QTest::newRow("all") << QByteArray(R"({"owner":"GONE","group":"Gone","role":"Gone",
        "plan":{"owner":"GONE","module":"gone"},"holds":{"owner":"GONE","module":"gone"},"sort":"Gone"})");
}

void ViewMemoryTest::whatIsGoneFiltersNobody()
{
    QFETCH(QByteArray, filter);
    const QJsonObject page {{QStringLiteral("filter"), json(filter)}};
    Settings(m_dataDir->path())
        .setViewState(QStringLiteral("demo"), {{QStringLiteral("assignments"), page},
                                               {QStringLiteral("page"), QStringLiteral("assignments")}});
    const auto program = demo();
    QVERIFY(program);
    QCOMPARE(shownAssociates(*program), program->workspace().associates().size());
    QVERIFY(!widgetNamed<QPushButton>(program->window(), QStringLiteral("Clear filters")));
    const QJsonObject left =
        program->window().viewState().value(u"assignments").toObject().value(u"filter").toObject();
    QVERIFY2(left.isEmpty() || left.keys() == QStringList {QStringLiteral("owner")},
             qPrintable(left.keys().join(u' ')));
}

QTEST_MAIN(ViewMemoryTest)
#include "tst_viewmemory.moc"
