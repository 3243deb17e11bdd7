// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclientoptions.h"

// What the clients and requests that only help to sign in have in common.

/// Limits of such a client: its answers are small.
[[nodiscard]] HttpClientOptions signInClientOptions(const NetworkSettings &network);

/// A read of @p url as a document of the type @p accepted. No server's words in it are shown to the user.
[[nodiscard]] HttpRequest documentRequest(const QUrl &url,
                                          const QByteArray &accepted = QByteArrayLiteral("application/json"));
