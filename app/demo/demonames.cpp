// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demonames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr DemoGroup Groups[] = {
    {2, u"Sales Nordics", 20, {u"Account Manager", u"Selger", u"Key Account Manager"}},
    {3, u"Sales DACH", 14, {u"Account Manager", u"Vertriebsleiter", u"Außendienst"}},
    {5, u"Service", 18, {u"Service Agent", u"Kundebehandler", u"Service Team Lead"}},
    {7, u"Marketing", 9, {u"Marketing Manager", u"Content Editor", u"Campaign Specialist"}},
    {8, u"Finance", 7, {u"Controller", u"Regnskapsfører", u"Accounts Payable"}},
    {11, u"Operations", 16, {u"Fleet Coordinator", u"Warehouse Planner", u"Dispatcher"}},
    {12, u"IT", 6, {u"System Administrator", u"Developer", u"IT Support"}},
    {14, u"Management", 4, {u"Managing Director", u"Head of Region", u"Avdelingsleder"}},
    {17, u"Partners", 6, {u"Partner Manager", u"Freight Agent", u"Customs Broker"}},
};

constexpr DemoRole Roles[] = {
    {1, u"System administrator", u"Employee"}, {2, u"Sales employee", u"Employee"},
    {3, u"Service employee", u"Employee"},     {4, u"Marketing employee", u"Employee"},
    {5, u"Office employee", u"Employee"},      {6, u"Manager", u"Employee"},
    {7, u"External user", u"ExternalUser"},    {8, u"System user", u"System"},
};

constexpr const char16_t *NordicFirst[] = {
    u"Åse",    u"Ingrid", u"Søren",    u"Björn",   u"Bjørn",  u"Åsa",   u"Øyvind", u"Kåre",
    u"Sigrún", u"Håkon",  u"Lærke",    u"Mikkel",  u"Jørgen", u"Göran", u"Pär",    u"Märta",
    u"Liv",    u"Astrid", u"Torbjørn", u"Solveig", u"Anders", u"Freja", u"Magnus", u"Ragnhild",
    u"Tuva",   u"Ulrika", u"Henrik",   u"Kjersti", u"Lars",   u"Maja",  u"Østen",  u"Sunniva",
    u"Väinö",  u"Päivi",  u"Emil",     u"Nanna",   u"Håvard", u"Signe",
};
constexpr const char16_t *NordicLast[] = {
    u"Solbakken",  u"Ødegård",   u"Bjørnstad",  u"Sørensen",   u"Åkesson",     u"Lindström", u"Kjær",
    u"Nygård",     u"Hågensen",  u"Sjöberg",    u"Østergaard", u"Brække",      u"Fjeldstad", u"Gröndahl",
    u"Haugland",   u"Holmqvist", u"Jørgensen",  u"Kværnø",     u"Lundgren",    u"Måløy",     u"Nørregaard",
    u"Öberg",      u"Rasmussen", u"Skårderud",  u"Söderberg",  u"Thorvaldsen", u"Ulvestad",  u"Vågen",
    u"Westergård", u"Ytrehus",   u"Hämäläinen", u"Mäkelä",
};
constexpr const char16_t *GermanFirst[] = {
    u"Jürgen", u"Günther", u"Käthe",  u"Jörg",     u"Björn",  u"Ännchen",   u"Sören",
    u"Lukas",  u"Hannah",  u"Felix",  u"Annegret", u"Ursula", u"Matthias",  u"Ömer",
    u"Leonie", u"Tobias",  u"Bärbel", u"Rüdiger",  u"Sabine", u"Katharina",
};
constexpr const char16_t *GermanLast[] = {
    u"Müller",  u"Schröder", u"Weiß",     u"Köhler",  u"Groß",    u"Jäger",    u"Schäfer",
    u"Böhm",    u"Krüger",   u"Großmann", u"Vogt",    u"Lindner", u"Brückner", u"Schönfeld",
    u"Kästner", u"Yıldız",   u"Hübner",   u"Löffler", u"Strauß",  u"Wagner",
};
constexpr const char16_t *DutchFirst[] = {
    u"Zoë",     u"Daniël", u"Anouk", u"Joost",  u"Noël",  u"Sanne",   u"Thijs",  u"Maartje",
    u"Michaël", u"Fleur",  u"Loïs",  u"Sjoerd", u"Femke", u"Raphaël", u"Jeroen",
};
constexpr const char16_t *DutchLast[] = {
    u"de Vries", u"van den Berg", u"Bakker", u"Jansen",    u"van Dijk",   u"Visser", u"Meijer", u"de Boer",
    u"Mulder",   u"Hendriks",     u"Postma", u"ten Brink", u"van 't Hof", u"Geërts", u"Smit",
};
constexpr const char16_t *EnglishFirst[] = {
    u"Emma",  u"Oliver",  u"Chloë", u"Harriet", u"James",    u"Siobhán", u"Renée", u"Thomas",
    u"Grace", u"William", u"Aoife", u"Edward",  u"Beatrice", u"George",  u"Seán",
};
constexpr const char16_t *EnglishLast[] = {
    u"Ashworth", u"Brontë",    u"Carter", u"O'Connell", u"Fairbanks", u"Hughes",    u"Kingsley", u"Marlowe",
    u"Núñez",    u"Pemberton", u"Reid",   u"Sinclair",  u"Thornton",  u"Wakefield", u"Young",
};
constexpr const char16_t *PartnerCompanies[] = {u"Fjordfrakt AS", u"Brückner Spedition GmbH",
                                                u"Kade & Zoon B.V."};

QHash<char16_t, QString> transliterations()
{
    return {
        {u'å', u"aa"_s}, {u'æ', u"ae"_s}, {u'ø', u"oe"_s}, {u'ä', u"ae"_s},
        {u'ö', u"oe"_s}, {u'ü', u"ue"_s}, {u'ß', u"ss"_s}, {u'ı', u"i"_s},
    };
}

} // namespace

std::span<const DemoGroup> demoGroups()
{
    return Groups;
}

std::span<const DemoRole> demoRoles()
{
    return Roles;
}

std::span<const char16_t *const> demoFirstNames(DemoCulture culture)
{
    switch (culture) {
    case DemoCulture::Nordic:
        return NordicFirst;
    case DemoCulture::German:
        return GermanFirst;
    case DemoCulture::Dutch:
        return DutchFirst;
    case DemoCulture::English:
        break;
    }
    return EnglishFirst;
}

std::span<const char16_t *const> demoLastNames(DemoCulture culture)
{
    switch (culture) {
    case DemoCulture::Nordic:
        return NordicLast;
    case DemoCulture::German:
        return GermanLast;
    case DemoCulture::Dutch:
        return DutchLast;
    case DemoCulture::English:
        break;
    }
    return EnglishLast;
}

std::span<const char16_t *const> demoPartnerCompanies()
{
    return PartnerCompanies;
}

QString demoUserTypeName(DemoUserType type)
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

QString demoAscii(const QString &name)
{
    static const QHash<char16_t, QString> table = transliterations();
    QString spelled;
    const QString lower = name.toLower();
    for (const QChar letter : lower)
        spelled += table.value(letter.unicode(), QString(letter));
    QString ascii;
    // What the table does not know loses its accent: é decomposes into e and a mark.
    const QString decomposed = spelled.normalized(QString::NormalizationForm_D);
    for (const QChar letter : decomposed) {
        if (letter >= u'a' && letter <= u'z')
            ascii += letter;
    }
    return ascii;
}
