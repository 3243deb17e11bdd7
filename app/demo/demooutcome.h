// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

/// How an answer travels.
enum class DemoDelivery {
    Whole,
    Trickled, ///< a few bytes at a time
    Truncated, ///< half of it, then the connection is cut
    Cut, ///< not at all, the connection is cut
    Withheld, ///< not at all, the connection stays
    Elsewhere, ///< not at all, the client is sent to another port
};

/// What becomes of a call: an answer and its way to the client. A plain value.
struct DemoOutcome
{
    DemoReply reply;
    QString operation; ///< the name faults and records go by; empty when nothing answers to the path
    DemoDelivery delivery = DemoDelivery::Whole;
    int delay = 0; ///< milliseconds before anything is sent
};
