// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensecatalogue.h"
#include "tests/fakes/pending.h"
#include "tests/services/runtrace.h"

#include <QRegularExpression>
#include <QTest>

using SavedLicenses = DemoUserProfile::SavedLicenses;

/// SuperOffice's own licences: saved with the whole user, and believed only once all owners were read again.
class ApplyRunSuperOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void planChanges_data();
    void planChanges();
    void refused();
    void lies_data();
    void lies();
    void conflict();
    void lostAnswers_data();
    void lostAnswers();

private:
    static QStringList visible(const TenantFixture &fixture, int associateId);
    static ApplyItem item(TenantFixture &fixture, int associateId, const QStringList &grants,
                          const QStringList &releases);
};

static const QString SuperOffice = QStringLiteral("SUPEROFFICE");
static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString Sales = QStringLiteral("ten-sales");
static const QString Service = QStringLiteral("ten-service");

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// What the screen shows of somebody's licences.
QStringList ApplyRunSuperOfficeTest::visible(const TenantFixture &fixture, int associateId)
{
    const QStringList shown =
        names("chat dashboards-plus mailings privacy-tools quote ten-essentials "
              "ten-marketing ten-sales ten-salesservice ten-service visible-for webtools");
    QStringList held;
    for (const QString &module : fixture.heldModules(associateId, SuperOffice)) {
        if (shown.contains(module))
            held.append(module);
    }
    return held;
}

/// The item that the review makes of it, with what the plans concerned bring and take.
ApplyItem ApplyRunSuperOfficeTest::item(TenantFixture &fixture, int associateId, const QStringList &grants,
                                        const QStringList &releases)
{
    LicenseAgent agent(fixture.api());
    const Pending<Result<QList<ExtendedLicenseInfo>>> packages(agent.getLicenseForAllOwnersFromDB());
    if (!QTest::qWaitFor([&packages] { return packages.isDone(); }) || !packages.result())
        qFatal("The catalogue could not be read");
    const LicenseCatalogue catalogue(*packages.result());
    QStringList moved;
    for (const QString &module : grants + releases) {
        if (const CatalogueLicense *license = catalogue.license({SuperOffice, module}))
            moved += license->impliedModules;
    }
    return {associateId, SuperOffice, grants, releases, visible(fixture, associateId), moved};
}

void ApplyRunSuperOfficeTest::planChanges_data()
{
    QTest::addColumn<QStringList>("grants");
    QTest::addColumn<QStringList>("releases");
    QTest::newRow("another plan") << names("ten-service") << names("ten-sales");
    QTest::newRow("no plan") << names("") << names("ten-sales");
    QTest::newRow("an unrestricted licence besides") << names("visible-for") << names("");
    QTest::newRow("plan and licence at once") << names("ten-service visible-for") << names("ten-sales");
}

void ApplyRunSuperOfficeTest::planChanges()
{
    QFETCH(const QStringList, grants);
    QFETCH(const QStringList, releases);
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const int somebody = fixture.holders(SuperOffice, Sales).constFirst();
    fixture.tenant().changeBehindTheScenes(somebody, SuperOffice, QStringLiteral("visible-for"), false);
    const QStringList elsewhere = fixture.heldModules(somebody, Signflow);
    const ApplyItem wanted = item(fixture, somebody, grants, releases);
    QStringList expected = wanted.held;
    for (const QString &module : releases)
        expected.removeOne(module);
    expected += grants;
    expected.sort();

    PlannedRun run(fixture.api(), {{wanted}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.outcomes.constFirst().reason.text(), QString());
    QCOMPARE(heard.kinds(), names("Verified"));
    QCOMPARE(visible(fixture, somebody), expected);
    QCOMPARE(fixture.heldModules(somebody, Signflow), elsewhere);
    QCOMPARE(fixture.operations().mid(1),
             names("GetUserLicenses GetUser SaveUser GetUserLicenses")); // the first read the catalogue
}

void ApplyRunSuperOfficeTest::refused()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const int somebody = fixture.holders(SuperOffice, Sales).constFirst();
    const QStringList before = fixture.heldModules(somebody, SuperOffice);
    const ApplyItem wanted = item(fixture, somebody, {Service}, {Sales});
    fixture.setFault(QStringLiteral("SaveUser"), answerFault(400));
    PlannedRun run(fixture.api(), {{wanted}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Refused"));
    QCOMPARE(heard.outcomes.constFirst().reason.text(), QStringLiteral("Ask the treasurer"));
    QCOMPARE(fixture.heldModules(somebody, SuperOffice), before);
    QCOMPARE(fixture.operations().count(QStringLiteral("SaveUser")), 1);
}

void ApplyRunSuperOfficeTest::lies_data()
{
    QTest::addColumn<SavedLicenses>("saved");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the flags are ignored")
        << SavedLicenses::None << QStringLiteral("^also held: ten-sales; not held: ten-service$");
}

void ApplyRunSuperOfficeTest::lies()
{
    QFETCH(const SavedLicenses, saved);
    QFETCH(const QString, reason);
    DemoProfile profile;
    profile.users.savedLicenses = saved;
    TenantFixture fixture(profile);
    QVERIFY(fixture.isReady());
    const int somebody = fixture.holders(SuperOffice, Sales).constFirst();
    PlannedRun run(fixture.api(), {{item(fixture, somebody, {Service}, {Sales})}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Mismatch"));
    QVERIFY2(QRegularExpression(reason).match(heard.outcomes.constFirst().reason.text()).hasMatch(),
             qPrintable(heard.outcomes.constFirst().reason.text()));
}

void ApplyRunSuperOfficeTest::conflict()
{
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const int somebody = fixture.holders(SuperOffice, Sales).constFirst();
    const ApplyItem wanted = item(fixture, somebody, {Service}, {Sales});
    const bool hadWebTools = wanted.held.contains(QStringLiteral("webtools"));
    fixture.tenant().changeBehindTheScenes(somebody, SuperOffice, QStringLiteral("webtools"), !hadWebTools);
    PlannedRun run(fixture.api(), {{wanted}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), names("Conflict"));
    QCOMPARE(fixture.operations().count(QStringLiteral("SaveUser")), 0);
}

void ApplyRunSuperOfficeTest::lostAnswers_data()
{
    QTest::addColumn<DemoFault::Effect>("effect");
    QTest::addColumn<QString>("kind");
    QTest::newRow("after it was saved") << DemoFault::Effect::DropAfter << QStringLiteral("Verified");
    QTest::newRow("before it was saved") << DemoFault::Effect::DropBefore << QStringLiteral("Refused");
}

void ApplyRunSuperOfficeTest::lostAnswers()
{
    QFETCH(const DemoFault::Effect, effect);
    TenantFixture fixture;
    QVERIFY(fixture.isReady());
    const int somebody = fixture.holders(SuperOffice, Sales).constFirst();
    const ApplyItem wanted = item(fixture, somebody, {Service}, {Sales});
    fixture.setFault(QStringLiteral("SaveUser"), cutFault(effect));
    PlannedRun run(fixture.api(), {{wanted}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QTEST(heard.kinds().constFirst(), "kind");
    QCOMPARE(withoutCopies(fixture.operations()).count(QStringLiteral("SaveUser")), 1);
}

QTEST_GUILESS_MAIN(ApplyRunSuperOfficeTest)
#include "tst_applyrunsuperoffice.moc"
