// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/storedphrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Name = QLatin1StringView;

constexpr Name Between("between"); ///< of one that is joined
constexpr Name Context("context"); ///< of one that is translated, like the two that follow
constexpr Name Source("source");
constexpr Name Count("count");
constexpr Name Parts("parts");
constexpr int MostNested = 16;

QJsonArray toJson(const QList<Phrase> &phrases);

QJsonValue toJson(const Phrase &phrase)
{
    if (phrase.kind() == Phrase::Kind::Verbatim)
        return phrase.words();
    QJsonObject object {{Parts, toJson(phrase.parts())}};
    if (phrase.kind() == Phrase::Kind::Joined) {
        object.insert(Between, phrase.words());
        return object;
    }
    object.insert(Context, QString::fromUtf8(phrase.context()));
    object.insert(Source, phrase.words());
    if (phrase.count() >= 0)
        object.insert(Count, phrase.count());
    return object;
}

QJsonArray toJson(const QList<Phrase> &phrases)
{
    QJsonArray array;
    for (const Phrase &phrase : phrases)
        array.append(toJson(phrase));
    return array;
}

std::optional<QList<Phrase>> phrasesFrom(const QJsonValue &value, int depth);

std::optional<Phrase> phraseFrom(const QJsonValue &value, int depth)
{
    if (value.isString())
        return Phrase::verbatim(value.toString());
    const auto parts = phrasesFrom(value[Parts], depth + 1);
    if (!parts)
        return std::nullopt;
    if (value[Between].isString())
        return Phrase::joined(*parts, value[Between].toString());
    if (!value[Context].isString() || !value[Source].isString())
        return std::nullopt;
    return Phrase::translated(value[Context].toString().toUtf8(), value[Source].toString(), *parts,
                              value[Count].toInt(-1));
}

std::optional<QList<Phrase>> phrasesFrom(const QJsonValue &value, int depth)
{
    if (!value.isArray() || depth > MostNested)
        return std::nullopt;
    QList<Phrase> phrases;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const auto phrase = phraseFrom(element, depth);
        if (!phrase)
            return std::nullopt;
        phrases.append(*phrase);
    }
    return phrases;
}

} // namespace

QString storedPhrases(const QList<Phrase> &phrases)
{
    return QString::fromUtf8(QJsonDocument(toJson(phrases)).toJson(QJsonDocument::Compact));
}

std::optional<QList<Phrase>> phrasesFromStored(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? phrasesFrom(document.array(), 0) : std::nullopt;
}

QString storedPhrase(const Phrase &phrase)
{
    return storedPhrases(phrase.isEmpty() ? QList<Phrase>() : QList<Phrase> {phrase});
}

std::optional<Phrase> phraseFromStored(const QString &text)
{
    const auto phrases = phrasesFromStored(text);
    if (!phrases || phrases->size() > 1)
        return std::nullopt;
    return phrases->isEmpty() ? Phrase() : phrases->constFirst();
}
