// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page, panel and dialog of the program in the languages and looks that are asked for, to be
// looked at by people. docs/building.md says how it is used.
#include "tests/gui/programwalk.h"
#include "views/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QRegularExpression>

#include <cstdio>

namespace {

struct Wishes
{
    QStringList languages;
    ThemeChoice theme = ThemeChoice::Light;
    QSize size;
    QRegularExpression places;
    QDir folder;
};

Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draws every page, panel and dialog of Seatkeeper on its demo tenant."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("languages"), QStringLiteral("Their codes; without it, all."),
                        QStringLiteral("de,nl"), supportedLanguages().join(u',')},
                       {QStringLiteral("theme"), QStringLiteral("light, dark or high-contrast."),
                        QStringLiteral("look"), QStringLiteral("light")},
                       {QStringLiteral("size"), QStringLiteral("Of the window, in pixels."),
                        QStringLiteral("WxH"), QStringLiteral("900x600")},
                       {QStringLiteral("only"), QStringLiteral("Only places that match."),
                        QStringLiteral("pattern"), QString()}});
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    return {parser.value(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts),
            themeChoiceFromText(parser.value(QStringLiteral("theme"))),
            QSize(sides.constFirst().toInt(), sides.constLast().toInt()),
            QRegularExpression(parser.value(QStringLiteral("only"))),
            QDir(parser.positionalArguments().constFirst())};
}

/// The window, and before it the dialog where one is open: offscreen each is drawn by itself.
QImage pictureOf(QWidget &window, QWidget &shown)
{
    QImage picture = window.grab().toImage();
    if (&shown == &window)
        return picture;
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
    const QPixmap dialog = shown.grab();
    painter.drawPixmap((picture.width() - dialog.width()) / 2, (picture.height() - dialog.height()) / 2,
                       dialog);
    return picture;
}

/// Lets the layouts follow their texts: of an outer one it takes a round more than of what is in it.
void settle()
{
    constexpr int Rounds = 12;
    for (int round = 0; round < Rounds; ++round)
        QCoreApplication::processEvents();
}

QString fileNameOf(const QString &place)
{
    return QString(place).replace(QRegularExpression(QStringLiteral("[^\\w-]+")), QStringLiteral("-"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Wishes wishes = wishesOf(application);
    if (!wishes.folder.mkpath(QStringLiteral(".")))
        return EXIT_FAILURE;
    DemoWindow demo;
    if (!demo.isReady())
        return EXIT_FAILURE;
    applyTheme(application, wishes.theme);
    demo.window().resize(wishes.size);
    int number = 0;
    ProgramWalk walk(demo, [&](const QString &place, QWidget &shown) {
        ++number;
        if (!wishes.places.match(place).hasMatch())
            return;
        for (const QString &language : wishes.languages) {
            demo.language().setCode(language);
            settle();
            const QString name = QStringLiteral("%1-%2-%3.png").arg(number, 2, 10, QLatin1Char('0'));
            pictureOf(demo.window(), shown)
                .save(wishes.folder.filePath(name.arg(fileNameOf(place), language)));
        }
        demo.language().setCode(QStringLiteral("en"));
    });
    walk.throughEverything();
    for (const QString &missed : walk.missed())
        std::fprintf(stderr, "Not reached: %s\n", qPrintable(missed));
    return walk.missed().isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
