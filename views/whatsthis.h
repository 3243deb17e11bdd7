// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

/// Answers to "What's this?" that several places give, in the language now set. Plain text, as every such
/// answer: what the control does, what happens to the server, and where there is more about it.
namespace WhatsThis {

[[nodiscard]] QString page(Page page);
/// Of everything that reads the tenant again.
[[nodiscard]] QString refresh();
/// Of a button that lists again what was filtered away.
[[nodiscard]] QString clearFilters();
/// Of a button that closes a dialog or a panel and leaves everything as it is.
[[nodiscard]] QString cancel();
/// Of a button that stages the release of ticked seats.
[[nodiscard]] QString release();
/// Of a message in place with its buttons.
[[nodiscard]] QString message();
/// Of a button that goes to the built-in demo tenant.
[[nodiscard]] QString demo();

} // namespace WhatsThis
