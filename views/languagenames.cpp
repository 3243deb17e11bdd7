// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/languagenames.h"

QList<LanguageName> languageNames()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("nb"), QStringLiteral("Norsk (bokmål)")},
            {QStringLiteral("sv"), QStringLiteral("Svenska")},
            {QStringLiteral("da"), QStringLiteral("Dansk")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
}
