// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/verbatimcodec.h"
#include "tests/services/orderedact.h"
#include "tests/services/scriptedapi.h"

#include <QRegularExpression>
#include <QTest>

/// What reads back after an act, answer by answer: only what was ordered is verified.
class tst_LicenseActAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void package_data();
    void package();
    void serialNumber_data();
    void serialNumber();
    void removal_data();
    void removal();
    void central_data();
    void central();
    void firstPackageOfAnOwner();
    void whatIsNotSaidIsNotOrdered();

private:
    void act(const LicenseOrder &order, const FaultyAnswer &before, const QList<FaultyAnswer> &rest);

    ApplyOutcome m_outcome;
    QStringList m_operations;
};

namespace {

const QByteArray Fine = R"({"Succeeded": true, "Reason": ""})";
const QByteArray No = R"({"Succeeded": false, "Reason": "Ask the treasurer."})";

/// A package of two modules, "a" and "b", whose rows are given as "seats" or "unrestricted".
QByteArray packageOf(const QByteArray &serial, const QByteArray &expiry, const QByteArray &modules)
{
    QByteArrayList rows;
    for (const QByteArray &module : modules.split(' ')) {
        const QByteArrayList parts = module.split(':');
        if (parts.size() < 2)
            continue;
        const bool isOpen = parts.at(1) == "open";
        rows.append(R"({"ModuleName": ")" + parts.at(0) + R"(", "NumberOfLicenses": )"
                    + (isOpen ? "1" : parts.at(1)) + R"(, "Unrestricted": )" + (isOpen ? "true" : "false")
                    + '}');
    }
    return R"({"OwnerName": "ACME", "CompanyName": "Lab", "SerialNr": ")" + serial + R"(", "ExpiryDate": ")"
           + expiry + R"(", "ModuleLicenses": [)" + rows.join(',') + "]}";
}

QByteArray storedAs(const QByteArray &package)
{
    return R"({"Current": )" + package + '}';
}

const QByteArray Old = packageOf("0010", "2027-03-27T00:00:00", "a:5 b:3");
const QByteArray New = packageOf("0010", "2028-03-27T00:00:00", "a:9 c:open");

/// An order made from @p offered on top of Old.
LicenseOrder orderOf(const QByteArray &offered)
{
    const QByteArray bytes = R"({"Current": )" + Old + R"(, "New": )" + offered + '}';
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.kind = RunKind::ActivateLicense,
            .owner = QStringLiteral("ACME"),
            .package = *verbatimLicenseInfoFromJson(bytes, QStringLiteral("US"), now)};
}

} // namespace

/// Has @p order done on a server that answers with @p before, then with @p rest.
void tst_LicenseActAnswers::act(const LicenseOrder &order, const FaultyAnswer &before,
                                const QList<FaultyAnswer> &rest)
{
    ScriptedApi scripted;
    scripted.server.play(before);
    for (const FaultyAnswer &answer : rest)
        scripted.server.play(answer);
    OrderedAct act(scripted.api, order);
    const ActTrace heard(act);
    act.run();
    QTRY_VERIFY_WITH_TIMEOUT(heard.hasEnded(), 20'000);
    m_outcome = heard.outcome();
    m_operations = scripted.operations();
}

void tst_LicenseActAnswers::package_data()
{
    QTest::addColumn<FaultyAnswer>("answer"); // to the write
    QTest::addColumn<QByteArray>("after"); // what is stored then
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    const FaultyAnswer fine = FaultyAnswer::json(Fine);
    const FaultyAnswer no = FaultyAnswer::json(No);
    const FaultyAnswer broken = FaultyAnswer::json(R"({"Error": true, "Message": "Db down"})", 500);
    const QString verified = QStringLiteral("Verified");
    const QString mismatch = QStringLiteral("Mismatch");
    const QString refused = QStringLiteral("Refused");
    const QString said = QStringLiteral("The server says that it is done, but reads back: ");

    QTest::newRow("as ordered") << fine << New << verified << QString();
    QTest::newRow("in other words") << fine << packageOf("0010", "2028-03-27T12:00:00Z", "c:open a:9 d:0")
                                    << verified << QString();
    QTest::newRow("another number of seats") << fine << packageOf("0010", "2028-03-27T00:00:00", "a:8 c:open")
                                             << mismatch << said + QStringLiteral("a: 8 instead of 9");
    QTest::newRow("a ceiling") << fine << packageOf("0010", "2028-03-27T00:00:00", "a:9 c:1") << mismatch
                               << said + QStringLiteral("c: 1 instead of unlimited");
    QTest::newRow("a module is missing")
        << fine << packageOf("0010", "2028-03-27T00:00:00", "a:9") << mismatch
        << said + QStringLiteral("c: nothing instead of unlimited");
    QTest::newRow("what was to vanish is there")
        << fine << packageOf("0010", "2028-03-27T00:00:00", "a:9 b:3 c:open") << mismatch
        << said + QStringLiteral("b: 3 instead of nothing");
    QTest::newRow("another letter case")
        << fine << packageOf("0010", "2028-03-27T00:00:00", "A:9 c:open") << mismatch
        << said + QStringLiteral("A: 9 instead of nothing; a: nothing instead of 9");
    QTest::newRow("another serial number")
        << fine << packageOf("10", "2028-03-27T00:00:00", "a:9 c:open") << mismatch
        << said + QStringLiteral("serial number: 10 instead of 0010");
    QTest::newRow("another day") << fine << packageOf("0010", "2028-03-26T00:00:00", "a:9 c:open") << mismatch
                                 << said + QStringLiteral("expiry date: 2028-03-26 instead of 2028-03-27");
    QTest::newRow("for ever") << fine << packageOf("0010", "0001-01-01T00:00:00Z", "a:9 c:open") << mismatch
                              << said + QStringLiteral("expiry date: never instead of 2028-03-27");
    QTest::newRow("a lie") << fine << Old << mismatch
                           << said
                                  + QStringLiteral(
                                      "expiry date: 2027-03-27 instead of 2028-03-27; a: 5 instead of 9; b: "
                                      "3 instead of nothing; c: nothing instead of unlimited");
    QTest::newRow("no") << no << Old << refused << QStringLiteral("Ask the treasurer.");
    QTest::newRow("no, but done") << no << New << verified << QString();
    QTest::newRow("no, but something")
        << no << packageOf("0010", "2027-03-27T00:00:00", "a:9 b:3") << mismatch
        << QStringLiteral("Ask the treasurer. It is not as it was before: a: 9 instead of 5");
    QTest::newRow("500, not done") << broken << Old << refused
                                   << QStringLiteral("The server has a problem of its own. Try again later, "
                                                     "or tell its administrator. The server says: Db down");
    QTest::newRow("500, done") << broken << New << verified << QString();
}

void tst_LicenseActAnswers::package()
{
    QFETCH(const FaultyAnswer, answer);
    QFETCH(const QByteArray, after);
    act(orderOf(New), FaultyAnswer::json(storedAs(Old)),
        {FaultyAnswer::json(Fine), answer, FaultyAnswer::json(storedAs(after))});
    QTEST(kindName(m_outcome.kind), "outcome");
    QTEST(m_outcome.reason.text(), "reason");
    QCOMPARE(m_operations, operationsOf(RunKind::ActivateLicense));
}

void tst_LicenseActAnswers::serialNumber_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    const QString verified = QStringLiteral("Verified");
    const QString mismatch = QStringLiteral("Mismatch");
    const auto with = [](const QByteArray &serial) {
        return packageOf(serial, "2027-03-27T00:00:00", "a:5 b:3");
    };
    QTest::newRow("as ordered") << with("0011") << Fine << verified;
    QTest::newRow("with other modules") << packageOf("0011", {}, "c:1") << Fine << verified;
    QTest::newRow("as a number") << with("11") << Fine << mismatch;
    QTest::newRow("as before") << Old << Fine << mismatch;
    QTest::newRow("no") << Old << No << QStringLiteral("Refused");
    QTest::newRow("no, but done") << with("0011") << No << verified;
}

void tst_LicenseActAnswers::serialNumber()
{
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, answer);
    const LicenseOrder order {.kind = RunKind::ChangeSerialNumber,
                              .companyName = QStringLiteral("Lab"),
                              .serialNr = QStringLiteral("0011")};
    act(order, FaultyAnswer::json(storedAs(Old)),
        {FaultyAnswer::json(answer), FaultyAnswer::json(storedAs(after))});
    QTEST(kindName(m_outcome.kind), "outcome");
}

void tst_LicenseActAnswers::removal_data()
{
    QTest::addColumn<FaultyAnswer>("after");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    const FaultyAnswer gone = FaultyAnswer::json("null");
    const FaultyAnswer there = FaultyAnswer::json(storedAs(Old));
    const QString verified = QStringLiteral("Verified");
    QTest::newRow("gone") << gone << Fine << verified << QString();
    QTest::newRow("gone, by 404") << FaultyAnswer::json("{}", 404) << Fine << verified << QString();
    QTest::newRow("gone all the same") << gone << No << verified << QString();
    QTest::newRow("still there") << there << Fine << QStringLiteral("Mismatch")
                                 << QStringLiteral("The server says that it is done, but reads back: the "
                                                   "licence is still there");
    QTest::newRow("no") << there << No << QStringLiteral("Refused") << QStringLiteral("Ask the treasurer.");
    QTest::newRow("unreadable") << FaultyAnswer::json("[]") << Fine << QStringLiteral("Unknown")
                                << QStringLiteral("The result could not be read: The server's answer cannot "
                                                  "be read. Check that the address belongs to a SuperOffice "
                                                  "server.");
}

void tst_LicenseActAnswers::removal()
{
    QFETCH(const FaultyAnswer, after);
    QFETCH(const QByteArray, answer);
    const LicenseOrder order {.kind = RunKind::RemoveLicense, .owner = QStringLiteral("ACME")};
    QList<FaultyAnswer> rest {FaultyAnswer::json(answer), after};
    if (after.status == 404)
        rest.append(after); // asked for once more by its REST route
    act(order, FaultyAnswer::json(storedAs(Old)), rest);
    QTEST(kindName(m_outcome.kind), "outcome");
    QTEST(m_outcome.reason.text(), "reason");
}

static QByteArray centralOf(const QByteArray &assigned)
{
    QByteArrayList rows;
    for (const char *name : {"a", "b"}) {
        const bool isAssigned = assigned.contains(name);
        rows.append(QByteArray(R"({"Name": ")") + name + R"(", "Assigned": )"
                    + (isAssigned ? "true" : "false") + '}');
    }
    return R"([{"Name": "ACME", "RestrictedModuleLicenses": [)" + rows.join(',') + "]}]";
}

void tst_LicenseActAnswers::central_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    const QByteArray a("a");
    const QByteArray both("a b");
    QTest::newRow("as ordered") << a << both << QStringLiteral("Verified") << QString();
    QTest::newRow("a lie") << a << a << QStringLiteral("Mismatch")
                           << QStringLiteral(
                                  "The server says that it is done, but reads back: not held: ACME/b");
    QTest::newRow("another one as well") << a << QByteArray("b") << QStringLiteral("Mismatch")
                                         << QStringLiteral("The server says that it is done, but reads back: "
                                                           "not held: ACME/a");
    QTest::newRow("changed meanwhile")
        << both << both << QStringLiteral("Conflict")
        << QStringLiteral("This licence has changed since it was read (also held: ACME/b). Nothing was sent. "
                          "Check again.");
}

void tst_LicenseActAnswers::central()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    LicenseOrder order {.kind = RunKind::SaveCentralLicense};
    order.central = {centralOf("a"), QDateTime::currentDateTimeUtc()};
    order.assigned.insert({QStringLiteral("acme"), QStringLiteral("b")}, true);
    QList<FaultyAnswer> rest;
    if (before == "a")
        rest = {FaultyAnswer::json("[]"), FaultyAnswer::json(centralOf(after))};
    act(order, FaultyAnswer::json(centralOf(before)), rest);
    QTEST(kindName(m_outcome.kind), "outcome");
    QTEST(m_outcome.reason.text(), "reason");
}

void tst_LicenseActAnswers::firstPackageOfAnOwner()
{
    const QByteArray bytes = R"({"New": )" + New + '}';
    LicenseOrder order = orderOf(New);
    order.package =
        *verbatimLicenseInfoFromJson(bytes, QStringLiteral("US"), QDateTime::currentDateTimeUtc());
    act(order, FaultyAnswer::json("null"),
        {FaultyAnswer::json(Fine), FaultyAnswer::json(Fine), FaultyAnswer::json(storedAs(New))});
    QCOMPARE(kindName(m_outcome.kind), QStringLiteral("Verified"));
}

void tst_LicenseActAnswers::whatIsNotSaidIsNotOrdered()
{
    QByteArray withoutTexts = New;
    withoutTexts.replace(R"("CompanyName": "Lab", "SerialNr": "0010", )", "");
    QVERIFY(withoutTexts != New);
    act(orderOf(withoutTexts), FaultyAnswer::json(storedAs(Old)),
        {FaultyAnswer::json(Fine), FaultyAnswer::json(Fine), FaultyAnswer::json(storedAs(New))});
    QCOMPARE(kindName(m_outcome.kind), QStringLiteral("Verified"));
}

QTEST_GUILESS_MAIN(tst_LicenseActAnswers)
#include "tst_licenseactanswers.moc"
