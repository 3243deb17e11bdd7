// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/runtrace.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace {

const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S");
const QString Kit = QStringLiteral("lab kit/\"pro\"");
const QString Reader = QStringLiteral("lab-reader"); // over-assigned: nobody else can have it

using State = RunItemState;

} // namespace

/// What the journal holds of a run, and how a run goes on, or does not, after a failure.
class ApplyRunJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void nothingIsSentWithoutAJournal();
    void policies_data();
    void policies();
    void stop();
    void onlyOwnDeedsAreRolledBack();
    void destroyedWhileSending();

private:
    [[nodiscard]] ApplyPlan threeGrants() const;
    [[nodiscard]] QList<QStringList> held() const;

    std::unique_ptr<TenantFixture> m_fixture;
    QList<int> m_users; ///< three who hold nothing of Nordlys
};

void ApplyRunJournalTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_fixture = std::make_unique<TenantFixture>();
    QVERIFY(m_fixture->isReady());
    m_users = m_fixture->holders(QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")).first(3);
    for (const int user : std::as_const(m_users))
        m_fixture->setHeld(user, Nordlys, {});
}

/// The second of them fails.
ApplyPlan ApplyRunJournalTest::threeGrants() const
{
    return {{
        {m_users.at(0), Nordlys, {Kit}, {}, {}, {}},
        {m_users.at(1), Nordlys, {Reader}, {}, {}, {}},
        {m_users.at(2), Nordlys, {Kit}, {}, {}, {}},
    }};
}

QList<QStringList> ApplyRunJournalTest::held() const
{
    QList<QStringList> names;
    for (const int user : m_users)
        names.append(m_fixture->heldModules(user, Nordlys));
    return names;
}

void ApplyRunJournalTest::nothingIsSentWithoutAJournal()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no database, and it is rather too long to be taken for an empty one.");
    file.close();
    Journal broken(folder.path());
    ApplyRun run(m_fixture->api(), broken, {}, {{.change = threeGrants().items.constFirst()}});
    const RunTrace heard(run);
    run.run();
    QVERIFY(heard.hasEnded());
    QVERIFY2(heard.endings.constFirst().contains(broken.problem()), qPrintable(heard.endings.constFirst()));
    QVERIFY(!broken.problem().isEmpty());
    QVERIFY(m_fixture->operations().isEmpty());
}

void ApplyRunJournalTest::policies_data()
{
    QTest::addColumn<FailurePolicy>("policy");
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QList<QStringList>>("held");
    QTest::addColumn<RunState>("end");
    const QStringList kit {Kit};
    const QStringList none;

    QTest::newRow("go on") << FailurePolicy::Continue
                           << QList {State::Verified, State::Refused, State::Verified}
                           << QList {kit, none, kit} << RunState::Finished;
    QTest::newRow("stop") << FailurePolicy::Stop << QList {State::Verified, State::Refused, State::Pending}
                          << QList {kit, none, none} << RunState::Stopped;
    QTest::newRow("roll back") << FailurePolicy::RollBack
                               << QList {State::Verified, State::Refused, State::Pending, State::Verified}
                               << QList {none, none, none} << RunState::Stopped;
}

void ApplyRunJournalTest::policies()
{
    QFETCH(FailurePolicy, policy);
    QFETCH(QList<State>, states);
    QFETCH(QList<QStringList>, held);
    QFETCH(RunState, end);
    PlannedRun run(m_fixture->api(), threeGrants(), policy);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.endings.constFirst().isEmpty(), end == RunState::Finished);
    QCOMPARE(this->held(), held);

    const auto runs = run.journal.runs({});
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->constFirst().state, end);
    const auto items = run.journal.items(run.id());
    QList<State> found;
    for (const RunItem &item : *items)
        found.append(item.state);
    QCOMPARE(found, states);
    QCOMPARE(items->at(0).before, QStringList());
    QCOMPARE(items->at(0).after, {Kit});
    QVERIFY2(items->at(1).reason.text().contains(u"no free seat"_qs), qPrintable(items->at(1).reason.text()));
    if (policy != FailurePolicy::RollBack)
        return;
    QVERIFY(items->at(3).isRollback);
    QCOMPARE(items->at(3).change.releases, {Kit});
    QCOMPARE(items->at(3).before, {Kit});
    QCOMPARE(items->at(3).after, QStringList());
}

void ApplyRunJournalTest::stop()
{
    PlannedRun run(m_fixture->api(), threeGrants());
    const RunTrace heard(run);
    QObject::connect(&run, &ApplyRun::itemFinished, &run, &ApplyRun::stop);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {u"Verified"_qs});
    QVERIFY(!heard.endings.constFirst().isEmpty());
    QCOMPARE(held(), (QList {QStringList {Kit}, QStringList(), QStringList()}));
    QCOMPARE(run.journal.runs({})->constFirst().state, RunState::Stopped);
    QCOMPARE(run.journal.items(run.id())->at(1).state, State::Pending);
}

// What somebody else has done meanwhile is as wanted, but not this run's to take back.
void ApplyRunJournalTest::onlyOwnDeedsAreRolledBack()
{
    m_fixture->setHeld(m_users.at(0), Nordlys, {Kit});
    PlannedRun run(m_fixture->api(), threeGrants(), FailurePolicy::RollBack);
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), (QStringList {u"Verified"_qs, u"Refused"_qs}));
    QCOMPARE(held(), (QList {QStringList {Kit}, QStringList(), QStringList()}));
    QCOMPARE(run.journal.items(run.id())->size(), 3);
}

// One item of each of four owners is being sent. What of it was done is unknown; the others stay pending, and
// nothing is taken back.
void ApplyRunJournalTest::destroyedWhileSending()
{
    Journal journal {QString()};
    const QString superOffice = QStringLiteral("SUPEROFFICE");
    const QList<int> sellers = m_fixture->holders(superOffice, u"ten-sales"_qs);
    m_fixture->setHeld(sellers.at(0), superOffice, {u"ten-sales"_qs});
    const auto grant = [](int associate, const QString &owner, const QString &module) {
        return RunItem {.change = {associate, owner, {module}, {}, {}, {}}};
    };
    QList<RunItem> items {
        grant(m_users.at(0), Nordlys, Kit),
        grant(m_users.at(1), u"SIGNFLOW"_qs, u"sign-user"_qs),
        grant(m_users.at(2), u"MAPLINE"_qs, u"map-view"_qs),
        {.change =
             {sellers.at(0), superOffice, {u"ten-service"_qs}, {u"ten-sales"_qs}, {u"ten-sales"_qs}, {}}},
        grant(m_users.at(1), Nordlys, Kit),
    };
    m_fixture->setHeld(m_users.at(1), u"SIGNFLOW"_qs, {});
    m_fixture->setHeld(m_users.at(2), u"MAPLINE"_qs, {});
    DemoFault hanging;
    hanging.effect = DemoFault::Effect::Hang;
    hanging.count = 1000;
    DemoProfile profile;
    for (const QString &write : {u"AssignThirdPartyLicenses"_qs, u"SaveUser"_qs})
        profile.faults.insert(write, hanging);
    m_fixture->tenant().setProfile(profile);
    const RunStart start {.onFailure = FailurePolicy::RollBack};
    auto run = std::make_unique<ApplyRun>(m_fixture->api(), journal, start, items);
    run->run();
    const qint64 id = run->id();
    const auto writes = [this] {
        const QStringList operations = m_fixture->operations();
        return std::count_if(operations.cbegin(), operations.cend(), [](const QString &operation) {
            return operation.startsWith(u"Assign") || operation == u"SaveUser";
        });
    };
    QTRY_COMPARE(writes(), 4);
    run.reset(); // under the address sanitizer: nothing may touch what is gone
    const auto left = journal.items(id);
    QCOMPARE(left->size(), 5);
    for (int position = 0; position < 4; ++position)
        QCOMPARE(left->at(position).state, State::Unknown);
    QCOMPARE(left->at(4).state, State::Pending);
    const RunRecord record = journal.runs({})->constFirst();
    QCOMPARE(record.state, RunState::Stopped);
    QCOMPARE(record.unknown, 4);
}

QTEST_GUILESS_MAIN(ApplyRunJournalTest)
#include "tst_applyrunjournal.moc"
