// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/naivetenant.h"
#include "tests/models/sampletenant.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// Random days of an administrator, against the plainest model of the rules.
class TestWorkspaceProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void agreesWithNaiveTenant_data();
    void agreesWithNaiveTenant();
};

namespace {

/// Drives the workspace and its naive twin with the same random steps.
class RandomDay
{
public:
    explicit RandomDay(quint32 seed)
        : m_random(seed)
    {
        for (const AssociateRow &row : SampleTenant::rows())
            learn(row);
    }

    /// Takes one step and gives its name.
    QString step();
    void compare() const;

private:
    void learn(const AssociateRow &row);
    AssociateRow changedRow(qint64 associateId);
    qint64 anyAssociate();
    QString anyModule();
    void stage();
    void refreshPage();
    void refreshAll();
    void userLicenses();
    void switchCatalogue();

    QRandomGenerator m_random;
    SampleTenant m_tenant;
    NaiveTenant m_naive;
    bool m_hasMobile = true;
};

void RandomDay::learn(const AssociateRow &row)
{
    const QList<LicenseKey> keys = SampleTenant::keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (row.holds.at(i) && m_tenant.workspace.columnOf(keys.at(i)) >= 0)
            m_naive.news({row.associate.associateId, keys.at(i).module}, *row.holds.at(i));
    }
}

/// The associate as the server has it by now: now and then somebody else has given or taken something, and a
/// cell may tell nothing.
AssociateRow RandomDay::changedRow(qint64 associateId)
{
    AssociateRow row = SampleTenant::row(associateId);
    const QList<LicenseKey> keys = SampleTenant::keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto known = m_naive.boxes().find({associateId, keys.at(i).module});
        const bool held = known != m_naive.boxes().end() && known->second.held;
        row.holds[i] = m_random.bounded(8) == 0 ? !held : held;
        if (m_random.bounded(12) == 0)
            row.holds[i].reset();
    }
    return row;
}

qint64 RandomDay::anyAssociate()
{
    const QList<Associate> &associates = m_tenant.workspace.associates();
    return associates.at(m_random.bounded(static_cast<int>(associates.size()))).associateId;
}

QString RandomDay::anyModule()
{
    const QList<AssignmentColumn> &columns = m_tenant.workspace.columns();
    return columns.at(m_random.bounded(static_cast<int>(columns.size()))).license.key.module;
}

void RandomDay::stage()
{
    QList<AssignmentRules::Wish> wishes;
    QList<NaiveTenant::Wish> naiveWishes;
    const qint64 first = anyAssociate();
    for (int left = 1 + m_random.bounded(6); left > 0; --left) {
        // Often the same associate, so that wishes of one step meet: two plans, a licence and what it needs.
        const qint64 associateId = m_random.bounded(2) == 0 ? first : anyAssociate();
        const QString module = anyModule();
        const bool wanted = m_random.bounded(3) != 0;
        wishes.append(m_tenant.wish(associateId, module, wanted));
        naiveWishes.append({associateId, module, wanted});
    }
    std::map<qint64, int> plansBefore;
    for (const Associate &associate : m_tenant.workspace.associates())
        plansBefore[associate.associateId] = m_naive.wantedPlans(associate.associateId);
    const QString before = m_tenant.changes();

    const bool hasChanged = m_naive.stage(naiveWishes);
    QCOMPARE(m_tenant.workspace.stage(wishes, u"Step"_qs).changed > 0, hasChanged);
    // Staging alone never makes a second plan.
    for (const auto &[associateId, plans] : plansBefore) {
        const bool hasTwo =
            m_tenant.isWanted(associateId, u"gold"_qs) && m_tenant.isWanted(associateId, u"silver"_qs);
        QVERIFY(!hasTwo || plans > 1);
    }
    if (hasChanged) {
        const QString after = m_tenant.changes();
        m_tenant.workspace.undoStack().undo();
        QCOMPARE(m_tenant.changes(), before);
        m_tenant.workspace.undoStack().redo();
        QCOMPARE(m_tenant.changes(), after);
    }
}

void RandomDay::refreshPage()
{
    QList<AssociateRow> rows;
    for (const AssociateRow &row : SampleTenant::rows()) {
        const qint64 associateId = row.associate.associateId;
        if (m_tenant.workspace.rowOf(associateId) >= 0 && m_random.bounded(3) == 0)
            rows.append(changedRow(associateId));
    }
    for (const AssociateRow &row : rows)
        learn(row);
    m_tenant.workspace.addAssociates(rows, SampleTenant::keys());
}

/// A whole read in two pages; somebody may have left, and come back in the next.
void RandomDay::refreshAll()
{
    QList<AssociateRow> rows;
    for (const AssociateRow &row : SampleTenant::rows()) {
        if (m_random.bounded(6) == 0 && row.associate.associateId != SampleTenant::Anna)
            m_naive.forgetAssociate(row.associate.associateId);
        else
            rows.append(changedRow(row.associate.associateId));
    }
    for (const AssociateRow &row : rows)
        learn(row);
    m_tenant.workspace.beginAssociates();
    m_tenant.workspace.addAssociates(rows.mid(0, 2), SampleTenant::keys());
    m_tenant.workspace.addAssociates(rows.mid(2), SampleTenant::keys());
    m_tenant.workspace.finishAssociates();
}

/// GetUserLicenses for one associate: what is not listed is not held.
void RandomDay::userLicenses()
{
    const qint64 associateId = anyAssociate();
    QList<LicenseOwner> owners;
    for (const LicenseKey &key : SampleTenant::keys()) {
        if (m_tenant.workspace.columnOf(key) < 0)
            continue;
        const bool isListed = m_random.bounded(3) != 0;
        const auto known = m_naive.boxes().find({associateId, key.module});
        const bool wasHeld = known != m_naive.boxes().end() && known->second.held;
        const bool assigned = isListed && (m_random.bounded(8) == 0 ? !wasHeld : wasHeld);
        m_naive.news({associateId, key.module}, assigned);
        if (!isListed)
            continue;
        if (owners.isEmpty() || owners.constLast().name != key.owner)
            owners.append({key.owner, {}, {}});
        owners.last().moduleLicenses.append(SampleTenant::link(key.module, assigned));
    }
    m_tenant.workspace.setUserLicenses(associateId, owners);
}

void RandomDay::switchCatalogue()
{
    const QString mobile = u"mobile"_qs;
    m_hasMobile = !m_hasMobile;
    if (m_hasMobile) {
        // Back, but nobody has said who holds it.
        m_naive.showModule(mobile);
        m_tenant.workspace.setCatalogue(SampleTenant::catalogue());
    } else {
        m_naive.hideModule(mobile);
        m_tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(mobile));
    }
}

QString RandomDay::step()
{
    switch (m_random.bounded(16)) {
    case 0:
    case 1:
        m_naive.undo();
        m_tenant.workspace.undoStack().undo();
        return u"undo"_qs;
    case 2:
        m_naive.redo();
        m_tenant.workspace.undoStack().redo();
        return u"redo"_qs;
    case 3:
        m_naive.discard();
        m_tenant.workspace.discardStaged(u"Discard"_qs);
        return u"discard"_qs;
    case 4:
    case 5:
        refreshPage();
        return u"refresh page"_qs;
    case 6:
        refreshAll();
        return u"refresh all"_qs;
    case 7:
        userLicenses();
        return u"user licences"_qs;
    case 8:
        switchCatalogue();
        return u"catalogue"_qs;
    default:
        stage();
        return u"stage"_qs;
    }
}

void RandomDay::compare() const
{
    const Workspace &workspace = m_tenant.workspace;
    for (int column = 0; column < workspace.columns().size(); ++column) {
        const QString module = workspace.columns().at(column).license.key.module;
        for (int row = 0; row < workspace.associates().size(); ++row) {
            const auto naive = m_naive.boxes().find({workspace.associates().at(row).associateId, module});
            const bool isKnown = naive != m_naive.boxes().end();
            QCOMPARE(workspace.table().isKnown(row, column), isKnown);
            QCOMPARE(workspace.table().isHeld(row, column), isKnown && naive->second.held);
            QCOMPARE(workspace.table().isWanted(row, column), isKnown && naive->second.wanted);
        }
        const Seats now = workspace.columns().at(column).license.seats;
        QCOMPARE(workspace.projectedSeats(column), now.projected(m_naive.seatDelta(module)));
    }
    QStringList changes = m_tenant.changes().split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(workspace.changeCount(), static_cast<int>(changes.size()));
    changes.sort();
    QCOMPARE(changes, m_naive.changes());
}

} // namespace

void TestWorkspaceProperties::agreesWithNaiveTenant_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWorkspaceProperties::agreesWithNaiveTenant()
{
    QFETCH(const quint32, seed);
    RandomDay day(seed);
    day.compare();
    for (int step = 1; step <= 150 && !QTest::currentTestFailed(); ++step) {
        const QString name = day.step();
        if (!QTest::currentTestFailed())
            day.compare();
        if (QTest::currentTestFailed())
            qInfo("after step %d, %s", step, qUtf8Printable(name));
    }
}

QTEST_GUILESS_MAIN(TestWorkspaceProperties)
#include "tst_workspaceproperties.moc"
