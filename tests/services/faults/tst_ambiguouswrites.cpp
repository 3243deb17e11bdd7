// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pending.h"
#include "tests/services/runtrace.h"

#include <QRegularExpression>
#include <QTest>

using Harm = DemoFault::Effect;

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const QString SuperOffice = QStringLiteral("SUPEROFFICE");
const QString Assign = QStringLiteral("AssignThirdPartyLicenses");
const QString Unassign = QStringLiteral("UnassignThirdPartyLicenses");
const QString Save = QStringLiteral("SaveUser");
constexpr int Somebody = 1;

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// Gives up soon, but not before a busy computer can answer.
HttpClientOptions impatientOptions()
{
    HttpClientOptions options = TenantFixture::quickOptions();
    options.longestDeadline = std::chrono::seconds(1);
    return options;
}

/// What the screen shows of somebody's SuperOffice licences.
QStringList shownOf(TenantFixture &fixture, int associateId)
{
    LicenseAgent agent(fixture.api());
    const Pending<Result<QList<LicenseOwner>>> owners(agent.getUserLicenses(associateId));
    if (!QTest::qWaitFor([&owners] { return owners.isDone(); }) || !owners.result())
        qFatal("The licences could not be read");
    const LicenseOwner *own = findOwner(*owners.result(), SuperOffice);
    return own ? holdingsFromRows(own->moduleLicenses).visible : QStringList();
}

/// An item for which @p operation is the only write.
ApplyItem itemFor(const QString &operation, TenantFixture &fixture)
{
    if (operation == Save) {
        const QString module = QStringLiteral("visible-for");
        fixture.tenant().changeBehindTheScenes(Somebody, SuperOffice, module, false);
        return {Somebody, SuperOffice, {module}, {}, shownOf(fixture, Somebody), {}};
    }
    const QStringList held = names("sign-archive sign-user");
    fixture.setHeld(Somebody, Signflow, held);
    if (operation == Assign)
        return {Somebody, Signflow, names("sign-bulk"), {}, held, {}};
    return {Somebody, Signflow, {}, names("sign-archive"), held, {}};
}

} // namespace

/// Writes of which nobody knows whether they took effect: sent once, then settled by reading. Connections
/// that are cut are in tst_applyruntrouble and tst_applyrunsuperoffice.
class tst_AmbiguousWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void settledByReading_data();
    void settledByReading();
};

void tst_AmbiguousWrites::settledByReading_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("kind");
    const QString verified = QStringLiteral("Verified");
    const QString refused = QStringLiteral("Refused");
    constexpr int Often = 1000; // a second write would be hit as well
    const DemoFault late {.effect = Harm::Late, .body = {}, .count = Often, .delay = 600'000};
    for (const QString &operation : {Assign, Unassign, Save}) {
        const auto row = [&operation](const char *what, const DemoFault &fault, const QString &kind) {
            QTest::addRow("%s: %s", qPrintable(operation), what) << operation << fault << kind;
        };
        row("500", answerFault(500, Often), refused);
        row("never answered, not done", cutFault(Harm::Hang), refused);
        row("never answered, done", late, verified);
        row("answered too slowly, done", cutFault(Harm::Trickle), verified);
        row("half an answer, done", cutFault(Harm::Truncate), verified);
        row("answer of the wrong type, done", cutFault(Harm::WrongType), verified);
        row("answer without keys, done", cutFault(Harm::MissingKeys), verified);
        row("redirected here, not done", cutFault(Harm::RedirectSame), refused);
        row("redirected away, not done", cutFault(Harm::RedirectOther), refused);
    }
}

void tst_AmbiguousWrites::settledByReading()
{
    QFETCH(QString, operation);
    QFETCH(DemoFault, fault);
    TenantFixture fixture({}, 400, impatientOptions());
    QVERIFY(fixture.isReady());
    const ApplyItem item = itemFor(operation, fixture);
    const QStringList before = fixture.heldModules(Somebody, item.owner);
    fixture.setFault(operation, fault);
    const qsizetype start = fixture.operations().size();
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());

    QTEST(heard.kinds().constFirst(), "kind");
    const bool isDone = heard.outcomes.constFirst().kind == ApplyOutcome::Kind::Verified;
    QCOMPARE(heard.outcomes.constFirst().reason.isEmpty(), isDone);
    QCOMPARE(fixture.heldModules(Somebody, item.owner) == before, !isDone);
    QStringList operations;
    for (const QString &line : fixture.operations().mid(start))
        operations.append(line.section(u' ', 0, 0));
    const QStringList reads = operation == Save ? names("GetUserLicenses") : readOperations();
    const QStringList writes = operation == Save ? names("GetUser SaveUser") : QStringList {operation};
    QCOMPARE(operations, reads + writes + reads);
}

QTEST_GUILESS_MAIN(tst_AmbiguousWrites)
#include "tst_ambiguouswrites.moc"
