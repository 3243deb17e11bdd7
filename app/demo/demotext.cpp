// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demotext.h"

#include <QList>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// SuperOffice's own codes, in the order of DemoTranslations.
constexpr std::array<const char16_t *, 6> LanguageCodes = {u"US", u"NO", u"SW", u"DA", u"GE", u"NL"};

std::optional<DemoLanguage> languageOfTag(const QByteArray &tag)
{
    const QByteArray primary = tag.split('-').constFirst();
    if (primary == "*" || primary == "x")
        return DemoLanguage::Raw;
    if (primary == "en")
        return DemoLanguage::English;
    if (primary == "nb" || primary == "no" || primary == "nn")
        return DemoLanguage::Norwegian;
    if (primary == "sv")
        return DemoLanguage::Swedish;
    if (primary == "da")
        return DemoLanguage::Danish;
    if (primary == "de")
        return DemoLanguage::German;
    if (primary == "nl")
        return DemoLanguage::Dutch;
    return std::nullopt;
}

} // namespace

DemoLanguage demoLanguage(const QByteArray &soLanguage, const QByteArray &acceptLanguage)
{
    const QByteArray chosen = soLanguage.trimmed().isEmpty() ? acceptLanguage : soLanguage;
    if (chosen.trimmed().isEmpty())
        return DemoLanguage::Raw;
    const QList<QByteArray> tags = chosen.split(',');
    for (const QByteArray &tag : tags) {
        const QByteArray withoutWeight = tag.split(';').constFirst().trimmed().toLower();
        if (const auto language = languageOfTag(withoutWeight))
            return *language;
    }
    return DemoLanguage::English;
}

DemoText::DemoText(const DemoTranslations &translations)
{
    std::array<QString, 6> texts;
    for (std::size_t index = 0; index < texts.size(); ++index)
        texts[index] = QString::fromUtf16(translations[index]);
    *this = DemoText(texts);
}

DemoText::DemoText(const std::array<QString, 6> &translations)
{
    QStringList parts;
    for (std::size_t index = 0; index < translations.size(); ++index) {
        m_texts[index + 1] = translations[index];
        parts.append(QString::fromUtf16(LanguageCodes[index]) + u":\""_s + translations[index] + u'"');
    }
    m_texts[0] = parts.join(u';');
}

DemoText::DemoText(const QString &plain)
{
    m_texts.fill(plain);
}
