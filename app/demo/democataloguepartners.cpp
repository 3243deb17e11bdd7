// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"

using namespace Qt::StringLiterals;

namespace {

DemoCatalogueRow partnerRow(DemoRowKind kind, const QString &name, int sortOrder,
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

DemoCatalogueRow seats(DemoCatalogueRow row, DemoSeatRule rule, int holders, int seats)
{
    row.seatRule = rule;
    row.holders = holders;
    row.seats = seats;
    return row;
}

DemoCatalogueRow needs(DemoCatalogueRow row, const QString &prerequisite)
{
    row.prerequisite = prerequisite;
    return row;
}

DemoCatalogueRow implies(DemoCatalogueRow row, const QString &set)
{
    row.extraInfo = set;
    return row;
}

DemoCatalogueRow offers(DemoCatalogueRow row, DemoOfferRule rule)
{
    row.offerRule = rule;
    return row;
}

constexpr auto Plan = DemoRowKind::Plan;
constexpr auto PartnerAddOn = DemoRowKind::AddOn;
constexpr auto HiddenAddOn = DemoRowKind::HiddenAddOn;
constexpr auto Scaled = DemoSeatRule::Scaled;
constexpr auto Grows = DemoOfferRule::Grows;
constexpr auto TwoBelowUse = DemoOfferRule::TwoBelowUse;

constexpr DemoTranslations InternalTooltip = {
    u"Internal part, not to be assigned by hand", u"Intern del, skal ikke tildeles for hånd",
    u"Intern del, tilldelas inte för hand",       u"Intern del, tildeles ikke i hånden",
    u"Interner Teil, nicht von Hand zuzuweisen",  u"Intern onderdeel, niet met de hand toe te wijzen"};

std::vector<DemoCatalogueRow> signflowPlans()
{
    return {
        implies(seats(partnerRow(Plan, u"sign-basic"_s, 5,
                                 {u"Signflow Basic", u"Signflow Basis", u"Signflow Bas", u"Signflow Basis",
                                  u"Signflow Basis", u"Signflow Basis"},
                                 {u"User plan: up to 20 signatures a month",
                                  u"Brukerplan: inntil 20 signaturer i måneden",
                                  u"Användarplan: upp till 20 underskrifter i månaden",
                                  u"Brugerplan: op til 20 underskrifter om måneden",
                                  u"Benutzerplan: bis zu 20 Unterschriften im Monat",
                                  u"Gebruikersplan: tot 20 handtekeningen per maand"}),
                      Scaled, 40, 50),
                u"set=sign-engine"_s),
        offers(implies(seats(partnerRow(Plan, u"sign-business"_s, 6,
                                        {u"Signflow Business", u"Signflow Bedrift", u"Signflow Företag",
                                         u"Signflow Erhverv", u"Signflow Business", u"Signflow Zakelijk"},
                                        {u"User plan: any number of signatures, with seal",
                                         u"Brukerplan: ubegrenset antall signaturer, med segl",
                                         u"Användarplan: obegränsat antal underskrifter, med sigill",
                                         u"Brugerplan: ubegrænset antal underskrifter, med segl",
                                         u"Benutzerplan: beliebig viele Unterschriften, mit Siegel",
                                         u"Gebruikersplan: onbeperkt aantal handtekeningen, met zegel"}),
                             Scaled, 18, 20),
                       u"set=sign-engine,sign-seal"_s),
               Grows),
    };
}

std::vector<DemoCatalogueRow> signflowAddOns()
{
    const QString user = u"sign-user"_s;
    return {
        offers(seats(partnerRow(PartnerAddOn, user, 10,
                                {u"Signflow user", u"Signflow-bruker", u"Signflow-användare",
                                 u"Signflow-bruger", u"Signflow-Benutzer", u"Signflow-gebruiker"},
                                {u"Send documents for signing", u"Send dokumenter til signering",
                                 u"Skicka dokument för signering", u"Send dokumenter til underskrift",
                                 u"Dokumente zur Unterschrift senden",
                                 u"Documenten ter ondertekening verzenden"}),
                     Scaled, 88, 100),
               Grows),
        needs(seats(partnerRow(
                        PartnerAddOn, u"sign-bulk"_s, 20,
                        {u"Bulk sending", u"Masseutsendelse", u"Massutskick", u"Masseudsendelse",
                         u"Massenversand", u"Bulkverzending"},
                        {u"Send one document to many recipients", u"Send ett dokument til mange mottakere",
                         u"Skicka ett dokument till många mottagare", u"Send ét dokument til mange modtagere",
                         u"Ein Dokument an viele Empfänger senden",
                         u"Eén document naar veel ontvangers sturen"}),
                    Scaled, 15, 20),
              user),
        needs(seats(partnerRow(PartnerAddOn, u"sign-archive"_s, 30,
                               {u"Signature archive", u"Signaturarkiv", u"Underskriftsarkiv",
                                u"Underskriftsarkiv", u"Unterschriftenarchiv", u"Handtekeningenarchief"},
                               {u"Read signed documents", u"Les signerte dokumenter",
                                u"Läs signerade dokument", u"Læs underskrevne dokumenter",
                                u"Unterschriebene Dokumente lesen", u"Ondertekende documenten lezen"}),
                    DemoSeatRule::Unrestricted, 30, 0),
              user),
    };
}

std::vector<DemoCatalogueRow> signflowHidden()
{
    return {
        partnerRow(HiddenAddOn, u"sign-engine"_s, 90,
                   {u"Signing engine", u"Signeringsmotor", u"Signeringsmotor", u"Signeringsmotor",
                    u"Signaturdienst", u"Ondertekeningsmodule"},
                   InternalTooltip),
        partnerRow(HiddenAddOn, u"sign-seal"_s, 91,
                   {u"Company seal", u"Firmasegl", u"Företagssigill", u"Firmasegl", u"Firmensiegel",
                    u"Bedrijfszegel"},
                   InternalTooltip),
    };
}

std::vector<DemoCatalogueRow> maplineChain()
{
    return {
        offers(seats(partnerRow(PartnerAddOn, u"map-view"_s, 10,
                                {u"Map view", u"Kartvisning", u"Kartvy", u"Kortvisning", u"Kartenansicht",
                                 u"Kaartweergave"},
                                {u"Show companies on a map", u"Vis firmaer på et kart",
                                 u"Visa företag på en karta", u"Vis firmaer på et kort",
                                 u"Firmen auf einer Karte anzeigen", u"Bedrijven op een kaart tonen"}),
                     Scaled, 70, 80),
               TwoBelowUse),
        needs(seats(partnerRow(PartnerAddOn, u"map-edit"_s, 20,
                               {u"Map editor", u"Kartredigering", u"Kartredigering", u"Kortredigering",
                                u"Karteneditor", u"Kaarteditor"},
                               {u"Draw areas and place markers", u"Tegn områder og sett markører",
                                u"Rita områden och placera markörer", u"Tegn områder, og placér markører",
                                u"Gebiete zeichnen und Markierungen setzen",
                                u"Gebieden tekenen en markeringen plaatsen"}),
                    Scaled, 40, 45),
              u"map-view"_s),
        offers(
            needs(seats(partnerRow(PartnerAddOn, u"map-route"_s, 30,
                                   {u"Route planning", u"Ruteplanlegging", u"Ruttplanering",
                                    u"Ruteplanlægning", u"Routenplanung", u"Routeplanning"},
                                   {u"Plan the visits of a day", u"Planlegg dagens besøk",
                                    u"Planera dagens besök", u"Planlæg dagens besøg",
                                    u"Die Besuche eines Tages planen", u"De bezoeken van een dag plannen"}),
                        DemoSeatRule::SingleFree, 21, 0),
                  u"map-edit"_s),
            Grows),
        offers(needs(seats(partnerRow(PartnerAddOn, u"map-optimise"_s, 40,
                                      {u"Route optimisation", u"Ruteoptimering", u"Ruttoptimering",
                                       u"Ruteoptimering", u"Routenoptimierung", u"Routeoptimalisatie"},
                                      {u"Find the shortest way round", u"Finn den korteste runden",
                                       u"Hitta den kortaste rundan", u"Find den korteste rundtur",
                                       u"Die kürzeste Rundreise finden", u"De kortste rondrit vinden"}),
                           DemoSeatRule::Full, 8, 0),
                     u"map-route"_s),
               TwoBelowUse),
    };
}

// Two loops that lead nowhere: a prerequisite nobody has heard of, and two licences that need each other.
std::vector<DemoCatalogueRow> nordlysOddities()
{
    return {
        needs(seats(partnerRow(PartnerAddOn, u"lab-export"_s, 10,
                               {u"Lab export", u"Labeksport", u"Labbexport", u"Labeksport", u"Laborexport",
                                u"Labexport"},
                               {u"Export lab results", u"Eksporter labresultater", u"Exportera labbresultat",
                                u"Eksportér labresultater", u"Laborergebnisse exportieren",
                                u"Labresultaten exporteren"}),
                    Scaled, 5, 10),
              u"lab-nowhere"_s),
        needs(partnerRow(HiddenAddOn, u"lab-loop-a"_s, 90,
                         {u"Loop A", u"Sløyfe A", u"Slinga A", u"Sløjfe A", u"Schleife A", u"Lus A"},
                         InternalTooltip),
              u"lab-loop-b"_s),
        needs(partnerRow(HiddenAddOn, u"lab-loop-b"_s, 91,
                         {u"Loop B", u"Sløyfe B", u"Slinga B", u"Sløjfe B", u"Schleife B", u"Lus B"},
                         InternalTooltip),
              u"lab-loop-a"_s),
    };
}

void append(std::vector<DemoCatalogueRow> &rows, const std::vector<DemoCatalogueRow> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

} // namespace

std::vector<DemoCatalogueRow> demoSignflowRows()
{
    std::vector<DemoCatalogueRow> rows = signflowPlans();
    append(rows, signflowAddOns());
    append(rows, signflowHidden());
    return rows;
}

std::vector<DemoCatalogueRow> demoMaplineRows()
{
    std::vector<DemoCatalogueRow> rows = maplineChain();
    // Held by a few although hidden: such a name must survive a write that does not speak of it.
    rows.push_back(seats(
        partnerRow(HiddenAddOn, u"map-core"_s, 90,
                   {u"Map core", u"Kartkjerne", u"Kartkärna", u"Kortkerne", u"Kartenkern", u"Kaartkern"},
                   InternalTooltip),
        Scaled, 6, 10));
    return rows;
}

std::vector<DemoCatalogueRow> demoNordlysRows()
{
    std::vector<DemoCatalogueRow> rows = {
        seats(partnerRow(PartnerAddOn, u"lab-reader"_s, 10,
                         {u"Lab reader", u"Lableser", u"Labbläsare", u"Lablæser", u"Laborleser", u"Lablezer"},
                         {u"Read lab results", u"Les labresultater", u"Läs labbresultat",
                          u"Læs labresultater", u"Laborergebnisse lesen", u"Labresultaten lezen"}),
              DemoSeatRule::ThreeOver, 23, 0),
        // The name is meant to be awkward: blank, slash and quote have to survive JSON, URLs and file names.
        seats(partnerRow(PartnerAddOn, u"lab kit/\"pro\""_s, 20,
                         {u"Lab kit \u201cPro\u201d", u"Labsett \u00abPro\u00bb", u"Labbkit \u201dPro\u201d",
                          u"Labsæt \u00bbPro\u00ab", u"Laborset \u201ePro\u201c", u"Labset \u2018Pro\u2019"},
                         {u"Sample kits with tracking", u"Prøvesett med sporing",
                          u"Provtagningskit med spårning", u"Prøvesæt med sporing",
                          u"Probensets mit Verfolgung", u"Monstersets met tracking"}),
              Scaled, 9, 15),
    };
    append(rows, nordlysOddities());
    return rows;
}
