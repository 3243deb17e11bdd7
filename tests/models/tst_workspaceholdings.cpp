// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacestate.h"
#include "tests/models/domain/samplestate.h"
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What the server says of single associates: the licences of one, and the rows of one owner read back.
class TestWorkspaceHoldings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void userLicenses_data();
    void userLicenses();
    void userLicensesTellWhatMayBeGiven();
    void userLicensesForgetWhatIsNoLongerListed();
    void assignmentsTouchOneOwner();
    void unknownAssociatesAreIgnored();
    void keptStateIsShown_data();
    void keptStateIsShown();
};

void TestWorkspaceHoldings::userLicenses_data()
{
    QTest::addColumn<QList<LicenseOwner>>("owners");
    QTest::addColumn<QString>("held"); // by Anna, of ACME and NORDSYNC
    using Owners = QList<LicenseOwner>;
    const auto on = [](const QString &module) { return SampleTenant::link(module, true); };
    const auto off = [](const QString &module) { return SampleTenant::link(module, false); };
    const QString acme = u"ACME"_qs;
    const QString nordSync = u"NORDSYNC"_qs;

    QTest::newRow("nothing listed") << Owners {} << QString();
    QTest::newRow("an owner without rows") << Owners {{acme, {}, {}}} << QString();
    QTest::newRow("listed and held") << Owners {{acme, {}, {on(u"gold"_qs), off(u"silver"_qs)}}}
                                     << u"gold"_qs;
    QTest::newRow("two owners") << Owners {{acme, {}, {on(u"archive"_qs)}}, {nordSync, {}, {on(u"base"_qs)}}}
                                << u"archive base"_qs;
    QTest::newRow("owner in another letter case")
        << Owners {{u"NordSync"_qs, {}, {on(u"base"_qs)}}} << u"base"_qs;
    QTest::newRow("owner in front of the module") << Owners {{acme, {}, {on(u"Acme.gold"_qs)}}} << u"gold"_qs;
    QTest::newRow("held in any version")
        << Owners {{acme, {}, {on(u"gold"_qs), off(u"gold"_qs), off(u"backup"_qs), on(u"backup"_qs)}}}
        << u"gold backup"_qs;
    QTest::newRow("unknown and hidden modules")
        << Owners {{nordSync, {}, {on(u"sync-core"_qs), on(u"who"_qs), on(u"calendar"_qs)}}}
        << u"calendar"_qs;
    QTest::newRow("unknown owner") << Owners {{u"WHO"_qs, {}, {on(u"gold"_qs)}}} << QString();
}

void TestWorkspaceHoldings::userLicenses()
{
    QFETCH(const QList<LicenseOwner>, owners);
    SampleTenant tenant;
    tenant.workspace.setUserLicenses(SampleTenant::Anna, owners);
    QStringList held;
    for (const LicenseKey &key : SampleTenant::keys()) {
        if (tenant.isHeld(SampleTenant::Anna, key.module))
            held.append(key.module);
    }
    QTEST(held.join(u' '), "held");
    QVERIFY(isWhollyKnown(tenant.workspace, tenant.workspace.rowOf(SampleTenant::Anna)));
    QCOMPARE(tenant.changes(), QString());
}

void TestWorkspaceHoldings::userLicensesTellWhatMayBeGiven()
{
    SampleTenant tenant;
    const int row = tenant.workspace.rowOf(SampleTenant::Frida);
    const QSignalSpy changed(&tenant.workspace, &Workspace::rowsChanged);
    tenant.workspace.setUserLicenses(
        SampleTenant::Frida,
        {{u"NORDSYNC"_qs, {}, {SampleTenant::link(u"base"_qs, false, false)}}, {u"ACME"_qs, {}, {}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0), (QVariantList {row, row}));
    QCOMPARE(tenant.give(SampleTenant::Frida, u"base"_qs).blocked.value(Obstacle::ServerRefuses), 1);
    QCOMPARE(tenant.give(SampleTenant::Frida, u"gold"_qs).changed, 1);
}

/// Nothing is known of whether a licence may be given that the answer no longer lists.
void TestWorkspaceHoldings::userLicensesForgetWhatIsNoLongerListed()
{
    SampleTenant tenant;
    const QString nordSync = u"NORDSYNC"_qs;
    tenant.workspace.setUserLicenses(SampleTenant::Eva,
                                     {{nordSync, {}, {SampleTenant::link(u"base"_qs, false, false)}}});
    QCOMPARE(tenant.give(SampleTenant::Eva, u"base"_qs).changed, 0);
    tenant.workspace.setUserLicenses(SampleTenant::Eva, {});
    QCOMPARE(tenant.give(SampleTenant::Eva, u"base"_qs).changed, 1);
}

void TestWorkspaceHoldings::assignmentsTouchOneOwner()
{
    SampleTenant tenant;
    tenant.take(SampleTenant::Anna, u"gold"_qs);
    tenant.take(SampleTenant::Anna, u"roaming"_qs);
    tenant.workspace.setAssignments(SampleTenant::Anna, u"nordsync"_qs,
                                    {SampleTenant::link(u"base"_qs, true)});
    QVERIFY(tenant.isHeld(SampleTenant::Anna, u"base"_qs));
    QVERIFY(!tenant.isHeld(SampleTenant::Anna, u"calendar"_qs));
    QVERIFY(!tenant.isHeld(SampleTenant::Anna, u"roaming"_qs));
    QVERIFY(tenant.isHeld(SampleTenant::Anna, u"archive"_qs));
    QCOMPARE(tenant.changes(), u"11-gold"_qs); // the server has released roaming by itself
}

void TestWorkspaceHoldings::unknownAssociatesAreIgnored()
{
    SampleTenant tenant;
    const QSignalSpy changed(&tenant.workspace, &Workspace::rowsChanged);
    tenant.workspace.setUserLicenses(999, {});
    tenant.workspace.setAssignments(999, u"ACME"_qs, {SampleTenant::link(u"gold"_qs, true)});
    QCOMPARE(changed.size(), 0);
}

void TestWorkspaceHoldings::keptStateIsShown_data()
{
    QTest::addColumn<KnownState>("before"); // of the same tenant
    QTest::newRow("where nothing is") << KnownState();
    QTest::newRow("again") << sampleState();
    KnownState before = sampleState();
    before.associates.swapItemsAt(0, 2);
    QTest::newRow("with people in another order") << before;
    before.associates[1].associateId = 99;
    QTest::newRow("with somebody who has left") << before;
    before.holdings = KnownHoldings(3, 3);
    for (int column = 0; column < 3; ++column)
        before.holdings.setHeld(2, column, column != 0);
    QTest::newRow("with other holders") << before;
}

/// The sample names its licences in another order than the matrix has them.
void TestWorkspaceHoldings::keptStateIsShown()
{
    QFETCH(const KnownState, before);
    const KnownState state = sampleState();
    Workspace workspace;
    if (!before.associates.isEmpty())
        showKnownState(workspace, before);
    showKnownState(workspace, state);
    QCOMPARE(workspace.knownSince(), state.at);
    QCOMPARE(workspace.associates().size(), state.associates.size());
    for (int row = 0; row < state.associates.size(); ++row) {
        const Associate &associate = state.associates.at(row);
        const int shown = workspace.rowOf(associate.associateId);
        QVERIFY(shown >= 0 && workspace.associates().at(shown) == associate);
        for (int licence = 0; licence < state.licenses.size(); ++licence) {
            const int column = workspace.columnOf(state.licenses.at(licence));
            QVERIFY(column >= 0);
            if (state.holdings.isKnown(row, licence))
                QVERIFY(workspace.table().isKnown(shown, column));
            if (state.holdings.isKnown(row, licence) || before.associates.isEmpty())
                QCOMPARE(workspace.table().isHeld(shown, column), state.holdings.isHeld(row, licence));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorkspaceHoldings)
#include "tst_workspaceholdings.moc"
