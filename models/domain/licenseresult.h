// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How the server judged a whole package or serial number (API reference 4.8). Not succeeded is an answer and
/// no error: nothing was changed, and the reason is for people.
struct LicenseResult
{
    bool succeeded = false;
    QString reason {}; ///< may be empty either way

    friend bool operator==(const LicenseResult &, const LicenseResult &) = default;
};
