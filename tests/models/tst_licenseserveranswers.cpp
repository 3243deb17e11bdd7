// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplelicenseserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

using Action = LicenseServer::Action;

const QString &Acme = SampleLicenseServer::Acme;
const QString &Nord = SampleLicenseServer::Nord;

} // namespace

/// What is said while a licence server is asked or a package changed, and afterwards.
class TestLicenseServerAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }

    void tellsWhatIsUnderWay();
    void aCheckIsRememberedWithItsTime();
    void saysHowAnActEnded_data();
    void saysHowAnActEnded();
    void tellsOfOneLicense();

private:
    std::unique_ptr<SampleLicenseServer> m_sample;
};

void TestLicenseServerAnswers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sample = std::make_unique<SampleLicenseServer>();
}

void TestLicenseServerAnswers::tellsWhatIsUnderWay()
{
    QSignalSpy states(&m_sample->server, &LicenseServer::stateChanged);
    m_sample->server.begin(Acme, Action::Check);
    QVERIFY(m_sample->server.isBusy(u"Acme"_qs));
    QVERIFY(!m_sample->server.isBusy(Nord));
    QCOMPARE(m_sample->server.inquiryText(Acme),
             u"Asking the licence server of Acme Tools since 12:00… That may take a minute."_qs);
    QCOMPARE(m_sample->ownerText(Acme), u"Under way…"_qs);
    QCOMPARE(m_sample->server.obstacle(Action::LoadFile, Acme),
             m_sample->server.inquiryText(Acme) + u" Wait until that is done."_qs);
    QCOMPARE(m_sample->server.obstacle(Action::LoadFile, Nord), QString());

    m_sample->server.end(Acme, u"It was in vain."_qs);
    QVERIFY(!m_sample->server.isBusy(Acme));
    QCOMPARE(m_sample->server.problem(Acme), u"It was in vain."_qs);
    QCOMPARE(m_sample->ownerText(Acme), u"Failed"_qs);
    m_sample->server.begin(Acme, Action::Activate);
    QCOMPARE(m_sample->server.problem(Acme), QString());
    QVERIFY(!m_sample->server.inquiry(Acme)->isWriting);
    m_sample->server.beginWriting(Acme);
    QVERIFY(m_sample->server.inquiry(Acme)->isWriting);
    QVERIFY(m_sample->server.inquiryText(Acme).endsWith(u"can no longer be called off."_qs));
    m_sample->server.end(Acme);
    QCOMPARE(states.size(), 5);

    m_sample->server.end(Acme, u"Once more."_qs);
    m_sample->server.dismissProblem(Acme);
    QCOMPARE(m_sample->server.problem(Acme), QString());
}

void TestLicenseServerAnswers::aCheckIsRememberedWithItsTime()
{
    m_sample->sayCheck(Acme, LicenseStatus::NewLicenseAvailable);
    QCOMPARE(m_sample->server.check(Acme)->at, m_sample->now);
    QCOMPARE(m_sample->server.checkText(Acme), u"A new licence is available. Asked at 12:00."_qs);
    m_sample->now = m_sample->now.addDays(1);
    QCOMPARE(m_sample->server.checkText(Acme), u"A new licence is available. Asked at 22/11/2026 12:00."_qs);
    QCOMPARE(m_sample->server.check(Nord), nullptr);
}

void TestLicenseServerAnswers::saysHowAnActEnded_data()
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

void TestLicenseServerAnswers::saysHowAnActEnded()
{
    QFETCH(Action, action);
    QFETCH(ApplyOutcome::Kind, kind);
    QSignalSpy acts(&m_sample->server, &LicenseServer::actChanged);
    m_sample->server.setAct(
        {.action = action, .owner = Acme, .outcome = {kind, Phrase::verbatim(u"Because."_qs)}, .runId = 12});
    QTEST(m_sample->server.actText(), "text");
    m_sample->server.setAct({.action = action,
                             .owner = Acme,
                             .outcome = {kind, Phrase::verbatim(u"Because."_qs)},
                             .runId = 12,
                             .problem = u"The journal is full."_qs});
    QVERIFY(m_sample->server.actText().endsWith(u"Because. The journal is full."_qs));
    m_sample->server.dismissAct();
    m_sample->server.dismissAct();
    QCOMPARE(acts.size(), 3);
    QCOMPARE(m_sample->server.actText(), QString());
}

void TestLicenseServerAnswers::tellsOfOneLicense()
{
    QSignalSpy modules(&m_sample->server, &LicenseServer::moduleChanged);
    const ModuleLicense archive = *SampleTenant::packages().at(1).moduleLicenses.at(3).current;
    m_sample->server.setModule({.license = SampleTenant::key(u"archive"_qs), .details = archive});
    QCOMPARE(m_sample->server.moduleTitle(), u"Archive"_qs);
    QCOMPARE(m_sample->server.moduleText(), uR"(Licence: Archive
Code name: archive
Description: Keeps <b>everything</b>
Owner: ACME
Kind: User
Seats: 3)"_qs);

    m_sample->server.setModule({.license = SampleTenant::key(u"archive"_qs),
                                .action = Action::ShowHistory,
                                .history = u"<p>issued</p>"_qs});
    QCOMPARE(m_sample->server.moduleTitle(), u"History of Archive"_qs);
    QCOMPARE(m_sample->server.moduleText(), u"<p>issued</p>"_qs);
    m_sample->server.setModule({.license = {Acme, u"unheard-of"_qs}, .action = Action::ShowHistory});
    QCOMPARE(m_sample->server.moduleTitle(), u"History of unheard-of"_qs);
    QVERIFY(!m_sample->server.moduleText().isEmpty());
    m_sample->server.chooseOwner(Nord); // it was about another owner
    QCOMPARE(modules.size(), 4);
    QVERIFY(!m_sample->server.module());
}

QTEST_GUILESS_MAIN(TestLicenseServerAnswers)
#include "tst_licenseserveranswers.moc"
