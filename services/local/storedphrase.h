// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/phrase.h"

#include <optional>

// How a database holds what is put into words only when it is shown: as a JSON array of strings, which are
// words in themselves, and of objects. A source text that a later Seatkeeper words otherwise is shown as it
// was, in English.

[[nodiscard]] QString storedPhrases(const QList<Phrase> &phrases);
/// None where @p text is anything else, or phrases stand in each other beyond measure.
[[nodiscard]] std::optional<QList<Phrase>> phrasesFromStored(const QString &text);

/// The same of one alone; an empty array where it is empty.
[[nodiscard]] QString storedPhrase(const Phrase &phrase);
[[nodiscard]] std::optional<Phrase> phraseFromStored(const QString &text);
