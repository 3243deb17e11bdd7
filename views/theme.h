// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

/// Which look the user wants.
enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark" as settings and the command line write it; System for anything else.
[[nodiscard]] ThemeChoice themeChoiceFromText(const QString &text);
[[nodiscard]] QString themeChoiceText(ThemeChoice choice);

/// The program's colours by what they mean. Every pair that carries text keeps WCAG 2.2 AA contrast.
struct ThemeColors
{
    QColor border;
    QColor mutedText;
    QColor accent;
    QColor accentText; ///< on accent
    QColor sidebar;
    QColor hover;
    QColor selection; ///< behind selected cells and rows, under normal text
    QColor grant; ///< signs for what will be given
    QColor grantSurface;
    QColor release; ///< signs for what will be taken
    QColor releaseSurface;
    QColor warning;
    QColor warningSurface;
    QColor danger;
    QColor dangerSurface;
    QColor infoSurface;
    QColor meterTrack;
};

/// True for the dark palette of this program, and for a desktop's dark one.
[[nodiscard]] bool isDarkPalette(const QPalette &palette);
/// The colours that go with @p palette, which is either the light or the dark one.
[[nodiscard]] const ThemeColors &themeColors(const QPalette &palette);
/// The light one, for paper.
[[nodiscard]] QPalette lightPalette();
/// The colour of a seat level: for meters and the sign beside them.
[[nodiscard]] QColor seatLevelColor(SeatLevel level, const QPalette &palette);
/// The icon that goes with it, so that the colour does not stand alone; empty for SeatLevel::Plain.
[[nodiscard]] QString seatLevelSign(SeatLevel level);

/// Sizes on the one scale of the program, in device-independent pixels.
namespace Spacing {
constexpr int Tight = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 20;
constexpr int RowHeight = 32;
} // namespace Spacing

/// @p base scaled for a role in the type scale.
[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont smallFont(const QFont &base);
[[nodiscard]] QFont strongFont(const QFont &base);

/// Gives the whole program its style, palette and style sheet. Can be called again at any time.
void applyTheme(QApplication &application, ThemeChoice choice);
