// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

/// Draws an SVG into a square PNG: rendericon FILE.svg SIZE FILE.png. Only used to build a package.
int main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    const int size = std::atoi(argv[2]);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    if (svg.isValid() && image.save(QString::fromLocal8Bit(argv[3])))
        return EXIT_SUCCESS;
    std::fprintf(stderr, "%s could not be drawn.\n", argv[1]);
    return EXIT_FAILURE;
}
