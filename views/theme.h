// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"
#include "views/themechoice.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

/// The looks there are.
enum class Theme { Light, Dark, HighContrast };

/// The program's colours by what they mean. Every pair that carries text keeps WCAG 2.2 AA contrast, in high
/// contrast AAA; tst_contrast measures it.
struct ThemeColors
{
    QColor window;
    QColor base; ///< behind fields, tables, cards
    QColor alternateBase; ///< behind every other row
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor toolTip;
    QColor toolTipText;
    QColor border; ///< parts one thing from the next
    QColor controlBorder; ///< shows where a field or a box is, and so needs contrast of its own
    QColor accent;
    QColor accentHover;
    QColor accentText; ///< on accent
    QColor focus; ///< the ring around what has the keyboard
    QColor sidebar;
    QColor hover;
    QColor selection; ///< behind selected cells and rows, under normal text
    QColor selectionBorder; ///< around them; the colour of selection where that alone tells them apart
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
    QColor scrollHandle;
};

/// Which of them @p palette belongs to. A palette that is none of this program's is taken for the light or
/// the dark one.
[[nodiscard]] Theme themeOf(const QPalette &palette);
/// The colours that go with @p palette, see themeOf().
[[nodiscard]] const ThemeColors &themeColors(const QPalette &palette);
/// The light one, for paper.
[[nodiscard]] QPalette lightPalette();
/// The file of an icon that has to have its colour in it, since a style sheet draws it: "tick", "chevron-up",
/// "chevron-down" or "chevron-right".
[[nodiscard]] QString themeIconFile(const QString &name, const QPalette &palette);
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

/// Gives the whole program its style, palette and style sheet. Can be called again at any time. @p desktop is
/// what the desktop looks like, for ThemeChoice::System; where it does not say, its palette at the start
/// tells.
void applyTheme(QApplication &application, ThemeChoice choice, std::optional<Theme> desktop = {});
