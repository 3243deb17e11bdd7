// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseagent.h"
#include "tests/services/superoffice/apifixture.h"
#include "tests/services/superoffice/testdata.h"

#include <QRegularExpression>
#include <QTest>

using Kind = ApiError::Kind;
using Owners = Result<QList<LicenseOwner>>;

/// `$select` for op 10 (API reference 1.5).
class tst_SelectedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksForHoldingsAlone();
    void emptyListIsAnAnswer();
    void repeatsWithout_data();
    void repeatsWithout();
    void emptyEitherWayIsRight();
    void whatWorkedIsNotDoubted_data();
    void whatWorkedIsNotDoubted();
    void otherErrorsAreFinal_data();
    void otherErrorsAreFinal();
};

static bool hasSelect(const FaultyRequest &request)
{
    return request.target.contains("?$select=");
}

void tst_SelectedFields::asksForHoldingsAlone()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_userlicenses")));
    const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result()->constFirst().moduleLicenses.size(), 2);
    const QString fields = QUrlQuery(QUrl::fromEncoded(fixture.lastRequest().target))
                               .queryItemValue(QStringLiteral("$select"), QUrl::FullyDecoded);
    const QStringList paths = fields.split(u',');
    QCOMPARE(paths.size(), 1 + 2 * 5);
    QVERIFY(paths.contains(QStringLiteral("Name")));
    QVERIFY(paths.contains(QStringLiteral("RestrictedModuleLicenses/Assigned")));
    QVERIFY(paths.contains(QStringLiteral("UnrestrictedModuleLicenses/ModuleLicenseId")));
    QVERIFY(fixture.lastRequest().target.size() < 500);
}

void tst_SelectedFields::emptyListIsAnAnswer()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json("[]"));
    const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
    QTRY_VERIFY(pending.isDone());
    QVERIFY(pending.result() && pending.result()->isEmpty());
    QCOMPARE(fixture.server.requests().size(), 1);
}

void tst_SelectedFields::repeatsWithout_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::newRow("refused") << FaultyAnswer::json("{}", 400);
    QTest::newRow("null") << FaultyAnswer::json("null");
    QTest::newRow("wrong shape") << FaultyAnswer::json("{}");
    QTest::newRow("nameless owner") << FaultyAnswer::json(
        R"([{"Name": null, "RestrictedModuleLicenses": [{"Name": "a"}]}])");
    QTest::newRow("owner without rows") << FaultyAnswer::json(
        R"([{"Name": "A", "RestrictedModuleLicenses": null, "UnrestrictedModuleLicenses": null}])");
    QTest::newRow("nameless row") << FaultyAnswer::json(
        R"([{"Name": "A", "RestrictedModuleLicenses": [{"Name": null, "Assigned": true}]}])");
}

void tst_SelectedFields::repeatsWithout()
{
    QFETCH(FaultyAnswer, answer);
    ApiFixture fixture;
    fixture.server.play(answer);
    fixture.server.playAlways(FaultyAnswer::json(testData("sample_userlicenses")));
    for (int i = 0; i < 2; ++i) {
        LicenseAgent agent(fixture.api); // the lesson is the server's, not the agent's
        const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
        QTRY_VERIFY(pending.isDone());
        QCOMPARE(pending.result()->constFirst().name, QStringLiteral("SUPEROFFICE"));
    }
    QList<bool> selects;
    for (const FaultyRequest &request : fixture.server.requests())
        selects.append(hasSelect(request));
    QCOMPARE(selects, QList<bool>({true, false, false}));
}

// Some owners have nothing for somebody: that is learnt once.
void tst_SelectedFields::emptyEitherWayIsRight()
{
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.playAlways(FaultyAnswer::json(R"([{"Name": "A", "Description": "Acme"}])"));
    for (const qsizetype requests : {2, 3}) {
        const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
        QTRY_VERIFY(pending.isDone());
        QCOMPARE(pending.result()->size(), 1);
        QCOMPARE(fixture.server.requests().size(), requests);
    }
    QVERIFY(hasSelect(fixture.lastRequest()));
}

void tst_SelectedFields::whatWorkedIsNotDoubted_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::newRow("error") << FaultyAnswer::json("{}", 400);
    QTest::newRow("owner without rows") << FaultyAnswer::json(R"([{"Name": "A"}])");
}

void tst_SelectedFields::whatWorkedIsNotDoubted()
{
    QFETCH(FaultyAnswer, answer);
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json(testData("sample_userlicenses")));
    fixture.server.play(answer);
    for (const qsizetype requests : {1, 2}) {
        const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
        QTRY_VERIFY(pending.isDone());
        QCOMPARE(fixture.server.requests().size(), requests);
    }
}

void tst_SelectedFields::otherErrorsAreFinal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404})
        QTest::addRow("%d", status) << status;
}

void tst_SelectedFields::otherErrorsAreFinal()
{
    QFETCH(int, status);
    ApiFixture fixture;
    LicenseAgent agent(fixture.api);
    fixture.server.play(FaultyAnswer::json("{}", status));
    const Pending<Owners> pending(agent.getUserLicenses(57, LicenseAgent::Fields::Holdings));
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.result().error().httpStatus, status);
    QCOMPARE(fixture.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_SelectedFields)
#include "tst_selectedfields.moc"
