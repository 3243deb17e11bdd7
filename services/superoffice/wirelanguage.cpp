// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/wirelanguage.h"

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

WireLanguage WireLanguage::forCode(const QString &uiLanguage, const QString &cultureCode)
{
    const Row &row = rowFor(uiLanguage.left(2).toLower());
    const QByteArray culture = cultureCode.isEmpty() ? QByteArray(row.soLanguage) : cultureCode.toLatin1();
    return {row.acceptLanguage, row.soLanguage, culture, QString::fromLatin1(row.textCode)};
}
