// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"
#include "tests/models/samplelicenseserver.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(LicenseCatalogue)
Q_DECLARE_METATYPE(std::optional<LicenseStatus>)

namespace {

using Action = LicenseServer::Action;
using Validity = LicenseServer::Validity;

const QString &Acme = SampleLicenseServer::Acme;
const QString &Own = SampleLicenseServer::Own;
constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

/// The owners on the page "Licence server": which there are, which is chosen, and what is known of each.
class TestLicenseServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }

    void beginsWithSuperOffice();
    void choosesAnOwner();
    void followsTheCatalogue();
    void ownersSayWhatIsToBeKnown_data();
    void ownersSayWhatIsToBeKnown();
    void factsCountTheDays();
    void saysItInTheLanguageNowSet();
    void forgetsTheTenant();

private:
    std::unique_ptr<SampleLicenseServer> m_sample;
};

void TestLicenseServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sample = std::make_unique<SampleLicenseServer>();
}

void TestLicenseServer::beginsWithSuperOffice()
{
    QAbstractItemModelTester tester(&m_sample->server.ownerModel(), Fatal);
    QCOMPARE(m_sample->server.chosenOwner(), Own);
    QCOMPARE(printedColumn(m_sample->server.ownerModel(), 0), u"SuperOffice\nAcme Tools\nNordSync"_qs);
    QCOMPARE(printedColumn(m_sample->server.ownerModel(), 0, PackageOwnerModel::TextRole),
             u"Not asked yet\nNot asked yet\nNot asked yet"_qs);
    QCOMPARE(m_sample->server.offer(Own), nullptr);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
    QCOMPARE(m_sample->server.checkText(Own), u"The licence server has not been asked yet."_qs);
    QCOMPARE(m_sample->server.offerText(Own), QString());

    Workspace nothing;
    LicenseServer empty(nothing);
    QCOMPARE(empty.chosenOwner(), QString());
    QCOMPARE(empty.ownerModel().rowCount(), 0);
    QVERIFY(!empty.obstacle(Action::Check, empty.chosenOwner()).isEmpty());
}

void TestLicenseServer::choosesAnOwner()
{
    QSignalSpy chosen(&m_sample->server, &LicenseServer::chosenChanged);
    m_sample->server.chooseOwner(u"acme"_qs);
    QCOMPARE(m_sample->server.chosenOwner(), Acme);
    QCOMPARE(chosen.size(), 1);
    m_sample->server.chooseOwner(Acme);
    m_sample->server.chooseOwner(u"NOBODY"_qs);
    QCOMPARE(m_sample->server.chosenOwner(), Acme);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_sample->server.factModel().index(0, 1).data().toString(), u"Acme Tools"_qs);
}

void TestLicenseServer::followsTheCatalogue()
{
    m_sample->server.chooseOwner(Acme);
    m_sample->offer(1);
    QSignalSpy owners(&m_sample->server, &LicenseServer::ownersChanged);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QCOMPARE(owners.size(), 1);
    QCOMPARE(m_sample->server.chosenOwner(), Acme);
    QVERIFY(m_sample->server.offer(Acme));

    QList<ExtendedLicenseInfo> packages = SampleTenant::packages();
    packages.removeAt(1);
    m_sample->tenant.workspace.setCatalogue(LicenseCatalogue(packages));
    QCOMPARE(m_sample->server.chosenOwner(), Own);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
    QCOMPARE(m_sample->server.ownerModel().rowCount(), 2);
    m_sample->tenant.workspace.setCatalogue(SampleTenant::catalogue());
    QVERIFY(!m_sample->server.offer(Acme)); // who comes back begins anew
}

void TestLicenseServer::ownersSayWhatIsToBeKnown_data()
{
    QTest::addColumn<LicenseCatalogue>("catalogue");
    QTest::addColumn<std::optional<LicenseStatus>>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<SeatLevel>("level");

    using Status = std::optional<LicenseStatus>;
    const LicenseCatalogue fine = SampleTenant::catalogue();
    const LicenseCatalogue soon =
        SampleLicenseServer::catalogueUntil(u"2026-11-01"_qs, u"2026-12-15"_qs, u"2027-01-15"_qs);
    const LicenseCatalogue inGrace =
        SampleLicenseServer::catalogueUntil(u"2026-10-01"_qs, u"2026-11-15"_qs, u"2027-01-15"_qs);
    const LicenseCatalogue stopped =
        SampleLicenseServer::catalogueUntil(u"2026-09-01"_qs, u"2026-10-15"_qs, u"2026-11-22"_qs);
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
    m_sample->tenant.workspace.setCatalogue(catalogue);
    if (status)
        m_sample->sayCheck(Acme, *status);
    QTEST(m_sample->ownerText(Acme), "text");
    const QModelIndex index = m_sample->server.ownerModel().index(m_sample->server.ownerModel().rowOf(Acme));
    QTEST(index.data(PackageOwnerModel::LevelRole).value<SeatLevel>(), "level");
}

void TestLicenseServer::factsCountTheDays()
{
    m_sample->tenant.workspace.setCatalogue(SampleLicenseServer::catalogueUntil(
        u"2026-11-01T00:00:00"_qs, u"9999-12-31T00:00:00"_qs, u"soon"_qs));
    m_sample->server.chooseOwner(Acme);
    QCOMPARE(printedTable(m_sample->server.factModel()), uR"(What | Value
Owner | Acme Tools
Company | Nordic Sample AS
Expires | no end
Warning begins | 01/11/2026, 21 day(s) ago
Grace ends | soon, not a date)"_qs);
}

void TestLicenseServer::saysItInTheLanguageNowSet()
{
    m_sample->server.chooseOwner(Acme);
    m_sample->tenant.workspace.setCatalogue(
        SampleLicenseServer::catalogueUntil(u""_qs, u"2027-03-27"_qs, u""_qs));
    m_sample->offer(2);
    const QString before = printedTable(m_sample->server.factModel());
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    m_sample->server.retranslate();
    QVERIFY(printedTable(m_sample->server.factModel()) != before);
    QVERIFY(printedTable(m_sample->server.factModel()).contains(u"27.03.27"_qs));
    QVERIFY(printedTable(m_sample->server.differenceModel()).contains(u"27.03.28"_qs));
    QVERIFY(m_sample->server.offer(Acme)); // nothing was lost by it
    QCOMPARE(m_sample->server.validity(Acme), Validity::Valid);
}

void TestLicenseServer::forgetsTheTenant()
{
    m_sample->server.chooseOwner(Acme);
    m_sample->sayCheck(Acme, LicenseStatus::Ok);
    m_sample->offer(2);
    m_sample->server.setAct({.owner = Acme});
    m_sample->server.setModule({.license = SampleTenant::key(u"archive"_qs)});
    m_sample->server.installation().setSystemInfo({.databaseName = u"Cust31415"_qs});
    m_sample->server.installation().setProblem(u"Half of it could not be read."_qs);
    m_sample->server.clear();
    QVERIFY(!m_sample->server.check(Acme));
    QVERIFY(!m_sample->server.offer(Acme));
    QVERIFY(!m_sample->server.act());
    QVERIFY(!m_sample->server.module());
    QCOMPARE(m_sample->server.installation().problem(), QString());
    QCOMPARE(m_sample->server.installation().model().rowCount(), 0);
    QCOMPARE(m_sample->server.comparisonModel().rowCount(), 0);
    QCOMPARE(m_sample->server.superfluousModel().rowCount(), 0);
    QVERIFY(m_sample->server.obstacle(Action::Check, Acme).startsWith(u"Nobody is signed in."_qs));

    m_sample->tenant.workspace.clear();
    QCOMPARE(m_sample->server.chosenOwner(), QString());
    QCOMPARE(m_sample->server.ownerModel().rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLicenseServer)
#include "tst_licenseserver.moc"
