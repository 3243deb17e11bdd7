// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplelicenseserver.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

using Action = LicenseServer::Action;
using Validity = LicenseServer::Validity;

const QString &Acme = SampleLicenseServer::Acme;
const QString &Nord = SampleLicenseServer::Nord;
const QString &Own = SampleLicenseServer::Own;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

/// A package on offer, from when it is fetched until it is too old or does not fit the seats any more.
class TestLicenseOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }

    void anOfferIsCompared();
    void anOfferOfAnotherOwnerWaits();
    void aFirstPackageBringsItsOwner();
    void anOfferGrowsOld();
    void anOfferFallsBehindTheSeats();
    void ranksHoldersAnewWhenSomethingIsStaged();

private:
    std::unique_ptr<SampleLicenseServer> m_sample;
};

void TestLicenseOffer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sample = std::make_unique<SampleLicenseServer>();
}

void TestLicenseOffer::anOfferIsCompared()
{
    m_sample->server.chooseOwner(Acme);
    QAbstractItemModelTester comparison(&m_sample->server.comparisonModel(), Fatal);
    QAbstractItemModelTester superfluous(&m_sample->server.superfluousModel(), Fatal);
    QSignalSpy offers(&m_sample->server, &LicenseServer::offerChanged);
    m_sample->offer(2);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 1); // only what is altered
    QCOMPARE(m_sample->server.differenceModel().rowCount(), 1); // the expiry date
    QCOMPARE(m_sample->server.superfluousModel().licenses().size(), 1);
    QCOMPARE(m_sample->server.superfluousModel().tickedCount(), 1);
    QCOMPARE(m_sample->server.offerText(Acme), u"From the licence server, fetched at 12:00."_qs);
    QCOMPARE(m_sample->server.obstacle(Action::Activate, Acme), m_sample->server.verdictText(Acme));

    m_sample->offer(5);
    QCOMPARE(m_sample->server.superfluousModel().licenses().size(), 0);
    QCOMPARE(m_sample->server.obstacle(Action::Activate, Acme), QString());
    m_sample->server.setOffer(Acme, comparePackages(SampleLicenseServer::acmeOffer(5)), u"100%2.xml"_qs);
    QCOMPARE(m_sample->server.offerText(Acme), u"From the file 100%2.xml, read at 12:00."_qs);

    m_sample->server.dropOffer(Acme);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
    QCOMPARE(m_sample->server.differenceModel().rowCount(), 0);
    QCOMPARE(offers.size(), 4);
    m_sample->server.dropOffer(Acme);
    QCOMPARE(offers.size(), 4);
}

void TestLicenseOffer::anOfferOfAnotherOwnerWaits()
{
    m_sample->offer(5);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
    QVERIFY(m_sample->server.offer(Acme));
    m_sample->server.chooseOwner(Acme);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 1);
    m_sample->server.chooseOwner(Nord);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
}

void TestLicenseOffer::aFirstPackageBringsItsOwner()
{
    const QString newcomer = QStringLiteral("NEWCOMER");
    m_sample->server.chooseOwner(newcomer);
    QCOMPARE(m_sample->server.chosenOwner(), Own); // nobody knows it yet
    QCOMPARE(m_sample->server.obstacle(Action::LoadFile, newcomer), QString());
    QVERIFY(!m_sample->server.obstacle(Action::Activate, newcomer).isEmpty());
    QVERIFY(!m_sample->server.obstacle(Action::Check, newcomer).isEmpty());

    ExtendedLicenseInfo info = SampleLicenseServer::acmeOffer(5);
    info.current.reset();
    info.moduleLicenses.clear();
    info.offered->ownerName = newcomer;
    const int before = m_sample->server.ownerModel().rowCount();
    m_sample->server.setOffer(newcomer, comparePackages(info), u"first.xml"_qs);
    QCOMPARE(m_sample->server.ownerModel().rowCount(), before + 1);
    const QModelIndex row = m_sample->server.ownerModel().index(before, 0);
    QCOMPARE(row.data().toString(), newcomer);
    QCOMPARE(row.data(PackageOwnerModel::TextRole).toString(), u"New here"_qs);
    m_sample->server.chooseOwner(u"newcomer"_qs);
    QCOMPARE(m_sample->server.chosenOwner(), newcomer);
    QCOMPARE(m_sample->server.obstacle(Action::Activate, newcomer), QString());
    QVERIFY(m_sample->server.comparisonModel().rowCount() > 0);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue()); // read again, and still not stored
    QCOMPARE(m_sample->server.chosenOwner(), newcomer);

    m_sample->server.dropOffer(newcomer);
    QCOMPARE(m_sample->server.ownerModel().rowCount(), before);
    QCOMPARE(m_sample->server.chosenOwner(), Own);
}

void TestLicenseOffer::anOfferGrowsOld()
{
    m_sample->offer(5);
    const QDateTime fetched = m_sample->now;
    m_sample->now = fetched.addSecs(15 * 60);
    QCOMPARE(m_sample->server.validity(Acme), Validity::Valid);
    m_sample->now = fetched.addSecs(15 * 60 + 1);
    QCOMPARE(m_sample->server.validity(Acme), Validity::TooOld);
    const QString old = u"That is more than 15 minutes ago: check again."_qs;
    QCOMPARE(m_sample->server.obstacle(Action::Activate, Acme), old);
    QCOMPARE(m_sample->server.offerText(Acme), u"From the licence server, fetched at 12:00. "_qs + old);

    QSignalSpy offers(&m_sample->server, &LicenseServer::offerChanged);
    m_sample->tenant.workspace.setCatalogue(
        SampleTenant::catalogue()); // as good a moment to look at the clock
    QCOMPARE(offers.size(), 1);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(offers.size(), 1); // said once
    m_sample->now = fetched.addSecs(-1); // the clock was set back: nobody knows how old it is
    QCOMPARE(m_sample->server.validity(Acme), Validity::TooOld);
}

void TestLicenseOffer::anOfferFallsBehindTheSeats()
{
    m_sample->offer(5);
    m_sample->tenant.take(SampleTenant::Anna, u"archive"_qs);
    QCOMPARE(m_sample->tenant.changes(), u"11-archive"_qs);
    QCOMPARE(m_sample->server.validity(Acme), Validity::Valid); // staging gives no seat back yet

    QSignalSpy offers(&m_sample->server, &LicenseServer::offerChanged);
    m_sample->tenant.workspace.setCatalogue(SampleLicenseServer::catalogueWithMoreInUse());
    QCOMPARE(m_sample->server.validity(Acme), Validity::SeatsChanged);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(m_sample->server.obstacle(Action::Activate, Acme),
             u"The seats have changed since: check again."_qs);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(m_sample->server.validity(Acme), Validity::Valid);
    QCOMPARE(offers.size(), 2);

    m_sample->tenant.workspace.setCatalogue(SampleLicenseServer::catalogueWithMoreInUse());
    m_sample->server.setOffer(Acme, comparePackages(SampleLicenseServer::acmeOffer(5)), u"a.xml"_qs);
    QCOMPARE(m_sample->server.validity(Acme), Validity::Valid);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(m_sample->server.obstacle(Action::Activate, Acme),
             u"The seats have changed since: load the file again."_qs);
}

void TestLicenseOffer::ranksHoldersAnewWhenSomethingIsStaged()
{
    m_sample->server.chooseOwner(Acme);
    m_sample->offer(2);
    SuperfluousLicenseModel &superfluous = m_sample->server.superfluousModel();
    const QList<NamedWish> proposed = superfluous.tickedWishes();
    QCOMPARE(proposed.size(), 1);
    m_sample->tenant.workspace.stage(proposed, u"Release"_qs);
    QTRY_COMPARE(superfluous.tickedCount(), 0); // it is staged now
    QVERIFY(superfluous.isEnough());
    m_sample->tenant.workspace.discardStaged(u"Discard"_qs);
    QTRY_COMPARE(superfluous.tickedWishes(), proposed);
}

QTEST_GUILESS_MAIN(TestLicenseOffer)
#include "tst_licenseoffer.moc"
