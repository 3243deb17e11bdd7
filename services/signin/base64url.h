// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// True for unpadded base64url of a length that some number of bytes has. The crypto library ends the program
/// on some texts that are none, so it gets to see nothing else.
[[nodiscard]] bool isBase64Url(const QByteArray &text);
