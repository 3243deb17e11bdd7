// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

/// Words as they reach the screen, one line or one run of one font.
struct PaintedWords
{
    QString text;
    QRect rect; ///< in the widget painted, as far as it is in sight; empty: not at all
};

/// Everything that @p widget and its children write when they are painted, delegates and charts included.
[[nodiscard]] QList<PaintedWords> paintedWords(QWidget &widget);

/// A sentence for every painted text of @p widget that ends in an ellipsis while no tooltip at its place says
/// more. Only for a language whose own texts have none.
[[nodiscard]] QStringList elidedTexts(QWidget &widget);
