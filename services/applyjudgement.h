// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/holdings.h"
#include "services/http/result.h"

#include <QCoreApplication>

#include <optional>

/// What the reads before and after an item say of it. Pure.
class ApplyJudgement
{
    Q_DECLARE_TR_FUNCTIONS(ApplyRun)
    static constexpr PhraseContext phrase {"ApplyRun"};

public:
    /// "also held: X, Y; not held: Z", or empty where both hold the same names.
    [[nodiscard]] static Phrase difference(const QStringList &expected, const QStringList &found);
    /// Why a write was refused. Where the server says why, its words say more than ours.
    [[nodiscard]] static Phrase refusal(const ApiError &error);
    /// How an item has ended of which nothing is to be sent: somebody else did it, or did something else.
    /// None where it is to be sent.
    [[nodiscard]] static std::optional<ApplyOutcome> judgedUnsent(const ApplyItem &item,
                                                                  const Holdings &before);
    /// How an item that was sent, or tried to be (@p sent), has ended.
    [[nodiscard]] static ApplyOutcome judged(const ApplyItem &item, const Holdings &before,
                                             const Holdings &after, const Result<void> &sent);
};
