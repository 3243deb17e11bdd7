// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notices.h"

#include <QString>

// Notices in words, in the language now set. They appear on the desktop, where others may see them: licences,
// owners and numbers, never a person and never a server's own words.

/// The one line that stands for all of @p notices: "Sales Premium: 97 of 100 seats in use", or how many
/// licences need attention where there are several.
[[nodiscard]] QString noticeTitle(const Notices &notices);
/// What stands beneath it where there are several: a line for each of the first few; empty where the title
/// says it all.
[[nodiscard]] QString noticeDetails(const Notices &notices);
