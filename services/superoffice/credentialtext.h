// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text with everything blanked that looks like a credential this program sends: a server, or a proxy
/// before it, may print the request it got.
[[nodiscard]] QString withoutCredentials(QString text);
