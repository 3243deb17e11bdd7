// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What a session reads of the server and its database, against the demo tenant.
class SessionInstallationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void installationIsRead();
    void troubleWithTheInstallation_data();
    void troubleWithTheInstallation();
};

void SessionInstallationTest::installationIsRead()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    QSignalSpy changed(&session.server.installation(), &Installation::changed);
    session.installation->read();
    session.installation->read();
    QTRY_COMPARE(changed.size(), 3); // the database, the dates, that there is no more
    QCOMPARE(session.calls(u"GetSystemInfo"_qs), 1);
    QCOMPARE(session.server.installation().companyName(), u"Havgrind Logistikk AS"_qs);
    QCOMPARE(session.server.installation().serialNumber(), u"1010031415"_qs);
    session.installation->read(); // the page is opened again
    QTRY_COMPARE(session.calls(u"GetUserAndInstallationLicenceStatus"_qs), 2);
}

void SessionInstallationTest::troubleWithTheInstallation_data()
{
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<QString>("problem"); // somewhere in it; empty: none
    QTest::newRow("403") << answerFault(403, 1000) << u"Ask the treasurer"_qs;
    QTest::newRow("html") << answer(200, "<html>") << u"could not be read."_qs;
    QTest::newRow("not there") << answer(404, {}) << QString();
    QTest::newRow("null") << answer(200, "null") << QString();
}

void SessionInstallationTest::troubleWithTheInstallation()
{
    QFETCH(DemoFault, fault);
    QFETCH(QString, problem);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.tenant.setFault(u"GetUserAndInstallationLicenceStatus"_qs, fault);
    QSignalSpy changed(&session.server.installation(), &Installation::changed);
    session.installation->read();
    QTRY_COMPARE(changed.size(), 2); // the database, then that there is no more
    QVERIFY(session.server.installation().model().rowCount() > 3);
    QCOMPARE(session.server.installation().problem().isEmpty(), problem.isEmpty());
    QVERIFY(session.server.installation().problem().contains(problem));
}

QTEST_GUILESS_MAIN(SessionInstallationTest)
#include "tst_sessioninstallation.moc"
