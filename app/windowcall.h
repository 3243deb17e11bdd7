// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QByteArray>

#include <optional>

/// What a program that is started a second time asks of the window there is already: to show itself.
struct WindowCall
{
    std::optional<Page> page; ///< none: stay where the user is
    /// What Wayland's compositor gave the second program so that a window of it may come to the front; empty
    /// elsewhere.
    QByteArray activationToken;
};

/// The longest message there is, its line end included, in bytes.
inline constexpr int LongestWindowCall = 512;

/// One line of JSON. What does not fit is left out.
[[nodiscard]] QByteArray messageOf(const WindowCall &call);
/// Reads such a line, which may come from anybody. None where it is not one, or says what makes no sense.
[[nodiscard]] std::optional<WindowCall> windowCallFromMessage(const QByteArray &message);
