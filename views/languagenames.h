// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A language of the program: its code, and its name in its own words, so that nobody is lost in a foreign
/// one.
struct LanguageName
{
    QString code;
    QString name;
};

[[nodiscard]] QList<LanguageName> languageNames();
