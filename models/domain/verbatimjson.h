// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

/// A JSON value byte by byte as the server sent it, to be sent back: signed texts must return unchanged (API
/// reference 5.9). Never shown, logged or kept on disk: it may hold keys and signatures.
struct VerbatimJson
{
    QByteArray bytes {}; ///< one whole value, without the white space around it
    QDateTime received {}; ///< UTC

    /// True for 15 minutes: what is older may no longer be what the server has.
    [[nodiscard]] bool isFresh(const QDateTime &now) const
    {
        return received.isValid() && received <= now && received.secsTo(now) <= 15 * 60;
    }

    friend bool operator==(const VerbatimJson &, const VerbatimJson &) = default;
};

/// A value for the program to work with, and the very bytes it was read from.
template<class T>
struct Verbatim
{
    T value {};
    VerbatimJson json {};

    friend bool operator==(const Verbatim &, const Verbatim &) = default;
};
