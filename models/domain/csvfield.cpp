// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csvfield.h"

#include <algorithm>
#include <string_view>

using namespace std::string_view_literals;

/// True where a spreadsheet may take the text for a formula.
static bool looksLikeFormula(const QString &text)
{
    static constexpr std::u16string_view Starts = u"=+-@\t\r\0"sv;
    return !text.isEmpty() && Starts.find(text.front().unicode()) != std::u16string_view::npos;
}

static bool needsQuotes(const QString &field, CsvSeparator separator)
{
    static constexpr std::u16string_view Specials = u"\"\r\n"sv;
    return std::any_of(field.cbegin(), field.cend(), [separator](QChar character) {
        return character == static_cast<char16_t>(separator)
               || Specials.find(character.unicode()) != std::u16string_view::npos;
    });
}

QString withoutFormula(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString withFormula(const QString &field)
{
    return field.startsWith(u'\'') && looksLikeFormula(field.mid(1)) ? field.mid(1) : field;
}

QString csvField(const QString &text, CsvSeparator separator)
{
    QString field = withoutFormula(text);
    if (!needsQuotes(field, separator))
        return field;
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}
