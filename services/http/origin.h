// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

/// Scheme, host and port of @p url with the default port filled in, such as "https://crm.example.com:443".
/// Two URLs are of the same origin where these texts are equal.
[[nodiscard]] QString originOf(const QUrl &url);

/// True for 127.0.0.0/8, ::1 and localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// True for https anywhere and for http to this very computer: all else would send credentials readable by
/// others.
[[nodiscard]] bool isSafeTransport(const QUrl &url);
