// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importwords.h"

#include <QHash>

#include <algorithm>

namespace {

/// Words that mean the same, with bars between.
struct Words
{
    const char16_t *words;
    int meaning;
};

constexpr int meaningOf(ImportColumn column)
{
    return static_cast<int>(column);
}

// Letters and digits alone, in lower case: "User ID", "user_id" and "UserId" are one. A line a language:
// English, Norwegian, Swedish, Danish, German, Dutch.
constexpr Words HeaderWords[] = {
    {u"associateid|associatedbid", meaningOf(ImportColumn::AssociateId)},
    {u"medarbeiderid", meaningOf(ImportColumn::AssociateId)},
    {u"medarbetarid", meaningOf(ImportColumn::AssociateId)},
    {u"medarbejderid", meaningOf(ImportColumn::AssociateId)},
    {u"mitarbeiterid|mitarbeiternummer", meaningOf(ImportColumn::AssociateId)},
    {u"medewerkerid|medewerkernummer", meaningOf(ImportColumn::AssociateId)},

    {u"userid|username|login|loginname|signin|assocname", meaningOf(ImportColumn::UserId)},
    {u"brukerid|brukernavn|innlogging", meaningOf(ImportColumn::UserId)},
    {u"användarid|användarnamn|inloggning", meaningOf(ImportColumn::UserId)},
    {u"brugerid|brugernavn|logon", meaningOf(ImportColumn::UserId)},
    {u"benutzerid|benutzername|anmeldename|anmeldung", meaningOf(ImportColumn::UserId)},
    {u"gebruikersid|gebruikersnaam|aanmeldnaam|aanmelding", meaningOf(ImportColumn::UserId)},

    {u"email|emailaddress", meaningOf(ImportColumn::Email)},
    {u"epost|epostadresse", meaningOf(ImportColumn::Email)},
    {u"epostadress|mejl|mejladress", meaningOf(ImportColumn::Email)},
    {u"mailadresse", meaningOf(ImportColumn::Email)},
    {u"emailadresse", meaningOf(ImportColumn::Email)},
    {u"emailadres|mailadres", meaningOf(ImportColumn::Email)},

    {u"associate|name|fullname|associatename", meaningOf(ImportColumn::Name)},
    {u"medarbeider|navn|fulltnavn", meaningOf(ImportColumn::Name)},
    {u"medarbetare|namn|fullständigtnamn", meaningOf(ImportColumn::Name)},
    {u"medarbejder|fuldtnavn|fuldenavn", meaningOf(ImportColumn::Name)},
    {u"mitarbeiter|vollständigername", meaningOf(ImportColumn::Name)},
    {u"medewerker|naam|volledigenaam", meaningOf(ImportColumn::Name)},

    {u"licence|license|licences|licenses|module", meaningOf(ImportColumn::License)},
    {u"lisens|lisenser|modul", meaningOf(ImportColumn::License)},
    {u"licens|licenser", meaningOf(ImportColumn::License)},
    {u"lizenz|lizenzen", meaningOf(ImportColumn::License)},
    {u"licentie|licenties", meaningOf(ImportColumn::License)},

    {u"owner|licenceowner|licenseowner", meaningOf(ImportColumn::Owner)},
    {u"eier|lisenseier", meaningOf(ImportColumn::Owner)},
    {u"ägare|licensägare", meaningOf(ImportColumn::Owner)},
    {u"ejer|licensejer", meaningOf(ImportColumn::Owner)},
    {u"eigentümer|lizenzeigentümer|besitzer", meaningOf(ImportColumn::Owner)},
    {u"eigenaar|licentieeigenaar", meaningOf(ImportColumn::Owner)},

    {u"action|change", meaningOf(ImportColumn::Action)},
    {u"handling|endring", meaningOf(ImportColumn::Action)},
    {u"åtgärd|ändring", meaningOf(ImportColumn::Action)},
    {u"ændring", meaningOf(ImportColumn::Action)},
    {u"aktion|änderung", meaningOf(ImportColumn::Action)},
    {u"actie|wijziging", meaningOf(ImportColumn::Action)},

    {u"group|usergroup|role", meaningOf(ImportColumn::Other)},
    {u"gruppe|rolle", meaningOf(ImportColumn::Other)},
    {u"grupp|roll", meaningOf(ImportColumn::Other)},
    {u"groep|rol", meaningOf(ImportColumn::Other)},
};

constexpr int Give = 1;
constexpr int Take = 0;

// The same languages. Spreadsheets write true and false in the language they are used in.
constexpr Words MarkWords[] = {
    {u"x|1|+|\u2713|\u2714|\u2611", Give},
    {u"give|add|assign|assigned|grant|yes|true", Give},
    {u"gi|legg til|tildel|tildelt|ja|sann", Give},
    {u"ge|lägg till|tilldela|tilldelad|sant", Give},
    {u"giv|tilføj|sand|sandt", Give},
    {u"geben|hinzufügen|zuweisen|zugewiesen|wahr", Give},
    {u"geven|toevoegen|toewijzen|toegewezen|waar", Give},

    {u"0|-|\u2212|\u2013|\u2717|\u2718|\u2610", Take},
    {u"take|remove|release|revoke|not assigned|no|false", Take},
    {u"ta|ta bort|fjern|frigjør|frigi|nei|usann", Take},
    {u"frigör|nej|falskt", Take},
    {u"tag|frigiv|falsk", Take},
    {u"nehmen|wegnehmen|entfernen|freigeben|entziehen|nein|falsch", Take},
    {u"nemen|afnemen|verwijderen|vrijgeven|nee|onwaar", Take},
};

template<class Table>
QHash<QString, int> dictionaryOf(const Table &table)
{
    QHash<QString, int> dictionary;
    for (const Words &entry : table) {
        for (const QString &word : QString::fromUtf16(entry.words).split(u'|'))
            dictionary.insert(word, entry.meaning);
    }
    return dictionary;
}

} // namespace

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::optional<ImportColumn> importColumnFromText(const QString &header)
{
    static const QHash<QString, int> dictionary = dictionaryOf(HeaderWords);
    QString word = comparable(header);
    word.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    const auto found = dictionary.constFind(word);
    return found == dictionary.cend() ? std::nullopt : std::optional(static_cast<ImportColumn>(*found));
}

std::optional<bool> wantedFromText(const QString &mark)
{
    static const QHash<QString, int> dictionary = dictionaryOf(MarkWords);
    const auto found = dictionary.constFind(comparable(mark));
    return found == dictionary.cend() ? std::nullopt : std::optional(*found == Give);
}
