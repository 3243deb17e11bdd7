// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatshortage.h"

#include "models/domain/licensecatalogue.h"

#include <QHash>

#include <algorithm>

QList<ApplyItem> fittingItems(const ApplyPlan &plan)
{
    return plan.items.first(plan.items.size() - plan.stuck);
}

namespace {

/// What a plan does to one licence.
struct Demand
{
    int grants = 0;
    int releases = 0;
    QList<ApplyItem> misfits;
};

QHash<LicenseKey, Demand> demandsOf(const ApplyPlan &plan)
{
    QHash<LicenseKey, Demand> demands;
    const qsizetype fitting = plan.items.size() - plan.stuck;
    for (qsizetype index = 0; index < plan.items.size(); ++index) {
        const ApplyItem &item = plan.items.at(index);
        for (const QString &module : item.releases)
            ++demands[{item.owner, module}].releases;
        for (const QString &module : item.grants) {
            Demand &demand = demands[{item.owner, module}];
            ++demand.grants;
            if (index >= fitting)
                demand.misfits.append(item);
        }
    }
    return demands;
}

} // namespace

QList<SeatShortage> seatShortages(const ApplyPlan &plan, const LicenseCatalogue &catalogue)
{
    const QHash<LicenseKey, Demand> demands = demandsOf(plan);
    QList<SeatShortage> shortages;
    for (const CatalogueOwner &owner : catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            const Demand demand = demands.value(license.key);
            const Seats after = license.seats.projected(demand.grants - demand.releases);
            if (after.unrestricted || demand.grants == 0 || after.free >= 0)
                continue;
            const auto lacking = static_cast<int>(std::min<qint64>(-after.free, demand.grants));
            const auto fitting = static_cast<int>(demand.grants - demand.misfits.size());
            shortages.append({license.key, after, lacking, fitting, demand.misfits});
        }
    }
    return shortages;
}
