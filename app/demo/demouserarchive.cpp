// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demouserarchive.h"

#include "app/demo/demonames.h"
#include "app/demo/demoresources.h"

using namespace Qt::StringLiterals;

namespace {

enum class Order { Impossible, Possible };

/// A column that is there in every tenant.
struct FixedColumn
{
    const char16_t *name;
    const char16_t *resource; ///< of its heading; nullptr means the name
    DemoColumnType type;
    const char16_t *restrictionType; ///< nullptr when it cannot be filtered by
    Order order;
    DemoCell (*cell)(const DemoAssociate &);
};

DemoCell groupCell(const DemoAssociate &associate)
{
    const DemoGroup &group = demoGroups()[static_cast<std::size_t>(associate.group)];
    return {QString::fromUtf16(group.name), group.id};
}

DemoCell groupIdCell(const DemoAssociate &associate)
{
    return {groupCell(associate).key};
}

DemoCell roleCell(const DemoAssociate &associate)
{
    const DemoRole &role = demoRoles()[static_cast<std::size_t>(associate.role)];
    return {QString::fromUtf16(role.name), role.id};
}

// Stays a resource id in every language, as in a recorded answer of a real server.
DemoCell credentialCell(const DemoAssociate &associate)
{
    return {associate.canLogin ? u"[SR_SUPERID_TYPE]"_s : QString()};
}

constexpr auto Integer = DemoColumnType::Integer;
constexpr auto Text = DemoColumnType::Text;
constexpr auto Bool = DemoColumnType::Bool;
constexpr auto Date = DemoColumnType::Date;
constexpr auto List = DemoColumnType::List;

constexpr FixedColumn FixedColumns[] = {
    {u"getAllRows", nullptr, Bool, u"bool", Order::Impossible,
     [](const DemoAssociate &) { return DemoCell {true}; }},
    {u"getNoRows", nullptr, Bool, u"bool", Order::Impossible,
     [](const DemoAssociate &) { return DemoCell {false}; }},
    {u"personId", u"SR_AR_USERS_PERSONID", Integer, u"int", Order::Impossible,
     [](const DemoAssociate &person) { return DemoCell {person.personId}; }},
    {u"firstName", u"SR_AR_USERS_FIRSTNAME", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.firstName}; }},
    {u"lastName", u"SR_AR_USERS_LASTNAME", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.lastName}; }},
    {u"fullName", u"SR_AR_USERS_FULLNAME", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.fullName()}; }},
    {u"personEmail", u"SR_AR_USERS_EMAIL", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.email}; }},
    {u"title", u"SR_AR_USERS_TITLE", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.title}; }},
    {u"contactName", u"SR_AR_USERS_COMPANY", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.company}; }},
    {u"associateDbId", u"SR_AR_USERS_ID", Integer, u"associate", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.id}; }},
    {u"assocName", u"SR_AR_USERS_USERID", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.userId}; }},
    {u"userName", u"SR_AR_USERS_USERNAME", Text, u"string", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.email}; }},
    {u"assocType", u"SR_AR_USERS_USERTYPE", List, u"listAny", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {demoUserTypeName(person.type)}; }},
    {u"usergroup", u"SR_AR_USERS_GROUP", List, u"userGroup", Order::Possible, groupCell},
    {u"usergroupId", u"SR_AR_USERS_GROUP", Integer, u"int", Order::Possible, groupIdCell},
    {u"role", u"SR_AR_USERS_ROLE", List, u"listAny", Order::Possible, roleCell},
    {u"canLogin", u"SR_AR_USERS_CANLOGIN", Bool, u"bool", Order::Impossible,
     [](const DemoAssociate &person) { return DemoCell {person.canLogin}; }},
    {u"isActive", u"SR_AR_USERS_ACTIVE", Bool, u"bool", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {!person.isRetired}; }},
    {u"lastLogin", u"SR_AR_USERS_LASTLOGIN", Date, u"datetime", Order::Possible,
     [](const DemoAssociate &person) { return DemoCell {person.lastLogin}; }},
    {u"credentialType", u"SR_AR_USERS_CREDENTIAL", Text, nullptr, Order::Possible, credentialCell},
};

bool isInProvider(const QString &provider, DemoUserType type)
{
    const auto isIt = [&provider](QStringView name) {
        return name.compare(provider, Qt::CaseInsensitive) == 0;
    };
    if (isIt(u"AllUsers"))
        return true;
    if (isIt(u"InternalUsers"))
        return type == DemoUserType::InternalAssociate;
    if (isIt(u"ExternalUsers"))
        return type == DemoUserType::ExternalAssociate;
    return type == DemoUserType::SystemAssociate || type == DemoUserType::AnonymousAssociate;
}

} // namespace

DemoUserArchive::DemoUserArchive(const DemoState &state, DemoLanguage language)
    : m_store(state.store)
    , m_profile(state.profile.users)
    , m_today(state.options.today)
    , m_language(language)
{}

QStringList DemoUserArchive::providers()
{
    return {u"InternalUsers"_s, u"AllUsers"_s, u"OtherUsers"_s, u"ExternalUsers"_s};
}

DemoArchiveTable DemoUserArchive::table(const QString &provider) const
{
    DemoArchiveTable table;
    table.columns = columns();
    table.entities = entities(provider);
    for (std::size_t index = 0; index < m_store.associates().size(); ++index) {
        if (isInProvider(provider, m_store.associate(index).type))
            table.rows.push_back(index);
    }
    table.primaryKey = [&store = m_store](std::size_t row) { return store.associate(row).id; };
    table.isRetired = [&store = m_store](std::size_t row) { return store.associate(row).isRetired; };
    return table;
}

QList<DemoArchiveColumn> DemoUserArchive::columns() const
{
    QList<DemoArchiveColumn> columns;
    for (const FixedColumn &fixed : FixedColumns) {
        const QString name = QString::fromUtf16(fixed.name);
        const QString displayName =
            fixed.resource ? demoResourceText(QString::fromUtf16(fixed.resource), m_language) : name;
        DemoArchiveColumn made = column(name, displayName, fixed.cell);
        made.type = fixed.type;
        made.restrictionType = fixed.restrictionType ? QString::fromUtf16(fixed.restrictionType) : QString();
        made.canOrder = fixed.order == Order::Possible;
        columns.append(made);
    }
    // Neither filtered nor sorted by.
    columns.append(column(
        u"userplan"_s, demoResourceText(u"SR_AR_USERS_USERPLAN"_s, m_language),
        [archive = *this](const DemoAssociate &person) { return DemoCell {archive.userPlan(person)}; }));
    for (const std::size_t module : offeredLicenses()) {
        DemoArchiveColumn made = column(
            licenseName(module), m_store.module(module).description.in(m_language),
            [module](const DemoAssociate &person) { return DemoCell {person.held.test(module) ? 1 : 0}; });
        made.type = DemoColumnType::Bool;
        made.isLicense = true;
        columns.append(made);
    }
    return columns;
}

QList<DemoArchiveEntity> DemoUserArchive::entities(const QString &provider) const
{
    const auto nobody = [](const DemoAssociate &) { return false; };
    QList<DemoArchiveEntity> entities;
    entities.append(entity(u"all"_s, demoResourceText(u"SR_AR_USERS_ALL"_s, m_language),
                           [](const DemoAssociate &) { return true; }));
    entities.append(entity(u"expired"_s, demoResourceText(u"SR_AR_USERS_EXPIRED"_s, m_language),
                           [expired = expiredLicenses()](const DemoAssociate &person) {
                               return (person.held & expired).any();
                           }));
    if (provider.compare(u"InternalUsers", Qt::CaseInsensitive) == 0) {
        entities.append(entity(u"retired"_s, demoResourceText(u"SR_AR_USERS_RETIRED"_s, m_language),
                               [](const DemoAssociate &person) { return person.isRetired; }));
        entities.append(
            entity(u"potential"_s, demoResourceText(u"SR_AR_USERS_POTENTIAL"_s, m_language), nobody));
        entities.append(
            entity(u"loggedOnWin"_s, demoResourceText(u"SR_AR_USERS_LOGGEDON"_s, m_language), nobody));
    }
    for (const std::size_t module : offeredLicenses()) {
        entities.append(entity(licenseName(module), m_store.module(module).description.in(m_language),
                               [module](const DemoAssociate &person) { return person.held.test(module); }));
    }
    return entities;
}

DemoArchiveColumn DemoUserArchive::column(const QString &name, const QString &displayName,
                                          const Cell &cell) const
{
    DemoArchiveColumn made;
    made.name = name;
    made.displayName = displayName;
    made.cell = [&store = m_store, cell](std::size_t row) { return cell(store.associate(row)); };
    return made;
}

DemoArchiveEntity DemoUserArchive::entity(const QString &name, const QString &displayName,
                                          const Condition &condition) const
{
    return {name, displayName,
            [&store = m_store, condition](std::size_t row) { return condition(store.associate(row)); }};
}

std::vector<std::size_t> DemoUserArchive::offeredLicenses() const
{
    std::vector<std::size_t> modules;
    for (const DemoOwner &owner : m_store.owners()) {
        const bool isSuperOffice = owner.firstModule == 0;
        const bool isOffered =
            isSuperOffice ? m_profile.superOfficeLicenseColumns : m_profile.partnerLicenseColumns;
        for (std::size_t module = owner.firstModule; module < owner.firstModule + owner.moduleCount;
             ++module) {
            if (isOffered && owner.userLicenses.test(module) && !m_store.module(module).isHidden)
                modules.push_back(module);
        }
    }
    return modules;
}

// Those of owners whose package has run out; year 1 means that it never does.
DemoModuleSet DemoUserArchive::expiredLicenses() const
{
    DemoModuleSet expired;
    for (const DemoOwner &owner : m_store.owners()) {
        const QDate expiry = QDate::fromString(owner.terms.expiryDate.left(10), Qt::ISODate);
        if (expiry.year() > 1 && expiry < m_today)
            expired |= owner.userLicenses;
    }
    return expired;
}

QString DemoUserArchive::licenseName(std::size_t module) const
{
    const DemoModule &row = m_store.module(module);
    return m_store.owner(static_cast<std::size_t>(row.owner)).terms.name.toLower() + u'_' + row.name;
}

QString DemoUserArchive::userPlan(const DemoAssociate &associate) const
{
    const DemoOwner &superOffice = m_store.owner(0);
    for (std::size_t module = 0; module < superOffice.moduleCount; ++module) {
        if (associate.held.test(module) && m_store.module(module).isPlan())
            return m_store.module(module).description.in(m_language);
    }
    return QString();
}
