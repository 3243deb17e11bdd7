// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// A text that a user sees, hears or can ask for.
struct VisibleText
{
    QString where; ///< for people: the class and what of it this is, as in "QPushButton tooltip"
    QString text;
};

/// All texts of what is to be seen in @p root: labels, controls, menus, the first rows and all headers of its
/// models in every role that is words, tooltips, names and descriptions for screen readers, help, whatever is
/// painted. Neither empty ones nor those without a letter; mnemonics are taken out.
[[nodiscard]] QList<VisibleText> visibleTexts(QWidget &root);
