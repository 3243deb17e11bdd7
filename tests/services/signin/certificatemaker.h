// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A certificate for nobody in particular, signed by itself, as PEM. It is good from two hours ago until
/// @p seconds from now, which may be gone by.
[[nodiscard]] QByteArray certificatePem(long seconds);
