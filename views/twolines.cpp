// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/twolines.h"

#include <QFontMetrics>

#include <algorithm>

/// Left whole where it fits to the pixel: QFontMetrics cuts by fractions of one.
static QString cut(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

QString inTwoLines(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype split = -1;
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        if (metrics.horizontalAdvance(text.left(blank)) <= width)
            split = blank;
    }
    if (split < 0)
        return cut(text, metrics, width);
    return text.left(split) + u'\n' + cut(text.mid(split + 1), metrics, width);
}

int twoLinesWidth(const QString &text, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        least = std::min(least, std::max(metrics.horizontalAdvance(text.left(blank)),
                                         metrics.horizontalAdvance(text.mid(blank + 1))));
    }
    return least;
}
