// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licensetext.h"

#include <QPalette>
#include <QPixmap>

/// How one box of the matrix looks: a shape for each state, so that colour is never alone.
enum class BoxGlyph {
    Empty,
    Ticked,
    WillTick, ///< a staged change gives the licence
    WillClear, ///< a staged change takes it
    Mixed, ///< several associates, not all alike
    Closed, ///< cannot be ticked
    ReadOnlyEmpty,
    ReadOnlyTicked,
    Unknown, ///< not loaded yet
};

[[nodiscard]] BoxGlyph boxGlyphFor(const CellFacts &facts);

/// Side of the glyph in device-independent pixels.
constexpr int BoxGlyphSize = 18;

/// The glyph, drawn once for each palette and pixel ratio and kept in QPixmapCache.
[[nodiscard]] QPixmap boxPixmap(BoxGlyph glyph, const QPalette &palette, qreal devicePixelRatio);
