// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/satellitesessionfixture.h"
#include "tests/models/modelprinter.h"
#include "tests/services/superoffice/testdata.h"

#include <QSignalSpy>
#include <QTest>

using Installation = Satellites::Installation;

/// The satellites of a session, against the demo tenant.
class SessionSatellitesTest : public SatelliteSessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeThePageIsOpened();
    void listedSatellitesAreCompared();
    void whatIsLeftOutStaysOut();
    void rememberedSatellitesComeFirst();
    void typedIdsWhereNothingIsListed_data();
    void typedIdsWhereNothingIsListed();
    void onlineHasNoSatellites();
    void whatIsNotOfferedIsNotAskedFor();
    void comparedSatellitesAreAnnounced();
    void troubleWithASatellite_data();
    void troubleWithASatellite();
    void vendorsSampleIsShown();
    void failedRefreshKeepsWhatWasRead();
    void leavingCancels();

private:
    [[nodiscard]] QString problem(qint64 satelliteId) const;
};

QString SessionSatellitesTest::problem(qint64 satelliteId) const
{
    const SatelliteState *state = m_satellites->state(satelliteId);
    return state ? state->status.error : u"not compared"_qs;
}

void SessionSatellitesTest::nothingIsReadBeforeThePageIsOpened()
{
    QCOMPARE(m_satellites->installation(), Installation::Unknown);
    m_session->setServer(Installation::OnSite, allSatelliteAbilities());
    m_session->refresh();
    QCOMPARE(m_satellites->installation(), Installation::OnSite);
    QVERIFY(isQuiet());
    QVERIFY(m_tenant->operations().isEmpty());
    m_session->open();
    QTRY_VERIFY(isQuiet());
    const QStringList asked = m_tenant->operations();
    m_session->open(); // the page comes in sight again
    m_session->setServer(Installation::OnSite, allSatelliteAbilities());
    QVERIFY(isQuiet());
    QCOMPARE(m_tenant->operations(), asked);
    QCOMPARE(calls(ListOperation), 1);
    QCOMPARE(calls(CentralOperation), 1);
}

void SessionSatellitesTest::listedSatellitesAreCompared()
{
    m_session->open(); // the server is not known yet
    QVERIFY(isQuiet());
    QCOMPARE(m_satellites->listStatus().state, LoadState::Idle);
    open();
    QCOMPARE(printedTable(m_satellites->licenseModel()),
             uR"(Licence | Owner | Kind | Difference | Lübeck (2) | Rotterdam (3) | Tromsø (1)
Satellite database | SuperOffice AS | Restricted | same | assigned · 3 of 5 | assigned · 3 of 5 | assigned · 3 of 5
Travel at a satellite | SuperOffice AS | Unrestricted | differs | not assigned · 1, unlimited | not assigned · 1, unlimited | assigned · 1, unlimited)"_qs);
}

void SessionSatellitesTest::whatIsLeftOutStaysOut()
{
    open();
    for (const qint64 satelliteId : {1, 2, 3})
        m_session->leaveOut(satelliteId);
    m_session->refresh();
    QTRY_VERIFY(isQuiet());
    QCOMPARE(calls(ListOperation), 2);
    QVERIFY(m_satellites->compared().isEmpty());
}

void SessionSatellitesTest::rememberedSatellitesComeFirst()
{
    m_session->setRemembered({3, 1});
    open();
    QCOMPARE(printedColumn(m_satellites->listModel(), 0), u"Rotterdam (3)\nTromsø (1)"_qs);
    QCOMPARE(calls(SatelliteOperation), 2);
}

void SessionSatellitesTest::typedIdsWhereNothingIsListed_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<LoadState>("state");
    QTest::newRow("none") << answer(200, R"({"value": []})") << LoadState::Ready;
    QTest::newRow("403") << answer(403, "{}") << LoadState::Failed;
    QTest::newRow("404") << answer(404, "{}") << LoadState::Failed;
    QTest::newRow("500") << answer(500, "{}") << LoadState::Failed;
    QTest::newRow("html") << answer(200, "<html>") << LoadState::Failed;
    QTest::newRow("cut") << cutFault(DemoFault::Effect::DropBefore) << LoadState::Failed;
}

void SessionSatellitesTest::typedIdsWhereNothingIsListed()
{
    QFETCH(DemoFault, fault);
    QFETCH(LoadState, state);
    m_tenant->setFault(ListOperation, fault);
    open();
    QCOMPARE(m_satellites->listStatus().state, state);
    QVERIFY(m_satellites->compared().isEmpty());
    m_session->compare(2);
    QTRY_VERIFY(isQuiet());
    QVERIFY(m_satellites->state(2)->isRead());
    QCOMPARE(printedColumn(m_satellites->listModel(), 0), u"Satellite 2"_qs);
}

void SessionSatellitesTest::onlineHasNoSatellites()
{
    m_session->setRemembered({1});
    m_session->setServer(Installation::Online, allSatelliteAbilities());
    m_session->open();
    QTRY_VERIFY(m_satellites->centralReadAt().isValid());
    QCOMPARE(m_tenant->operations(), QStringList {CentralOperation});
    QVERIFY(m_satellites->compared().isEmpty());
}

void SessionSatellitesTest::whatIsNotOfferedIsNotAskedFor()
{
    m_session->setRemembered({1});
    open(ServerAbilities({u"https://crm.example.com/api/v1/Agents/License/GetFencingInfo"_qs}));
    QCOMPARE(m_tenant->operations(), QStringList {ListOperation});
    QCOMPARE(problem(1), u"This server does not tell what licences a satellite has."_qs);
    QCOMPARE(m_satellites->centralStatus().error,
             u"This server does not tell what the central licence is."_qs);
}

void SessionSatellitesTest::comparedSatellitesAreAnnounced()
{
    m_session->setRemembered({1});
    QSignalSpy compared(m_session.get(), &SessionSatellites::comparedChanged);
    open();
    QCOMPARE(compared.size(), 0); // as it was remembered
    m_session->compare(3);
    m_session->compare(3);
    m_session->leaveOut(1);
    QCOMPARE(compared.size(), 2);
    QCOMPARE(compared.at(0).constFirst().value<QList<qint64>>(), (QList<qint64> {1, 3}));
    QCOMPARE(compared.at(1).constFirst().value<QList<qint64>>(), (QList<qint64> {3}));
    QTRY_VERIFY(isQuiet());
}

void SessionSatellitesTest::troubleWithASatellite_data()
{
    QTest::addColumn<qint64>("satelliteId");
    QTest::addColumn<std::optional<DemoFault>>("fault");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const std::optional<DemoFault> &fault, const QString &text,
                        qint64 satelliteId = 1) { QTest::newRow(name) << satelliteId << fault << text; };
    row("unknown id", std::nullopt, u"There is no satellite 4 here. Look whether the id is right."_qs, 4);
    row("null", answer(200, "null"), u"There is no satellite 1 here. Look whether the id is right."_qs);
    row("404", answer(404, "{}"), u"There is no satellite 1 here. Look whether the id is right."_qs);
    row("empty", answer(200, "[]"),
        u"The server knows no licence of satellite 1. Look whether the id is right."_qs);
    row("403", answer(403, "{}"), u"Satellite 1 could not be read. "_qs);
    row("501", answer(501, "{}"), u"Satellite 1 could not be read. "_qs);
    row("500", answer(500, "{}"), u"Satellite 1 could not be read. "_qs);
    row("html", answer(200, "<html>"), u"Satellite 1 could not be read. "_qs);
    row("wrong type", answer(200, R"([{"Name": {}}])"), u"Satellite 1 could not be read. "_qs);
    row("cut", cutFault(DemoFault::Effect::DropAfter), u"Satellite 1 could not be read. "_qs);
}

void SessionSatellitesTest::troubleWithASatellite()
{
    QFETCH(qint64, satelliteId);
    QFETCH(std::optional<DemoFault>, fault);
    QFETCH(QString, problem);
    if (fault)
        m_tenant->setFault(SatelliteOperation, *fault);
    m_session->setRemembered({satelliteId});
    open();
    QVERIFY2(this->problem(satelliteId).startsWith(problem), qPrintable(this->problem(satelliteId)));
    QCOMPARE(m_satellites->state(satelliteId)->status.state, LoadState::Failed);
    QVERIFY(m_satellites->centralReadAt().isValid()); // all else goes on
}

/// Random filler: an owner who comes twice, licences with a ceiling in the list of those without, figures
/// that contradict each other.
void SessionSatellitesTest::vendorsSampleIsShown()
{
    m_tenant->setFault(SatelliteOperation, answer(200, testData("getsatellitelicenses")));
    m_session->setRemembered({6});
    open();
    QCOMPARE(printedTable(m_satellites->licenseModel()), uR"(Licence | Owner | Kind | Difference | Satellite 6
Open-source context-sensitive database | Decentralized systematic conglomeration | Restricted |  | not assigned · 731 of 944)"_qs);
    QVERIFY(m_satellites->licenseModel()
                .index(0, SatelliteLicenseModel::FirstSatellite)
                .data(SatelliteLicenseModel::IsMarkedRole)
                .toBool());
}

void SessionSatellitesTest::failedRefreshKeepsWhatWasRead()
{
    open();
    const QString before = printedTable(m_satellites->licenseModel());
    m_tenant->setFault(SatelliteOperation, answer(403, "{}"));
    m_session->refresh();
    QTRY_VERIFY(isQuiet());
    QCOMPARE(printedTable(m_satellites->licenseModel()), before);
    for (const SatelliteState &each : m_satellites->compared())
        QCOMPARE(each.status.state, LoadState::Stale);
}

void SessionSatellitesTest::leavingCancels()
{
    m_tenant->hang();
    m_session->setRemembered({1, 2});
    m_session->setServer(Installation::OnSite, allSatelliteAbilities());
    m_session->open();
    QTRY_COMPARE(m_tenant->operations().size(), 4);
    m_session.reset();
    QCOMPARE(m_satellites->installation(), Installation::None);
    QVERIFY(m_satellites->compared().isEmpty());
    QCOMPARE(m_satellites->centralStatus().state, LoadState::Idle);
}

QTEST_GUILESS_MAIN(SessionSatellitesTest)
#include "tst_sessionsatellites.moc"
