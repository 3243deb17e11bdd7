// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// True where @p url may be sent tokens, and be believed about where tokens go, by whoever signs in at
/// @p authority (API reference 7.4). At SuperOffice Online: https on port 443 to superoffice.com or a host
/// below it. At any other authority: its own origin alone. Never a URL with user-info, and never without
/// encryption except to this very computer.
[[nodiscard]] bool isTrustedHost(const QUrl &url, const QUrl &authority);
