// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plannedcalls.h"
#include "tests/services/runtrace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

/// What is shown before a run is what the server then gets.
class PlannedCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asSent_data();
    void asSent();
    void text();
    void savedUser();
};

static const QString SuperOffice = QStringLiteral("SUPEROFFICE");
static const QString Signflow = QStringLiteral("SIGNFLOW");
static constexpr int Somebody = 1;

static QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

/// The tenant reads one request at a time, so that they come in the order they were made.
static TenantFixture orderlyFixture()
{
    return TenantFixture({}, 400, TenantFixture::oneByOne());
}

void PlannedCallsTest::asSent_data()
{
    QTest::addColumn<ApplyItem>("item");
    const auto add = [](const char *name, const char *held, const char *grants, const char *releases) {
        QTest::newRow(name) << ApplyItem {Somebody,        Signflow,    names(grants),
                                          names(releases), names(held), {}};
    };
    add("give", "sign-user", "sign-archive", "");
    add("give the first", "", "sign-user", "");
    add("take", "sign-archive sign-user", "", "sign-archive");
    add("take the last", "sign-user", "", "sign-user");
    add("swap", "sign-archive sign-user", "sign-bulk", "sign-archive");
    QTest::newRow("an owner with an awkward name") << ApplyItem {
        Somebody, QStringLiteral("NORDLYS \"LAB\" A/S"), {QStringLiteral("lab kit/\"pro\"")}, {}, {}, {}};
}

void PlannedCallsTest::asSent()
{
    QFETCH(const ApplyItem, item);
    TenantFixture fixture = orderlyFixture();
    QVERIFY(fixture.isReady());
    fixture.setHeld(Somebody, item.owner, item.held);
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());
    QCOMPARE(heard.kinds(), {QStringLiteral("Verified")});

    const QList<PlannedCall> planned = plannedCalls(item);
    const QList<DemoRequestRecord> sent = fixture.tenant().requests();
    QCOMPARE(planned.size(), sent.size());
    for (qsizetype i = 0; i < planned.size(); ++i) {
        QCOMPARE(planned.at(i).method, QString::fromLatin1(sent.at(i).method));
        QCOMPARE(QStringLiteral("/demo/api/") + planned.at(i).path, QString::fromLatin1(sent.at(i).path));
        QCOMPARE(QJsonDocument::fromJson(planned.at(i).body.toUtf8()),
                 QJsonDocument::fromJson(sent.at(i).body));
        QCOMPARE(planned.at(i).isWrite, !readOperations().contains(sent.at(i).operation));
    }
}

void PlannedCallsTest::text()
{
    const QList<PlannedCall> planned =
        plannedCalls({57, Signflow, names("sign-bulk"), {}, names("sign-user"), {}});
    QCOMPARE(planned.size(), 5);
    const PlannedCall assignment {.method = QStringLiteral("POST"),
                                  .path = QStringLiteral("v1/Agents/License/AssignThirdPartyLicenses"),
                                  .body = QStringLiteral(R"({
    "AssociateId": 57,
    "ModuleLicenseNames": [
        "sign-user",
        "sign-bulk"
    ],
    "ModuleOwner": "SIGNFLOW"
})"),
                                  .isWrite = true};
    QCOMPARE(planned.at(2).body, assignment.body);
    QCOMPARE(planned.at(2), assignment);
}

/// Which of @p modules a request to save a user says are assigned.
static QStringList assignedIn(const QByteArray &user, const QStringList &modules)
{
    QStringList assigned;
    const QJsonObject root = QJsonDocument::fromJson(user).object();
    for (const QJsonValue owner : root.value(QStringLiteral("LicenseOwners")).toArray()) {
        for (const char *list : {"RestrictedModuleLicenses", "UnrestrictedModuleLicenses"}) {
            for (const QJsonValue row : owner[QLatin1StringView(list)].toArray()) {
                const QString name = row[QLatin1StringView("Name")].toString();
                if (modules.contains(name) && row[QLatin1StringView("Assigned")].toBool())
                    assigned.append(name);
            }
        }
    }
    return assigned;
}

// A whole user cannot be known beforehand: what changes of it is said in words.
void PlannedCallsTest::savedUser()
{
    TenantFixture fixture = orderlyFixture();
    QVERIFY(fixture.isReady());
    const int seller = fixture.holders(SuperOffice, QStringLiteral("ten-sales")).constFirst();
    const ApplyItem item {seller, SuperOffice, names("ten-service"), names("ten-sales"), names("ten-sales"),
                          {}};
    fixture.setHeld(seller, SuperOffice, item.held);
    PlannedRun run(fixture.api(), {{item}});
    const RunTrace heard(run);
    run.run();
    QTRY_VERIFY(heard.hasEnded());

    const QList<PlannedCall> planned = plannedCalls(item);
    const QList<DemoRequestRecord> sent = fixture.tenant().requests();
    QCOMPARE(planned.size(), sent.size());
    for (qsizetype i = 0; i < planned.size(); ++i) {
        QCOMPARE(planned.at(i).method, QString::fromLatin1(sent.at(i).method));
        QCOMPARE(QStringLiteral("/demo/api/") + planned.at(i).path, QString::fromLatin1(sent.at(i).path));
        QCOMPARE(planned.at(i).isWrite, sent.at(i).operation == u"SaveUser");
    }
    QCOMPARE(planned.at(2).body.section(u'\n', 1), QStringLiteral("ten-sales: \"Assigned\": true → false\n"
                                                                  "ten-service: \"Assigned\": false → true"));
    QCOMPARE(assignedIn(sent.at(2).body, item.grants + item.releases), item.grants);
}

QTEST_GUILESS_MAIN(PlannedCallsTest)
#include "tst_plannedcalls.moc"
