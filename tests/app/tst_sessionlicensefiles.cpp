// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;
using Words = std::optional<Verdict>;

const QString Signflow = QStringLiteral("SIGNFLOW"); // its offer grows
const QString Mapline = QStringLiteral("MAPLINE"); // its offer falls below what is in use
const QString AskPackage = QStringLiteral("GetLicenseFromLicenseServer");
const QString AskFile = QStringLiteral("GetLicenseFromFile");

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

/// What a session does with licence files, against the demo tenant.
class SessionLicenseFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFileIsCompared();
    void aFileIsRefused_data();
    void aFileIsRefused();
    void aFirstLicenseIsForTheServerToJudge();
    void theServerRefusesAFile_data();
    void theServerRefusesAFile();
};

void SessionLicenseFilesTest::aFileIsCompared()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray bytes = session.tenant.tenant().licenseFile(Signflow);
    session.licenses->loadFile(Signflow, written(folder, u"signflow.xml"_qs, bytes));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.problem(Signflow), QString());
    QCOMPARE(session.verdict(Signflow), Words(Verdict::Ready));
    QCOMPARE(session.server.offer(Signflow)->fileName, u"signflow.xml"_qs);
    QVERIFY(!session.server.check(Signflow)); // its issuer was not asked
    QCOMPARE(session.calls(AskFile), 1);
    QCOMPARE(session.calls(AskPackage), 0);
}

void SessionLicenseFilesTest::aFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why"); // somewhere in the message

    LicenseSessionFixture session;
    QVERIFY(session.isReady());
    QTest::newRow("another owner's") << session.tenant.tenant().licenseFile(Mapline)
                                     << u"it holds a licence of Mapline GmbH, not of Signflow B.V."_qs;
    QTest::newRow("broken off") << QByteArray("<LicenseInfo><OwnerName>SIGN") << u"line 1"_qs;
    QTest::newRow("external entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><LicenseInfo>&b;</LicenseInfo>")
                                     << u"entity"_qs;
    QTest::newRow("too large") << QByteArray(50 * 1024 * 1024, 'x') << u"larger than 1 MB"_qs;
    QTest::newRow("empty") << QByteArray() << u"empty"_qs;
}

void SessionLicenseFilesTest::aFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->check(Signflow);
    QVERIFY(session.isIdle(Signflow));
    const QTemporaryDir folder;
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, bytes));
    QVERIFY(!session.server.isBusy(Signflow));
    const QString problem = session.server.problem(Signflow);
    QVERIFY2(problem.startsWith(u"The file a.xml was not loaded") && problem.contains(why),
             qPrintable(problem));
    QCOMPARE(session.calls(AskFile), 0);
    QVERIFY(session.server.offer(Signflow)); // what was on offer still is
}

void SessionLicenseFilesTest::aFirstLicenseIsForTheServerToJudge()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray file = session.tenant.tenant().licenseFile(Signflow).replace("SIGNFLOW", "NEWCOMER");
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, file));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.calls(AskFile), 1);
    const QString problem = session.server.problem(Signflow); // where the user is
    QVERIFY2(problem.startsWith(u"The server could not read the licence file a.xml."), qPrintable(problem));
    QVERIFY(!session.server.offer(u"NEWCOMER"_qs));
}

void SessionLicenseFilesTest::theServerRefusesAFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("line ends") << QByteArray("\r\n") << QByteArray("\n")
                               << u"The signature does not match the licence"_qs;
    QTest::newRow("dates") << QByteArray("<ExpiryDate>20") << QByteArray("<ExpiryDate>21")
                           << u"The signature does not match the licence"_qs;
}

void SessionLicenseFilesTest::theServerRefusesAFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    const QTemporaryDir folder;
    const QByteArray bytes = session.tenant.tenant().licenseFile(Signflow).replace(from, to);
    session.licenses->loadFile(Signflow, written(folder, u"a.xml"_qs, bytes));
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.verdict(Signflow), Words(Verdict::Refused));
    QTEST(session.server.offer(Signflow)->comparison.reason, "reason");
    QVERIFY(!session.server.obstacle(Action::Activate, Signflow).isEmpty());
}

QTEST_GUILESS_MAIN(SessionLicenseFilesTest)
#include "tst_sessionlicensefiles.moc"
