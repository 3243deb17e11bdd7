// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What tells the server in which language to answer (API reference 9.1).
struct WireLanguage
{
    QByteArray acceptLanguage;
    QByteArray soLanguage;
    QString textCode; ///< SuperOffice's own code, as in multi-language texts

    /// The headers for the program's language (en nb sv da de nl, also as "nb_NO"; anything else counts as
    /// English).
    [[nodiscard]] static WireLanguage forCode(const QString &uiLanguage);

    /// The same with Norwegian called "no", which some servers know under this name alone.
    [[nodiscard]] WireLanguage withShortNorwegian() const;

    friend bool operator==(const WireLanguage &, const WireLanguage &) = default;
};

/// True where an answer holds a text in all its languages, as in `"NO:\"Salg\";US:\"Sales\""`: the server did
/// not know the language it was asked for. Looks at the first 64 KiB.
[[nodiscard]] bool holdsUntranslatedText(const QByteArray &json);
