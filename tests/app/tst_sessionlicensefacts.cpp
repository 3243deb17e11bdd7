// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

using Action = LicenseServer::Action;

const QString Signflow = QStringLiteral("SIGNFLOW"); // its offer grows
const QString Mapline = QStringLiteral("MAPLINE"); // its offer falls below what is in use

} // namespace

/// What a session asks about single licences, and about the shop, against the demo tenant.
class SessionLicenseFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void detailsAreRead();
    void historyIsPlainText();
    void shopIsOpened_data();
    void shopIsOpened();
};

void SessionLicenseFactsTest::detailsAreRead()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->showModuleDetails({Signflow, u"sign-user"_qs});
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.moduleTitle(), u"Signflow user"_qs);
    QVERIFY(session.server.moduleText().contains(u"Code name: sign-user"));

    session.licenses->showModuleDetails({Signflow, u"sign-nothing"_qs});
    QVERIFY(session.isIdle(Signflow));
    QVERIFY(session.server.problem(Signflow).startsWith(u"The details of sign-nothing could not be read."));
    QCOMPARE(session.server.obstacle(Action::ShowDetails, Signflow), QString());
}

void SessionLicenseFactsTest::historyIsPlainText()
{
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    session.licenses->showModuleHistory({Signflow, u"sign-bulk"_qs});
    QVERIFY(session.isIdle(Signflow));
    QCOMPARE(session.server.problem(Signflow), QString());
    QCOMPARE(session.server.moduleText(), u"<p>sign-bulk</p><script>alert('history')</script>"_qs);
    QCOMPARE(session.calls(u"GetLicenseFromDB"_qs), 1);
}

void SessionLicenseFactsTest::shopIsOpened_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("problem"); // how it begins
    QTest::newRow("https") << Signflow << QUrl(u"https://shop.signflow.example/"_qs) << QString();
    QTest::newRow("http") << Mapline << QUrl()
                          << u"The server knows no web shop of Mapline GmbH with a secure address."_qs;
}

void SessionLicenseFactsTest::shopIsOpened()
{
    QFETCH(QString, owner);
    QFETCH(QUrl, url);
    QFETCH(QString, problem);
    LicenseSessionFixture session;
    QVERIFY(session.isReady() && session.readAll());
    QSignalSpy opened(session.licenses.get(), &SessionLicenses::openUrlRequested);
    session.licenses->openShop(owner);
    QVERIFY(session.isIdle(owner));
    QCOMPARE(opened.size(), url.isEmpty() ? 0 : 1);
    if (!url.isEmpty())
        QCOMPARE(opened.constFirst().constFirst().toUrl(), url);
    QVERIFY(session.server.problem(owner).startsWith(problem));
}

QTEST_GUILESS_MAIN(SessionLicenseFactsTest)
#include "tst_sessionlicensefacts.moc"
