// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demotext.h"

#include <QList>
#include <QStringList>

#include <vector>

/// What a licence row is; decides its type, its visibility and how seats are handed out.
enum class DemoRowKind { Plan, HiddenPlan, AddOn, HiddenAddOn, Site, HiddenSite, Satellite };

/// How many seats a licence has for its holders. Scaled keeps the proportion at every tenant size, the others
/// keep their point: no seat left, one seat left, three too few.
enum class DemoSeatRule { Scaled, Full, SingleFree, ThreeOver, Unrestricted };

/// What an owner's next package does to a licence: nothing, a quarter more, or two seats fewer than are in
/// use.
enum class DemoOfferRule { Same, Grows, TwoBelowUse };

/// One licence of the sample tenant, before there is a tenant. Figures are for 400 associates. A plain value.
struct DemoCatalogueRow
{
    DemoRowKind kind = DemoRowKind::AddOn;
    QString name;
    DemoText description;
    DemoText tooltip;
    QString prerequisite;
    int sortOrder = 0;
    DemoSeatRule seatRule = DemoSeatRule::Scaled;
    int holders = 0;
    int seats = 0;
    DemoOfferRule offerRule = DemoOfferRule::Same;
    QString extraInfo; ///< `set=…` for plans
    QList<int> preferredGroups; ///< groups whose people get a plan first
};

/// One owner and its package. Dates are calendar dates as the wire writes them. A plain value.
struct DemoCatalogueOwner
{
    QString name;
    QString description;
    QString version;
    QString nextCheckDate;
    QString maintenanceDate;
    QString adminWarningDate;
    QString expiryDate;
    QString graceDate;
    QString licenseUrl;
    QString shopUrl; ///< where more licences are sold
    int firstModuleId = 0;
    std::vector<DemoCatalogueRow> rows;
};

/// All owners of the sample tenant, SUPEROFFICE first, which has as many further add-ons as bring the
/// licences that can be assigned to \a licenses, 24 to 60.
std::vector<DemoCatalogueOwner> demoCatalogue(int licenses);

// The parts of SUPEROFFICE's package, each in a file of its own.
std::vector<DemoCatalogueRow> demoPlanRows();
std::vector<DemoCatalogueRow> demoAddOnRows();
std::vector<DemoCatalogueRow> demoSiteRows();
/// At most so many add-ons that only a large tenant has; there are 36.
std::vector<DemoCatalogueRow> demoFurtherRows(std::size_t count);
std::vector<DemoCatalogueRow> demoHiddenRows();

/// The hidden licences a plan implies: the base ones and those of the areas at \a areas (indexes into the
/// area table).
QStringList demoHiddenNames(const QList<int> &areas);
/// How many areas there are.
int demoHiddenAreaCount();

// The packages of the three partner owners.
std::vector<DemoCatalogueRow> demoSignflowRows();
std::vector<DemoCatalogueRow> demoMaplineRows();
std::vector<DemoCatalogueRow> demoNordlysRows();
