// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What was learnt about one server where the vendor leaves it open. Kept by the WebApi, so that each lesson
/// is paid for once.
struct ServerQuirks
{
    /// What `$select` does (API reference 1.5).
    enum class Select {
        Untried,
        Works,
        Broken, ///< it is refused, or takes away what was asked for
    };

    bool wantsEmptyObject = false; ///< operations without arguments have to be sent `{}`
    Select select = Select::Untried;
    bool wantsShortNorwegian = false; ///< translates to "no", but not to "nb-no"
};
