// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

namespace {

const ThemeColors LightColors {
    .border = QColor(0xd9, 0xde, 0xe5),
    .mutedText = QColor(0x56, 0x62, 0x70),
    .accent = QColor(0x0b, 0x5f, 0xba),
    .accentText = Qt::white,
    .sidebar = QColor(0xee, 0xf1, 0xf5),
    .hover = QColor(0xe6, 0xeb, 0xf1),
    .selection = QColor(0xdd, 0xea, 0xfa),
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
};

const ThemeColors DarkColors {
    .border = QColor(0x33, 0x3c, 0x47),
    .mutedText = QColor(0xa3, 0xaf, 0xbd),
    .accent = QColor(0x5a, 0xa2, 0xf7),
    .accentText = QColor(0x0c, 0x14, 0x1d),
    .sidebar = QColor(0x12, 0x16, 0x1c),
    .hover = QColor(0x2a, 0x32, 0x3c),
    .selection = QColor(0x1f, 0x38, 0x56),
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
};

QPalette paletteFor(bool dark)
{
    const ThemeColors &colors = dark ? DarkColors : LightColors;
    const QColor window = dark ? QColor(0x17, 0x1c, 0x23) : QColor(0xf7, 0xf8, 0xfa);
    const QColor base = dark ? QColor(0x1d, 0x23, 0x2b) : QColor(Qt::white);
    const QColor text = dark ? QColor(0xe8, 0xec, 0xf1) : QColor(0x1a, 0x22, 0x2c);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x21, 0x28, 0x31) : QColor(0xfa, 0xfb, 0xfc));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, base);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x2c, 0x35, 0x40) : QColor(0x24, 0x2d, 0x38));
    palette.setColor(QPalette::ToolTipText, QColor(0xf2, 0xf5, 0xf8));
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::Light, colors.hover);
    palette.setColor(QPalette::Midlight, colors.border);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.mutedText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         dark ? QColor(0x71, 0x7c, 0x89) : QColor(0x92, 0x9c, 0xa8));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

bool isDarkPalette(const QPalette &palette)
{
    // By the text: a style sheet may leave a widget's palette with a transparent, that is black, window
    // colour.
    return palette.color(QPalette::Active, QPalette::Text).lightness() > 127;
}

ThemeChoice themeChoiceFromText(const QString &text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    return text == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString themeChoiceText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QPalette lightPalette()
{
    return paletteFor(false);
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return isDarkPalette(palette) ? DarkColors : LightColors;
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

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // The platform's own palette tells whether the desktop is dark; Qt 6.4 has no better question to ask.
    static const bool systemIsDark = isDarkPalette(QApplication::palette());
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    static const QFont font = programFont();
    QApplication::setFont(font);
    const QPalette palette = paletteFor(dark);
    QApplication::setPalette(palette);
    application.setStyleSheet(styleSheetFor(palette, themeColors(palette)));
}
