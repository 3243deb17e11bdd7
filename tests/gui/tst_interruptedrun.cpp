// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "services/local/journal.h"
#include "tests/gui/tenantprogram.h"
#include "tests/gui/warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const QString Archive = QStringLiteral("sign-archive"); // no ceiling; needs sign-user

} // namespace

/// A program that died amid a run is started again: it says so, and what is done about it starts from what
/// the tenant holds by then.
class InterruptedRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isSaidAndDealtWith_data();
    void isSaidAndDealtWith();
    void actIsSaidAndClosed();

private:
    /// Of three grants the first is verified, the second was being sent, the third was not begun.
    void leaveRun(const QUrl &root, const QString &dataDir) const;

    std::unique_ptr<DemoTenant> m_tenant;
    QList<int> m_people;
};

void InterruptedRunTest::init()
{
    failOnOwnWarnings();
    DemoOptions options;
    options.associates = 40;
    m_tenant = std::make_unique<DemoTenant>(options);
    QVERIFY(m_tenant->start());
    m_people.clear();
    for (int id = 1; m_people.size() < 3 && id < 100; ++id) {
        if (m_tenant->heldModules(id, Signflow).contains(u"sign-user"_qs)) {
            m_people.append(id);
            m_tenant->changeBehindTheScenes(id, Signflow, Archive, false);
        }
    }
    QCOMPARE(m_people.size(), 3);
}

void InterruptedRunTest::leaveRun(const QUrl &root, const QString &dataDir) const
{
    Journal journal(dataDir);
    QList<RunItem> items;
    for (const int id : m_people)
        items.append({.change = {id, Signflow, {Archive}, {}, {}, {}}, .associateName = u"Somebody"_qs});
    const auto run =
        journal.begin({.tenant = root.toString(), .user = u"Me"_qs, .comment = u"Lab"_qs}, items);
    QVERIFY(run);
    QVERIFY(journal.noteSending(*run, 0, {}));
    QVERIFY(journal.noteOutcome(*run, 0, {ApplyOutcome::Kind::Verified, {}}, {Archive}));
    QVERIFY(journal.noteSending(*run, 1, {}));
}

void InterruptedRunTest::isSaidAndDealtWith_data()
{
    QTest::addColumn<bool>("didArrive"); // what was being sent when the program died
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<int>>("staged"); // for whom of the three
    QTest::addColumn<bool>("isGrant");

    QTest::newRow("resume, it had arrived") << true << u"Resume run"_qs << QList {2} << true;
    QTest::newRow("resume, it had not") << false << u"Resume run"_qs << QList {1, 2} << true;
    QTest::newRow("undo, it had arrived") << true << u"Undo run"_qs << QList {0, 1} << false;
    QTest::newRow("undo, it had not") << false << u"Undo run"_qs << QList {0} << false;
    QTest::newRow("close") << true << u"Close run"_qs << QList<int>() << true;
}

void InterruptedRunTest::isSaidAndDealtWith()
{
    QFETCH(bool, didArrive);
    QFETCH(QString, button);
    QFETCH(QList<int>, staged);
    QFETCH(bool, isGrant);
    const QTemporaryDir dataDir;
    leaveRun(m_tenant->root(), dataDir.path());
    m_tenant->changeBehindTheScenes(m_people.at(0), Signflow, Archive, true);
    m_tenant->changeBehindTheScenes(m_people.at(1), Signflow, Archive, didArrive);

    TenantProgram program(*m_tenant, dataDir.path());
    QVERIFY(program.isReady());
    QTRY_VERIFY(program.named<QTableView>(u"Activity"_qs)); // the page is shown by itself
    const auto isSaid = [&program] {
        const auto labels = program.program().window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible()
                   && label->text().contains(u"Run 1 was interrupted: 1 of 3 done, 1 unknown"_qs);
        });
    };
    QTRY_VERIFY(isSaid());
    QTest::mouseClick(program.named<QPushButton>(button), Qt::LeftButton);
    ChangeSet expected;
    for (const int index : staged)
        expected.append(
            {m_people.at(index), {Signflow, Archive}, isGrant ? ChangeKind::Grant : ChangeKind::Release});
    QCOMPARE(program.workspace().changes(), expected);
    QVERIFY(!program.program().session()->runs().interruptedRun());
    for (const DemoRequestRecord &request : m_tenant->requests())
        QVERIFY2(!request.operation.contains(u"ssignThirdParty"_qs), "nothing is sent before it is applied");
}

/// A licence was being activated: nobody sends that twice, so it can be looked at and closed.
void InterruptedRunTest::actIsSaidAndClosed()
{
    const QTemporaryDir dataDir;
    {
        Journal journal(dataDir.path());
        RunItem act;
        act.change.owner = Signflow;
        const RunStart start {.tenant = m_tenant->root().toString(), .kind = RunKind::ActivateLicense};
        const auto run = journal.begin(start, {act});
        QVERIFY(run && journal.noteActSending(*run, {Phrase::verbatim(u"Expires: 2027-03-27"_qs)}));
    }
    TenantProgram program(*m_tenant, dataDir.path());
    QVERIFY(program.isReady());
    QTRY_VERIFY(program.named<QTableView>(u"Activity"_qs)); // the page is shown by itself
    const auto isSaid = [&program] {
        const auto labels = program.program().window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible()
                   && label->text().startsWith(u"Run 1 was interrupted: 0 of 1 done, 1 unknown. Read the "
                                               u"licence again to see whether "
                                               "it is active."_qs);
        });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(!program.named<QPushButton>(u"Undo run"_qs)->isEnabled());
    QVERIFY(!program.named<QPushButton>(u"Resume run"_qs)->isEnabled());
    QTest::mouseClick(program.named<QPushButton>(u"Close run"_qs), Qt::LeftButton);
    QVERIFY(!program.program().session()->runs().interruptedRun());
    QVERIFY(program.workspace().changes().isEmpty());
}

QTEST_MAIN(InterruptedRunTest)
#include "tst_interruptedrun.moc"
