// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runtext.h"
#include "tests/services/orderedact.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using Harm = DemoFault::Effect;

/// What is known of an act whose program was killed: a process of its own, see licenseactvictim.cpp.
class tst_LicenseActKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void betweenTheSteps_data();
    void betweenTheSteps();
};

void tst_LicenseActKilled::betweenTheSteps_data()
{
    QTest::addColumn<QString>("operation"); // that is under way
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("summary"); // empty: there is no run
    QTest::newRow("reading") << QStringLiteral("GetLicenseFromDB") << Harm::Hang << QString();
    QTest::newRow("validating") << QStringLiteral("ValidateLicenseInfo") << Harm::Hang
                                << QStringLiteral("Run 1 was interrupted: 0 of 1 done.");
    const QString unknown = QStringLiteral("Run 1 was interrupted: 0 of 1 done, 1 unknown.");
    QTest::newRow("sent, not done") << QStringLiteral("ActivateLicenseInfo") << Harm::Hang << unknown;
    QTest::newRow("sent, done") << QStringLiteral("ActivateLicenseInfo") << Harm::Late << unknown;
}

void tst_LicenseActKilled::betweenTheSteps()
{
    QFETCH(const QString, operation);
    QFETCH(const Harm, harm);
    QFETCH(const QString, summary);
    QLocale::setDefault(QLocale::c());
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const QStringList before = storedIn(fixture, RunKind::ActivateLicense);
    fixture.setFault(operation, {.effect = harm, .body = {}, .count = 1000, .delay = 600'000});
    const QTemporaryDir folder;
    const QString tenant = fixture.tenant().root().toString();
    QProcess victim;
    victim.start(QStringLiteral(SEATKEEPER_LICENSEACTVICTIM), {folder.path(), tenant});
    QTRY_VERIFY(fixture.operations().contains(operation));
    victim.kill();
    QVERIFY(victim.waitForFinished());

    Journal journal(folder.path());
    const QList<RunRecord> runs = journal.runs(tenant).value();
    QCOMPARE(runs.isEmpty(), summary.isEmpty());
    if (runs.isEmpty())
        return;
    QCOMPARE(runs.constFirst().state, RunState::Interrupted);
    QCOMPARE(runs.constFirst().start.kind, RunKind::ActivateLicense);
    QCOMPARE(runs.constFirst().owner, QStringLiteral("SIGNFLOW"));
    QCOMPARE(runSummaryText(runs.constFirst()), summary);
    const RunItem item = journal.items(1)->constFirst();
    const bool isSent = operation == u"ActivateLicenseInfo";
    QCOMPARE(item.state, isSent ? RunItemState::Sending : RunItemState::Pending);
    QCOMPARE(item.shownBefore(), isSent ? before : QStringList());
    QVERIFY(journal.close(1));
}

QTEST_GUILESS_MAIN(tst_LicenseActKilled)
#include "tst_licenseactkilled.moc"
