// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

/// People known to come or to go, on top of what the past lets expect.
struct PlannedChange
{
    QDate day;
    int seats = 0; ///< seats they take; below 0: give back

    friend bool operator==(const PlannedChange &, const PlannedChange &) = default;
};

/// How many seats will be in use at a time to come: most likely, and within which bounds.
struct SeatGuess
{
    double lowest = 0.0;
    double expected = 0.0;
    double highest = 0.0;

    friend bool operator==(const SeatGuess &, const SeatGuess &) = default;
};

/// Seats in use at the end of one ISO week.
struct ForecastWeek
{
    QDate monday;
    SeatGuess inUse;

    friend bool operator==(const ForecastWeek &, const ForecastWeek &) = default;
};

/// What a licence's past says of the two years to come.
struct SeatForecast
{
    enum class State {
        TooLittleHistory, ///< figures from fewer than four weeks: nothing else is told
        Unrestricted, ///< there is nothing to run out of
        RunsOut, ///< within two years, if all goes on as before
        MayRunOut, ///< only if it goes up as fast as the bounds allow
        Lasts, ///< never within two years
    };
    enum class Direction {
        Flat, ///< less than one in a hundred of the seats in use a year
        Growing,
        Shrinking,
    };

    State state = State::TooLittleHistory;
    Direction direction = Direction::Flat; ///< of the past, without planned changes
    double seatsPerWeek = 0.0; ///< likewise
    QList<ForecastWeek> weeks {}; ///< two years, the week of today first
    // The Mondays of the weeks by whose end no seat is left, the present one included; none where there is no
    // such week. The earliest comes no later than the expected, that no later than the latest.
    std::optional<QDate> earliest {};
    std::optional<QDate> expected {};
    std::optional<QDate> latest {};

    friend bool operator==(const SeatForecast &, const SeatForecast &) = default;
};

/// How right the same forecast would have been, made again and again in the past year, about what was in use
/// four weeks later.
struct ForecastRecord
{
    int guesses = 0; ///< 0: there is too little history to try; the others mean nothing then
    double meanError = 0.0; ///< in seats, up or down alike
    double shareWithin = 0.0; ///< of the guesses whose bounds held, 0 to 1

    friend bool operator==(const ForecastRecord &, const ForecastRecord &) = default;
};

/// The forecast for one licence as of @p today, from the year up to its last point; points after today, which
/// a leaping clock wrote, play no part. @p zone, a valid one, says where a day begins. Planned changes up to
/// the day of the last point are in its figures already and left out.
[[nodiscard]] SeatForecast seatForecast(const QList<SeatPoint> &points, const QTimeZone &zone, QDate today,
                                        const QList<PlannedChange> &planned = {});

/// How good seatForecast() was on the past, by the same arithmetic on shorter histories.
[[nodiscard]] ForecastRecord forecastRecord(const QList<SeatPoint> &points, const QTimeZone &zone,
                                            QDate today);
