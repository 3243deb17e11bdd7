// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodata.h"

#include "app/demo/demoassociates.h"
#include "app/demo/demorandom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ReferenceSize = 400; // the catalogue's figures are for so many associates
constexpr quint64 GrantSeed = 31415;

// Turns the catalogue and the people into a tenant: modules, then who holds what, then seats around the
// holders.
class DataMaker
{
public:
    DataMaker(int associateCount, QDate today);

    DemoData make(int licenseCount);

private:
    void addOwner(const DemoCatalogueOwner &owner);
    void addModule(const DemoCatalogueRow &row, int owner);
    void resolvePrerequisite(DemoModule &module) const;
    void resolveImplied(DemoModule &module) const;
    int find(int owner, const QString &name) const;

    void grant(std::size_t module);
    std::vector<std::size_t> candidates(std::size_t module);
    bool isCandidate(std::size_t module, const DemoAssociate &associate) const;
    void give(DemoAssociate &associate, std::size_t module) const;
    void addDoubleItem();

    void setTotal(std::size_t module);
    void makeOffer(DemoOwner &owner) const;
    int offeredTotal(std::size_t module) const;
    int holders(std::size_t module) const;
    int scaled(int figure) const;

    DemoData m_data;
    std::vector<DemoCatalogueRow> m_rows; // by module
    DemoRandom m_random {GrantSeed};
};

DataMaker::DataMaker(int associateCount, QDate today)
{
    m_data.associates = makeDemoAssociates(std::max(1, associateCount), today);
}

DemoData DataMaker::make(int licenseCount)
{
    for (const DemoCatalogueOwner &owner : demoCatalogue(licenseCount))
        addOwner(owner);
    Q_ASSERT(m_data.modules.size() <= DemoModuleSet().size());
    for (DemoModule &module : m_data.modules) {
        resolvePrerequisite(module);
        resolveImplied(module);
    }
    for (std::size_t module = 0; module < m_data.modules.size(); ++module)
        grant(module);
    addDoubleItem();
    for (std::size_t module = 0; module < m_data.modules.size(); ++module)
        setTotal(module);
    for (DemoOwner &owner : m_data.owners)
        makeOffer(owner);
    return std::move(m_data);
}

void DataMaker::addOwner(const DemoCatalogueOwner &owner)
{
    DemoOwner stored;
    stored.terms = owner;
    stored.terms.rows.clear();
    stored.firstModule = m_data.modules.size();
    stored.moduleCount = owner.rows.size();
    for (const DemoCatalogueRow &row : owner.rows) {
        addModule(row, static_cast<int>(m_data.owners.size()));
        if (m_data.modules.back().isUserLicense())
            stored.userLicenses.set(m_data.modules.size() - 1);
    }
    m_data.owners.push_back(stored);
}

void DataMaker::addModule(const DemoCatalogueRow &row, int owner)
{
    const bool isPlan = row.kind == DemoRowKind::Plan || row.kind == DemoRowKind::HiddenPlan;
    const bool isSite = row.kind == DemoRowKind::Site || row.kind == DemoRowKind::HiddenSite;
    DemoModule module;
    module.owner = owner;
    module.name = row.name;
    module.description = row.description;
    module.tooltip = row.tooltip;
    module.type = isSite                               ? DemoLicenseType::SiteLicense
                  : row.kind == DemoRowKind::Satellite ? DemoLicenseType::SatelliteLicense
                                                       : DemoLicenseType::UserLicense;
    module.isUnrestricted = row.seatRule == DemoSeatRule::Unrestricted;
    module.isHidden = row.kind == DemoRowKind::HiddenPlan || row.kind == DemoRowKind::HiddenAddOn
                      || row.kind == DemoRowKind::HiddenSite;
    module.extraFlags = isPlan ? 1 : 0;
    module.extraInfo = row.extraInfo;
    module.sortOrder = row.sortOrder;
    module.prerequisiteName = row.prerequisite;
    m_data.modules.push_back(module);
    m_rows.push_back(row);
}

int DataMaker::find(int owner, const QString &name) const
{
    for (std::size_t index = 0; index < m_data.modules.size(); ++index) {
        if (m_data.modules[index].owner == owner && m_data.modules[index].name == name)
            return static_cast<int>(index);
    }
    return -1;
}

// The same owner first, then SUPEROFFICE. A site licence is met by existing; an unknown name blocks nothing.
void DataMaker::resolvePrerequisite(DemoModule &module) const
{
    int found = find(module.owner, module.prerequisiteName);
    if (found < 0)
        found = find(0, module.prerequisiteName);
    if (found >= 0 && m_data.modules[static_cast<std::size_t>(found)].isUserLicense())
        module.prerequisite = found;
}

void DataMaker::resolveImplied(DemoModule &module) const
{
    if (!module.extraInfo.startsWith(u"set="))
        return;
    const QStringList names = module.extraInfo.mid(4).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const int found = find(module.owner, name);
        if (found >= 0)
            module.implied.set(static_cast<std::size_t>(found));
    }
}

// Plans stand before what needs their hidden licences, and prerequisites before their dependants, in the
// catalogue.
void DataMaker::grant(std::size_t module)
{
    if (!m_data.modules[module].isUserLicense())
        return;
    const std::vector<std::size_t> order = candidates(module);
    const auto wanted = std::min(order.size(), static_cast<std::size_t>(scaled(m_rows[module].holders)));
    for (std::size_t position = 0; position < wanted; ++position)
        give(m_data.associates[order[position]], module);
}

std::vector<std::size_t> DataMaker::candidates(std::size_t module)
{
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < m_data.associates.size(); ++index) {
        if (isCandidate(module, m_data.associates[index]))
            order.push_back(index);
    }
    m_random.shuffle(order);
    const QList<int> &preferred = m_rows[module].preferredGroups;
    std::stable_partition(order.begin(), order.end(), [&](std::size_t index) {
        return preferred.contains(m_data.associates[index].group);
    });
    return order;
}

bool DataMaker::isCandidate(std::size_t module, const DemoAssociate &associate) const
{
    const DemoModule &terms = m_data.modules[module];
    if (associate.type != DemoUserType::InternalAssociate)
        return false;
    // Some former employees still hold partner licences: those are worth releasing.
    if (associate.isRetired && (terms.owner == 0 || associate.id % 2 != 0))
        return false;
    if (terms.prerequisite >= 0 && !associate.held.test(static_cast<std::size_t>(terms.prerequisite)))
        return false;
    if (!terms.isPlan())
        return true;
    const DemoModuleSet heldOfOwner =
        associate.held & m_data.owners[static_cast<std::size_t>(terms.owner)].userLicenses;
    for (std::size_t other = 0; other < m_data.modules.size(); ++other) {
        if (heldOfOwner.test(other) && m_data.modules[other].isPlan())
            return false;
    }
    return true;
}

void DataMaker::give(DemoAssociate &associate, std::size_t module) const
{
    associate.held.set(module);
    associate.held |= m_data.modules[module].implied;
}

// Makes one seat count differ from the number of holders, as the database allows.
void DataMaker::addDoubleItem()
{
    const int module = find(1, u"sign-bulk"_s);
    for (const DemoAssociate &associate : m_data.associates) {
        if (associate.held.test(static_cast<std::size_t>(module))) {
            m_data.extraItems.insert({associate.id, module}, 1);
            return;
        }
    }
}

void DataMaker::setTotal(std::size_t module)
{
    DemoModule &terms = m_data.modules[module];
    const DemoCatalogueRow &row = m_rows[module];
    const int inUse = holders(module);
    terms.id = m_data.owners[static_cast<std::size_t>(terms.owner)].terms.firstModuleId
               + static_cast<int>(module - m_data.owners[static_cast<std::size_t>(terms.owner)].firstModule);
    switch (row.seatRule) {
    case DemoSeatRule::Unrestricted:
        terms.total = 1; // "never 0, even when unrestricted"
        break;
    case DemoSeatRule::Full:
        terms.total = std::max(1, inUse);
        break;
    case DemoSeatRule::SingleFree:
        terms.total = inUse + 1;
        break;
    case DemoSeatRule::ThreeOver:
        terms.total = std::max(1, inUse - 3);
        break;
    case DemoSeatRule::Scaled:
        const int seats = row.kind == DemoRowKind::HiddenAddOn ? inUse + scaled(50) : scaled(row.seats);
        terms.total = std::max({1, inUse, terms.isUserLicense() ? seats : row.seats});
        break;
    }
}

// An owner with something new for any licence offers it for a year longer.
void DataMaker::makeOffer(DemoOwner &owner) const
{
    DemoPackage package;
    bool isNew = false;
    for (std::size_t module = owner.firstModule; module < owner.firstModule + owner.moduleCount; ++module) {
        isNew = isNew || m_rows[module].offerRule != DemoOfferRule::Same;
        package.totals.push_back(offeredTotal(module));
    }
    if (!isNew)
        return;
    package.terms = owner.terms;
    for (QString *date :
         {&package.terms.nextCheckDate, &package.terms.maintenanceDate, &package.terms.adminWarningDate,
          &package.terms.expiryDate, &package.terms.graceDate})
        *date = QDateTime::fromString(*date, Qt::ISODate).addYears(1).toString(Qt::ISODate);
    owner.offered = package;
}

int DataMaker::offeredTotal(std::size_t module) const
{
    const int total = m_data.modules[module].total;
    switch (m_rows[module].offerRule) {
    case DemoOfferRule::Grows:
        return total + std::max(1, total / 4);
    case DemoOfferRule::TwoBelowUse:
        return std::max(1, holders(module) - 2);
    case DemoOfferRule::Same:
        break;
    }
    return total;
}

int DataMaker::holders(std::size_t module) const
{
    int items = 0;
    for (const DemoAssociate &associate : m_data.associates) {
        if (associate.held.test(module))
            items += 1 + m_data.extraItems.value({associate.id, static_cast<int>(module)});
    }
    return items;
}

int DataMaker::scaled(int figure) const
{
    return (figure * static_cast<int>(m_data.associates.size()) + ReferenceSize / 2) / ReferenceSize;
}

} // namespace

DemoData makeDemoData(int associateCount, int licenseCount, QDate today)
{
    return DataMaker(associateCount, today).make(licenseCount);
}
