// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"
#include "models/domain/seats.h"

#include <QDate>
#include <QList>

#include <optional>

/// Which things the user wants to be told of while they do something else.
struct NoticeChoices
{
    static constexpr int MostDaysBefore = 365;

    bool seatsLow = true; ///< a licence has come closer to its ceiling
    bool licenseEnds = true; ///< a package is about to expire, or has expired
    bool runFinished = true; ///< a run has ended while the window was not in use
    int daysBefore = 14; ///< from when on a package is about to expire, in calendar days

    /// True where the days are at least 1 and at most MostDaysBefore.
    [[nodiscard]] bool isValid() const { return daysBefore >= 1 && daysBefore <= MostDaysBefore; }
    /// True where there is anything to be told of.
    [[nodiscard]] bool isAny() const { return seatsLow || licenseEnds || runFinished; }

    friend bool operator==(const NoticeChoices &, const NoticeChoices &) = default;
};

/// A licence that has come closer to its ceiling.
struct SeatNotice
{
    LicenseKey license;
    QString name; ///< display name
    Seats seats;

    friend bool operator==(const SeatNotice &, const SeatNotice &) = default;
};

/// A package that is about to expire, or has expired.
struct EndNotice
{
    QString owner; ///< as the catalogue spells it
    QString name; ///< display name of the owner
    qint64 daysLeft = 0; ///< 0 on the day itself, negative since

    friend bool operator==(const EndNotice &, const EndNotice &) = default;
};

/// A run that has ended.
struct RunNotice
{
    qint64 runId = 0;
    int verified = 0; ///< changes
    int failed = 0; ///< changes

    friend bool operator==(const RunNotice &, const RunNotice &) = default;
};

/// What there is to tell at one time. Names licences and owners, never a person.
struct Notices
{
    QList<SeatNotice> seats {}; ///< in the catalogue's order
    QList<EndNotice> ends {}; ///< in the catalogue's order
    std::optional<RunNotice> run {};

    [[nodiscard]] qsizetype count() const { return seats.size() + ends.size() + (run ? 1 : 0); }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }

    friend bool operator==(const Notices &, const Notices &) = default;
};

/// The licences of a tenant as they were on a day.
struct LicenseLook
{
    LicenseCatalogue catalogue;
    QDate day; ///< by the user's calendar
};

/// What has come about from one look at a tenant to the next: each crossing once, since the next look starts
/// from this one. Both are judged by the thresholds and days in force now, so that choosing others tells
/// nothing by itself. A tenant, owner or licence that was not there before tells nothing of its seats, but a
/// date that is near is told at first sight: it does not wait.
[[nodiscard]] Notices newNotices(const std::optional<LicenseLook> &before, const LicenseLook &after,
                                 const SeatThresholds &thresholds, const NoticeChoices &choices);
