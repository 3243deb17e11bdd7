// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/licenseagent.h"
#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"
#include "tests/services/http/heldcredentialsource.h"
#include "tests/services/superoffice/testdata.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace {

constexpr int Many = 200;

/// The operations that reached @p server with @p authorization, one for each request.
QByteArrayList operationsWith(const FaultyServer &server, const QByteArray &authorization)
{
    QByteArrayList operations;
    for (const FaultyRequest &request : server.requests()) {
        if (request.header("Authorization") == authorization)
            operations.append(request.target.split('/').constLast());
    }
    return operations;
}

} // namespace

/// A sign-in that ends amid everything: typed calls go on with the next one, asked for once.
class tst_FaultRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneRenewalForAll();
};

void tst_FaultRenewal::oneRenewalForAll()
{
    FaultyServer server;
    server.requireHeader("Authorization", "Bearer new");
    server.playAlways(FaultyAnswer::json(testData("sample_assignments")));
    HttpClientOptions options;
    options.maxInFlight = Many;
    HttpClient client(options);
    client.setTrustedOrigin(server.url());
    client.setCredentials({.authorization = "Bearer old"});
    HeldCredentialSource source;
    client.setCredentialSource(&source);
    WebApi api(client, server.url(QStringLiteral("/so/api")));
    LicenseAgent agent(api);
    const QString owner = QStringLiteral("SIGNFLOW");

    // Reads and writes: what was answered with 401 has not been done.
    std::vector<Pending<Result<QList<ModuleLicenseLink>>>> calls;
    for (int id = 1; id <= Many / 2; ++id) {
        calls.emplace_back(agent.getThirdPartyLicenseAssignments(id, owner));
        calls.emplace_back(agent.assignThirdPartyLicenses(id, owner, {QStringLiteral("sign-user")}));
    }
    QTRY_VERIFY(source.isAsked());
    QTRY_COMPARE(server.requests().size(), Many);
    source.settle(Credentials {.authorization = "Bearer new"});
    QTRY_VERIFY(std::ranges::all_of(calls, [](const auto &call) { return call.isDone(); }));

    QVERIFY(std::ranges::all_of(calls, [](const auto &call) { return call.result().has_value(); }));
    QCOMPARE(source.timesAsked(), 1);
    QCOMPARE(server.requests().size(), 2 * Many);
    for (const QByteArray &authorization : {QByteArray("Bearer old"), QByteArray("Bearer new")}) {
        const QByteArrayList operations = operationsWith(server, authorization);
        QCOMPARE(operations.size(), Many);
        QCOMPARE(operations.count("AssignThirdPartyLicenses"), Many / 2);
    }
}

QTEST_GUILESS_MAIN(tst_FaultRenewal)
#include "tst_faultrenewal.moc"
