// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

/// The program's own icon called @p name (a file in resources/icons), drawn sharp at any size in @p color.
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &color);
