// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"

using namespace Qt::StringLiterals;

namespace {

DemoCatalogueRow row(DemoRowKind kind, const QString &name, int sortOrder,
                     const DemoTranslations &description, const DemoTranslations &tooltip)
{
    DemoCatalogueRow row;
    row.kind = kind;
    row.name = name;
    row.sortOrder = sortOrder;
    row.description = DemoText(description);
    row.tooltip = DemoText(tooltip);
    return row;
}

DemoCatalogueRow addOn(DemoCatalogueRow row, int holders, int seats, const QString &prerequisite)
{
    row.holders = holders;
    row.seats = seats;
    row.prerequisite = prerequisite;
    return row;
}

DemoCatalogueRow unrestricted(DemoCatalogueRow row, int holders)
{
    row.seatRule = DemoSeatRule::Unrestricted;
    row.holders = holders;
    return row;
}

DemoCatalogueRow seats(DemoCatalogueRow row, int count)
{
    row.seats = count;
    return row;
}

constexpr auto AddOn = DemoRowKind::AddOn;
constexpr auto Site = DemoRowKind::Site;
constexpr auto HiddenSite = DemoRowKind::HiddenSite;
constexpr auto Satellite = DemoRowKind::Satellite;

DemoCatalogueRow confidential()
{
    return unrestricted(
        row(AddOn, u"visible-for"_s, 100,
            {u"Confidential activities", u"Konfidensielle aktiviteter", u"Konfidentiella aktiviteter",
             u"Fortrolige aktiviteter", u"Vertrauliche Aktivitäten", u"Vertrouwelijke activiteiten"},
            {u"Limit who can see follow-ups, documents and sales",
             u"Begrens hvem som kan se oppfølginger, dokumenter og salg",
             u"Begränsa vem som kan se uppföljningar, dokument och försäljningar",
             u"Begræns, hvem der kan se opfølgninger, dokumenter og salg",
             u"Einschränken, wer Folgeaktivitäten, Dokumente und Verkäufe sieht",
             u"Beperk wie opvolgingen, documenten en verkopen kan zien"}),
        120);
}

std::vector<DemoCatalogueRow> addOnsForOffice()
{
    return {
        addOn(row(AddOn, u"webtools"_s, 110, demoUntranslated(u"WebTools"),
                  {u"Open and archive documents from Office and e-mail programs",
                   u"Åpne og arkiver dokumenter fra Office og e-postprogrammer",
                   u"Öppna och arkivera dokument från Office och e-postprogram",
                   u"Åbn og arkivér dokumenter fra Office og mailprogrammer",
                   u"Dokumente aus Office und E-Mail-Programmen öffnen und ablegen",
                   u"Documenten openen en archiveren vanuit Office en e-mailprogramma's"}),
              140, 150, u"user"_s),
        addOn(row(AddOn, u"mailings"_s, 120,
                  {u"Mailings", u"Utsendelser", u"Utskick", u"Udsendelser", u"Mailings", u"Mailings"},
                  {u"Create and send mailings to selections", u"Lag og send utsendelser til utvalg",
                   u"Skapa och skicka utskick till urval", u"Opret og send udsendelser til udvalg",
                   u"Mailings erstellen und an Selektionen senden",
                   u"Mailings maken en naar selecties verzenden"}),
              58, 60, u"user"_s),
        addOn(row(AddOn, u"quote"_s, 130,
                  {u"Quotes", u"Tilbud", u"Offerter", u"Tilbud", u"Angebote", u"Offertes"},
                  {u"Create quotes with products and prices", u"Lag tilbud med produkter og priser",
                   u"Skapa offerter med produkter och priser", u"Opret tilbud med produkter og priser",
                   u"Angebote mit Produkten und Preisen erstellen",
                   u"Offertes maken met producten en prijzen"}),
              66, 75, u"user"_s),
    };
}

std::vector<DemoCatalogueRow> addOnsForInsight()
{
    return {
        addOn(row(AddOn, u"chat"_s, 140,
                  {u"Customer chat", u"Kundechat", u"Kundchatt", u"Kundechat", u"Kundenchat", u"Klantenchat"},
                  {u"Answer visitors of the web site", u"Svar besøkende på nettstedet",
                   u"Svara besökare på webbplatsen", u"Svar besøgende på hjemmesiden",
                   u"Besuchern der Website antworten", u"Bezoekers van de website antwoorden"}),
              31, 40, u"user"_s),
        addOn(row(AddOn, u"dashboards-plus"_s, 150,
                  {u"Shared dashboards", u"Delte dashbord", u"Delade instrumentpaneler", u"Delte dashboards",
                   u"Gemeinsame Dashboards", u"Gedeelde dashboards"},
                  {u"Design dashboards and share them with others", u"Utform dashbord og del dem med andre",
                   u"Utforma instrumentpaneler och dela dem med andra",
                   u"Udform dashboards, og del dem med andre", u"Dashboards gestalten und mit anderen teilen",
                   u"Dashboards ontwerpen en met anderen delen"}),
              24, 30, QString()),
        addOn(
            row(AddOn, u"privacy-tools"_s, 160,
                {u"Privacy tools", u"Personvernverktøy", u"Integritetsverktyg", u"Persondataværktøjer",
                 u"Datenschutzwerkzeuge", u"Privacytools"},
                {u"Bulk delete and consent administration", u"Massesletting og administrasjon av samtykker",
                 u"Massradering och hantering av samtycken", u"Massesletning og administration af samtykker",
                 u"Massenlöschung und Verwaltung von Einwilligungen",
                 u"Bulksgewijs verwijderen en toestemmingen beheren"}),
            12, 15, QString()),
    };
}

} // namespace

std::vector<DemoCatalogueRow> demoAddOnRows()
{
    std::vector<DemoCatalogueRow> rows = {confidential()};
    for (const auto &group : {addOnsForOffice(), addOnsForInsight()})
        rows.insert(rows.end(), group.begin(), group.end());
    return rows;
}

std::vector<DemoCatalogueRow> demoSiteRows()
{
    return {
        seats(
            row(Site, u"sale"_s, 200, {u"Sales", u"Salg", u"Försäljning", u"Salg", u"Verkauf", u"Verkoop"},
                {u"Sales are available in this installation", u"Salg er tilgjengelig i denne installasjonen",
                 u"Försäljning är tillgänglig i den här installationen",
                 u"Salg er tilgængeligt i installationen", u"Verkäufe sind in dieser Installation verfügbar",
                 u"Verkopen zijn beschikbaar in deze installatie"}),
            1),
        seats(
            row(Site, u"service"_s, 210,
                {u"Service", u"Service", u"Service", u"Service", u"Service", u"Service"},
                {u"Requests are available in this installation",
                 u"Saker er tilgjengelig i denne installasjonen",
                 u"Ärenden är tillgängliga i den här installationen",
                 u"Sager er tilgængelige i installationen", u"Anfragen sind in dieser Installation verfügbar",
                 u"Tickets zijn beschikbaar in deze installatie"}),
            1),
        seats(row(HiddenSite, u"netserver"_s, 220, demoUntranslated(u"NetServer"),
                  {u"Application server", u"Applikasjonsserver", u"Applikationsserver", u"Applikationsserver",
                   u"Anwendungsserver", u"Applicatieserver"}),
              1),
        seats(row(HiddenSite, u"batch"_s, 230,
                  {u"Batch service", u"Batchtjeneste", u"Batchtjänst", u"Batchtjeneste", u"Batchdienst",
                   u"Batchservice"},
                  {u"Runs jobs in the background", u"Kjører jobber i bakgrunnen", u"Kör jobb i bakgrunden",
                   u"Kører job i baggrunden", u"Führt Aufträge im Hintergrund aus",
                   u"Voert taken op de achtergrond uit"}),
              1),
        seats(row(Satellite, u"satellite"_s, 240,
                  {u"Satellite database", u"Satellittdatabase", u"Satellitdatabas", u"Satellitdatabase",
                   u"Satelliten-Datenbank", u"Satellietdatabase"},
                  {u"A database at another place", u"En database på et annet sted",
                   u"En databas på en annan plats", u"En database et andet sted",
                   u"Eine Datenbank an einem anderen Ort", u"Een database op een andere plaats"}),
              5),
        unrestricted(row(Satellite, u"satellite-travel"_s, 250,
                         {u"Travel at a satellite", u"Travel på satellitt", u"Travel på satellit",
                          u"Travel på satellit", u"Travel am Satelliten", u"Travel op een satelliet"},
                         {u"Take data along from a satellite", u"Ta med data fra en satellitt",
                          u"Ta med data från en satellit", u"Tag data med fra en satellit",
                          u"Daten von einem Satelliten mitnehmen", u"Gegevens van een satelliet meenemen"}),
                     0),
    };
}
