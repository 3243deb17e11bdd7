// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/samplestate.h"

#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>

#include <limits>

namespace {

/// A package with all its dates, readable or not.
ExtendedLicenseInfo datedPackage()
{
    ExtendedLicenseInfo package = samplePackage(
        u"ACME"_qs, u"Acme Tools"_qs,
        {{.name = u"plan"_qs, .extraFlags = 1, .extraInfo = u"set=tool,other"_qs, .tooltip = u"All of it"_qs},
         {.name = u"tool"_qs, .description = u"Tool"_qs, .total = 5, .inUse = 7, .needs = u"plan"_qs},
         {.name = u"site"_qs, .type = LicenseType::SiteLicense, .unrestricted = true, .isHidden = true}});
    package.current->serialNr = u"0012345678"_qs;
    package.current->licenseVersion = u"10.4"_qs;
    package.current->expiryDate = licenseDateFromText(u"2027-01-31T00:00:00"_qs);
    package.current->nextCheckDate = licenseDateFromText(u"next week"_qs);
    package.current->adminWarningDate = licenseDateFromText(u"9999-12-31"_qs);
    package.current->maintenanceDate = licenseDateFromText({});
    package.current->productType = u"Suite"_qs;
    package.current->productDescription = u"Acme <i>Suite</i>"_qs;
    package.current->licenseUrl = u"https://licence.example.com/"_qs;
    package.current->deploymentType = 1;
    return package;
}

QList<Associate> sampleAssociates()
{
    const QDateTime login = QDateTime::fromMSecsSinceEpoch(Q_INT64_C(1'790'000'000'123), Qt::UTC);
    Associate kari {7,
                    70,
                    QString::fromUtf8("Kari Ødegård 👩‍🔧"),
                    u"kari"_qs,
                    u"Sales"_qs,
                    u"User level 1"_qs,
                    u"kari@example.com"_qs,
                    true,
                    login};
    Associate gone {8, 80, u"Per"_qs, u"per"_qs, {}, {}, {}, false, QDateTime()};
    gone.isRetired = true;
    Associate nameless;
    nameless.associateId = std::numeric_limits<qint64>::max();
    return {kari, gone, nameless};
}

} // namespace

KnownState sampleState()
{
    KnownState state;
    state.at = QDateTime::fromMSecsSinceEpoch(Q_INT64_C(1'795'000'000'456), Qt::UTC);
    state.principalName = u"Åse Admin"_qs;
    state.catalogue =
        LicenseCatalogue({datedPackage(), samplePackage(u"SuperOffice"_qs, {}, {{u"user"_qs}})});
    state.catalogue.addMissing({{u"BETA"_qs, u"Beta"_qs, {}}});
    state.licenses = {{u"SuperOffice"_qs, u"user"_qs}, {u"ACME"_qs, u"plan"_qs}, {u"ACME"_qs, u"tool"_qs}};
    state.associates = sampleAssociates();
    state.holdings = KnownHoldings(3, 3);
    state.holdings.setHeld(0, 0, true);
    state.holdings.setHeld(0, 1, false);
    state.holdings.setHeld(1, 2, true);
    return state;
}

KnownState largeState(int associateCount, int licenseCount)
{
    QRandomGenerator random(1);
    QList<SampleModule> modules;
    KnownState state;
    state.at = QDateTime::fromMSecsSinceEpoch(Q_INT64_C(1'795'000'000'000), Qt::UTC);
    for (int number = 0; number < licenseCount; ++number) {
        modules.append({.name = u"m%1"_qs.arg(number), .sortOrder = number, .total = associateCount});
        state.licenses.append({u"LARGE"_qs, modules.constLast().name});
    }
    state.catalogue = sampleCatalogue(u"LARGE"_qs, modules);
    state.holdings = KnownHoldings(associateCount, licenseCount);
    for (int row = 0; row < associateCount; ++row) {
        Associate &associate = state.associates.emplaceBack();
        associate.associateId = row + 1;
        associate.personId = random.bounded(1'000'000);
        associate.fullName = u"Associate Number %1"_qs.arg(random.bounded(1'000'000));
        associate.userId = u"user%1"_qs.arg(row);
        associate.groupName = u"Group %1"_qs.arg(random.bounded(40));
        associate.roleName = u"Role %1"_qs.arg(random.bounded(5));
        associate.email = u"user%1@large.example.com"_qs.arg(row);
        associate.canLogIn = random.bounded(10) != 0;
        associate.lastLogin = state.at.addSecs(-random.bounded(100'000'000));
        for (int column = 0; column < licenseCount; ++column)
            state.holdings.setHeld(row, column, random.bounded(3) == 0);
    }
    return state;
}
