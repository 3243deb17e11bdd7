// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"

using namespace Qt::StringLiterals;

namespace {

// The database's limit for ExtraInfo; one plan comes close to it so that nothing on the way cuts it.
constexpr qsizetype ExtraInfoLimit = 3999;

QString setOf(const QList<int> &areas)
{
    return u"set="_s + demoHiddenNames(areas).join(u',');
}

// Names of licences this tenant does not own; a server lists such names too, and a reader has to live with
// them.
QString setWithUnknownNames(const QList<int> &areas)
{
    QString set = setOf(areas);
    for (int number = 1;; ++number) {
        const QString name = u",fremtid-modul-%1-cal"_s.arg(number, 3, 10, QLatin1Char('0'));
        if (set.size() + name.size() > ExtraInfoLimit)
            return set;
        set += name;
    }
}

QList<int> allAreas()
{
    QList<int> areas;
    for (int area = 0; area < demoHiddenAreaCount(); ++area)
        areas.append(area);
    return areas;
}

DemoCatalogueRow plan(const QString &name, const DemoTranslations &description,
                      const DemoTranslations &tooltip, int sortOrder)
{
    DemoCatalogueRow row;
    row.kind = DemoRowKind::Plan;
    row.name = name;
    row.description = DemoText(description);
    row.tooltip = DemoText(tooltip);
    row.sortOrder = sortOrder;
    return row;
}

DemoCatalogueRow salesPlan()
{
    DemoCatalogueRow row = plan(u"ten-sales"_s, demoUntranslated(u"Sales Premium"),
                                {u"User plan for sales people: sales, quotes and selections",
                                 u"Brukerplan for selgere: salg, tilbud og utvalg",
                                 u"Användarplan för säljare: försäljningar, offerter och urval",
                                 u"Brugerplan til sælgere: salg, tilbud og udvalg",
                                 u"Benutzerplan für den Vertrieb: Verkäufe, Angebote und Selektionen",
                                 u"Gebruikersplan voor verkopers: verkopen, offertes en selecties"},
                                10);
    row.holders = 97;
    row.seats = 100;
    row.extraInfo = setOf({0, 1, 2, 3, 4, 5, 10, 11});
    row.preferredGroups = {0, 1};
    return row;
}

DemoCatalogueRow servicePlan()
{
    DemoCatalogueRow row = plan(u"ten-service"_s, demoUntranslated(u"Service Premium"),
                                {u"User plan for service agents: requests, chat and knowledge base",
                                 u"Brukerplan for kundebehandlere: saker, chat og kunnskapsbase",
                                 u"Användarplan för servicemedarbetare: ärenden, chatt och kunskapsbas",
                                 u"Brugerplan til servicemedarbejdere: sager, chat og vidensbase",
                                 u"Benutzerplan für den Service: Anfragen, Chat und Wissensdatenbank",
                                 u"Gebruikersplan voor servicemedewerkers: tickets, chat en kennisbank"},
                                20);
    row.holders = 78;
    row.seats = 90;
    row.extraInfo = setOf({4, 5, 7, 8, 9, 10});
    row.preferredGroups = {2, 5};
    return row;
}

DemoCatalogueRow marketingPlan()
{
    DemoCatalogueRow row = plan(u"ten-marketing"_s, demoUntranslated(u"Marketing Premium"),
                                {u"User plan for marketing: mailings, forms and selections",
                                 u"Brukerplan for markedsføring: utsendelser, skjemaer og utvalg",
                                 u"Användarplan för marknadsföring: utskick, formulär och urval",
                                 u"Brugerplan til marketing: udsendelser, formularer og udvalg",
                                 u"Benutzerplan für das Marketing: Mailings, Formulare und Selektionen",
                                 u"Gebruikersplan voor marketing: mailings, formulieren en selecties"},
                                30);
    row.holders = 36;
    row.seats = 40;
    row.extraInfo = setOf({2, 4, 5, 6, 10, 11});
    row.preferredGroups = {3};
    return row;
}

DemoCatalogueRow salesServicePlan()
{
    DemoCatalogueRow row = plan(u"ten-salesservice"_s, demoUntranslated(u"Sales & Service"),
                                {u"User plan for people who both sell and serve",
                                 u"Brukerplan for dem som både selger og gir service",
                                 u"Användarplan för den som både säljer och ger service",
                                 u"Brugerplan til dem, der både sælger og yder service",
                                 u"Benutzerplan für alle, die verkaufen und Kunden betreuen",
                                 u"Gebruikersplan voor wie zowel verkoopt als service verleent"},
                                40);
    row.holders = 42;
    row.seats = 45;
    row.extraInfo = setWithUnknownNames(allAreas());
    row.preferredGroups = {0, 1, 2, 8};
    return row;
}

DemoCatalogueRow essentialsPlan()
{
    DemoCatalogueRow row = plan(u"ten-essentials"_s, demoUntranslated(u"CRM Essentials"),
                                {u"User plan with companies, contacts and the diary",
                                 u"Brukerplan med firmaer, kontakter og kalender",
                                 u"Användarplan med företag, kontakter och kalender",
                                 u"Brugerplan med firmaer, kontakter og kalender",
                                 u"Benutzerplan mit Firmen, Kontakten und Kalender",
                                 u"Gebruikersplan met bedrijven, contacten en agenda"},
                                50);
    row.holders = 84;
    row.seats = 110;
    row.extraInfo = setOf({4, 5});
    row.preferredGroups = {4, 5, 6, 7, 8};
    return row;
}

// "No plan" is a licence of its own and grants nothing.
DemoCatalogueRow noSelectionPlan()
{
    DemoCatalogueRow row = plan(u"superlicense-no-selection"_s,
                                {u"(No Selection)", u"(Ikke valgt)", u"(Inget val)", u"(Intet valgt)",
                                 u"(Keine Auswahl)", u"(Geen selectie)"},
                                {u"No user plan", u"Ingen brukerplan", u"Ingen användarplan",
                                 u"Ingen brugerplan", u"Kein Benutzerplan", u"Geen gebruikersplan"},
                                60);
    row.kind = DemoRowKind::HiddenPlan;
    row.seatRule = DemoSeatRule::Unrestricted;
    row.holders = 20;
    row.extraInfo = u"set="_s;
    return row;
}

} // namespace

std::vector<DemoCatalogueRow> demoPlanRows()
{
    return {salesPlan(),        servicePlan(),    marketingPlan(),
            salesServicePlan(), essentialsPlan(), noSelectionPlan()};
}
