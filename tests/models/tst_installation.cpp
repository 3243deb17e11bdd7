// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"
#include "tests/models/samplelicenseserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What the server says of itself and its database.
class TestInstallation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sample.reset(); }

    void tellsOfTheInstallation();

private:
    std::unique_ptr<SampleLicenseServer> m_sample;
};

void TestInstallation::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_sample = std::make_unique<SampleLicenseServer>();
}

void TestInstallation::tellsOfTheInstallation()
{
    QSignalSpy changed(&m_sample->server.installation(), &Installation::changed);
    QCOMPARE(m_sample->server.installation().model().rowCount(), 0);
    m_sample->server.installation().setSystemInfo({.companyName = u"Havgrind Logistikk AS"_qs,
                                                   .databaseName = u"Cust31415"_qs,
                                                   .databaseType = u"MSSQL"_qs,
                                                   .fileVersion = u"11.13"_qs,
                                                   .warning = u"Low on <b>disk</b>"_qs,
                                                   .daysUntilNetServerExpiry = 12,
                                                   .isOnTravel = true});
    m_sample->server.installation().setStatus({.expiryDate = licenseDateFromText(u"2027-03-27T00:00:00"_qs),
                                               .companyName = u"Havgrind AS"_qs,
                                               .serialNr = u"0010031415"_qs});
    QCOMPARE(printedTable(m_sample->server.installation().model()), uR"(What | Value
Company | Havgrind AS
Serial number | 0010031415
Database | Cust31415 · MSSQL
Kind | central database
Travel | on travel
Server | 11.13
Server expires | in 12 days
Warning | Low on <b>disk</b>
Expires | 27/03/2027, in 125 day(s))"_qs);
    QCOMPARE(m_sample->server.installation().companyName(), u"Havgrind AS"_qs);
    QCOMPARE(m_sample->server.installation().serialNumber(), u"0010031415"_qs);
    m_sample->server.installation().setProblem(u"Half of it could not be read."_qs);
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(TestInstallation)
#include "tst_installation.moc"
