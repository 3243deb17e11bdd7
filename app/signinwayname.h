// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QStringList>

#include <optional>

/// What the command line and the settings call the ways of signing in: "basic", "soticket", "bearer",
/// "integrated", "openid".
[[nodiscard]] QStringList signInWayNames();
[[nodiscard]] QString signInWayName(SignInWay way);
[[nodiscard]] std::optional<SignInWay> signInWayFromName(const QString &name);
