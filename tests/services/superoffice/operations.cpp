// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/superoffice/operations.h"

namespace {

using Null = Operation::Null;

const QString Signflow = QStringLiteral("SIGNFLOW");
const QString SignUser = QStringLiteral("sign-user");
const QString File = QStringLiteral("<a/>");

template<class T>
QCoro::Task<Outcome> outcome(QCoro::Task<Result<T>> task)
{
    auto result = co_await task;
    co_return result ? Outcome() : Outcome(result.error());
}

VerbatimJson package()
{
    return {R"({ "ExtendedModuleLicenses": [ {"Current" : {"ModuleName": "sign-user"}} ]})",
            QDateTime::currentDateTimeUtc()};
}

VerbatimJson central()
{
    return {
        R"([{"Name": "SIGNFLOW", "RestrictedModuleLicenses": [{"Name":"sign-user", "Assigned" :false}]}])",
        QDateTime::currentDateTimeUtc()};
}

Verbatim<User> user()
{
    const QByteArray json = R"({"AssociateId":57, "LicenseOwners": )" + central().bytes + '}';
    return {User {.associateId = 57}, {json, QDateTime::currentDateTimeUtc()}};
}

// The License agent (API reference 2.1), by number

QList<Operation> readingOperations()
{
    return {
        {.name = "1",
         .call = [](Services &s) { return outcome(s.licenses.getLicenseForAllOwnersFromDB()); },
         .target = "/Agents/License/GetLicenseForAllOwnersFromDB"},
        {.name = "1 verbatim",
         .call = [](Services &s) { return outcome(s.licenses.getLicenseForAllOwnersFromDBVerbatim()); },
         .target = "/Agents/License/GetLicenseForAllOwnersFromDB",
         .texts = Texts::Verbatim},
        {.name = "2",
         .call = [](Services &s) { return outcome(s.packages.getLicenseFromLicenseServer(Signflow)); },
         .target = "/Agents/License/GetLicenseFromLicenseServer",
         .body = R"({"OwnerName":"SIGNFLOW"})",
         .texts = Texts::Verbatim,
         .null = Null::NotFound},
        {.name = "3",
         .call =
             [](Services &s) {
                 return outcome(s.packages.getModuleLicenseHistoryFromLicenseServer(package(), SignUser));
             },
         .target = "/Agents/License/GetModuleLicenseHistoryFromLicenseServer",
         .body =
             R"({"LicenseInfo":{ "ExtendedModuleLicenses": [ {"Current" : {"ModuleName": "sign-user"}} ]})"
             R"(,"ModuleLicense":{"Current" : {"ModuleName": "sign-user"}}})",
         .null = Null::Fine},
        {.name = "4",
         .call = [](Services &s) { return outcome(s.packages.validateLicenseInfo(package())); },
         .target = "/Agents/License/ValidateLicenseInfo",
         .body =
             R"({"LicenseInfo":{ "ExtendedModuleLicenses": [ {"Current" : {"ModuleName": "sign-user"}} ]}})"},
        {.name = "7",
         .call = [](Services &s) { return outcome(s.licenses.getLicenseFromDB(Signflow)); },
         .target = "/Agents/License/GetLicenseFromDB",
         .body = R"({"OwnerName":"SIGNFLOW"})",
         .null = Null::NotFound},
        {.name = "7 verbatim",
         .call = [](Services &s) { return outcome(s.licenses.getLicenseFromDBVerbatim(Signflow)); },
         .target = "/Agents/License/GetLicenseFromDB",
         .body = R"({"OwnerName":"SIGNFLOW"})",
         .texts = Texts::Verbatim,
         .null = Null::NotFound},
        {.name = "8",
         .call = [](Services &s) { return outcome(s.licenses.getUserAndInstallationLicenceStatus(57)); },
         .target = "/Agents/License/GetUserAndInstallationLicenceStatus",
         .body = R"({"AssociateId":57})",
         .null = Null::NotFound},
        {.name = "10",
         .call = [](Services &s) { return outcome(s.licenses.getUserLicenses(57)); },
         .target = "/Agents/License/GetUserLicenses",
         .body = R"({"AssociateId":57})"},
        {.name = "11",
         .call = [](Services &s) { return outcome(s.licenses.getSatelliteLicenses(2)); },
         .target = "/Agents/License/GetSatelliteLicenses",
         .body = R"({"SatelliteId":2})",
         .null = Null::NotFound},
        {.name = "13",
         .call = [](Services &s) { return outcome(s.packages.getLicenseFromFile(File)); },
         .target = "/Agents/License/GetLicenseFromFile",
         .body = R"({"FileContent":"<a/>"})",
         .texts = Texts::Verbatim,
         .null = Null::NotFound},
        {.name = "14",
         .call = [](Services &s) { return outcome(s.packages.getShopUrl(Signflow)); },
         .target = "/Agents/License/GetShopUrl",
         .body = R"({"OwnerName":"SIGNFLOW"})",
         .null = Null::Fine},
        {.name = "15",
         .call = [](Services &s) { return outcome(s.licenses.getUserLicensesMDOList()); },
         .target = "/Agents/License/GetUserLicensesMDOList"},
        {.name = "16",
         .call = [](Services &s) { return outcome(s.licenses.getModuleLicenseFromDB(Signflow, SignUser)); },
         .target = "/Agents/License/GetModuleLicenseFromDB",
         .body = R"({"ModuleName":"sign-user","OwnerName":"SIGNFLOW"})",
         .null = Null::NotFound},
        {.name = "18",
         .call =
             [](Services &s) { return outcome(s.licenses.getThirdPartyLicenseAssignments(57, Signflow)); },
         .target = "/Agents/License/GetThirdPartyLicenseAssignments",
         .body = R"({"AssociateId":57,"ModuleOwner":"SIGNFLOW"})"},
        {.name = "21",
         .call = [](Services &s) { return outcome(s.licenses.getCentralLicense()); },
         .target = "/Agents/License/GetCentralLicense",
         .texts = Texts::Verbatim},
        {.name = "23",
         .call = [](Services &s) { return outcome(s.licenses.getFencingInfo()); },
         .target = "/Agents/License/GetFencingInfo",
         .null = Null::Fine},
    };
}

QList<Operation> writingOperations()
{
    return {
        {.name = "5",
         .call = [](Services &s) { return outcome(s.packages.activateLicenseInfo(package())); },
         .target = "/Agents/License/ActivateLicenseInfo",
         .body =
             R"({"NewLicense":{ "ExtendedModuleLicenses": [ {"Current" : {"ModuleName": "sign-user"}} ]}})",
         .effect = Effect::Write},
        {.name = "6",
         .call = [](Services &s) { return outcome(s.packages.getLicenseStatusFromLicenseServer(Signflow)); },
         .target = "/Agents/License/GetLicenseStatusFromLicenseServer",
         .body = R"({"OwnerName":"SIGNFLOW"})",
         .effect = Effect::Write},
        {.name = "9",
         .call =
             [](Services &s) {
                 return outcome(
                     s.packages.changeSerialNumber(QStringLiteral("Havgrind"), QStringLiteral("0101")));
             },
         .target = "/Agents/License/ChangeSerialNumber",
         .body = R"({"NewCompanyName":"Havgrind","NewSerialNumber":"0101"})",
         .effect = Effect::Write},
        {.name = "12",
         .call = [](Services &s) { return outcome(s.packages.removeLicenseFromDB(Signflow)); },
         .target = "/Agents/License/RemoveLicenseFromDB",
         .body = R"({"ModuleOwner":"SIGNFLOW"})",
         .effect = Effect::Write},
        {.name = "17",
         .call = [](Services &s) { return outcome(s.packages.addLicenseFromFile(File)); },
         .target = "/Agents/License/AddLicenseFromFile",
         .body = R"({"FileContent":"<a/>"})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "19",
         .call =
             [](Services &s) {
                 return outcome(s.licenses.assignThirdPartyLicenses(57, Signflow, {SignUser}));
             },
         .target = "/Agents/License/AssignThirdPartyLicenses",
         .body = R"({"AssociateId":57,"ModuleLicenseNames":["sign-user"],"ModuleOwner":"SIGNFLOW"})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "20",
         .call =
             [](Services &s) {
                 return outcome(s.licenses.unassignThirdPartyLicenses(57, Signflow, {SignUser}));
             },
         .target = "/Agents/License/UnassignThirdPartyLicenses",
         .body = R"({"AssociateId":57,"ModuleLicenseNames":["sign-user"],"ModuleOwner":"SIGNFLOW"})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "22",
         .call =
             [](Services &s) {
                 return outcome(s.licenses.saveCentralLicense(central(), {{{Signflow, SignUser}, true}}));
             },
         .target = "/Agents/License/SaveCentralLicense",
         .body = R"({"License":[{"Name": "SIGNFLOW", "RestrictedModuleLicenses": )"
                 R"([{"Name":"sign-user", "Assigned" :true}]}]})",
         .effect = Effect::Write,
         .isAdvisory = true},
    };
}

// The License routes (API reference 3), by number

QList<Operation> routes()
{
    return {
        {.name = "route 1",
         .call = [](Services &s) { return outcome(s.routes.getLicenseForAllOwnersFromDB()); },
         .method = "GET",
         .target = "/License"},
        {.name = "route 2",
         .call = [](Services &s) { return outcome(s.routes.addLicenseFromFile(File)); },
         .target = "/License",
         .body = "<a/>",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "route 3",
         .call = [](Services &s) { return outcome(s.routes.getLicenseFromDB(QStringLiteral("A/B \"ø\""))); },
         .method = "GET",
         .target = "/License/A%2FB%20%22%C3%B8%22",
         .null = Null::NotFound},
        {.name = "route 4",
         .call = [](Services &s) { return outcome(s.routes.removeLicenseFromDB(Signflow)); },
         .method = "DELETE",
         .target = "/License/SIGNFLOW",
         .effect = Effect::Write},
        {.name = "route 5",
         .call =
             [](Services &s) {
                 return outcome(s.routes.changeSerialNumber(QStringLiteral("A & B"), QStringLiteral("01+1")));
             },
         .target = "/License/ChangeSerialNumber?newCompanyName=A%20%26%20B&newSerialNumber=01%2B1",
         .effect = Effect::Write},
        {.name = "route 6",
         .call = [](Services &s) { return outcome(s.routes.getUserLicenses(57)); },
         .method = "GET",
         .target = "/License/User/57"},
        {.name = "route 7",
         .call = [](Services &s) { return outcome(s.routes.getSatelliteLicenses(2)); },
         .method = "GET",
         .target = "/License/Site/2"},
        {.name = "route 8",
         .call = [](Services &s) { return outcome(s.routes.getUserLicensesMDOList()); },
         .method = "GET",
         .target = "/License/User/MdoList"},
        {.name = "route 9",
         .call = [](Services &s) { return outcome(s.routes.getShopUrl(Signflow)); },
         .method = "GET",
         .target = "/License/SIGNFLOW/ShopUrl",
         .null = Null::Fine},
        {.name = "route 10",
         .call = [](Services &s) { return outcome(s.routes.getModuleLicenseFromDB(Signflow, SignUser)); },
         .method = "GET",
         .target = "/License/SIGNFLOW/sign-user",
         .null = Null::NotFound},
        {.name = "route 11",
         .call = [](Services &s) { return outcome(s.routes.getThirdPartyLicenseAssignments(57, Signflow)); },
         .method = "GET",
         .target = "/License/SIGNFLOW/57"},
        {.name = "route 12",
         .call =
             [](Services &s) { return outcome(s.routes.assignThirdPartyLicenses(57, Signflow, {SignUser})); },
         .method = "PUT",
         .target = "/License/SIGNFLOW/57",
         .body = R"(["sign-user"])",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "route 13",
         .call =
             [](Services &s) {
                 return outcome(s.routes.unassignThirdPartyLicenses(57, Signflow, {SignUser}));
             },
         .method = "DELETE",
         .target = "/License/SIGNFLOW/57",
         .body = R"(["sign-user"])",
         .effect = Effect::Write,
         .isAdvisory = true},
    };
}

// The User agent (API reference 6.5) and the Diagnostics agent (4.11)

QList<Operation> otherOperations()
{
    return {
        {.name = "GetUser",
         .call = [](Services &s) { return outcome(s.users.getUser(57)); },
         .target = "/Agents/User/GetUser?userId=57",
         .texts = Texts::Verbatim,
         .null = Null::NotFound},
        {.name = "SaveUser",
         .call =
             [](Services &s) {
                 return outcome(s.users.saveUser(user(), Signflow, {{SignUser, true}}));
             },
         .target = "/Agents/User/SaveUser",
         .body = R"({"AssociateId":57, "LicenseOwners": [{"Name": "SIGNFLOW", "RestrictedModuleLicenses": )"
                 R"([{"Name":"sign-user", "Assigned" :true}]}]})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "RemoveLicenses",
         .call = [](Services &s) { return outcome(s.users.removeLicenses(57)); },
         .target = "/Agents/User/RemoveLicenses",
         .body = R"({"AssociateId":57})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "MakeRetired",
         .call = [](Services &s) { return outcome(s.users.makeRetired(57, UserAgent::Employment::Former)); },
         .target = "/Agents/User/MakeRetired",
         .body = R"({"AssociateId":57,"Retired":true})",
         .effect = Effect::Write,
         .isAdvisory = true},
        {.name = "GetAllRoles",
         .call = [](Services &s) { return outcome(s.users.getAllRoles()); },
         .target = "/Agents/User/GetAllRoles",
         .body = R"({"RoleType":"Employee"})"},
        {.name = "GetAllUserGroups",
         .call = [](Services &s) { return outcome(s.users.getAllUserGroups()); },
         .target = "/Agents/User/GetAllUserGroups",
         .body = R"({"IncludeDeleted":false})"},
        {.name = "GetSystemInfo",
         .call = [](Services &s) { return outcome(s.diagnostics.getSystemInfo()); },
         .target = "/Agents/Diagnostics/GetSystemInfo",
         .null = Null::NotFound},
    };
}

} // namespace

QList<Operation> allOperations()
{
    return readingOperations() + writingOperations() + routes() + otherOperations();
}
