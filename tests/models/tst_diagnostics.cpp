// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnostics.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// The list of calls and the support bundle.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void callsSayWhetherTheyCanBeMade_data();
    void callsSayWhetherTheyCanBeMade();
    void nothingKnownIsNothingShown();
    void bundleTellsWhatHelps();
    void bundleTellsNobodysNames();

private:
    static ServerAbilities someAbilities();
};

ServerAbilities TestDiagnostics::someAbilities()
{
    ServerAbilities abilities({u"https://inner/Cust31415/api/v1/Agents/License/GetUserLicenses"_qs,
                               u"https://inner/Cust31415/api/v1/Agents/User/GetUser"_qs,
                               u"https://inner/Cust31415/api/v1/Agents/User/SaveUser"_qs});
    abilities.noteRefusal(u"User/SaveUser"_qs, u"Not for <b>you</b>"_qs);
    abilities.noteRefusal(u"User/GetUser"_qs, {});
    return abilities;
}

void TestDiagnostics::callsSayWhetherTheyCanBeMade_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("offered") << u"License/GetUserLicenses"_qs << u"offered"_qs << QString() << false;
    QTest::newRow("missing") << u"License/GetFencingInfo"_qs << u"not on this server"_qs
                             << u"The server's list of calls does not name it; older servers lack the newest "
                                u"calls."_qs
                             << true;
    QTest::newRow("refused") << u"User/SaveUser"_qs << u"refused"_qs << u"Not for <b>you</b>"_qs << true;
    QTest::newRow("refused without a word")
        << u"User/GetUser"_qs << u"refused"_qs << u"The server gave no reason."_qs << true;
}

void TestDiagnostics::callsSayWhetherTheyCanBeMade()
{
    QFETCH(const QString, call);
    ServerCallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAbilities(someAbilities());
    const auto row = static_cast<int>(ServerCallModel::calls().indexOf(call));
    QVERIFY(row >= 0);
    const auto text = [&](ServerCallModel::Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(ServerCallModel::Column::Call), call);
    QTEST(text(ServerCallModel::Column::State), "state");
    QTEST(text(ServerCallModel::Column::Reason), "reason");
    QTEST(model.index(row, 0).data(ServerCallModel::IsClosedRole).toBool(), "isClosed");
}

void TestDiagnostics::nothingKnownIsNothingShown()
{
    ServerCallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setAbilities(ServerAbilities());
    QCOMPARE(model.rowCount(), ServerCallModel::calls().size());
    QCOMPARE(model.index(0, static_cast<int>(ServerCallModel::Column::State)).data().toString(),
             u"not known"_qs);

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAbilities(someAbilities());
    model.setAbilities(someAbilities());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setAbilities(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestDiagnostics::bundleTellsWhatHelps()
{
    Diagnostics diagnostics;
    QVERIFY(diagnostics.supportBundle().contains(u"Not signed in"_qs));
    diagnostics.setFacts({u"11.13"_qs, SignInWay::OpenIdConnect, true, false});
    diagnostics.calls().setAbilities(someAbilities());
    diagnostics.requests().append({.when = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC),
                                   .method = u"POST"_qs,
                                   .path = u"/Cust31415/api/v1/Agents/License/GetUserLicenses"_qs,
                                   .attempt = 2,
                                   .status = 503,
                                   .milliseconds = 12,
                                   .bytes = 34,
                                   .dbStats = u"Calls=7"_qs});
    const QString bundle = diagnostics.supportBundle();
    for (const QString &expected :
         {u"Server 11.13, SuperOffice Online, signed in by OpenID Connect\n"_qs,
          u"\nLicense/GetUserLicenses offered\n"_qs, u"\nUser/SaveUser refused\n"_qs,
          u"\n2026-11-22T08:00:00.000Z POST /v1/Agents/License/GetUserLicenses 503 12 ms 34 bytes try 2 "
          u"Calls=7\n"_qs})
        QVERIFY2(bundle.contains(expected), qPrintable(bundle));
}

void TestDiagnostics::bundleTellsNobodysNames()
{
    Diagnostics diagnostics;
    diagnostics.setFacts({u"11.13"_qs, SignInWay::Basic, true, false});
    for (const QString &path : {u"/Cust31415/api/v1/User/currentPrincipal"_qs, u"/Cust31415/api"_qs})
        diagnostics.requests().append({.method = u"GET"_qs, .path = path, .status = 200});
    QVERIFY(!diagnostics.supportBundle().contains(u"Cust31415"_qs));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
