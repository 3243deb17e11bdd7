// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseorder.h"
#include "models/domain/licenseowner.h"
#include "models/domain/licenseresult.h"
#include "services/http/result.h"

#include <QCoreApplication>

#include <optional>

/// What the server has of what an order is about, as read at one moment.
struct StoredLicense
{
    std::optional<ExtendedLicenseInfo> info {}; ///< the owner's package; none where there is none
    QList<LicenseOwner> central {}; ///< of SaveCentralLicense, which leaves the package unread

    /// What a person reads of it, see packageLines() and centralLines().
    [[nodiscard]] QList<Phrase> lines() const;
};

/// What the reads before and after an act say of it. Pure.
class LicenseJudgement
{
    Q_DECLARE_TR_FUNCTIONS(LicenseAct)

public:
    static constexpr PhraseContext phrase {"LicenseAct"};

    /// Why @p order must not go to any server, whatever is stored there; none where it may.
    [[nodiscard]] static std::optional<ApplyOutcome> judgedUnread(const LicenseOrder &order,
                                                                  const QDateTime &now);
    /// Why @p order is not to be sent on top of @p before: it was made from something else. None where it is.
    [[nodiscard]] static std::optional<ApplyOutcome> judgedUnsent(const LicenseOrder &order,
                                                                  const StoredLicense &before);
    /// How an act has ended whose package the server has looked through (@p validated): refused, or none
    /// where it may go on. A server without that call has no say.
    [[nodiscard]] static std::optional<ApplyOutcome> judgedInvalid(const Result<LicenseResult> &validated);
    /// How an act that was sent, or tried to be (@p sent), has ended.
    [[nodiscard]] static ApplyOutcome judged(const LicenseOrder &order, const StoredLicense &before,
                                             const StoredLicense &after, const Result<LicenseResult> &sent);

private:
    [[nodiscard]] static Phrase deviation(const LicenseOrder &order, const StoredLicense &before,
                                          const StoredLicense &after);
    [[nodiscard]] static Phrase movement(const StoredLicense &before, const StoredLicense &after);
    [[nodiscard]] static Phrase refusal(const LicenseOrder &order, const Result<LicenseResult> &sent);
    [[nodiscard]] static Phrase unexplained(RunKind kind);
};
