// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/wirelanguage.h"

#include <QRegularExpression>

// Enough to find one, where texts come untranslated at all; megabytes would take too long to search.
static constexpr qsizetype MaxSearched = 65'536;

namespace {

struct Row
{
    const char *code;
    const char *acceptLanguage;
    const char *soLanguage;
    const char *textCode;
};

constexpr Row Rows[] = {
    {"en", "en", "en", "US"},    {"nb", "nb-NO,nb,no,en", "nb-no", "NO"},
    {"sv", "sv,en", "sv", "SW"}, {"da", "da,en", "da", "DA"},
    {"de", "de,en", "de", "GE"}, {"nl", "nl,en", "nl", "NL"},
};

const Row &rowFor(const QString &code)
{
    for (const Row &row : Rows) {
        if (code == QLatin1StringView(row.code))
            return row;
    }
    return Rows[0];
}

} // namespace

WireLanguage WireLanguage::forCode(const QString &uiLanguage)
{
    const Row &row = rowFor(uiLanguage.left(2).toLower());
    return {row.acceptLanguage, row.soLanguage, QString::fromLatin1(row.textCode)};
}

WireLanguage WireLanguage::withShortNorwegian() const
{
    WireLanguage language = *this;
    if (language.soLanguage == "nb-no")
        language.soLanguage = QByteArrayLiteral("no");
    return language;
}

bool holdsUntranslatedText(const QByteArray &json)
{
    // A quote inside a text is written in either way.
    static const QRegularExpression opening(QStringLiteral("\"[A-Z]{2}:(\\\\\"|\\\\u0022)"));
    return opening.match(QString::fromLatin1(json.left(MaxSearched))).hasMatch();
}
