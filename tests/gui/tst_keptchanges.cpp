// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "tests/gui/tenantprogram.h"
#include "tests/gui/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const LicenseKey Archive {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-archive")}; // no ceiling

} // namespace

/// What is staged is there again at the next start, as far as it still makes a difference.
class KeptChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void areStagedAgain();
    void afterTheyWereTakenBackNothingIs();
    void nothingIsWrittenBeforeItWasRead();
    void fileThatCannotBeReadIsLeftAlone();

private:
    /// Three who lack the licence and hold what it needs.
    [[nodiscard]] QList<int> people() const;
    static void stage(TenantProgram &program, const QList<int> &people);

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<QTemporaryDir> m_dataDir;
    StagedStore m_unread {QString()};
};

void KeptChangesTest::init()
{
    failOnOwnWarnings();
    DemoOptions options;
    options.associates = 40;
    m_tenant = std::make_unique<DemoTenant>(options);
    QVERIFY(m_tenant->start());
    m_dataDir = std::make_unique<QTemporaryDir>();
}

QList<int> KeptChangesTest::people() const
{
    QList<int> found;
    for (int id = 1; found.size() < 3 && id < 100; ++id) {
        if (!m_tenant->heldModules(id, Archive.owner).contains(u"sign-user"_qs))
            continue;
        m_tenant->changeBehindTheScenes(id, Archive.owner, Archive.module, false);
        found.append(id);
    }
    return found;
}

void KeptChangesTest::stage(TenantProgram &program, const QList<int> &people)
{
    QList<NamedWish> wishes;
    for (const int id : people)
        wishes.append({id, Archive, true});
    program.workspace().stage(wishes, u"Give"_qs);
    QCOMPARE(program.workspace().changeCount(), people.size());
}

void KeptChangesTest::areStagedAgain()
{
    const QList<int> three = people();
    QCOMPARE(three.size(), 3);
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        stage(program, three);
        program.program().window().confirmLeaving = [] { return false; };
        QVERIFY(program.program().window().close()); // nobody is asked
    }
    m_tenant->changeBehindTheScenes(three.at(1), Archive.owner, Archive.module, true); // by somebody else
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    const ChangeSet expected {{three.at(0), Archive, ChangeKind::Grant},
                              {three.at(2), Archive, ChangeKind::Grant}};
    QTRY_COMPARE(program.workspace().changes(), expected);
    QVERIFY(program.workspace().undoStack().canUndo());
}

void KeptChangesTest::afterTheyWereTakenBackNothingIs()
{
    const QList<int> three = people();
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        stage(program, three);
        program.program().session()->keptChanges().save();
        program.workspace().discardStaged(u"Discard"_qs);
    }
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    program.program().session()->keptChanges().restore();
    QCOMPARE(program.workspace().changeCount(), 0);
}

/// What was kept before has not been read yet then, so nothing can take its place.
void KeptChangesTest::nothingIsWrittenBeforeItWasRead()
{
    const QList<int> three = people();
    TenantProgram program(*m_tenant, m_dataDir->path());
    QVERIFY(program.isReady());
    KeptChanges unread(program.workspace(), m_unread, u"tenant"_qs);
    stage(program, three);
    QVERIFY(!unread.save());
    unread.restore();
    QVERIFY(unread.save());
    QCOMPARE(m_unread.load(u"tenant"_qs)->size(), 3);
}

void KeptChangesTest::fileThatCannotBeReadIsLeftAlone()
{
    const QByteArray content = "Nobody knows what this is, but somebody may want to have it back one day.";
    QFile file(m_dataDir->filePath(u"staged.sqlite"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const QList<int> three = people();
    {
        TenantProgram program(*m_tenant, m_dataDir->path());
        QVERIFY(program.isReady());
        stage(program, three);
        int asked = 0;
        program.program().window().confirmLeaving = [&asked] {
            ++asked;
            return true;
        };
        QVERIFY(program.program().window().close());
        QCOMPARE(asked, 1); // what cannot be kept would be lost
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_MAIN(KeptChangesTest)
#include "tst_keptchanges.moc"
