// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultedoperation.h"

#include "tests/services/superoffice/testdata.h"

using Kind = ApiError::Kind;
using Nature = Fault::Nature;
using Null = Operation::Null;

namespace {

// Exceptions

/// Reads without arguments: whether a server wants no body or `{}` is open, so a 400 makes both be tried (API
/// reference 1.2).
Expected withoutArguments(const Fault &fault, Expected usual)
{
    return {usual.kind, fault.name == "400" ? 2 : usual.tries};
}

/// Answers made of texts alone, or of what reads as text: anything is one.
Expected onlyTexts(const Fault &fault, Expected usual)
{
    return fault.nature == Nature::OddTexts ? Expected {{}, 1} : usual;
}

/// An object without its id is nobody's.
Expected wantsId(const Fault &fault, Expected usual)
{
    return fault.nature == Nature::Sparse ? Expected {Kind::NotFound, 1} : withoutArguments(fault, usual);
}

/// Which body the two routes take is open: a server that answers 400 has done nothing yet, so it is sent the
/// other one (API reference 3). The one write that is sent twice.
Expected ofTwoForms(const Fault &fault, Expected usual)
{
    return {usual.kind, fault.name == "400" ? 2 : usual.tries};
}

/// Which restriction an archive takes is open: a 400 makes each of three be tried (API reference 6.4).
Expected ofThreeRestrictions(const Fault &fault, Expected usual)
{
    return {usual.kind, fault.name == "400" ? 3 : usual.tries};
}

/// Rows that are somebody's: without ids they cannot be shown.
Expected withRows(const Fault &fault, Expected usual)
{
    if (fault.nature == Nature::Sparse)
        return {Kind::BadResponse, 1};
    return ofThreeRestrictions(fault, usual);
}

/// Asked again without `$select` wherever that may be to blame (API reference 1.5).
Expected withSelect(const Fault &fault, Expected usual)
{
    if (fault.nature == Nature::RedirectedHere)
        return {{}, 2}; // the second answer is good
    const bool isAnswered = usual.kind == Kind::Rejected || usual.kind == Kind::BadResponse;
    const bool isException = fault.name.startsWith("500");
    const bool mayBlame = isAnswered || isException || fault.nature == Nature::Sparse;
    return {usual.kind, mayBlame ? 2 * usual.tries : usual.tries};
}

/// Asked without credentials first, and what cannot be read says nothing.
Expected ofServerInfo(const Fault &fault, Expected usual)
{
    if (fault.nature == Nature::OddTexts || fault.nature == Nature::Unreadable)
        return {{}, 1};
    return {usual.kind, fault.name == "401" ? 2 : usual.tries};
}

/// Two such calls. Only a server that does not answer is an error.
Expected ofDiscovery(const Fault &fault, Expected usual)
{
    switch (fault.nature) {
    case Nature::Broken:
    case Nature::Silent:
    case Nature::Untrusted:
        return usual;
    case Nature::RedirectedHere:
        return {{}, 3}; // the second one is answered where it is asked
    default:
        return {{}, 2 * ofServerInfo(fault, usual).tries};
    }
}

template<class T>
QCoro::Task<Outcome> outcome(QCoro::Task<Result<T>> task)
{
    auto result = co_await task;
    co_return result ? Outcome() : Outcome(result.error());
}

/// A page whose columns are too many for an address.
ArchiveQuery longQuery()
{
    ArchiveQuery query;
    for (int i = 0; i < 100; ++i)
        query.licenseColumns.append(QStringLiteral("superoffice_module-%1").arg(i));
    return query;
}

QByteArray nameList()
{
    return R"([{"Name": "superoffice_ten-sales", "Type": ""}])";
}

// What is not in the table of tests/services/superoffice

QList<FaultedOperation> archiveOperations()
{
    constexpr auto Provider = ArchiveProvider::InternalUsers;
    const QByteArray agentPage = testData("sample_archive_agent");
    return {
        {{.name = "page by route",
          .call = [](Services &s) { return outcome(s.archive.page({})); },
          .method = "GET"},
         testData("sample_archive_rest"),
         withRows},
        {{.name = "page by agent", .call = [](Services &s) { return outcome(s.archive.page(longQuery())); }},
         agentPage,
         withRows},
        {{.name = "rowCount", .call = [](Services &s) { return outcome(s.archive.rowCount(Provider)); }},
         agentPage,
         ofThreeRestrictions},
        {{.name = "availableColumns",
          .call = [](Services &s) { return outcome(s.archive.availableColumns(Provider)); }},
         nameList(),
         onlyTexts},
        {{.name = "availableEntities",
          .call = [](Services &s) { return outcome(s.archive.availableEntities(Provider)); }},
         nameList(),
         onlyTexts},
        {{.name = "satellites",
          .call = [](Services &s) { return outcome(s.satellites.satellites()); },
          .method = "GET"},
         R"({"value": [{"satellite.satellite_id": 2, "satellite.name": "Bergen"}]})",
         onlyTexts},
    };
}

QList<FaultedOperation> otherOperations()
{
    const QString secret = QStringLiteral("PLANTED");
    return {
        {{.name = "10 of fields",
          .call =
              [](Services &s) {
                  return outcome(s.licenses.getUserLicenses(57, LicenseAgent::Fields::Holdings));
              }},
         testData("sample_userlicenses"),
         withSelect},
        {{.name = "currentPrincipal",
          .call = [](Services &s) { return outcome(s.principal.currentPrincipal()); },
          .method = "GET",
          .null = Null::NotFound},
         R"({"AssociateId": 57, "FullName": "Ingrid Solbakken", "UserName": "INGR"})"},
        {{.name = "serverInfo",
          .call = [](Services &s) { return outcome(s.api.serverInfo()); },
          .method = "GET",
          .null = Null::Fine},
         R"({"NetServerVersion": "11.13", "NetServerLabel": ""})",
         ofServerInfo},
        {{.name = "discover",
          .call = [](Services &s) { return outcome(s.discovery.discover()); },
          .method = "GET",
          .null = Null::Fine},
         R"({"https://crm.example.com/api/v1/License": {"GET": "…"}})",
         ofDiscovery},
        {{.name = "13, a file nobody should see",
          .call = [secret](Services &s) { return outcome(s.packages.getLicenseFromFile(secret)); },
          .null = Null::NotFound},
         testData("sample_package")},
        {{.name = "route 5, a number nobody should see",
          .call = [secret](Services &s) { return outcome(s.routes.changeSerialNumber(secret, secret)); },
          .effect = Effect::Write},
         testData("sample_licenseresult")},
    };
}

// Good answers and exceptions of those that are

struct Addition
{
    QByteArray answer;
    FaultedOperation::Exception exception = FaultedOperation().exception;
};

QHash<QByteArray, Addition> additions()
{
    const QByteArray package = testData("sample_package");
    const QByteArray packages = '[' + package + ']';
    const QByteArray owners = testData("sample_userlicenses");
    const QByteArray rows = testData("sample_assignments");
    const QByteArray result = testData("sample_licenseresult");
    const QByteArray tree = testData("sample_userlicensetree");
    const QByteArray terms = R"({"ModuleName": "sign-user", "NumberOfLicenses": 25, "Signature": "PLANTED"})";
    const QByteArray shop = "\"https://shop.example.com/\"";
    const QByteArray people = R"([{"Id": 3, "Value": "Sales", "Tooltip": "", "Rank": 1, "Deleted": false}])";
    const QByteArray saved = R"({"AssociateId": 57, "RequestSignature": "PLANTED"})";
    return {
        {"1", {packages, withoutArguments}},
        {"1 verbatim", {packages, withoutArguments}},
        {"2", {package}},
        {"3", {"\"2026-10-02 Activated\"", onlyTexts}},
        {"4", {result}},
        {"5", {result}},
        {"6", {testData("sample_checklicensestatus"), onlyTexts}},
        {"7", {package}},
        {"7 verbatim", {package}},
        {"8", {testData("sample_installationstatus"), onlyTexts}},
        {"9", {result}},
        {"10", {owners}},
        {"11", {testData("getsatellitelicenses")}},
        {"12", {result}},
        {"13", {package}},
        {"14", {shop, onlyTexts}},
        {"15", {tree, withoutArguments}},
        {"16", {terms}},
        {"17", {package}},
        {"18", {rows}},
        {"19", {testData("assignthirdpartylicenses")}},
        {"20", {rows}},
        {"21", {owners, withoutArguments}},
        {"22", {owners}},
        {"23", {testData("sample_fencinginfo"), withoutArguments}},
        {"route 1", {packages}},
        {"route 2", {package}},
        {"route 3", {package}},
        {"route 4", {result}},
        {"route 5", {result}},
        {"route 6", {owners}},
        {"route 7", {owners}},
        {"route 8", {tree}},
        {"route 9", {shop, onlyTexts}},
        {"route 10", {terms}},
        {"route 11", {rows}},
        {"route 12", {rows, ofTwoForms}},
        {"route 13", {rows, ofTwoForms}},
        {"GetUser", {testData("sample_user"), wantsId}},
        {"SaveUser", {saved}},
        {"RemoveLicenses", {"null"}},
        {"MakeRetired", {"null"}},
        {"GetAllRoles", {people}},
        {"GetAllUserGroups", {people}},
        {"GetSystemInfo",
         {R"({"CompanyName": "Havgrind Logistikk AS", "DaysUntilNetServerExpiry": 30})", withoutArguments}},
    };
}

} // namespace

QList<FaultedOperation> allFaultedOperations()
{
    QList<FaultedOperation> operations;
    const QHash<QByteArray, Addition> table = additions();
    for (const Operation &operation : allOperations()) {
        if (!table.contains(operation.name))
            qFatal("Nobody has said what a good answer to %s is", operation.name.constData());
        const Addition addition = table.value(operation.name);
        operations.append({operation, addition.answer, addition.exception});
    }
    return operations + archiveOperations() + otherOperations();
}
