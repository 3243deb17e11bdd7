// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

/// A text as it stands on the screen.
struct DrawnText
{
    QString where; ///< the class of its widget and the text itself
    QColor color; ///< of the letters
    QColor ground; ///< behind them
    double contrast = 0; ///< between the two, see contrastOf()
};

/// How far apart two colours are by WCAG 2.x: 1 is not at all, 21 is black and white.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

/// The texts of all labels, buttons, fields, tabs, headers and cells below @p root that can be seen and used,
/// measured in a picture of it: the most frequent colour around a text is its ground, the one farthest from
/// that its own.
[[nodiscard]] QList<DrawnText> drawnTexts(QWidget &root);
