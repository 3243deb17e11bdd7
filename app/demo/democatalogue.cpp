// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

void appendRows(std::vector<DemoCatalogueRow> &rows, const std::vector<DemoCatalogueRow> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

DemoCatalogueOwner superOffice()
{
    DemoCatalogueOwner owner;
    owner.name = u"SUPEROFFICE"_s;
    owner.description = u"SuperOffice AS"_s;
    owner.version = u"11.13"_s;
    owner.nextCheckDate = u"2026-12-01T00:00:00"_s;
    owner.maintenanceDate = u"2027-02-27T00:00:00"_s;
    owner.adminWarningDate = u"2027-02-27T00:00:00"_s;
    owner.expiryDate = u"2027-03-27T00:00:00"_s;
    owner.graceDate = u"2027-04-08T00:00:00"_s;
    owner.licenseUrl = u"https://licence.example.com/"_s;
    owner.shopUrl = u"https://shop.example.com/licences?serial=1010031415"_s;
    owner.firstModuleId = 101;
    appendRows(owner.rows, demoPlanRows());
    appendRows(owner.rows, demoAddOnRows());
    appendRows(owner.rows, demoHiddenRows());
    appendRows(owner.rows, demoSiteRows());
    return owner;
}

DemoCatalogueOwner signflow()
{
    DemoCatalogueOwner owner;
    owner.name = u"SIGNFLOW"_s;
    owner.description = u"Signflow B.V."_s;
    owner.version = u"4.2"_s;
    owner.nextCheckDate = u"2027-01-15T00:00:00"_s;
    owner.maintenanceDate = u"2027-09-30T00:00:00"_s;
    owner.adminWarningDate = u"2027-08-31T00:00:00"_s;
    owner.expiryDate = u"2027-09-30T00:00:00"_s;
    owner.graceDate = u"2027-10-14T00:00:00"_s;
    owner.licenseUrl = u"https://licence.signflow.example/"_s;
    owner.shopUrl = u"https://shop.signflow.example/"_s;
    owner.firstModuleId = 301;
    owner.rows = demoSignflowRows();
    return owner;
}

// Expires soon on purpose: the warning date lies before the sample tenant's today. Its shop is not safe to
// open.
DemoCatalogueOwner mapline()
{
    DemoCatalogueOwner owner;
    owner.name = u"MAPLINE"_s;
    owner.description = u"Mapline GmbH"_s;
    owner.version = u"2026.3"_s;
    owner.nextCheckDate = u"2026-11-30T00:00:00"_s;
    owner.maintenanceDate = u"2026-12-31T00:00:00"_s;
    owner.adminWarningDate = u"2026-11-01T00:00:00"_s;
    owner.expiryDate = u"2026-12-31T00:00:00"_s;
    owner.graceDate = u"2027-01-31T00:00:00"_s;
    owner.licenseUrl = u"https://lizenz.mapline.example/"_s;
    owner.shopUrl = u"http://laden.mapline.example/"_s;
    owner.firstModuleId = 401;
    owner.rows = demoMaplineRows();
    return owner;
}

// Never expires, in the server's way of saying so; its name needs encoding everywhere. It has no shop.
DemoCatalogueOwner nordlys()
{
    const QString forever = u"0001-01-01T00:00:00Z"_s;
    DemoCatalogueOwner owner;
    owner.name = u"NORDLYS \"LAB\" A/S"_s;
    owner.description = u"Nordlys \"Lab\" A/S"_s;
    owner.version = u"0.9"_s;
    owner.nextCheckDate = u"2027-06-01T00:00:00"_s;
    owner.maintenanceDate = forever;
    owner.adminWarningDate = forever;
    owner.expiryDate = forever;
    owner.graceDate = forever;
    owner.licenseUrl = QString();
    owner.firstModuleId = 501;
    owner.rows = demoNordlysRows();
    return owner;
}

std::size_t addAssignable(std::size_t count, const DemoCatalogueOwner &owner)
{
    const auto isAssignable = [](const DemoCatalogueRow &row) {
        return row.kind == DemoRowKind::Plan || row.kind == DemoRowKind::AddOn;
    };
    return count + static_cast<std::size_t>(std::ranges::count_if(owner.rows, isAssignable));
}

} // namespace

std::vector<DemoCatalogueOwner> demoCatalogue(int licenses)
{
    std::vector<DemoCatalogueOwner> owners {superOffice(), signflow(), mapline(), nordlys()};
    const std::size_t count = std::accumulate(owners.begin(), owners.end(), std::size_t(0), addAssignable);
    const auto wanted = static_cast<std::size_t>(licenses);
    if (wanted > count)
        appendRows(owners.front().rows, demoFurtherRows(wanted - count));
    return owners;
}
