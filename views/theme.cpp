// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/stylesheet.h"
#include "views/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>

#include <cstdlib>

namespace {

const ThemeColors LightColors {
    .window = QColor(0xf7, 0xf8, 0xfa),
    .base = QColor(0xff, 0xff, 0xff),
    .alternateBase = QColor(0xfa, 0xfb, 0xfc),
    .text = QColor(0x1a, 0x22, 0x2c),
    .mutedText = QColor(0x56, 0x62, 0x70),
    .disabledText = QColor(0x7b, 0x85, 0x92),
    .toolTip = QColor(0x24, 0x2d, 0x38),
    .toolTipText = QColor(0xf2, 0xf5, 0xf8),
    .border = QColor(0xd9, 0xde, 0xe5),
    .controlBorder = QColor(0x76, 0x81, 0x8f),
    .accent = QColor(0x0b, 0x5f, 0xba),
    .accentHover = QColor(0x09, 0x52, 0xa1),
    .accentText = QColor(0xff, 0xff, 0xff),
    .focus = QColor(0x0b, 0x5f, 0xba),
    .sidebar = QColor(0xee, 0xf1, 0xf5),
    .hover = QColor(0xe6, 0xeb, 0xf1),
    .selection = QColor(0xdd, 0xea, 0xfa),
    .selectionBorder = QColor(0xdd, 0xea, 0xfa),
    .grant = QColor(0x18, 0x73, 0x3c),
    .grantSurface = QColor(0xe3, 0xf4, 0xe8),
    .release = QColor(0xb4, 0x2a, 0x1f),
    .releaseSurface = QColor(0xfc, 0xe7, 0xe4),
    .warning = QColor(0x8a, 0x5a, 0x00),
    .warningSurface = QColor(0xff, 0xf4, 0xd6),
    .danger = QColor(0xb4, 0x2a, 0x1f),
    .dangerSurface = QColor(0xfc, 0xe7, 0xe4),
    .infoSurface = QColor(0xe4, 0xee, 0xfb),
    .meterTrack = QColor(0xe3, 0xe8, 0xee),
    .scrollHandle = QColor(0x84, 0x8f, 0x9c),
};

const ThemeColors DarkColors {
    .window = QColor(0x17, 0x1c, 0x23),
    .base = QColor(0x1d, 0x23, 0x2b),
    .alternateBase = QColor(0x21, 0x28, 0x31),
    .text = QColor(0xe8, 0xec, 0xf1),
    .mutedText = QColor(0xa3, 0xaf, 0xbd),
    .disabledText = QColor(0x7f, 0x8a, 0x97),
    .toolTip = QColor(0x2c, 0x35, 0x40),
    .toolTipText = QColor(0xf2, 0xf5, 0xf8),
    .border = QColor(0x33, 0x3c, 0x47),
    .controlBorder = QColor(0x7b, 0x87, 0x95),
    .accent = QColor(0x5a, 0xa2, 0xf7),
    .accentHover = QColor(0x78, 0xb4, 0xfa),
    .accentText = QColor(0x0c, 0x14, 0x1d),
    .focus = QColor(0x5a, 0xa2, 0xf7),
    .sidebar = QColor(0x12, 0x16, 0x1c),
    .hover = QColor(0x2a, 0x32, 0x3c),
    .selection = QColor(0x1f, 0x38, 0x56),
    .selectionBorder = QColor(0x1f, 0x38, 0x56),
    .grant = QColor(0x5f, 0xcf, 0x86),
    .grantSurface = QColor(0x16, 0x35, 0x22),
    .release = QColor(0xff, 0x8a, 0x7e),
    .releaseSurface = QColor(0x42, 0x1f, 0x1c),
    .warning = QColor(0xe6, 0xb4, 0x4a),
    .warningSurface = QColor(0x3a, 0x2e, 0x12),
    .danger = QColor(0xff, 0x8a, 0x7e),
    .dangerSurface = QColor(0x42, 0x1f, 0x1c),
    .infoSurface = QColor(0x1b, 0x2d, 0x44),
    .meterTrack = QColor(0x31, 0x3a, 0x45),
    .scrollHandle = QColor(0x66, 0x71, 0x7e),
};

// In the manner of the desktops' own: light on black, yellow where the keyboard is.
const ThemeColors HighContrastColors {
    .window = QColor(0x00, 0x00, 0x00),
    .base = QColor(0x00, 0x00, 0x00),
    .alternateBase = QColor(0x0d, 0x0d, 0x0d),
    .text = QColor(0xff, 0xff, 0xff),
    .mutedText = QColor(0xe0, 0xe0, 0xe0),
    .disabledText = QColor(0xa0, 0xa0, 0xa0),
    .toolTip = QColor(0x00, 0x00, 0x00),
    .toolTipText = QColor(0xff, 0xff, 0xff),
    .border = QColor(0xa6, 0xa6, 0xa6),
    .controlBorder = QColor(0xff, 0xff, 0xff),
    .accent = QColor(0x5c, 0xe1, 0xff),
    .accentHover = QColor(0xa3, 0xef, 0xff),
    .accentText = QColor(0x00, 0x00, 0x00),
    .focus = QColor(0xff, 0xe6, 0x00),
    .sidebar = QColor(0x00, 0x00, 0x00),
    .hover = QColor(0x26, 0x26, 0x26),
    .selection = QColor(0x00, 0x30, 0x3f),
    .selectionBorder = QColor(0x5c, 0xe1, 0xff),
    .grant = QColor(0x7c, 0xf5, 0x9a),
    .grantSurface = QColor(0x00, 0x2b, 0x10),
    .release = QColor(0xff, 0xa7, 0x9d),
    .releaseSurface = QColor(0x3d, 0x0a, 0x06),
    .warning = QColor(0xff, 0xd8, 0x3d),
    .warningSurface = QColor(0x2b, 0x22, 0x00),
    .danger = QColor(0xff, 0xa7, 0x9d),
    .dangerSurface = QColor(0x3d, 0x0a, 0x06),
    .infoSurface = QColor(0x00, 0x28, 0x3d),
    .meterTrack = QColor(0x40, 0x40, 0x40),
    .scrollHandle = QColor(0xff, 0xff, 0xff),
};

const ThemeColors &colorsOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return DarkColors;
    case Theme::HighContrast:
        return HighContrastColors;
    case Theme::Light:
        break;
    }
    return LightColors;
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.base);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.toolTipText);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Light, colors.hover);
    palette.setColor(QPalette::Midlight, colors.border);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.mutedText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

/// The desktop's own palette tells what it looks like, where the desktop itself does not. Nothing but a
/// high-contrast desktop has pure white and black in its windows.
Theme desktopTheme(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (std::abs(window.lightness() - text.lightness()) == 255)
        return Theme::HighContrast;
    return themeOf(palette);
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme themeOf(const QPalette &palette)
{
    // By the colour of links: a style sheet may have put its own into a widget's palette for most others.
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        if (palette.color(QPalette::Active, QPalette::Link) == colorsOf(theme).accent)
            return theme;
    }
    return palette.color(QPalette::Active, QPalette::Text).lightness() > 127 ? Theme::Dark : Theme::Light;
}

QPalette lightPalette()
{
    return paletteOf(LightColors);
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return colorsOf(themeOf(palette));
}

QString themeIconFile(const QString &name, const QPalette &palette)
{
    static const QHash<Theme, QString> folders {{Theme::Light, QStringLiteral("light")},
                                                {Theme::Dark, QStringLiteral("dark")},
                                                {Theme::HighContrast, QStringLiteral("high-contrast")}};
    return QStringLiteral(":/icons/%1/%2.svg").arg(folders.value(themeOf(palette)), name);
}

QColor seatLevelColor(SeatLevel level, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    switch (level) {
    case SeatLevel::NearlyFull:
        return colors.warning;
    case SeatLevel::Full:
    case SeatLevel::OverAssigned:
        return colors.danger;
    case SeatLevel::Plain:
        break;
    }
    return colors.accent;
}

QString seatLevelSign(SeatLevel level)
{
    switch (level) {
    case SeatLevel::NearlyFull:
        return QStringLiteral("warning");
    case SeatLevel::Full:
    case SeatLevel::OverAssigned:
        return QStringLiteral("error");
    case SeatLevel::Plain:
        break;
    }
    return {};
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.6, QFont::DemiBold);
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9, QFont::Normal);
}

QFont strongFont(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

/// The desktop's own font. Where there is no desktop, as in pictures made offscreen, a good one if it is
/// installed.
static QFont programFont()
{
    QFont font = QApplication::font();
    const QString preferred = QStringLiteral("Inter");
    if (QGuiApplication::platformName() == u"offscreen" && QFontDatabase::families().contains(preferred)) {
        font.setFamily(preferred);
        font.setPointSizeF(9.5);
    }
    return font;
}

static Theme chosenTheme(ThemeChoice choice, std::optional<Theme> desktop)
{
    // Before this program has set a palette of its own.
    static const Theme atStart = desktopTheme(QApplication::palette());
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::System:
        break;
    }
    return desktop.value_or(atStart);
}

void applyTheme(QApplication &application, ThemeChoice choice, std::optional<Theme> desktop)
{
    const QPalette palette = paletteOf(colorsOf(chosenTheme(choice, desktop)));
    application.setStyle(new ThemeStyle);
    static const QFont font = programFont();
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheetFor(palette));
}
