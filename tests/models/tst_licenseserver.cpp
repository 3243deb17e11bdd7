// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseserver.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

namespace {

using Action = LicenseServer::Action;
using Validity = LicenseServer::Validity;

const QString Acme = QStringLiteral("ACME");
const QString Nord = QStringLiteral("NORDSYNC");
const QString Own = QStringLiteral("SUPEROFFICE");
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// What ACME's package would become with @p archive licences of that name instead of 3, of which all are in
/// use.
ExtendedLicenseInfo acmeOffer(qint64 archive)
{
    ExtendedLicenseInfo info = SampleTenant::packages().at(1);
    info.canBeActivated = archive >= 3;
    info.offered = info.current;
    info.offered->expiryDate = licenseDateFromText(u"2028-03-27T00:00:00"_qs);
    for (ModuleLicense &module : info.offered->moduleLicenses) {
        if (module.moduleName == u"archive")
            module.numberOfLicenses = archive;
    }
    for (ExtendedModuleLicense &module : info.moduleLicenses) {
        module.offered = module.current;
        module.total = module.current->numberOfLicenses;
        module.newTotal = module.total;
        if (module.current->moduleName == u"archive") {
            module.offered->numberOfLicenses = archive;
            module.newTotal = archive;
            module.added = archive - module.total;
        }
        module.free = module.total - module.inUse;
        module.newFree = module.newTotal - module.inUse;
    }
    return info;
}

/// The catalogue with one more in use of every licence of ACME.
LicenseCatalogue catalogueWithMoreInUse()
{
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    for (ExtendedModuleLicense &module : packages[1].moduleLicenses)
        ++module.inUse;
    return LicenseCatalogue(packages);
}

/// The catalogue with dates in ACME's package.
LicenseCatalogue catalogueUntil(const QString &warning, const QString &expiry, const QString &grace)
{
    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages[1].current->adminWarningDate = licenseDateFromText(warning);
    packages[1].current->expiryDate = licenseDateFromText(expiry);
    packages[1].current->graceDate = licenseDateFromText(grace);
    return LicenseCatalogue(packages);
}

} // namespace

/// What the page "Licence server" shows, fed by hand.
class TestLicenseServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithSuperOffice();
    void choosesAnOwner();
    void followsTheCatalogue();
    void ownersSayWhatIsToBeKnown_data();
    void ownersSayWhatIsToBeKnown();
    void tellsWhatIsUnderWay();
    void aCheckIsRememberedWithItsTime();
    void anOfferIsCompared();
    void anOfferOfAnotherOwnerWaits();
    void aFirstPackageBringsItsOwner();
    void anOfferGrowsOld();
    void anOfferFallsBehindTheSeats();
    void ranksHoldersAnewWhenSomethingIsStaged();
    void saysWhyNot_data();
    void saysWhyNot();
    void refusedCallsAreClosed();
    void saysHowAnActEnded_data();
    void saysHowAnActEnded();
    void tellsOfOneLicense();
    void tellsOfTheInstallation();
    void factsCountTheDays();
    void saysItInTheLanguageNowSet();
    void forgetsTheTenant();

private:
    [[nodiscard]] QString ownerText(const QString &owner) const;
    void sayCheck(const QString &owner, LicenseStatus status);
    void offer(qint64 archive) { m_server->setOffer(Acme, comparePackages(acmeOffer(archive))); }

    std::unique_ptr<SampleTenant> m_tenant;
    std::unique_ptr<LicenseServer> m_server;
    QDateTime m_now; // Sunday, 22 November 2026, 12:00 here
};

void TestLicenseServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
    m_now = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
    m_tenant = std::make_unique<SampleTenant>();
    m_server = std::make_unique<LicenseServer>(m_tenant->workspace);
    m_server->now = [this] { return m_now; };
    m_server->setAbilities(ServerAbilities());
}

void TestLicenseServer::cleanup()
{
    m_server.reset();
    m_tenant.reset();
}

QString TestLicenseServer::ownerText(const QString &owner) const
{
    PackageOwnerModel &owners = m_server->ownerModel();
    return owners.index(owners.rowOf(owner)).data(PackageOwnerModel::TextRole).toString();
}

void TestLicenseServer::sayCheck(const QString &owner, LicenseStatus status)
{
    m_server->begin(owner, Action::Check);
    m_server->setCheck(owner, {.status = status});
    m_server->end(owner);
}

void TestLicenseServer::beginsWithSuperOffice()
{
    QAbstractItemModelTester tester(&m_server->ownerModel(), Fatal);
    QCOMPARE(m_server->chosenOwner(), Own);
    QCOMPARE(printedColumn(m_server->ownerModel(), 0), u"SuperOffice\nAcme Tools\nNordSync"_qs);
    QCOMPARE(printedColumn(m_server->ownerModel(), 0, PackageOwnerModel::TextRole),
             u"Not asked yet\nNot asked yet\nNot asked yet"_qs);
    QCOMPARE(m_server->offer(Own), nullptr);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
    QCOMPARE(m_server->checkText(Own), u"The licence server has not been asked yet."_qs);
    QCOMPARE(m_server->offerText(Own), QString());

    Workspace nothing;
    LicenseServer empty(nothing);
    QCOMPARE(empty.chosenOwner(), QString());
    QCOMPARE(empty.ownerModel().rowCount(), 0);
    QVERIFY(!empty.obstacle(Action::Check, empty.chosenOwner()).isEmpty());
}

void TestLicenseServer::choosesAnOwner()
{
    QSignalSpy chosen(m_server.get(), &LicenseServer::chosenChanged);
    m_server->chooseOwner(u"acme"_qs);
    QCOMPARE(m_server->chosenOwner(), Acme);
    QCOMPARE(chosen.size(), 1);
    m_server->chooseOwner(Acme);
    m_server->chooseOwner(u"NOBODY"_qs);
    QCOMPARE(m_server->chosenOwner(), Acme);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_server->factModel().index(0, 1).data().toString(), u"Acme Tools"_qs);
}

void TestLicenseServer::followsTheCatalogue()
{
    m_server->chooseOwner(Acme);
    offer(1);
    QSignalSpy owners(m_server.get(), &LicenseServer::ownersChanged);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(owners.size(), 1);
    QCOMPARE(m_server->chosenOwner(), Acme);
    QVERIFY(m_server->offer(Acme));

    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages.removeAt(1);
    m_tenant->workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(m_server->chosenOwner(), Own);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
    QCOMPARE(m_server->ownerModel().rowCount(), 2);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue());
    QVERIFY(!m_server->offer(Acme)); // who comes back begins anew
}

void TestLicenseServer::ownersSayWhatIsToBeKnown_data()
{
    QTest::addColumn<LicenseCatalogue>("catalogue");
    QTest::addColumn<std::optional<LicenseStatus>>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SeatLevel>("level");

    using Status = std::optional<LicenseStatus>;
    const LicenseCatalogue fine = SampleTenant::catalogue();
    const LicenseCatalogue soon = catalogueUntil(u"2026-11-01"_qs, u"2026-12-15"_qs, u"2027-01-15"_qs);
    const LicenseCatalogue inGrace = catalogueUntil(u"2026-10-01"_qs, u"2026-11-15"_qs, u"2027-01-15"_qs);
    const LicenseCatalogue stopped = catalogueUntil(u"2026-09-01"_qs, u"2026-10-15"_qs, u"2026-11-22"_qs);
    QTest::newRow("not asked") << fine << Status() << u"Not asked yet"_qs << SeatLevel::Plain;
    QTest::newRow("nothing new") << fine << Status(LicenseStatus::Ok) << u"Nothing new, asked at 12:00"_qs
                                 << SeatLevel::Plain;
    QTest::newRow("something new") << fine << Status(LicenseStatus::NewLicenseAvailable)
                                   << u"New licence available"_qs << SeatLevel::NearlyFull;
    QTest::newRow("a problem") << fine << Status(LicenseStatus::ProblemWithLicense)
                               << u"Cannot be fetched, asked at 12:00"_qs << SeatLevel::Full;
    QTest::newRow("expires") << soon << Status() << u"Expires on 15/12/2026, in 23 day(s)"_qs
                             << SeatLevel::NearlyFull;
    QTest::newRow("expires, nothing new")
        << soon << Status(LicenseStatus::Ok) << u"Expires on 15/12/2026, in 23 day(s)"_qs
        << SeatLevel::NearlyFull;
    QTest::newRow("expires, remedy at hand") << soon << Status(LicenseStatus::NewLicenseAvailable)
                                             << u"New licence available"_qs << SeatLevel::NearlyFull;
    QTest::newRow("in grace") << inGrace << Status() << u"Expired on 15/11/2026, works until 15/01/2027"_qs
                              << SeatLevel::Full;
    QTest::newRow("stopped") << stopped << Status() << u"Stopped on 22/11/2026"_qs << SeatLevel::OverAssigned;
}

void TestLicenseServer::ownersSayWhatIsToBeKnown()
{
    QFETCH(LicenseCatalogue, catalogue);
    QFETCH(std::optional<LicenseStatus>, status);
    m_tenant->workspace.setCatalogue(catalogue);
    if (status)
        sayCheck(Acme, *status);
    QTEST(ownerText(Acme), "text");
    const QModelIndex index = m_server->ownerModel().index(m_server->ownerModel().rowOf(Acme));
    QTEST(index.data(PackageOwnerModel::LevelRole).value<SeatLevel>(), "level");
}

void TestLicenseServer::tellsWhatIsUnderWay()
{
    QSignalSpy states(m_server.get(), &LicenseServer::stateChanged);
    m_server->begin(Acme, Action::Check);
    QVERIFY(m_server->isBusy(u"Acme"_qs));
    QVERIFY(!m_server->isBusy(Nord));
    QCOMPARE(m_server->inquiryText(Acme),
             u"Asking the licence server of Acme Tools since 12:00… That may take a minute."_qs);
    QCOMPARE(ownerText(Acme), u"Under way…"_qs);
    QCOMPARE(m_server->obstacle(Action::LoadFile, Acme),
             m_server->inquiryText(Acme) + u" Wait until that is done."_qs);
    QCOMPARE(m_server->obstacle(Action::LoadFile, Nord), QString());

    m_server->end(Acme, u"It was in vain."_qs);
    QVERIFY(!m_server->isBusy(Acme));
    QCOMPARE(m_server->problem(Acme), u"It was in vain."_qs);
    QCOMPARE(ownerText(Acme), u"Failed"_qs);
    m_server->begin(Acme, Action::Activate);
    QCOMPARE(m_server->problem(Acme), QString());
    QVERIFY(!m_server->inquiry(Acme)->isWriting);
    m_server->beginWriting(Acme);
    QVERIFY(m_server->inquiry(Acme)->isWriting);
    QVERIFY(m_server->inquiryText(Acme).endsWith(u"can no longer be called off."_qs));
    m_server->end(Acme);
    QCOMPARE(states.size(), 5);

    m_server->end(Acme, u"Once more."_qs);
    m_server->dismissProblem(Acme);
    QCOMPARE(m_server->problem(Acme), QString());
}

void TestLicenseServer::aCheckIsRememberedWithItsTime()
{
    sayCheck(Acme, LicenseStatus::NewLicenseAvailable);
    QCOMPARE(m_server->check(Acme)->at, m_now);
    QCOMPARE(m_server->checkText(Acme), u"A new licence is available. Asked at 12:00."_qs);
    m_now = m_now.addDays(1);
    QCOMPARE(m_server->checkText(Acme), u"A new licence is available. Asked at 22/11/2026 12:00."_qs);
    QCOMPARE(m_server->check(Nord), nullptr);
}

void TestLicenseServer::anOfferIsCompared()
{
    m_server->chooseOwner(Acme);
    QAbstractItemModelTester comparison(&m_server->comparisonModel(), Fatal);
    QAbstractItemModelTester superfluous(&m_server->superfluousModel(), Fatal);
    QSignalSpy offers(m_server.get(), &LicenseServer::offerChanged);
    offer(2);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(m_server->comparisonModel().rowCount(), 1); // only what is altered
    QCOMPARE(m_server->differenceModel().rowCount(), 1); // the expiry date
    QCOMPARE(m_server->superfluousModel().licenses().size(), 1);
    QCOMPARE(m_server->superfluousModel().tickedCount(), 1);
    QCOMPARE(m_server->offerText(Acme), u"From the licence server, fetched at 12:00."_qs);
    QCOMPARE(m_server->obstacle(Action::Activate, Acme), m_server->verdictText(Acme));

    offer(5);
    QCOMPARE(m_server->superfluousModel().licenses().size(), 0);
    QCOMPARE(m_server->obstacle(Action::Activate, Acme), QString());
    m_server->setOffer(Acme, comparePackages(acmeOffer(5)), u"100%2.xml"_qs);
    QCOMPARE(m_server->offerText(Acme), u"From the file 100%2.xml, read at 12:00."_qs);

    m_server->dropOffer(Acme);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
    QCOMPARE(m_server->differenceModel().rowCount(), 0);
    QCOMPARE(offers.size(), 4);
    m_server->dropOffer(Acme);
    QCOMPARE(offers.size(), 4);
}

void TestLicenseServer::anOfferOfAnotherOwnerWaits()
{
    offer(5);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
    QVERIFY(m_server->offer(Acme));
    m_server->chooseOwner(Acme);
    QCOMPARE(m_server->comparisonModel().rowCount(), 1);
    m_server->chooseOwner(Nord);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
}

void TestLicenseServer::aFirstPackageBringsItsOwner()
{
    const QString newcomer = QStringLiteral("NEWCOMER");
    m_server->chooseOwner(newcomer);
    QCOMPARE(m_server->chosenOwner(), Own); // nobody knows it yet
    QCOMPARE(m_server->obstacle(Action::LoadFile, newcomer), QString());
    QVERIFY(!m_server->obstacle(Action::Activate, newcomer).isEmpty());
    QVERIFY(!m_server->obstacle(Action::Check, newcomer).isEmpty());

    ExtendedLicenseInfo info = acmeOffer(5);
    info.current.reset();
    info.moduleLicenses.clear();
    info.offered->ownerName = newcomer;
    const int before = m_server->ownerModel().rowCount();
    m_server->setOffer(newcomer, comparePackages(info), u"first.xml"_qs);
    QCOMPARE(m_server->ownerModel().rowCount(), before + 1);
    const QModelIndex row = m_server->ownerModel().index(before, 0);
    QCOMPARE(row.data().toString(), newcomer);
    QCOMPARE(row.data(PackageOwnerModel::TextRole).toString(), u"New here"_qs);
    m_server->chooseOwner(u"newcomer"_qs);
    QCOMPARE(m_server->chosenOwner(), newcomer);
    QCOMPARE(m_server->obstacle(Action::Activate, newcomer), QString());
    QVERIFY(m_server->comparisonModel().rowCount() > 0);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue()); // read again, and still not stored
    QCOMPARE(m_server->chosenOwner(), newcomer);

    m_server->dropOffer(newcomer);
    QCOMPARE(m_server->ownerModel().rowCount(), before);
    QCOMPARE(m_server->chosenOwner(), Own);
}

void TestLicenseServer::anOfferGrowsOld()
{
    offer(5);
    const QDateTime fetched = m_now;
    m_now = fetched.addSecs(15 * 60);
    QCOMPARE(m_server->validity(Acme), Validity::Valid);
    m_now = fetched.addSecs(15 * 60 + 1);
    QCOMPARE(m_server->validity(Acme), Validity::TooOld);
    const QString old = u"That is more than 15 minutes ago: check again."_qs;
    QCOMPARE(m_server->obstacle(Action::Activate, Acme), old);
    QCOMPARE(m_server->offerText(Acme), u"From the licence server, fetched at 12:00. "_qs + old);

    QSignalSpy offers(m_server.get(), &LicenseServer::offerChanged);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue()); // as good a moment to look at the clock
    QCOMPARE(offers.size(), 1);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(offers.size(), 1); // said once
    m_now = fetched.addSecs(-1); // the clock was set back: nobody knows how old it is
    QCOMPARE(m_server->validity(Acme), Validity::TooOld);
}

void TestLicenseServer::anOfferFallsBehindTheSeats()
{
    offer(5);
    m_tenant->take(SampleTenant::Anna, u"archive"_qs);
    QCOMPARE(m_tenant->changes(), u"11-archive"_qs);
    QCOMPARE(m_server->validity(Acme), Validity::Valid); // staging gives no seat back yet

    QSignalSpy offers(m_server.get(), &LicenseServer::offerChanged);
    m_tenant->workspace.setCatalogue(catalogueWithMoreInUse());
    QCOMPARE(m_server->validity(Acme), Validity::SeatsChanged);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(m_server->obstacle(Action::Activate, Acme), u"The seats have changed since: check again."_qs);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(m_server->validity(Acme), Validity::Valid);
    QCOMPARE(offers.size(), 2);

    m_tenant->workspace.setCatalogue(catalogueWithMoreInUse());
    m_server->setOffer(Acme, comparePackages(acmeOffer(5)), u"a.xml"_qs);
    QCOMPARE(m_server->validity(Acme), Validity::Valid);
    m_tenant->workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(m_server->obstacle(Action::Activate, Acme),
             u"The seats have changed since: load the file again."_qs);
}

void TestLicenseServer::ranksHoldersAnewWhenSomethingIsStaged()
{
    m_server->chooseOwner(Acme);
    offer(2);
    SuperfluousLicenseModel &superfluous = m_server->superfluousModel();
    const QList<NamedWish> proposed = superfluous.tickedWishes();
    QCOMPARE(proposed.size(), 1);
    m_tenant->workspace.stage(proposed, u"Release"_qs);
    QTRY_COMPARE(superfluous.tickedCount(), 0); // it is staged now
    QVERIFY(superfluous.isEnough());
    m_tenant->workspace.discardStaged(u"Discard"_qs);
    QTRY_COMPARE(superfluous.tickedWishes(), proposed);
}

void TestLicenseServer::saysWhyNot_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("obstacle"); // how it begins; empty: none

    QTest::newRow("nobody signed in") << u"out"_qs << Action::Check << Acme << u"Nobody is signed in."_qs;
    QTest::newRow("last known") << u"offline"_qs << Action::Check << Acme
                                << u"This is what was last known of the tenant."_qs;
    QTest::newRow("applying") << u"applying"_qs << Action::Check << Acme << u"Changes are being applied."_qs;
    QTest::newRow("applying, only looking") << u"applying"_qs << Action::ShowDetails << Acme << QString();
    QTest::newRow("no such owner") << QString() << Action::Check << u"NOBODY"_qs
                                   << u"The server has no licence of this owner."_qs;
    QTest::newRow("check") << QString() << Action::Check << u"aCmE"_qs << QString();
    QTest::newRow("file") << QString() << Action::LoadFile << Own << QString();
    QTest::newRow("nothing on offer")
        << QString() << Action::Activate << Acme << u"There is nothing to activate yet."_qs;
    QTest::newRow("remove a partner's") << QString() << Action::RemoveLicense << Acme << QString();
    QTest::newRow("remove SuperOffice's") << QString() << Action::RemoveLicense << u"SuperOffice"_qs
                                          << u"SuperOffice's own licence cannot be removed."_qs;
    QTest::newRow("serial number") << QString() << Action::ChangeSerialNumber << Acme << QString();
    QTest::newRow("not on this server")
        << u"old"_qs << Action::OpenShop << Acme << u"This server has no call for that."_qs;
    QTest::newRow("on this server") << u"old"_qs << Action::Check << Acme << QString();
    QTest::newRow("half of it") << u"old"_qs << Action::ShowHistory << Acme
                                << u"This server has no call for that."_qs;
}

void TestLicenseServer::saysWhyNot()
{
    QFETCH(QString, situation);
    QFETCH(Action, action);
    QFETCH(QString, owner);
    QFETCH(QString, obstacle);
    QSignalSpy changed(m_server.get(), &LicenseServer::obstaclesChanged);
    if (situation == u"out")
        m_server->setAbilities(std::nullopt);
    else if (situation == u"offline")
        m_tenant->workspace.setKnownSince(m_now);
    else if (situation == u"applying")
        m_tenant->workspace.setApplying(true);
    else if (situation == u"old")
        m_server->setAbilities(ServerAbilities(
            {u"https://crm.example.com/api/v1/Agents/License/GetLicenseStatusFromLicenseServer"_qs,
             u"https://crm.example.com/api/v1/Agents/License/GetLicenseFromLicenseServer"_qs,
             u"https://crm.example.com/api/v1/Agents/License/GetLicenseFromDB"_qs}));
    QCOMPARE(changed.size(), situation.isEmpty() ? 0 : 1);
    const QString said = m_server->obstacle(action, owner);
    QVERIFY2(obstacle.isEmpty() ? said.isEmpty() : said.startsWith(obstacle), qPrintable(said));
}

void TestLicenseServer::refusedCallsAreClosed()
{
    m_server->noteRefusal(u"License/GetShopUrl"_qs, u"Not <b>you</b>"_qs);
    QVERIFY(m_server->obstacle(Action::OpenShop, Acme).endsWith(u"The server says: Not <b>you</b>"_qs));
    QCOMPARE(m_server->obstacle(Action::Check, Acme), QString());
    m_server->setAbilities(ServerAbilities()); // the server was asked anew what it can do
    QCOMPARE(m_server->obstacle(Action::OpenShop, Acme), QString());
}

void TestLicenseServer::saysHowAnActEnded_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<ApplyOutcome::Kind>("kind");
    QTest::addColumn<QString>("text");

    using Kind = ApplyOutcome::Kind;
    QTest::newRow("active") << Action::Activate << Kind::Verified
                            << u"The new licence of Acme Tools is active: the server was read again and "
                               "shows it. Because."_qs;
    QTest::newRow("refused") << Action::Activate << Kind::Refused
                             << u"The new licence of Acme Tools was not activated. Because."_qs;
    QTest::newRow("other package") << Action::Activate << Kind::Mismatch
                                   << u"The new licence of Acme Tools was sent, but the server shows "
                                      "something else. Because."_qs;
    QTest::newRow("nobody knows") << Action::Activate << Kind::Unknown
                                  << u"Whether the new licence of Acme Tools is active is not known: read "
                                     "the server again to see. Because."_qs;
    QTest::newRow("serial number") << Action::ChangeSerialNumber << Kind::Conflict
                                   << u"The serial number was not changed. Because."_qs;
    QTest::newRow("removed") << Action::RemoveLicense << Kind::Verified
                             << u"The licence of Acme Tools is removed: the server was read again and has "
                                "it no more. Because."_qs;
}

void TestLicenseServer::saysHowAnActEnded()
{
    QFETCH(Action, action);
    QFETCH(ApplyOutcome::Kind, kind);
    QSignalSpy acts(m_server.get(), &LicenseServer::actChanged);
    m_server->setAct({.action = action, .owner = Acme, .outcome = {kind, u"Because."_qs}, .runId = 12});
    QTEST(m_server->actText(), "text");
    m_server->setAct({.action = action,
                      .owner = Acme,
                      .outcome = {kind, u"Because."_qs},
                      .runId = 12,
                      .problem = u"The journal is full."_qs});
    QVERIFY(m_server->actText().endsWith(u"Because. The journal is full."_qs));
    m_server->dismissAct();
    m_server->dismissAct();
    QCOMPARE(acts.size(), 3);
    QCOMPARE(m_server->actText(), QString());
}

void TestLicenseServer::tellsOfOneLicense()
{
    QSignalSpy modules(m_server.get(), &LicenseServer::moduleChanged);
    const ModuleLicense archive = *SampleTenant::packages().at(1).moduleLicenses.at(3).current;
    m_server->setModule({.license = SampleTenant::key(u"archive"_qs), .details = archive});
    QCOMPARE(m_server->moduleTitle(), u"Archive"_qs);
    QCOMPARE(m_server->moduleText(), uR"(Licence: Archive
Code name: archive
Description: Keeps <b>everything</b>
Owner: ACME
Kind: User
Seats: 3)"_qs);

    m_server->setModule({.license = SampleTenant::key(u"archive"_qs),
                         .action = Action::ShowHistory,
                         .history = u"<p>issued</p>"_qs});
    QCOMPARE(m_server->moduleTitle(), u"History of Archive"_qs);
    QCOMPARE(m_server->moduleText(), u"<p>issued</p>"_qs);
    m_server->setModule({.license = {Acme, u"unheard-of"_qs}, .action = Action::ShowHistory});
    QCOMPARE(m_server->moduleTitle(), u"History of unheard-of"_qs);
    QVERIFY(!m_server->moduleText().isEmpty());
    m_server->chooseOwner(Nord); // it was about another owner
    QCOMPARE(modules.size(), 4);
    QVERIFY(!m_server->module());
}

void TestLicenseServer::tellsOfTheInstallation()
{
    QSignalSpy changed(&m_server->installation(), &Installation::changed);
    QCOMPARE(m_server->installation().model().rowCount(), 0);
    m_server->installation().setSystemInfo({.companyName = u"Havgrind Logistikk AS"_qs,
                                            .databaseName = u"Cust31415"_qs,
                                            .databaseType = u"MSSQL"_qs,
                                            .fileVersion = u"11.13"_qs,
                                            .warning = u"Low on <b>disk</b>"_qs,
                                            .daysUntilNetServerExpiry = 12,
                                            .isOnTravel = true});
    m_server->installation().setStatus({.expiryDate = licenseDateFromText(u"2027-03-27T00:00:00"_qs),
                                        .companyName = u"Havgrind AS"_qs,
                                        .serialNr = u"0010031415"_qs});
    QCOMPARE(printedTable(m_server->installation().model()), uR"(What | Value
Company | Havgrind AS
Serial number | 0010031415
Database | Cust31415 · MSSQL
Kind | central database
Travel | on travel
Server | 11.13
Server expires | in 12 days
Warning | Low on <b>disk</b>
Expires | 27/03/2027, in 125 day(s))"_qs);
    QCOMPARE(m_server->installation().companyName(), u"Havgrind AS"_qs);
    QCOMPARE(m_server->installation().serialNumber(), u"0010031415"_qs);
    m_server->installation().setProblem(u"Half of it could not be read."_qs);
    QCOMPARE(changed.size(), 3);
}

void TestLicenseServer::factsCountTheDays()
{
    m_tenant->workspace.setCatalogue(
        catalogueUntil(u"2026-11-01T00:00:00"_qs, u"9999-12-31T00:00:00"_qs, u"soon"_qs));
    m_server->chooseOwner(Acme);
    QCOMPARE(printedTable(m_server->factModel()), uR"(What | Value
Owner | Acme Tools
Company | Nordic Sample AS
Expires | no end
Warning begins | 01/11/2026, 21 day(s) ago
Grace ends | soon, not a date)"_qs);
}

void TestLicenseServer::saysItInTheLanguageNowSet()
{
    m_server->chooseOwner(Acme);
    m_tenant->workspace.setCatalogue(catalogueUntil(u""_qs, u"2027-03-27"_qs, u""_qs));
    offer(2);
    const QString before = printedTable(m_server->factModel());
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    m_server->retranslate();
    QVERIFY(printedTable(m_server->factModel()) != before);
    QVERIFY(printedTable(m_server->factModel()).contains(u"27.03.27"_qs));
    QVERIFY(printedTable(m_server->differenceModel()).contains(u"27.03.28"_qs));
    QVERIFY(m_server->offer(Acme)); // nothing was lost by it
    QCOMPARE(m_server->validity(Acme), Validity::Valid);
}

void TestLicenseServer::forgetsTheTenant()
{
    m_server->chooseOwner(Acme);
    sayCheck(Acme, LicenseStatus::Ok);
    offer(2);
    m_server->setAct({.owner = Acme});
    m_server->setModule({.license = SampleTenant::key(u"archive"_qs)});
    m_server->installation().setSystemInfo({.databaseName = u"Cust31415"_qs});
    m_server->installation().setProblem(u"Half of it could not be read."_qs);
    m_server->clear();
    QVERIFY(!m_server->check(Acme));
    QVERIFY(!m_server->offer(Acme));
    QVERIFY(!m_server->act());
    QVERIFY(!m_server->module());
    QCOMPARE(m_server->installation().problem(), QString());
    QCOMPARE(m_server->installation().model().rowCount(), 0);
    QCOMPARE(m_server->comparisonModel().rowCount(), 0);
    QCOMPARE(m_server->superfluousModel().rowCount(), 0);
    QVERIFY(m_server->obstacle(Action::Check, Acme).startsWith(u"Nobody is signed in."_qs));

    m_tenant->workspace.clear();
    QCOMPARE(m_server->chosenOwner(), QString());
    QCOMPARE(m_server->ownerModel().rowCount(), 0);
}

Q_DECLARE_METATYPE(LicenseCatalogue)
Q_DECLARE_METATYPE(std::optional<LicenseStatus>)

QTEST_GUILESS_MAIN(TestLicenseServer)
#include "tst_licenseserver.moc"
