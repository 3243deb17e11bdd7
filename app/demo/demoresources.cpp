// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoresources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// English, Norwegian, Swedish, Danish, German, Dutch.
constexpr DemoResource Resources[] = {
    {u"SR_AR_USERS_PERSONID",
     {u"Person ID", u"Person-ID", u"Person-ID", u"Person-id", u"Personen-ID", u"Persoon-ID"}},
    {u"SR_AR_USERS_FIRSTNAME", {u"First name", u"Fornavn", u"Förnamn", u"Fornavn", u"Vorname", u"Voornaam"}},
    {u"SR_AR_USERS_LASTNAME",
     {u"Last name", u"Etternavn", u"Efternamn", u"Efternavn", u"Nachname", u"Achternaam"}},
    {u"SR_AR_USERS_FULLNAME",
     {u"Full name", u"Fullt navn", u"Fullständigt namn", u"Fuldt navn", u"Vollständiger Name",
      u"Volledige naam"}},
    {u"SR_AR_USERS_EMAIL", {u"E-mail", u"E-post", u"E-post", u"E-mail", u"E-Mail", u"E-mail"}},
    {u"SR_AR_USERS_TITLE", {u"Title", u"Tittel", u"Titel", u"Titel", u"Titel", u"Titel"}},
    {u"SR_AR_USERS_COMPANY", {u"Company", u"Firma", u"Företag", u"Firma", u"Firma", u"Bedrijf"}},
    {u"SR_AR_USERS_ID", {u"ID", u"ID", u"ID", u"Id", u"ID", u"ID"}},
    {u"SR_AR_USERS_USERID",
     {u"User ID", u"Bruker-ID", u"Användar-ID", u"Bruger-id", u"Benutzer-ID", u"Gebruikers-ID"}},
    {u"SR_AR_USERS_USERNAME",
     {u"User name", u"Brukernavn", u"Användarnamn", u"Brugernavn", u"Benutzername", u"Gebruikersnaam"}},
    {u"SR_AR_USERS_USERTYPE", {u"Type", u"Type", u"Typ", u"Type", u"Typ", u"Type"}},
    {u"SR_AR_USERS_GROUP",
     {u"User group", u"Brukergruppe", u"Användargrupp", u"Brugergruppe", u"Benutzergruppe",
      u"Gebruikersgroep"}},
    {u"SR_AR_USERS_ROLE", {u"Role", u"Rolle", u"Roll", u"Rolle", u"Rolle", u"Rol"}},
    {u"SR_AR_USERS_CANLOGIN",
     {u"Can log in", u"Kan logge inn", u"Kan logga in", u"Kan logge på", u"Anmelden möglich",
      u"Kan aanmelden"}},
    {u"SR_AR_USERS_ACTIVE", {u"Active", u"Aktiv", u"Aktiv", u"Aktiv", u"Aktiv", u"Actief"}},
    {u"SR_AR_USERS_LASTLOGIN",
     {u"Last sign-in", u"Siste innlogging", u"Senaste inloggning", u"Seneste login", u"Letzte Anmeldung",
      u"Laatste aanmelding"}},
    {u"SR_AR_USERS_CREDENTIAL",
     {u"Sign-in method", u"Innloggingsmetode", u"Inloggningsmetod", u"Loginmetode", u"Anmeldeverfahren",
      u"Aanmeldmethode"}},
    {u"SR_AR_USERS_USERPLAN",
     {u"User plan", u"Brukerplan", u"Användarplan", u"Brugerplan", u"Benutzerplan", u"Gebruikersplan"}},
    {u"SR_AR_USERS_ALL", {u"All", u"Alle", u"Alla", u"Alle", u"Alle", u"Alle"}},
    {u"SR_AR_USERS_RETIRED",
     {u"Former employee", u"Tidligere ansatt", u"Tidigare anställd", u"Tidligere ansat",
      u"Ehemaliger Mitarbeiter", u"Oud-medewerker"}},
    {u"SR_AR_USERS_EXPIRED",
     {u"Expired licence", u"Utløpt lisens", u"Utgången licens", u"Udløbet licens", u"Abgelaufene Lizenz",
      u"Verlopen licentie"}},
    {u"SR_AR_USERS_POTENTIAL",
     {u"Without a user", u"Uten bruker", u"Utan användare", u"Uden bruger", u"Ohne Benutzer",
      u"Zonder gebruiker"}},
    {u"SR_AR_USERS_LOGGEDON",
     {u"Signed in", u"Innlogget", u"Inloggad", u"Logget på", u"Angemeldet", u"Aangemeld"}},
    {u"SR_SUPERID_TYPE",
     {u"SuperOffice ID", u"SuperOffice-ID", u"SuperOffice-ID", u"SuperOffice-id", u"SuperOffice-ID",
      u"SuperOffice-ID"}},
    {u"SR_LIST_NONE", {u"(None)", u"(Ingen)", u"(Inget)", u"(Intet)", u"(Keine)", u"(Geen)"}},
};

} // namespace

std::span<const DemoResource> demoResources()
{
    return Resources;
}

const DemoResource *demoResource(QStringView name)
{
    const auto found = std::ranges::find_if(Resources, [name](const DemoResource &resource) {
        return name.compare(QStringView(resource.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Resources) ? nullptr : found;
}

QString demoResourceText(const QString &name, DemoLanguage language)
{
    const DemoResource *resource = demoResource(name);
    const bool isTranslated = resource && language != DemoLanguage::Raw;
    return isTranslated ? DemoText(resource->texts).in(language) : u'[' + name + u']';
}
