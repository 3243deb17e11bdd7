// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Something that goes wrong on purpose. A plain value.
struct DemoFault
{
    enum class Effect {
        AnswerInstead, ///< nothing is processed; `status` and `body` are the answer
        DropBefore, ///< nothing is processed; the connection is cut without an answer
        DropAfter, ///< the call takes effect; then the connection is cut without an answer
        Hang, ///< nothing is processed and nothing ever answered
        RedirectSame, ///< 307 to an address on this host, where the call then works once
        RedirectOther, ///< 307 to another port, where every call is recorded as "elsewhere"
        Late, ///< the call takes effect; only `delay` makes a difference
        Trickle, ///< the call takes effect; the answer comes ten bytes a second
        Truncate, ///< the call takes effect; half of the answer comes, then the connection is cut
        WrongType, ///< the call takes effect; a list comes instead of an object, an object instead of a list
        MissingKeys, ///< the call takes effect; every object of the answer lacks every second member
    };
    /// How the answer says when to come again, a second later.
    enum class RetryAfter { None, Seconds, Date };

    Effect effect = Effect::AnswerInstead;
    int status = 500;
    /// Sent as it is. An error without one has a body of the usual form.
    QByteArray body;
    /// How many calls are hit before the fault is used up. Qt's client silently repeats a request whose
    /// connection was cut, so a drop that is to be noticed needs a generous count.
    int count = 1;
    int delay = 0; ///< milliseconds the answer is held back
    QByteArray contentType = "application/json; charset=utf-8"; ///< of `body`
    RetryAfter retryAfter = RetryAfter::None;
};
