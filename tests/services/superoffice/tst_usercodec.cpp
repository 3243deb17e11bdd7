// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/usercodec.h"
#include "tests/services/superoffice/jsonmutation.h"
#include "tests/services/superoffice/testdata.h"

#include <QTest>

using Changes = QHash<QString, bool>;
using Kind = ApiError::Kind;

namespace {

const QString Norwegian = QStringLiteral("NO");
const QString SuperOffice = QStringLiteral("SUPEROFFICE");
const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Verbatim<User> sampleUser(const QByteArray &json = testData("sample_user"))
{
    return {User {.associateId = 57}, {json, Noon}};
}

} // namespace

class tst_UserCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void user();
    void anotherUser_data();
    void anotherUser();
    void rolesAndGroups();
    void everyMutationIsAValueOrNamesTheField();
    void onlyTheOwnersRowsChange();
    void unclearUsersAreRefused_data();
    void unclearUsersAreRefused();
};

void tst_UserCodec::user()
{
    const auto user = userFromJson(' ' + testData("sample_user"), Norwegian, 57, Noon);
    QVERIFY(user);
    QCOMPARE(user->json.bytes, testData("sample_user"));
    QCOMPARE(user->value.associateId, 57);
    QCOMPARE(user->value.name, QStringLiteral("INGR"));
    QCOMPARE(user->value.type, UserType::InternalAssociate);
    QVERIFY(!user->value.isRetired);
    QCOMPARE(user->value.licenseOwners.size(), 2);
    QCOMPARE(user->value.licenseOwners.constFirst().description, QStringLiteral("SuperOffice AS"));
    QVERIFY(user->value.licenseOwners.constFirst().moduleLicenses.constFirst().assigned);
}

void tst_UserCodec::anotherUser_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("null") << QByteArray("null") << Kind::NotFound;
    QTest::newRow("empty user") << QByteArray("{}") << Kind::NotFound;
    QTest::newRow("no id") << QByteArray(R"({"AssociateId":0,"Name":""})") << Kind::NotFound;
    QTest::newRow("negative id") << QByteArray(R"({"AssociateId":-1})") << Kind::NotFound;
    QTest::newRow("somebody else") << QByteArray(R"({"AssociateId":58})") << Kind::BadResponse;
}

void tst_UserCodec::anotherUser()
{
    QFETCH(QByteArray, body);
    const auto user = userFromJson(body, Norwegian, 57, Noon);
    QVERIFY(!user);
    QTEST(user.error().kind, "kind");
}

void tst_UserCodec::rolesAndGroups()
{
    const auto roles =
        userRolesFromJson(R"([{"Id": 3, "Value": "US:\"User\";NO:\"Bruker\"", "Tooltip": "t"}])", Norwegian);
    QVERIFY(roles);
    QVERIFY((roles->constFirst() == UserRole {3, QStringLiteral("Bruker"), QStringLiteral("t")}));
    const auto groups = userGroupsFromJson(
        R"([{"Value": "Sales", "Tooltip": null, "Id": 5, "Rank": 2, "Deleted": true}])", Norwegian);
    QVERIFY(groups);
    QVERIFY((groups->constFirst() == UserGroup {5, QStringLiteral("Sales"), {}, 2, true}));
    QCOMPARE(userRolesFromJson("null", Norwegian).error().kind, Kind::BadResponse);
    QCOMPARE(userGroupsFromJson("[{\"Id\": {}}]", Norwegian).error().detail,
             QStringLiteral("[0].Id: expected a number, found an object"));
}

void tst_UserCodec::everyMutationIsAValueOrNamesTheField()
{
    int errors = 0;
    for (const JsonMutation &mutation : mutationsOf(testData("sample_user"))) {
        const auto user = userFromJson(mutation.body, Norwegian, 57, Noon);
        if (user || mutation.path.isEmpty() || user.error().kind == Kind::NotFound)
            continue;
        ++errors;
        QCOMPARE(user.error().kind, Kind::BadResponse);
        QVERIFY2(user.error().detail.startsWith(mutation.path), qPrintable(user.error().detail));
    }
    QVERIFY(errors > 20);
}

void tst_UserCodec::onlyTheOwnersRowsChange()
{
    const Changes changes {{QStringLiteral("ten-sales"), false}, {QStringLiteral("ten-service"), true}};
    QByteArray expected = testData("sample_user");
    expected.replace("\"ten-sales\", \"Assigned\":true", "\"ten-sales\", \"Assigned\":false");
    expected.replace("125,\"Name\":\"ten-service\",\"Assigned\":false",
                     "125,\"Name\":\"ten-service\",\"Assigned\":true");
    const auto request = saveUserRequest(sampleUser(), SuperOffice, changes);
    QVERIFY(request);
    QCOMPARE(*request, expected);
    QCOMPARE(*saveUserRequest(sampleUser(), SuperOffice, {}), testData("sample_user"));
}

void tst_UserCodec::unclearUsersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << testData("sample_user").replace(before, after);
    };
    row("no id", "\"AssociateId\" : 57,", "");
    row("empty id", "\"AssociateId\" : 57", "\"AssociateId\" : null");
    row("id 0", "\"AssociateId\" : 57", "\"AssociateId\" : 0");
    row("negative id", "\"AssociateId\" : 57", "\"AssociateId\" : -57");
    row("another id", "\"AssociateId\" : 57", "\"AssociateId\" : 58");
    row("id of another type", "\"AssociateId\" : 57", "\"AssociateId\" : [57]");
    row("id twice", "\"Rank\"", "\"AssociateId\":57,\"Rank\"");
    row("id twice in other letters", "\"Rank\"", "\"associateid\":0,\"Rank\"");
    row("no owners", "\"LicenseOwners\"", "\"Owners\"");
    row("no such licence", "ten-service", "ten-other");
    QTest::newRow("no object") << QByteArray("[]");
}

void tst_UserCodec::unclearUsersAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!saveUserRequest(sampleUser(json), SuperOffice, {{QStringLiteral("ten-service"), true}}));
}

QTEST_GUILESS_MAIN(tst_UserCodec)
#include "tst_usercodec.moc"
