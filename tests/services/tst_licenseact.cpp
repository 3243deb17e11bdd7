// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pending.h"
#include "tests/services/orderedact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using Harm = DemoFault::Effect;

/// Every act on the demo tenant, with every way in which its write can go wrong: sent once, as ordered to the
/// byte, and settled by reading.
class tst_LicenseAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void settledByReading_data();
    void settledByReading();
    void bodyIsAsOrdered_data() { addActs(); }
    void bodyIsAsOrdered();
    void journalHasItInWords_data() { addActs(); }
    void journalHasItInWords();
    void whatIsInvalidIsNotSent_data();
    void whatIsInvalidIsNotSent();
    void olderServerWithoutTheCheck();
    void blockedPackageIsRefused();

private:
    static void addActs();
};

namespace {

constexpr int Often = 1000; // a second write would be hit as well

/// Gives up soon, but not before a busy computer can answer.
HttpClientOptions impatientOptions()
{
    HttpClientOptions options = TenantFixture::quickOptions();
    options.longestDeadline = std::chrono::seconds(1);
    return options;
}

/// An answer that is not the operation's own.
DemoFault saying(const QByteArray &body)
{
    return {.status = 200, .body = body, .count = Often};
}

/// The operations, without those that the test itself asked for.
QStringList operationsSince(const TenantFixture &fixture, qsizetype start)
{
    QStringList operations;
    for (const QString &line : fixture.operations().mid(start))
        operations.append(line.section(u' ', 0, 0));
    return withoutCopies(operations);
}

/// The signatures in an answer, which nobody is to see.
QStringList signaturesIn(const QByteArray &json)
{
    static const QRegularExpression signature(QStringLiteral("\"Signature\"\\s*:\\s*\"([^\"]+)\""));
    QStringList found;
    for (auto match = signature.globalMatch(QString::fromUtf8(json)); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

void tst_LicenseAct::addActs()
{
    QTest::addColumn<RunKind>("kind");
    for (const RunKind kind : allActs())
        QTest::newRow(actName(kind)) << kind;
}

void tst_LicenseAct::settledByReading_data()
{
    QTest::addColumn<RunKind>("kind");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words"); // that the reason holds
    const QString verified = QStringLiteral("Verified");
    const QString refused = QStringLiteral("Refused");
    const QString mismatch = QStringLiteral("Mismatch");
    const DemoFault late {.effect = Harm::Late, .body = {}, .count = Often, .delay = 600'000};
    const QString unchanged = QStringLiteral("Nothing has changed so far");
    for (const RunKind kind : allActs()) {
        const auto row = [kind](const char *what, const DemoFault &fault, const QString &outcome,
                                const QString &words) {
            QTest::addRow("%s: %s", actName(kind), what) << kind << fault << outcome << words;
        };
        row("fine", {.body = {}, .count = 0}, verified, {});
        row("403", answerFault(403, Often), refused, QStringLiteral("Ask the treasurer"));
        row("500", answerFault(500, Often), refused, QStringLiteral("Ask the treasurer"));
        row("reset, not done", cutFault(Harm::DropBefore), refused, unchanged);
        row("reset, done", cutFault(Harm::DropAfter), verified, {});
        row("never answered, not done", cutFault(Harm::Hang), refused, unchanged);
        row("never answered, done", late, verified, {});
        row("half an answer, done", cutFault(Harm::Truncate), verified, {});
        row("answer of the wrong type, done", cutFault(Harm::WrongType), verified, {});
        row("says it is done, not done", saying(R"({"Succeeded": true, "Reason": ""})"), mismatch,
            QStringLiteral("The server says that it is done, but reads back: "));
        if (kind == RunKind::SaveCentralLicense) // its answer has no room for a no
            continue;
        row("no, with a reason", saying(R"({"Succeeded": false, "Reason": "Not <b>today</b>"})"), refused,
            QStringLiteral("Not <b>today</b>"));
        if (kind != RunKind::AddLicenseFile) {
            row("no, without a reason", saying(R"({"Succeeded": false, "Reason": ""})"), refused,
                QStringLiteral(", and gives no reason."));
        }
    }
}

void tst_LicenseAct::settledByReading()
{
    QFETCH(const RunKind, kind);
    QFETCH(const DemoFault, fault);
    QFETCH(const QString, words);
    TenantFixture fixture({}, 40, impatientOptions());
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    const QStringList before = storedIn(fixture, kind);
    if (fault.count > 0)
        fixture.setFault(writeOf(kind), fault);
    const qsizetype start = fixture.operations().size();
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());

    QTEST(kindName(heard.outcome().kind), "outcome");
    QCOMPARE(heard.outcome().reason.isEmpty(), words.isEmpty());
    QVERIFY2(heard.outcome().reason.text().contains(words), qPrintable(heard.outcome().reason.text()));
    QCOMPARE(heard.results.constFirst().problem, QString());
    QCOMPARE(heard.writings, 1);
    QCOMPARE(operationsSince(fixture, start), operationsOf(kind));
    fixture.tenant().setProfile({});
    const bool isDone = heard.outcome().kind == ApplyOutcome::Kind::Verified;
    QCOMPARE(storedIn(fixture, kind) == before, !isDone);
    QCOMPARE(act.record().state, RunState::Finished);
    QCOMPARE(act.item().state, stateOf(heard.outcome().kind));
    QCOMPARE(act.item().reason.text(), heard.outcome().reason.text());
}

void tst_LicenseAct::bodyIsAsOrdered()
{
    QFETCH(const RunKind, kind);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QByteArrayList bodies;
    for (const DemoRequestRecord &request : fixture.tenant().requests()) {
        if (request.operation == writeOf(kind))
            bodies.append(request.body);
    }
    QCOMPARE(bodies.size(), 1);
    if (kind != RunKind::SaveCentralLicense) {
        QCOMPARE(bodies.constFirst(), bodyOf(order));
        return;
    }
    // Nothing but one flag is another: "true" has four letters, "false" has five.
    const QByteArray unchanged = "{\"License\":" + order.central.bytes + '}';
    QCOMPARE(std::abs(bodies.constFirst().size() - unchanged.size()), 1);
    const auto differing = std::mismatch(unchanged.cbegin(), unchanged.cend(), bodies.constFirst().cbegin());
    const auto at = static_cast<qsizetype>(differing.first - unchanged.cbegin());
    QVERIFY(unchanged.left(at).trimmed().endsWith(R"("Assigned":)"));
}

void tst_LicenseAct::journalHasItInWords()
{
    QFETCH(const RunKind, kind);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, kind);
    const QStringList before = storedIn(fixture, kind);
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    const LicenseActResult &result = heard.results.constFirst();
    QCOMPARE(result.runId, act.record().id);
    QCOMPARE(act.record().start.kind, kind);
    QCOMPARE(act.record().owner, order.owner);
    const RunItem item = act.item();
    QVERIFY(item.isAct());
    QCOMPARE(item.shownBefore(), before);
    QCOMPARE(item.shownAfter(), storedIn(fixture, kind));
    QVERIFY(!before.isEmpty() && item.linesBefore != item.linesAfter);
    const bool hasPackage = kind != RunKind::RemoveLicense && kind != RunKind::SaveCentralLicense;
    QCOMPARE(result.after.has_value(), hasPackage);
    if (hasPackage)
        QCOMPARE(StoredLicense {.info = result.after}.lines(), item.linesAfter);
    const QString written = (item.shownBefore() + item.shownAfter()).join(u'\n');
    const QStringList secrets = signaturesIn(order.package.json.bytes);
    QCOMPARE(secrets.isEmpty(), !order.package.value.offered.has_value());
    for (const QString &secret : secrets)
        QVERIFY(!written.contains(secret));
}

void tst_LicenseAct::whatIsInvalidIsNotSent_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("with a reason") << saying(R"({"Succeeded": false, "Reason": "Broken seal"})")
                                   << QStringLiteral("Broken seal");
    QTest::newRow("without one") << saying(R"({"Succeeded": false})")
                                 << QStringLiteral("Nothing was sent: the server says that this licence is "
                                                   "not valid, and gives no reason.");
    QTest::newRow("403") << answerFault(403, Often)
                         << QStringLiteral("Nothing was sent: The server does not allow this for the "
                                           "signed-in user. Sign in as an administrator, or ask one. The "
                                           "server says: Ask the treasurer");
}

void tst_LicenseAct::whatIsInvalidIsNotSent()
{
    QFETCH(const DemoFault, fault);
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, RunKind::ActivateLicense);
    fixture.setFault(QStringLiteral("ValidateLicenseInfo"), fault);
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Refused"));
    QTEST(heard.outcome().reason.text(), "reason");
    QCOMPARE(heard.writings, 0);
    QVERIFY(!fixture.operations().contains(writeOf(order.kind)));
    QCOMPARE(act.item().state, RunItemState::Refused);
}

void tst_LicenseAct::olderServerWithoutTheCheck()
{
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    const LicenseOrder order = orderFor(fixture, RunKind::ActivateLicense);
    fixture.setFault(QStringLiteral("ValidateLicenseInfo"), answerFault(404, Often));
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Verified"));
}

void tst_LicenseAct::blockedPackageIsRefused()
{
    TenantFixture fixture({}, 40);
    QVERIFY(fixture.isReady());
    LicenseOrder order = orderFor(fixture, RunKind::AddLicenseFile);
    order.owner = QStringLiteral("MAPLINE"); // shrinks below what is in use
    order.fileContent = QString::fromUtf8(fixture.tenant().licenseFile(order.owner));
    LicenseServerAgent server(fixture.api());
    const Pending<Result<Verbatim<ExtendedLicenseInfo>>> preview(
        server.getLicenseFromFile(order.fileContent));
    QTRY_VERIFY(preview.isDone());
    order.package = *preview.result();
    OrderedAct act(fixture.api(), order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(kindName(heard.outcome().kind), QStringLiteral("Refused"));
    QVERIFY2(heard.outcome().reason.text().startsWith(QStringLiteral("Fewer licences than are in use: ")),
             qPrintable(heard.outcome().reason.text()));
}

QTEST_GUILESS_MAIN(tst_LicenseAct)
#include "tst_licenseact.moc"
