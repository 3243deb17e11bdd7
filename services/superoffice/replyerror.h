// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpreply.h"
#include "services/http/result.h"

/// The body of a successful answer, or what its status and body say went wrong (API reference 8.2).
/// @p textCode is SuperOffice's language code for the server's own words.
[[nodiscard]] Result<QByteArray> bodyOrError(const HttpReply &reply, const QString &textCode);
