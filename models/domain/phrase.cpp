// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phrase.h"

#include <QCoreApplication>

#include <algorithm>

/// @p text with @p parts in the places of %1 to %9, in one go: a part may have such places in its own words.
static QString filled(const QString &text, const QStringList &parts)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype part = i + 1 < text.size() ? text.at(i + 1).unicode() - u'1' : -1;
        if (text.at(i) == u'%' && part >= 0 && part < std::min(parts.size(), qsizetype(9))) {
            result += parts.at(part);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

Phrase Phrase::verbatim(const QString &words)
{
    Phrase phrase;
    phrase.m_words = words;
    return phrase;
}

Phrase Phrase::translated(const QByteArray &context, const QString &source, const QList<Phrase> &parts,
                          int count)
{
    Phrase phrase;
    phrase.m_kind = Kind::Translated;
    phrase.m_words = source;
    phrase.m_context = context;
    phrase.m_parts = parts;
    phrase.m_count = count;
    return phrase;
}

Phrase Phrase::joined(const QList<Phrase> &parts, const QString &separator)
{
    Phrase phrase;
    phrase.m_kind = Kind::Joined;
    phrase.m_words = separator;
    phrase.m_parts = parts;
    return phrase;
}

QString Phrase::text() const
{
    switch (m_kind) {
    case Kind::Verbatim:
        return m_words;
    case Kind::Joined:
        return textsOf(m_parts).join(m_words);
    case Kind::Translated:
        break;
    }
    const QByteArray source = m_words.toUtf8();
    return filled(QCoreApplication::translate(m_context.constData(), source.constData(), nullptr, m_count),
                  textsOf(m_parts));
}

bool Phrase::isEmpty() const
{
    return m_kind == Kind::Joined ? std::ranges::all_of(m_parts, &Phrase::isEmpty) : m_words.isEmpty();
}

bool operator==(const Phrase &a, const Phrase &b)
{
    return a.m_kind == b.m_kind && a.m_count == b.m_count && a.m_words == b.m_words
           && a.m_context == b.m_context && a.m_parts == b.m_parts;
}

QStringList textsOf(const QList<Phrase> &phrases)
{
    QStringList texts;
    texts.reserve(phrases.size());
    for (const Phrase &phrase : phrases)
        texts.append(phrase.text());
    return texts;
}

Phrase PhraseContext::operator()(const char *source, const QList<Phrase> &parts, int count) const
{
    return Phrase::translated(m_name, QString::fromUtf8(source), parts, count);
}
