// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

/// The language an answer is written in. Raw leaves multi-language texts as they are stored.
enum class DemoLanguage { Raw, English, Norwegian, Swedish, Danish, German, Dutch };

/// The six translations of one text: English, Norwegian, Swedish, Danish, German, Dutch.
using DemoTranslations = std::array<const char16_t *, 6>;

/// The same words in every language, for product names.
constexpr DemoTranslations demoUntranslated(const char16_t *text)
{
    return {text, text, text, text, text, text};
}

/// Chooses the answer's language as the WebAPI does: \a soLanguage beats \a acceptLanguage; none, `*` and `x`
/// mean Raw. A language the tenant does not speak is answered in English.
DemoLanguage demoLanguage(const QByteArray &soLanguage, const QByteArray &acceptLanguage);

/// A text in the vendor's multi-language form, ready in every language. A plain value.
class DemoText
{
public:
    DemoText() = default;
    explicit DemoText(const DemoTranslations &translations);
    explicit DemoText(const std::array<QString, 6> &translations); ///< in the order of DemoTranslations
    /// A text that is the same in every language and has no multi-language form.
    explicit DemoText(const QString &plain);

    const QString &in(DemoLanguage language) const { return m_texts[static_cast<std::size_t>(language)]; }

private:
    std::array<QString, 7> m_texts; // by DemoLanguage
};
