// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What tells the server in which language to answer (API reference 9.1).
struct WireLanguage
{
    QByteArray acceptLanguage;
    QByteArray soLanguage;
    QByteArray soCulture; ///< number and date format inside texts; empty: do not send
    QString textCode; ///< SuperOffice's own code, as in multi-language texts

    /// The headers for the program's language (en nb sv da de nl, also as "nb_NO"; anything else counts as
    /// English).
    /// @p cultureCode overrides the number and date format; by default it follows the language.
    [[nodiscard]] static WireLanguage forCode(const QString &uiLanguage, const QString &cultureCode = {});

    friend bool operator==(const WireLanguage &, const WireLanguage &) = default;
};
