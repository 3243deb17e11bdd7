// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"
#include "app/demo/demorandom.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 FurtherSeed = 27182;

struct Subject
{
    const char16_t *name;
    DemoTranslations text;
};

// Sold country by country: every subject in every country is one licence.
constexpr std::array<Subject, 6> Subjects = {{
    {u"forecast", {u"Forecasts", u"Prognoser", u"Prognoser", u"Prognoser", u"Prognosen", u"Prognoses"}},
    {u"contract", {u"Contracts", u"Kontrakter", u"Avtal", u"Kontrakter", u"Verträge", u"Contracten"}},
    {u"event",
     {u"Events", u"Arrangementer", u"Evenemang", u"Arrangementer", u"Veranstaltungen", u"Evenementen"}},
    {u"survey", {u"Surveys", u"Undersøkelser", u"Enkäter", u"Undersøgelser", u"Umfragen", u"Enquêtes"}},
    {u"price-list",
     {u"Price lists", u"Prislister", u"Prislistor", u"Prislister", u"Preislisten", u"Prijslijsten"}},
    {u"territory", {u"Territories", u"Distrikter", u"Distrikt", u"Distrikter", u"Gebiete", u"Regio's"}},
}};

constexpr std::array<const char16_t *, 6> Countries = {u"NO", u"SE", u"DK", u"DE", u"NL", u"BE"};

constexpr DemoTranslations Tooltip = {u"For customers in this country", u"For kunder i dette landet",
                                      u"För kunder i det här landet",   u"Til kunder i dette land",
                                      u"Für Kunden in diesem Land",     u"Voor klanten in dit land"};

// "Forecasts NO"
DemoText textOf(const Subject &subject, const QString &country)
{
    std::array<QString, 6> texts;
    for (std::size_t index = 0; index < texts.size(); ++index)
        texts[index] = QString::fromUtf16(subject.text[index]) + u' ' + country;
    return DemoText(texts);
}

DemoCatalogueRow further(const Subject &subject, const QString &country, int sortOrder)
{
    DemoCatalogueRow row;
    row.name = QString::fromUtf16(subject.name) + u'-' + country.toLower();
    row.description = textOf(subject, country);
    row.tooltip = DemoText(Tooltip);
    row.prerequisite = u"user"_s;
    row.sortOrder = sortOrder;
    return row;
}

} // namespace

std::vector<DemoCatalogueRow> demoFurtherRows(std::size_t count)
{
    DemoRandom random(FurtherSeed);
    std::vector<DemoCatalogueRow> rows;
    for (const char16_t *country : Countries) {
        for (const Subject &subject : Subjects) {
            if (rows.size() == count)
                return rows;
            DemoCatalogueRow row =
                further(subject, QString::fromUtf16(country), 300 + static_cast<int>(rows.size()));
            row.holders = 10 + random.below(130);
            row.seats = row.holders + random.below(20);
            rows.push_back(row);
        }
    }
    return rows;
}
