// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Action = LicenseServer::Action;
using Kind = ApplyOutcome::Kind;
using Validity = LicenseServer::Validity;
using Verdict = PackageComparison::Verdict;
using Words = std::optional<Verdict>;

const QString Own = QStringLiteral("SUPEROFFICE");
const QString Signflow = QStringLiteral("SIGNFLOW"); // its offer grows
const QString Mapline = QStringLiteral("MAPLINE"); // its offer falls below what is in use
const LicenseKey Users {Signflow, QStringLiteral("sign-user")};
const QString Activating = QStringLiteral("ActivateLicenseInfo");
const QString Loading = QStringLiteral("AddLicenseFromFile");

} // namespace

/// What a session does to packages, against the demo tenant. How a single act behaves in trouble is
/// LicenseActTest's.
class SessionLicenseActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anOfferIsActivated();
    void anOfferIsUsedOnce();
    void aLanguageSwitchLosesNothing();
    void superfluousLicensesAreReleasedFirst();
    void aFileIsActivated();
    void refusalIsToldAndNothingIsReadAgain();
    void troubleWhileWritingIsToldAndReadAgain();
    void whatIsOldIsForgotten();
    void writingCannotBeCalledOff();
    void beforeWritingItCan();
    void nothingElseIsWrittenMeanwhile();
    void serialNumberIsChanged_data();
    void serialNumberIsChanged();
    void licenseIsRemoved();
    void superOfficesOwnStays();
    void leavingInTheMiddle();

private:
    /// A session that has asked @p owner what is on offer; see isReady().
    static std::unique_ptr<LicenseSessionFixture> checked(const QString &owner);
    /// Waits for the end of an act about @p owner.
    [[nodiscard]] static bool hasActed(LicenseSessionFixture &session, const QString &owner);
};

std::unique_ptr<LicenseSessionFixture> SessionLicenseActsTest::checked(const QString &owner)
{
    auto session = std::make_unique<LicenseSessionFixture>();
    if (!session->isReady() || !session->readAll())
        return nullptr;
    session->licenses->check(owner);
    return session->isIdle(owner) && session->server.offer(owner) ? std::move(session) : nullptr;
}

bool SessionLicenseActsTest::hasActed(LicenseSessionFixture &session, const QString &owner)
{
    return session.isIdle(owner) && session.server.act() && !session.licenses->isActing();
}

void SessionLicenseActsTest::anOfferIsActivated()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    const qint64 before = session->seats(Users);
    qint64 offered = 0;
    for (const ModuleComparison &module : session->server.offer(Signflow)->comparison.modules) {
        if (module.license.module == Users.module)
            offered = module.figures.newTotal;
    }
    QVERIFY(offered > before);
    QSignalSpy recorded(session->licenses.get(), &SessionLicenses::recorded);
    QSignalSpy progressed(session->licenses.get(), &SessionLicenses::progressed);
    session->licenses->activate(Signflow);
    QVERIFY(session->licenses->isActing());
    QVERIFY(session->workspace.isApplying());
    QCOMPARE(progressed.size(), 1);
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Verified);
    QVERIFY(!session->workspace.isApplying());
    QVERIFY(!session->server.offer(Signflow));
    QCOMPARE(session->rereads, 1);
    QVERIFY(recorded.size() >= 1);
    const auto runs = session->journal.runs(u"https://crm.example.com/api/"_qs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->constFirst().id, session->server.act()->runId);
    QCOMPARE(runs->constFirst().start.kind, RunKind::ActivateLicense);
    QCOMPARE(runs->constFirst().start.user, session->workspace.principal().fullName);

    QVERIFY(session->readAll());
    QCOMPARE(session->seats(Users), offered);
}

void SessionLicenseActsTest::anOfferIsUsedOnce()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    session->licenses->activate(Signflow);
    session->licenses->activate(Signflow);
    QVERIFY(hasActed(*session, Signflow));
    session->licenses->activate(Signflow);
    QVERIFY(!session->licenses->isActing());
    QCOMPARE(session->calls(Activating), 1);
}

void SessionLicenseActsTest::aLanguageSwitchLosesNothing()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    session->tenant.api().setLanguage(WireLanguage::forCode(u"de"_qs));
    session->server.retranslate();
    QVERIFY(session->readAll());
    QCOMPARE(session->server.validity(Signflow), Validity::Valid);
    session->licenses->activate(Signflow);
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Verified);
}

void SessionLicenseActsTest::superfluousLicensesAreReleasedFirst()
{
    const auto session = checked(Mapline);
    QVERIFY(session);
    QCOMPARE(session->verdict(Mapline), Words(Verdict::Short));
    session->licenses->activate(Mapline);
    QVERIFY(!session->licenses->isActing());

    session->server.chooseOwner(Mapline);
    const QList<NamedWish> releases = session->server.superfluousModel().tickedWishes();
    QVERIFY(!releases.isEmpty());
    QVERIFY(session->server.superfluousModel().isEnough());
    session->workspace.stage(releases, u"Release"_qs);
    QSignalSpy applied(session->runs.get(), &SessionRuns::applied);
    session->runs->apply({});
    QVERIFY(!session->server.obstacle(Action::Check, Mapline).isEmpty());
    QVERIFY(applied.wait(20'000));
    QCOMPARE(session->workspace.changeCount(), 0);
    QVERIFY(session->readAll());
    QCOMPARE(session->server.validity(Mapline), Validity::SeatsChanged);

    session->licenses->check(Mapline);
    QVERIFY(session->isIdle(Mapline));
    QCOMPARE(session->verdict(Mapline), Words(Verdict::Ready));
    session->licenses->activate(Mapline);
    QVERIFY(hasActed(*session, Mapline));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Verified);
    QVERIFY(session->readAll());
    for (const CatalogueLicense &license : session->workspace.catalogue().owner(Mapline)->licenses)
        QVERIFY(license.seats.unrestricted || license.seats.inUse <= license.seats.total);
}

void SessionLicenseActsTest::aFileIsActivated()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const qint64 before = session.seats(Users);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"signflow.xml"_qs));
    const QByteArray bytes = session.tenant.tenant().licenseFile(Signflow);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    session.licenses->loadFile(Signflow, file.fileName());
    QVERIFY(session.isIdle(Signflow));
    session.licenses->activate(Signflow);
    QVERIFY(hasActed(session, Signflow));
    QCOMPARE(session.server.act()->outcome.kind, Kind::Verified);
    QCOMPARE(session.calls(Loading), 1);
    QCOMPARE(session.calls(Activating), 0);
    QVERIFY(session.readAll());
    QVERIFY(session.seats(Users) > before);
}

void SessionLicenseActsTest::refusalIsToldAndNothingIsReadAgain()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    DemoFault no;
    no.status = 200;
    no.body = R"({"Succeeded":false,"Reason":"Not on a Sunday"})";
    session->tenant.setFault(u"ValidateLicenseInfo"_qs, no);
    session->licenses->activate(Signflow);
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Refused);
    const QString text = session->server.actText();
    QVERIFY2(text.startsWith(u"The new licence of Signflow B.V. was not activated.")
                 && text.contains(u"Not on a Sunday"),
             qPrintable(text));
    QCOMPARE(session->calls(Activating), 0);
    QCOMPARE(session->rereads, 0);
    QVERIFY(!session->server.offer(Signflow)); // one fetch, one use
}

void SessionLicenseActsTest::troubleWhileWritingIsToldAndReadAgain()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    session->tenant.setFault(Activating, answerFault(500, 1000));
    session->licenses->activate(Signflow);
    QVERIFY(hasActed(*session, Signflow));
    QVERIFY(session->server.act()->outcome.kind != Kind::Verified);
    QVERIFY(session->server.actText().contains(u"Ask the treasurer"));
    QCOMPARE(session->rereads, 1);
}

void SessionLicenseActsTest::whatIsOldIsForgotten()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(16 * 60);
    session->server.now = [later] { return later; };
    QVERIFY(session->readAll()); // the clock is looked at
    session->licenses->activate(Signflow);
    QVERIFY(!session->licenses->isActing());
    session->server.now = [] { return QDateTime::currentDateTimeUtc(); };
    QCOMPARE(session->server.obstacle(Action::Activate, Signflow), QString());
    session->licenses->activate(Signflow); // as if time had gone back: there is nothing to send
    if (session->licenses->isActing())
        QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->calls(Activating), 0);
}

void SessionLicenseActsTest::writingCannotBeCalledOff()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    DemoFault slow;
    slow.effect = DemoFault::Effect::Late;
    slow.delay = 300;
    session->tenant.setFault(Activating, slow);
    session->licenses->activate(Signflow);
    QTRY_VERIFY(session->server.inquiry(Signflow) && session->server.inquiry(Signflow)->isWriting);
    session->licenses->cancel(Signflow);
    QVERIFY(session->licenses->isActing());
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Verified);
}

void SessionLicenseActsTest::beforeWritingItCan()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    DemoFault hanging;
    hanging.effect = DemoFault::Effect::Hang;
    session->tenant.setFault(u"ValidateLicenseInfo"_qs, hanging);
    session->licenses->activate(Signflow);
    QTRY_COMPARE(session->calls(u"ValidateLicenseInfo"_qs), 1);
    session->licenses->cancel(Signflow);
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->outcome.kind, Kind::Refused);
    QCOMPARE(session->calls(Activating), 0);
    QCOMPARE(session->rereads, 0);
    QVERIFY(!session->workspace.isApplying());
}

void SessionLicenseActsTest::nothingElseIsWrittenMeanwhile()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    session->licenses->activate(Signflow);
    session->licenses->removeLicense(Mapline);
    session->licenses->check(Mapline);
    QVERIFY(!session->server.isBusy(Mapline));
    QVERIFY(!session->server.obstacle(Action::RemoveLicense, Mapline).isEmpty());
    QVERIFY(hasActed(*session, Signflow));
    QCOMPARE(session->server.act()->owner, Signflow);
    QVERIFY(session->workspace.catalogue().owner(Mapline));
}

void SessionLicenseActsTest::serialNumberIsChanged_data()
{
    QTest::addColumn<QString>("serialNumber");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("rereads");
    QTest::newRow("a good one") << u" 1010031416 "_qs << Kind::Verified << 1;
    QTest::newRow("not ours") << u"1010031417"_qs << Kind::Refused << 1;
}

void SessionLicenseActsTest::serialNumberIsChanged()
{
    QFETCH(QString, serialNumber);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->changeSerialNumber(u"Havgrind Logistikk AS"_qs, serialNumber);
    QVERIFY(hasActed(session, Own));
    QTEST(session.server.act()->outcome.kind, "kind");
    QTEST(session.rereads, "rereads");
    QCOMPARE(session.calls(u"ChangeSerialNumber"_qs), 1);
}

void SessionLicenseActsTest::licenseIsRemoved()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.server.chooseOwner(Mapline);
    session.licenses->removeLicense(Mapline);
    QVERIFY(hasActed(session, Mapline));
    QCOMPARE(session.server.act()->outcome.kind, Kind::Verified);
    QVERIFY(session.server.actText().startsWith(u"The licence of Mapline GmbH is removed"));
    const QString told = session.server.actText();
    QVERIFY(session.readAll());
    QCOMPARE(session.server.actText(), told); // although the owner is gone
}

void SessionLicenseActsTest::superOfficesOwnStays()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->removeLicense(u"SuperOffice"_qs);
    QVERIFY(!session.licenses->isActing());
    QCOMPARE(session.calls(u"RemoveLicenseFromDB"_qs), 0);
}

void SessionLicenseActsTest::leavingInTheMiddle()
{
    const auto session = checked(Signflow);
    QVERIFY(session);
    DemoFault hanging;
    hanging.effect = DemoFault::Effect::Hang;
    session->tenant.setFault(Activating, hanging);
    session->licenses->activate(Signflow);
    QTRY_COMPARE(session->calls(Activating), 1);
    session->licenses.reset();
    QVERIFY(!session->workspace.isApplying());
    QVERIFY(!session->server.isBusy(Signflow));
    QVERIFY(!session->server.act());
}

QTEST_GUILESS_MAIN(SessionLicenseActsTest)
#include "tst_sessionlicenseacts.moc"
