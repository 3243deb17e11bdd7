// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the server that become values: licences, packages, states, users, the server itself.
#include "services/superoffice/diagnosticsagent.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/principalservice.h"
#include "services/superoffice/satellitearchive.h"
#include "services/superoffice/serverdiscovery.h"
#include "services/superoffice/statuscodec.h"
#include "services/superoffice/usercodec.h"
#include "tests/fuzz/fuzzinput.h"

namespace {

void checkError(const ApiError &error)
{
    const bool isAbsence = error.kind == ApiError::Kind::NotFound;
    mustHold(isAbsence || error.kind == ApiError::Kind::BadResponse, "the kind of error a codec gives");
    mustHold(isAbsence || !error.detail.isEmpty(), "an error names what is wrong");
}

template<auto decode>
void readText(const QByteArray &body)
{
    if (const auto value = decode(body, QStringLiteral("SW")); !value)
        checkError(value.error());
}

template<auto decode>
void readPlain(const QByteArray &body)
{
    if (const auto value = decode(body); !value)
        checkError(value.error());
}

void readAbilities(const QByteArray &body)
{
    const ServerAbilities abilities = serverAbilitiesFromJson(body);
    Q_UNUSED(abilities)
}

constexpr void (*functions[])(const QByteArray &) = {
    readText<moduleLicenseLinksFromJson>, // a
    readText<licenseOwnersFromJson>,
    readText<extendedLicenseInfosFromJson>, // c
    readText<extendedLicenseInfoFromJson>,
    readText<moduleLicenseFromJson>, // e
    readText<licenseResultFromJson>,
    readText<checkLicenseStatusFromJson>, // g
    readText<installationLicenceStatusFromJson>,
    readText<moduleHistoryFromJson>, // i
    readText<shopUrlFromJson>,
    readText<userLicenseTreeFromJson>, // k
    readText<fencingInfoFromJson>,
    readText<userRolesFromJson>, // m
    readText<userGroupsFromJson>,
    readText<systemInfoFromJson>, // o
    readPlain<principalFromJson>,
    readText<satellitesFromJson>, // q
    readAbilities,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
