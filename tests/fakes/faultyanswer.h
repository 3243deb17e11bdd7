// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

/// What a FaultyServer does with one request.
struct FaultyAnswer
{
    enum class Fault {
        None, ///< a whole answer
        ResetBeforeReading, ///< the connection is reset as soon as it is there
        ResetAfterReading, ///< the request is read, then the connection is reset
        Hang, ///< the request is read, nothing ever comes
        Trickle, ///< a whole answer, one byte every few milliseconds
        Truncate, ///< the connection is closed amid the body
        Garbage, ///< bytes that are no HTTP
    };

    struct Header
    {
        QByteArray name;
        QByteArray value;
    };

    Fault fault = Fault::None;
    int status = 200;
    QByteArray body {};
    QList<Header> headers {};
    std::chrono::milliseconds delay {0}; ///< before the first byte, or the reset

    [[nodiscard]] static FaultyAnswer json(const QByteArray &body, int status = 200)
    {
        return {
            .status = status, .body = body, .headers = {{"Content-Type", "application/json; charset=utf-8"}}};
    }
    [[nodiscard]] static FaultyAnswer withFault(Fault fault) { return {.fault = fault, .body = "[1, 2, 3]"}; }
    [[nodiscard]] static FaultyAnswer redirectTo(const QUrl &target, int status = 302)
    {
        return {.status = status, .headers = {{"Location", target.toEncoded()}}};
    }
};
