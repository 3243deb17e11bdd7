// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicebox.h"

#include "views/plaintooltips.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QToolTip>

static constexpr int MostVisibleChoices = 24;
// On both sides of the text; QStyle has no name for it.
static constexpr int TextMargin = 1;

ChoiceBox::ChoiceBox(int leastCharacters, QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastCharacters);
    setMaxVisibleItems(MostVisibleChoices);
}

bool ChoiceBox::event(QEvent *event)
{
    const QString cut = event->type() == QEvent::ToolTip ? cutChoice() : QString();
    if (cut.isEmpty())
        return QComboBox::event(event);
    const QString words = toolTip().isEmpty() ? cut : cut + u'\n' + toolTip();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(words), this);
    return true;
}

QString ChoiceBox::cutChoice() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int needed = fontMetrics().horizontalAdvance(currentText()) + 2 * TextMargin;
    return needed > field.width() ? currentText() : QString();
}
