// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/democatalogue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char16_t *name;
    DemoTranslations text;
};

// What a plan opens, and what one may do there: every area times every action is one hidden licence.
constexpr std::array<Word, 13> Areas = {{
    {u"sale", {u"Sales", u"Salg", u"Försäljningar", u"Salg", u"Verkäufe", u"Verkopen"}},
    {u"quote-line",
     {u"Quote lines", u"Tilbudslinjer", u"Offertrader", u"Tilbudslinjer", u"Angebotszeilen",
      u"Offerteregels"}},
    {u"selection", {u"Selections", u"Utvalg", u"Urval", u"Udvalg", u"Selektionen", u"Selecties"}},
    {u"project", {u"Projects", u"Prosjekter", u"Projekt", u"Projekter", u"Projekte", u"Projecten"}},
    {u"diary", {u"Diary", u"Kalender", u"Kalender", u"Kalender", u"Kalender", u"Agenda"}},
    {u"document", {u"Documents", u"Dokumenter", u"Dokument", u"Dokumenter", u"Dokumente", u"Documenten"}},
    {u"form", {u"Forms", u"Skjemaer", u"Formulär", u"Formularer", u"Formulare", u"Formulieren"}},
    {u"request", {u"Requests", u"Saker", u"Ärenden", u"Sager", u"Anfragen", u"Tickets"}},
    {u"chat-session",
     {u"Chat sessions", u"Chatøkter", u"Chattsessioner", u"Chatsessioner", u"Chatsitzungen", u"Chatsessies"}},
    {u"faq",
     {u"Knowledge base", u"Kunnskapsbase", u"Kunskapsbas", u"Vidensbase", u"Wissensdatenbank",
      u"Kennisbank"}},
    {u"dashboard",
     {u"Dashboards", u"Dashbord", u"Instrumentpaneler", u"Dashboards", u"Dashboards", u"Dashboards"}},
    {u"report", {u"Reports", u"Rapporter", u"Rapporter", u"Rapporter", u"Berichte", u"Rapporten"}},
    {u"import", {u"Imports", u"Importer", u"Importer", u"Importer", u"Importe", u"Imports"}},
}};

constexpr std::array<Word, 4> Actions = {{
    {u"read", {u"view", u"vis", u"visa", u"vis", u"anzeigen", u"bekijken"}},
    {u"edit", {u"edit", u"rediger", u"redigera", u"redigér", u"bearbeiten", u"bewerken"}},
    {u"share", {u"share", u"del", u"dela", u"del", u"teilen", u"delen"}},
    {u"export", {u"export", u"eksporter", u"exportera", u"eksportér", u"exportieren", u"exporteren"}},
}};

// What every plan opens.
constexpr std::array<Word, 8> Bases = {{
    {u"user", {u"User", u"Bruker", u"Användare", u"Bruger", u"Benutzer", u"Gebruiker"}},
    {u"web", {u"Web client", u"Webklient", u"Webbklient", u"Webklient", u"Webclient", u"Webclient"}},
    {u"windows",
     {u"Windows client", u"Windows-klient", u"Windows-klient", u"Windows-klient", u"Windows-Client",
      u"Windows-client"}},
    {u"pocket-crm-cal",
     {u"Pocket CRM", u"Pocket CRM", u"Pocket CRM", u"Pocket CRM", u"Pocket CRM", u"Pocket CRM"}},
    {u"company-cal", {u"Companies", u"Firmaer", u"Företag", u"Firmaer", u"Firmen", u"Bedrijven"}},
    {u"contact-cal", {u"Contacts", u"Kontakter", u"Kontakter", u"Kontakter", u"Kontakte", u"Contacten"}},
    {u"search-cal", {u"Search", u"Søk", u"Sökning", u"Søgning", u"Suche", u"Zoeken"}},
    {u"notify-cal",
     {u"Notifications", u"Varsler", u"Aviseringar", u"Notifikationer", u"Benachrichtigungen", u"Meldingen"}},
}};

constexpr DemoTranslations HiddenTooltip = {u"Comes with the user plan",  u"Følger med brukerplanen",
                                            u"Ingår i användarplanen",    u"Følger med brugerplanen",
                                            u"Im Benutzerplan enthalten", u"Hoort bij het gebruikersplan"};

QString nameOf(const Word &area, const Word &action)
{
    return QString::fromUtf16(area.name) + u'-' + QString::fromUtf16(action.name) + u"-cal"_s;
}

// "Quote lines: view"
DemoText joined(const DemoTranslations &area, const DemoTranslations &action)
{
    std::array<QString, 6> texts;
    for (std::size_t index = 0; index < texts.size(); ++index)
        texts[index] = QString::fromUtf16(area[index]) + u": "_s + QString::fromUtf16(action[index]);
    return DemoText(texts);
}

} // namespace

int demoHiddenAreaCount()
{
    return static_cast<int>(Areas.size());
}

QStringList demoHiddenNames(const QList<int> &areas)
{
    QStringList names;
    for (const Word &base : Bases)
        names.append(QString::fromUtf16(base.name));
    for (const int area : areas) {
        for (const Word &action : Actions)
            names.append(nameOf(Areas[static_cast<std::size_t>(area)], action));
    }
    return names;
}

std::vector<DemoCatalogueRow> demoHiddenRows()
{
    std::vector<DemoCatalogueRow> rows;
    const auto append = [&rows](const QString &name, const DemoText &description) {
        DemoCatalogueRow row;
        row.kind = DemoRowKind::HiddenAddOn;
        row.name = name;
        row.description = description;
        row.tooltip = DemoText(HiddenTooltip);
        row.sortOrder = 1000 + 10 * static_cast<int>(rows.size());
        rows.push_back(row);
    };
    for (const Word &base : Bases)
        append(QString::fromUtf16(base.name), DemoText(base.text));
    for (const Word &area : Areas) {
        for (const Word &action : Actions)
            append(nameOf(area, action), joined(area.text, action.text));
    }
    return rows;
}
