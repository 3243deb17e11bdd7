// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One call of the WebAPI as it will be made for an item of a run, for people to read.
struct PlannedCall
{
    QString method {};
    QString path {}; ///< below the root of the WebAPI, percent-encoded, with the query
    QString body {}; ///< indented JSON; where only the run itself can know it, a translated text that says so
    bool isWrite = false;

    friend bool operator==(const PlannedCall &, const PlannedCall &) = default;
};
