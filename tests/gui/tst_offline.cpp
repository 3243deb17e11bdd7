// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "models/assignmentmodel.h"
#include "tests/gui/accessiblename.h"
#include "tests/gui/programstart.h"
#include "tests/gui/warnings.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

Q_DECLARE_METATYPE(DemoFault)

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

DemoFault lasting(DemoFault fault)
{
    fault.count = 1'000;
    return fault;
}

DemoFault answer(int status)
{
    DemoFault fault;
    fault.status = status;
    return lasting(fault);
}

DemoProfile withFault(DemoProfile profile, const QString &operation, const DemoFault &fault)
{
    profile.faults.insert(operation, fault);
    return profile;
}

/// A server whose people come in pages of twenty, which do not tell who holds what.
DemoProfile withoutLicenseColumns()
{
    DemoProfile profile;
    profile.users.partnerLicenseColumns = false;
    profile.users.superOfficeLicenseColumns = false;
    profile.users.maximumTop = 20;
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
    void whatThisSessionHasReadStaysOpen_data() { staysWhereReadingFails_data(); }
    void whatThisSessionHasReadStaysOpen();
    void pagesThatTellAreEnough();
    void anotherTenantShowsNothingOfIt();
    void goesWithTheLastConnection();

private:
    [[nodiscard]] bool startTenant(quint16 port);
    /// Visits the tenant once, so that something is known of it.
    void visit();
    void signIn(Program &program);
    /// Removes the connection that the dialog shows, and closes the dialog.
    static void removeConnection(Program &program);
    /// Lets the row's fault hit the tenant from now on, or once the first people have arrived.
    [[nodiscard]] QList<QMetaObject::Connection> planFault(Program &program);

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
    failOnOwnWarnings();
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

void OfflineTest::removeConnection(Program &program)
{
    auto *dialog = program.application->window().findChild<QDialog *>();
    QVERIFY(dialog);
    auto *remove = widgetNamed<QToolButton>(*dialog, u"Remove the connection"_qs);
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    dialog->reject();
}

QList<QMetaObject::Connection> OfflineTest::planFault(Program &program)
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    QFETCH(bool, isSecondPage);
    const DemoProfile broken = withFault(withoutLicenseColumns(), operation, fault);
    m_tenant->setProfile(isSecondPage ? withoutLicenseColumns() : broken);
    if (!isSecondPage)
        return {};
    Workspace &workspace = program.workspace();
    return {connect(&workspace, &Workspace::associatesStatusChanged, this, [this, &workspace, broken] {
        if (workspace.associatesStatus().done > 0)
            m_tenant->setProfile(broken);
    })};
}

void OfflineTest::visit()
{
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
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
    QVERIFY(hasBegun(*program.application));
    Workspace &workspace = program.workspace();
    QCOMPARE(workspace.associates().size(), m_associates);
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
    QVERIFY(hasBegun(*program.application));
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
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<bool>("isSecondPage"); // the first one arrives
    DemoFault truncation;
    truncation.effect = DemoFault::Effect::Truncate;
    QTest::newRow("licences refused") << u"GetLicenseForAllOwnersFromDB"_qs << answer(403) << false;
    QTest::newRow("licences cut short") << u"GetLicenseForAllOwnersFromDB"_qs << lasting(truncation) << false;
    QTest::newRow("people refused") << u"Archive/InternalUsers"_qs << answer(403) << false;
    QTest::newRow("second page of people fails") << u"Archive/InternalUsers"_qs << answer(500) << true;
    QTest::newRow("second page of people cut short")
        << u"Archive/InternalUsers"_qs << lasting(truncation) << true;
    QTest::newRow("who holds what refused") << u"GetUserLicenses"_qs << answer(403) << false;
    QTest::newRow("who holds what refused half way") << u"GetUserLicenses"_qs << answer(403) << true;
}

void OfflineTest::staysWhereReadingFails()
{
    visit();
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    const QList<QMetaObject::Connection> plans = planFault(program);
    signIn(program);
    QTRY_VERIFY_WITH_TIMEOUT(program.says(u"(offline)"_qs) && program.application->session(), Patience);
    QVERIFY(program.workspace().knownSince());
    QCOMPARE(program.workspace().associates().size(), m_associates);
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::LastKnown);

    for (const QMetaObject::Connection &plan : plans)
        disconnect(plan);
    m_tenant->setProfile(withoutLicenseColumns());
    auto *again = program.named<QPushButton>(u"Try again"_qs);
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QCOMPARE(program.workspace().stagingObstacle(), Obstacle::None);
}

/// What was read in this session may be changed, since a run reads again before it sends; its age is said.
void OfflineTest::whatThisSessionHasReadStaysOpen()
{
    m_tenant->setProfile(withoutLicenseColumns());
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    Workspace &workspace = program.workspace();
    const QDateTime asOf = program.application->dashboard().asOf();
    const qsizetype associates = workspace.associates().size();

    const QList<QMetaObject::Connection> plans = planFault(program);
    const QSignalSpy failures(program.application.get(), &Application::failed);
    program.application->session()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!failures.isEmpty(), Patience);
    const LoadState states[] = {workspace.catalogueStatus().state, workspace.associatesStatus().state,
                                workspace.holdingsStatus().state};
    QCOMPARE(std::ranges::count(states, LoadState::Stale), 1);
    QCOMPARE(workspace.associates().size(), associates);
    QCOMPARE(program.application->dashboard().asOf(), asOf);
    const QString age = QLocale().toString(asOf.toLocalTime(), QLocale::ShortFormat);
    QVERIFY(program.says(u"What is shown was read at %1."_qs.arg(age)));

    QVERIFY(!program.says(u"(offline)"_qs));
    QCOMPARE(workspace.stagingObstacle(), Obstacle::None);
    const int column = workspace.columnOf(Archive);
    const bool isHeld = workspace.table().isHeld(0, column);
    QCOMPARE(workspace.stage({{0, column, !isHeld}}, u"Give"_qs).changed, 1);
    QVERIFY(workspace.changeCount() > 0);
    for (const QMetaObject::Connection &plan : plans)
        disconnect(plan);
}

/// Where pages of people tell who holds what, all of it is known, whoever may not be asked about one by one.
void OfflineTest::pagesThatTellAreEnough()
{
    visit();
    m_tenant->setProfile(withFault({}, u"GetUserLicenses"_qs, answer(403)));
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    const QDateTime before = program.application->dashboard().asOf();
    signIn(program);
    Workspace &workspace = program.workspace();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.holdingsStatus().state, LoadState::Stale, Patience);
    QVERIFY(!workspace.knownSince());
    QVERIFY(program.application->dashboard().asOf() > before);
    QVERIFY(!program.says(u"Last known state from"_qs));
    QVERIFY(program.says(workspace.holdingsStatus().error));
}

void OfflineTest::anotherTenantShowsNothingOfIt()
{
    visit();
    Program program(m_dataDir->path(), {});
    QVERIFY(hasBegun(*program.application));
    QVERIFY(startTenant(0)); // at another port: another tenant
    signIn(program);
    QVERIFY(QTest::qWaitFor([&] { return program.application->session() != nullptr; }, Patience));
    QVERIFY(!program.workspace().knownSince());
    QVERIFY(QTest::qWaitFor([&] { return program.isRead(); }, Patience));
    QVERIFY(!program.application->dashboard().awaySince().isValid());
}

/// Removing a connection takes along what is kept of its tenant, unless another one leads there.
void OfflineTest::goesWithTheLastConnection()
{
    const QString tenant = Session::tenantKey(m_tenant->root());
    ConnectionProfile second = profileFor(*m_tenant);
    second.id = u"41c9a3b6-2f5e-4a3d-9a0b-1f6b8f5c2e77"_qs;
    second.name = u"Second"_qs;
    Profiles(m_dataDir->path()).setAll({profileFor(*m_tenant), second});
    visit();
    Settings(m_dataDir->path()).setTenantOf(second.id, tenant);
    const LicenseKey staged {u"OWNER"_qs, u"module"_qs};
    QVERIFY(StagedStore(m_dataDir->path()).save(tenant, {{1, staged, true}}));

    for (const bool isLast : {false, true}) {
        Profiles(m_dataDir->path()).setLastUsedId(isLast ? second.id : profileFor(*m_tenant).id);
        Program program(m_dataDir->path(), {});
        QVERIFY(hasBegun(*program.application));
        QVERIFY(!program.workspace().associates().isEmpty());
        removeConnection(program);
        QCOMPARE(program.workspace().associates().isEmpty(), isLast);
        QCOMPARE(program.application->connections().profiles().size(), isLast ? 0 : 1);
        program.application.reset(); // everything is on disk
        QCOMPARE(LastKnown(m_dataDir->path()).load(tenant).value().has_value(), !isLast);
        QCOMPARE(StagedStore(m_dataDir->path()).load(tenant).value().isEmpty(), isLast);
    }
    QCOMPARE(Settings(m_dataDir->path()).tenantOf(second.id), QString());
    for (const char *name : {"lastknown.sqlite", "staged.sqlite"}) {
        QFile file(m_dataDir->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(tenant.toUtf8()), name);
    }
    // It names nobody, and cannot be read again.
    QVERIFY(!SeatHistory(m_dataDir->path()).licenses(tenant).value().isEmpty());
}

QTEST_MAIN(OfflineTest)
#include "tst_offline.moc"
