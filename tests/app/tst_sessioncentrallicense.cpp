// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/satellitesessionfixture.h"
#include "tests/models/modelprinter.h"

#include <QSignalSpy>
#include <QTest>

/// The central licence of a session, against the demo tenant: read, ticked, saved and read back.
class CentralLicenseTest : public SatelliteSessionFixture
{
    Q_OBJECT

private Q_SLOTS:
    void centralLicense();
    void troubleWithTheCentralLicense_data();
    void troubleWithTheCentralLicense();
    void onlyTheLastAnswerCounts();
    void savingIsReadBack();
    void refusedSaveKeepsTheTicks();
    void oldCentralLicenseIsReadAgainFirst();

private:
    /// Opens the boxes and ticks the licence that is not assigned.
    void tickTravel();
};

void CentralLicenseTest::tickTravel()
{
    m_satellites->setCentralBoxes(CentralLicenseModel::Boxes::Open);
    CentralLicenseModel &model = m_satellites->centralModel();
    const QModelIndex box = model.index(1, static_cast<int>(CentralLicenseModel::Column::Assigned));
    QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
}

void CentralLicenseTest::centralLicense()
{
    open();
    QCOMPARE(printedTable(m_satellites->centralModel()), uR"(Licence | Assigned | Seats | Kind | Owner
Satellite database | [ ]!not assigned | 3 of 5 in use | Restricted | SuperOffice AS
Travel at a satellite | [ ]!not assigned | 1 in use, unlimited | Unrestricted | SuperOffice AS)"_qs);
    QCOMPARE(m_satellites->centralObstacle(), QString());
}

void CentralLicenseTest::troubleWithTheCentralLicense_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::newRow("403") << answer(403, "{}");
    QTest::newRow("404") << answer(404, "{}");
    QTest::newRow("500") << answer(500, "{}");
    QTest::newRow("null") << answer(200, "null");
    QTest::newRow("html") << answer(200, "<html>");
    QTest::newRow("cut") << cutFault(DemoFault::Effect::DropBefore);
}

void CentralLicenseTest::troubleWithTheCentralLicense()
{
    QFETCH(DemoFault, fault);
    m_tenant->setFault(CentralOperation, fault);
    open();
    QCOMPARE(m_satellites->centralStatus().state, LoadState::Failed);
    QVERIFY(!m_satellites->centralStatus().error.isEmpty());
    QCOMPARE(m_satellites->compared().size(), 3);
}

/// An answer that was on its way while another was asked for may be older than what has been saved since.
void CentralLicenseTest::onlyTheLastAnswerCounts()
{
    open();
    const QSignalSpy changed(m_satellites.get(), &Satellites::centralChanged);
    m_session->readCentral();
    m_session->readCentral();
    m_session->read(2); // whose answer comes last
    QTRY_VERIFY(isQuiet());
    QCOMPARE(calls(CentralOperation), 3);
    QCOMPARE(changed.size(), 3); // asked, asked, answered
}

void CentralLicenseTest::savingIsReadBack()
{
    open();
    tickTravel();
    const QSignalSpy recorded(m_session.get(), &SessionSatellites::recorded);
    m_session->saveCentral(m_satellites->centralModel().changes());
    QVERIFY(m_satellites->isSaving());
    m_session->saveCentral(m_satellites->centralModel().changes()); // once is enough
    QTRY_COMPARE(recorded.size(), 1);
    QTRY_VERIFY(isQuiet());
    QCOMPARE(calls(SaveOperation), 1);
    QCOMPARE(m_satellites->save()->outcome.kind, ApplyOutcome::Kind::Verified);
    QCOMPARE(
        printedColumn(m_satellites->centralModel(), static_cast<int>(CentralLicenseModel::Column::Assigned)),
        u"not assigned\nassigned"_qs);
    QVERIFY(m_satellites->centralModel().changes().isEmpty());
    const auto runs = m_journal->runs(Tenant);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->constFirst().id, m_satellites->save()->runId);
    QCOMPARE(runs->constFirst().start.kind, RunKind::SaveCentralLicense);
    QCOMPARE(runs->constFirst().start.user, u"Kari Nordmann"_qs);
}

void CentralLicenseTest::refusedSaveKeepsTheTicks()
{
    open();
    tickTravel();
    m_tenant->setFault(SaveOperation, answerFault(403));
    m_session->saveCentral(m_satellites->centralModel().changes());
    QTRY_VERIFY(m_satellites->save());
    QTRY_VERIFY(isQuiet());
    QCOMPARE(m_satellites->save()->outcome.kind, ApplyOutcome::Kind::Refused);
    QCOMPARE(m_satellites->centralModel().changes().size(), 1);
    m_tenant->setFault(SaveOperation, answerFault(403, 0)); // not any more
    m_session->saveCentral(m_satellites->centralModel().changes());
    QTRY_VERIFY(m_satellites->save());
    QCOMPARE(m_satellites->save()->outcome.kind, ApplyOutcome::Kind::Verified);
    QTRY_VERIFY(isQuiet());
}

void CentralLicenseTest::oldCentralLicenseIsReadAgainFirst()
{
    open();
    tickTravel();
    m_satellites->now = [] { return QDateTime::currentDateTimeUtc().addSecs(16 * 60); };
    m_session->saveCentral(m_satellites->centralModel().changes());
    QTRY_VERIFY(isQuiet());
    QCOMPARE(calls(SaveOperation), 0);
    QCOMPARE(calls(CentralOperation), 2);
    QCOMPARE(m_satellites->save()->outcome.kind, ApplyOutcome::Kind::Refused);
    QCOMPARE(m_satellites->centralModel().changes().size(), 1);
}

QTEST_GUILESS_MAIN(CentralLicenseTest)
#include "tst_sessioncentrallicense.moc"
