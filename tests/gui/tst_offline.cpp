// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/offlinefixture.h"

#include "models/assignmentmodel.h"
#include "tests/gui/programstart.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

/// What was last known of a tenant is there before the server has said anything, to be looked at.
class OfflineTest : public OfflineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void isShownBeforeAnythingIsAsked();
    void staysWhereTheServerCannotBeReached();
    void anotherTenantShowsNothingOfIt();
    void goesWithTheLastConnection();

private:
    /// Removes the connection that the dialog shows, and closes the dialog.
    static void removeConnection(Program &program);
};

void OfflineTest::removeConnection(Program &program)
{
    auto *dialog = program.application->window().findChild<QDialog *>();
    QVERIFY(dialog);
    auto *remove = widgetNamed<QToolButton>(*dialog, u"Remove the connection"_qs);
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    dialog->reject();
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
