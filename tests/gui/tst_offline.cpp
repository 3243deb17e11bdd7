// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demotenant.h"
#include "models/assignmentmodel.h"
#include "tests/gui/accessiblename.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

const LicenseKey Archive {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-archive")}; // no ceiling
constexpr int Patience = 20'000; // milliseconds

ConnectionProfile profileFor(const DemoTenant &tenant)
{
    ConnectionProfile profile;
    profile.id = QStringLiteral("7d0c5c3a-93a4-4f0e-8d5c-0d6c1d6e2f11");
    profile.name = QStringLiteral("Demo");
    profile.url = tenant.root().toString();
    profile.user = QStringLiteral("demo");
    return profile;
}

/// The real program with one stored connection.
struct Program
{
    Program(const QString &dataDir, const QString &profileName)
    {
        CommandLine commandLine;
        commandLine.language = QStringLiteral("en");
        commandLine.dataDir = dataDir;
        commandLine.page = Page::Assignments;
        commandLine.profileName = profileName;
        application = std::make_unique<Application>(*qApp, language, commandLine);
    }

    [[nodiscard]] Workspace &workspace() { return application->workspace(); }
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName)
    {
        return widgetNamed<Widget>(application->window(), accessibleName);
    }
    /// True once the window says @p text somewhere.
    [[nodiscard]] bool says(const QString &text)
    {
        const QList<QLabel *> labels = application->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] bool isRead()
    {
        return workspace().holdingsStatus().state == LoadState::Ready && !workspace().knownSince();
    }

    Language language;
    std::unique_ptr<Application> application;
};

} // namespace

/// What was last known of a tenant is there before the server has said anything, to be looked at.
class OfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isShownBeforeAnythingIsAsked();
    void staysWhereTheServerCannotBeReached();
    void staysWhereReadingFails_data();
    void staysWhereReadingFails();
    void anotherTenantShowsNothingOfIt();

private:
    [[nodiscard]] bool startTenant(quint16 port);
    /// Visits the tenant once, so that something is known of it.
    void visit();
    void signIn(Program &program);

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<QTemporaryDir> m_dataDir;
    qsizetype m_associates = 0; ///< who are known after the visit
};

bool OfflineTest::startTenant(quint16 port)
{
    DemoOptions options;
    options.associates = 40;
    options.port = port;
    m_tenant = std::make_unique<DemoTenant>(options);
    return m_tenant->start();
}

void OfflineTest::init()
{
    // The offscreen platform says this of every dialog.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    QVERIFY(startTenant(0));
    m_dataDir = std::make_unique<QTemporaryDir>();
    Profiles(m_dataDir->path()).setAll({profileFor(*m_tenant)});
}

void OfflineTest::signIn(Program &program)
{
    ConnectionSecrets secrets;
    secrets.secret = QStringLiteral("demo");
    program.application->connections().signIn(profileFor(*m_tenant), secrets);
}

void OfflineTest::visit()
{
    Program program(m_dataDir->path(), {});
    QVERIFY(program.application->start());
    QVERIFY(program.workspace().associates().isEmpty());
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    m_associates = program.workspace().associates().size();
    QVERIFY(m_associates > 30);
}

void OfflineTest::isShownBeforeAnythingIsAsked()
{
    visit();
    Program program(m_dataDir->path(), {});
    QVERIFY(program.application->start());
    Workspace &workspace = program.workspace();
    QCOMPARE(workspace.associates().size(), m_associates); // before the event loop has turned once
    QVERIFY(program.application->window().windowTitle().contains(workspace.catalogue().companyName()));
    QVERIFY(program.says(QStringLiteral("Last known state from")));
    QCOMPARE(program.application->dashboard().asOf(), *workspace.knownSince());

    QCOMPARE(workspace.stage({{0, workspace.columnOf(Archive), true}}, u"Give"_qs)
                 .blocked.value(Obstacle::LastKnown),
             1);
    QCOMPARE(workspace.changeCount(), 0);
    const QAbstractItemModel &matrix = *program.named<QTableView>(QStringLiteral("Assignments"))->model();
    const auto facts = matrix.index(0, 0).data(AssignmentModel::CellFactsRole).value<CellFacts>();
    QVERIFY(facts.isKnown && !facts.isEditable());

    // Rows keep their place when they are renewed, and what has changed meanwhile shows.
    const QSignalSpy resets(&workspace, &Workspace::aboutToReset);
    const Associate somebody = workspace.associates().constLast();
    const int row = workspace.rowOf(somebody.associateId);
    const bool isHolder =
        m_tenant->heldModules(static_cast<int>(somebody.associateId), Archive.owner).contains(Archive.module);
    m_tenant->changeBehindTheScenes(static_cast<int>(somebody.associateId), Archive.owner, Archive.module,
                                    !isHolder);
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(workspace.rowOf(somebody.associateId), row);
    QCOMPARE(workspace.table().isHeld(row, workspace.columnOf(Archive)), !isHolder);
    QVERIFY(!program.says(QStringLiteral("Last known state from")));
    QCOMPARE(workspace.stagingObstacle(), Obstacle::None);
}

void OfflineTest::staysWhereTheServerCannotBeReached()
{
    visit();
    const auto port = static_cast<quint16>(m_tenant->root().port());
    m_tenant.reset();
    qputenv("SEATKEEPER_SECRET", "demo");
    Program program(m_dataDir->path(), QStringLiteral("Demo"));
    QVERIFY(program.application->start());
    QCOMPARE(program.workspace().associates().size(), m_associates);
    QVERIFY(program.says(QStringLiteral("has been read anew")));
    QTRY_VERIFY_WITH_TIMEOUT(program.says(QStringLiteral("(offline)")), Patience);
    QVERIFY(!QApplication::activeModalWidget()); // there is something to be seen without a sign-in
    QCOMPARE(program.workspace().catalogueStatus().state, LoadState::Stale);
    QCOMPARE(program.workspace().associates().size(), m_associates);

    // The password was for one use: it is asked for again.
    QVERIFY(startTenant(port));
    auto *again = program.named<QPushButton>(QStringLiteral("Try again"));
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(QApplication::activeModalWidget());
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QVERIFY(!program.says(QStringLiteral("Last known state from")));
}

void OfflineTest::staysWhereReadingFails_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"GetLicenseForAllOwnersFromDB", "Archive/InternalUsers"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void OfflineTest::staysWhereReadingFails()
{
    QFETCH(QString, operation);
    visit();
    DemoProfile broken;
    DemoFault fault;
    fault.status = 403;
    fault.count = 1'000;
    broken.faults.insert(operation, fault);
    m_tenant->setProfile(broken);
    Program program(m_dataDir->path(), {});
    QVERIFY(program.application->start());
    signIn(program);
    QTRY_VERIFY_WITH_TIMEOUT(program.says(QStringLiteral("(offline)")) && program.application->session(),
                             Patience);
    QVERIFY(program.workspace().knownSince());
    QCOMPARE(program.workspace().associates().size(), m_associates);

    m_tenant->setProfile({});
    auto *again = program.named<QPushButton>(QStringLiteral("Try again"));
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::None);
}

void OfflineTest::anotherTenantShowsNothingOfIt()
{
    visit();
    Program program(m_dataDir->path(), {});
    QVERIFY(program.application->start());
    QVERIFY(startTenant(0)); // at another port: another tenant
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.application->session() != nullptr; }, Patience));
    QVERIFY(!program.workspace().knownSince());
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QVERIFY(!program.application->dashboard().awaySince().isValid());
}

QTEST_MAIN(OfflineTest)
#include "tst_offline.moc"
