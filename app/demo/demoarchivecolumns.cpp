// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarchivecolumns.h"

#include "app/demo/demonames.h"

using namespace Qt::StringLiterals;

namespace {

DemoArchiveColumn column(const QString &name, const QString &displayName, DemoColumnType type,
                         const QString &restrictionType, std::function<DemoCell(const DemoAssociate &)> cell)
{
    DemoArchiveColumn made;
    made.name = name;
    made.displayName = displayName;
    made.type = type;
    made.restrictionType = restrictionType;
    made.canOrder = !restrictionType.isEmpty();
    made.cell = std::move(cell);
    return made;
}

DemoArchiveColumn textColumn(const QString &name, const QString &displayName,
                             QString (*text)(const DemoAssociate &))
{
    return column(name, displayName, DemoColumnType::Text, u"string"_s,
                  [text](const DemoAssociate &associate) { return DemoCell {text(associate)}; });
}

DemoArchiveColumn unordered(DemoArchiveColumn made)
{
    made.canOrder = false;
    return made;
}

QString userTypeName(DemoUserType type)
{
    switch (type) {
    case DemoUserType::InternalAssociate:
        return u"InternalAssociate"_s;
    case DemoUserType::ExternalAssociate:
        return u"ExternalAssociate"_s;
    case DemoUserType::AnonymousAssociate:
        return u"AnonymousAssociate"_s;
    case DemoUserType::SystemAssociate:
        break;
    }
    return u"SystemAssociate"_s;
}

DemoCell groupCell(const DemoAssociate &associate)
{
    const DemoGroup &group = demoGroups()[static_cast<std::size_t>(associate.group)];
    return {QString::fromUtf16(group.name), group.id};
}

DemoCell roleCell(const DemoAssociate &associate)
{
    const DemoRole &role = demoRoles()[static_cast<std::size_t>(associate.role)];
    return {QString::fromUtf16(role.name), role.id};
}

} // namespace

DemoArchiveColumns::DemoArchiveColumns(const DemoStore &store, const DemoProfile &profile,
                                       DemoLanguage language)
    : m_store(store)
    , m_profile(profile)
    , m_language(language)
{}

QList<DemoArchiveColumn> DemoArchiveColumns::columns() const
{
    QList<DemoArchiveColumn> columns;
    columns.append(unordered(column(u"getAllRows"_s, u"getAllRows"_s, DemoColumnType::Bool, u"bool"_s,
                                    [](const DemoAssociate &) { return DemoCell {true}; })));
    columns.append(unordered(column(u"getNoRows"_s, u"getNoRows"_s, DemoColumnType::Bool, u"bool"_s,
                                    [](const DemoAssociate &) { return DemoCell {false}; })));
    addPerson(columns);
    addUser(columns);
    addLicenses(columns);
    return columns;
}

void DemoArchiveColumns::addPerson(QList<DemoArchiveColumn> &columns) const
{
    columns.append(column(u"personId"_s,
                          label(u"PERSONID"_s, {u"Person ID", u"Person-ID", u"Person-ID", u"Person-id",
                                                u"Personen-ID", u"Persoon-ID"}),
                          DemoColumnType::Integer, u"int"_s,
                          [](const DemoAssociate &associate) { return DemoCell {associate.personId}; }));
    columns.append(textColumn(
        u"firstName"_s,
        label(u"FIRSTNAME"_s, {u"First name", u"Fornavn", u"Förnamn", u"Fornavn", u"Vorname", u"Voornaam"}),
        [](const DemoAssociate &associate) { return associate.firstName; }));
    columns.append(textColumn(u"lastName"_s,
                              label(u"LASTNAME"_s, {u"Last name", u"Etternavn", u"Efternamn", u"Efternavn",
                                                    u"Nachname", u"Achternaam"}),
                              [](const DemoAssociate &associate) { return associate.lastName; }));
    columns.append(textColumn(u"fullName"_s,
                              label(u"FULLNAME"_s, {u"Full name", u"Fullt navn", u"Fullständigt namn",
                                                    u"Fuldt navn", u"Vollständiger Name", u"Volledige naam"}),
                              [](const DemoAssociate &associate) { return associate.fullName(); }));
    columns.append(
        textColumn(u"personEmail"_s,
                   label(u"EMAIL"_s, {u"E-mail", u"E-post", u"E-post", u"E-mail", u"E-Mail", u"E-mail"}),
                   [](const DemoAssociate &associate) { return associate.email; }));
    columns.append(textColumn(
        u"title"_s, label(u"TITLE"_s, {u"Title", u"Tittel", u"Titel", u"Titel", u"Titel", u"Titel"}),
        [](const DemoAssociate &associate) { return associate.title; }));
    columns.append(
        textColumn(u"contactName"_s,
                   label(u"COMPANY"_s, {u"Company", u"Firma", u"Företag", u"Firma", u"Firma", u"Bedrijf"}),
                   [](const DemoAssociate &associate) { return associate.company; }));
}

void DemoArchiveColumns::addUser(QList<DemoArchiveColumn> &columns) const
{
    using Type = DemoColumnType;
    const QString group = label(u"GROUP"_s, {u"User group", u"Brukergruppe", u"Användargrupp",
                                             u"Brugergruppe", u"Benutzergruppe", u"Gebruikersgroep"});
    columns.append(column(u"associateDbId"_s, u"ID"_s, Type::Integer, u"associate"_s,
                          [](const DemoAssociate &associate) { return DemoCell {associate.id}; }));
    columns.append(textColumn(u"assocName"_s,
                              label(u"USERID"_s, {u"User ID", u"Bruker-ID", u"Användar-ID", u"Bruger-id",
                                                  u"Benutzer-ID", u"Gebruikers-ID"}),
                              [](const DemoAssociate &associate) { return associate.userId; }));
    columns.append(textColumn(u"userName"_s,
                              label(u"USERNAME"_s, {u"User name", u"Brukernavn", u"Användarnamn",
                                                    u"Brugernavn", u"Benutzername", u"Gebruikersnaam"}),
                              [](const DemoAssociate &associate) { return associate.email; }));
    columns.append(
        column(u"assocType"_s, label(u"USERTYPE"_s, {u"Type", u"Type", u"Typ", u"Type", u"Typ", u"Type"}),
               Type::List, u"listAny"_s,
               [](const DemoAssociate &associate) { return DemoCell {userTypeName(associate.type)}; }));
    columns.append(column(u"usergroup"_s, group, Type::List, u"userGroup"_s, groupCell));
    columns.append(
        column(u"usergroupId"_s, group, Type::Integer, u"int"_s,
               [](const DemoAssociate &associate) { return DemoCell {groupCell(associate).key}; }));
    columns.append(column(u"role"_s,
                          label(u"ROLE"_s, {u"Role", u"Rolle", u"Roll", u"Rolle", u"Rolle", u"Rol"}),
                          Type::List, u"listAny"_s, roleCell));
    columns.append(
        unordered(column(u"canLogin"_s,
                         label(u"CANLOGIN"_s, {u"Can log in", u"Kan logge inn", u"Kan logga in",
                                               u"Kan logge på", u"Anmelden möglich", u"Kan aanmelden"}),
                         Type::Bool, u"bool"_s,
                         [](const DemoAssociate &associate) { return DemoCell {associate.canLogin}; })));
    columns.append(column(u"isActive"_s,
                          label(u"ACTIVE"_s, {u"Active", u"Aktiv", u"Aktiv", u"Aktiv", u"Aktiv", u"Actief"}),
                          Type::Bool, u"bool"_s,
                          [](const DemoAssociate &associate) { return DemoCell {!associate.isRetired}; }));
    columns.append(
        column(u"lastLogin"_s,
               label(u"LASTLOGIN"_s, {u"Last sign-in", u"Siste innlogging", u"Senaste inloggning",
                                      u"Seneste login", u"Letzte Anmeldung", u"Laatste aanmelding"}),
               Type::Date, u"datetime"_s,
               [](const DemoAssociate &associate) { return DemoCell {associate.lastLogin}; }));
    columns.append(
        column(u"userplan"_s,
               label(u"USERPLAN"_s, {u"User plan", u"Brukerplan", u"Användarplan", u"Brugerplan",
                                     u"Benutzerplan", u"Gebruikersplan"}),
               Type::Text, QString(), // neither filtered nor sorted by
               [*this](const DemoAssociate &associate) { return DemoCell {userPlan(associate)}; }));
}

void DemoArchiveColumns::addLicenses(QList<DemoArchiveColumn> &columns) const
{
    for (const std::size_t module : offeredLicenses()) {
        const QString displayName = m_store.module(module).description.in(m_language);
        DemoArchiveColumn made = column(licenseName(module), displayName, DemoColumnType::Bool, QString(),
                                        [module](const DemoAssociate &associate) {
                                            return DemoCell {associate.held.test(module) ? 1 : 0};
                                        });
        made.isLicense = true;
        columns.append(made);
    }
}

QList<DemoArchiveEntity> DemoArchiveColumns::entities() const
{
    const auto none = [](const DemoAssociate &) { return false; };
    QList<DemoArchiveEntity> entities;
    entities.append({u"all"_s, label(u"ALL"_s, {u"All", u"Alle", u"Alla", u"Alle", u"Alle", u"Alle"}),
                     [](const DemoAssociate &) { return true; }});
    entities.append({u"retired"_s,
                     label(u"RETIRED"_s, {u"Former employee", u"Tidligere ansatt", u"Tidigare anställd",
                                          u"Tidligere ansat", u"Ehemaliger Mitarbeiter", u"Oud-medewerker"}),
                     [](const DemoAssociate &associate) { return associate.isRetired; }});
    // Offered by the vendor too; nobody in the sample tenant is of this kind.
    for (const auto &name : {u"expired"_s, u"potential"_s, u"loggedOnWin"_s})
        entities.append({name, name, none});
    for (const std::size_t module : offeredLicenses()) {
        entities.append({licenseName(module), m_store.module(module).description.in(m_language),
                         [module](const DemoAssociate &associate) { return associate.held.test(module); }});
    }
    return entities;
}

std::vector<std::size_t> DemoArchiveColumns::offeredLicenses() const
{
    std::vector<std::size_t> modules;
    for (const DemoOwner &owner : m_store.owners()) {
        const bool isOffered =
            owner.firstModule == 0 ? m_profile.superOfficeLicenseColumns : m_profile.partnerLicenseColumns;
        for (std::size_t module = owner.firstModule; module < owner.firstModule + owner.moduleCount;
             ++module) {
            if (isOffered && owner.userLicenses.test(module) && !m_store.module(module).isHidden)
                modules.push_back(module);
        }
    }
    return modules;
}

QString DemoArchiveColumns::licenseName(std::size_t module) const
{
    const DemoModule &row = m_store.module(module);
    return m_store.owner(static_cast<std::size_t>(row.owner)).terms.name.toLower() + u'_' + row.name;
}

QString DemoArchiveColumns::userPlan(const DemoAssociate &associate) const
{
    const DemoOwner &superOffice = m_store.owner(0);
    for (std::size_t module = 0; module < superOffice.moduleCount; ++module) {
        if (associate.held.test(module) && m_store.module(module).isPlan())
            return m_store.module(module).description.in(m_language);
    }
    return QString();
}

QString DemoArchiveColumns::label(const QString &name, const DemoTranslations &texts) const
{
    // Untranslated headings travel as resource ids.
    return m_language == DemoLanguage::Raw ? u"[SR_AR_USERS_%1]"_s.arg(name) : DemoText(texts).in(m_language);
}
