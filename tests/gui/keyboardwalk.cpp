// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keyboardwalk.h"

#include "tests/gui/accessiblename.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QTabBar>

#include <algorithm>

static constexpr int RingWidth = 4; // around a widget that shows its focus outside of itself

static QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), accessibleNameOf(widget));
}

KeyboardWalk::KeyboardWalk(QWidget &window)
    : m_window(window)
{}

QRect KeyboardWalk::placeOf(const QWidget &widget) const
{
    return {widget.mapTo(&m_window, QPoint(0, 0)), widget.size()};
}

/// Of radio buttons that exclude each other Tab comes to the chosen one, and the arrows to the others.
static bool isReachedByArrows(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return radio && radio->autoExclusive() && !radio->isChecked();
}

QList<QWidget *> KeyboardWalk::stops() const
{
    QList<QWidget *> stops;
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (widget->window() == &m_window && takesTab && widget->isVisible() && widget->isEnabled()
            && !isReachedByArrows(*widget))
            stops.append(widget);
    }
    return stops;
}

/// The stops in the order in which @p key comes to them, from @p start until it comes to one again. Looks
/// around on the way there, and not on the way back.
QList<QWidget *> KeyboardWalk::goRound(QWidget &start, Qt::Key key)
{
    start.setFocus(Qt::TabFocusReason);
    QList<QWidget *> order;
    while (QWidget *focus = QApplication::focusWidget()) {
        if (key == Qt::Key_Tab && !order.isEmpty())
            compareWithReading(*order.constLast(), *focus);
        if (order.contains(focus)) {
            if (focus != order.constFirst())
                m_flaws.append(QStringLiteral("Tab does not get past ") + nameOf(*focus));
            break;
        }
        if (key == Qt::Key_Tab)
            lookAtFocus(*focus);
        order.append(focus);
        QKeyEvent press(QEvent::KeyPress, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QApplication::sendEvent(focus, &press);
    }
    return order;
}

/// To a place that is wholly above, or wholly before on the same line, nobody looks next.
void KeyboardWalk::compareWithReading(const QWidget &from, const QWidget &to)
{
    const QRect left = placeOf(from);
    const QRect reached = placeOf(to);
    const bool isAbove =
        reached.bottom() < left.top() && reached.left() <= left.right() && left.left() <= reached.right();
    const bool isBefore = reached.right() < left.left() && reached.top() <= left.center().y()
                          && left.center().y() <= reached.bottom();
    if (isAbove || isBefore)
        m_stepsBack.append(QStringLiteral("Tab goes back from %1 to %2").arg(nameOf(from), nameOf(to)));
}

void KeyboardWalk::lookAtFocus(QWidget &widget)
{
    const QRect place = placeOf(widget).adjusted(-RingWidth, -RingWidth, RingWidth, RingWidth);
    const QImage with = m_window.grab(place & m_window.rect()).toImage();
    widget.clearFocus();
    const QImage without = m_window.grab(place & m_window.rect()).toImage();
    widget.setFocus(Qt::TabFocusReason);
    if (with == without)
        m_flaws.append(QStringLiteral("nothing shows the focus on ") + nameOf(widget));
}

QStringList KeyboardWalk::flaws()
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    if (stops().isEmpty())
        return {QStringLiteral("Tab has nowhere to go")};
    // Some commands can be used only once the focus has been on what they are about.
    static_cast<void>(goRound(*stops().constFirst(), Qt::Key_Backtab));
    const QList<QWidget *> all = stops();
    // From the first of the window's own chain, as if nothing had had the focus yet.
    QWidget *first = m_window.nextInFocusChain();
    while (!all.contains(first))
        first = first->nextInFocusChain();
    m_stepsBack.clear();
    const QList<QWidget *> order = goRound(*first, Qt::Key_Tab);
    if (m_stepsBack.size() > 1) // once it begins anew
        m_flaws += m_stepsBack;
    for (const QWidget *widget : all) {
        if (!order.contains(widget))
            m_flaws.append(QStringLiteral("Tab never comes to ") + nameOf(*widget));
    }
    QList<QWidget *> back = goRound(*first, Qt::Key_Backtab);
    if (!back.isEmpty())
        std::reverse(back.begin() + 1, back.end());
    if (back != order)
        m_flaws.append(QStringLiteral("Shift+Tab goes another way than Tab"));
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return m_flaws;
}

QStringList KeyboardWalk::ambiguousMnemonics() const
{
    QMap<QString, QStringList> places;
    const auto add = [&places](const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty())
            places[mnemonic.toString()].append(text);
    };
    for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (widget->window() != &m_window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                add(menu->text());
        }
    }
    QStringList ambiguous;
    for (const auto &[mnemonic, texts] : places.toStdMap()) {
        if (texts.size() > 1)
            ambiguous.append(mnemonic + QStringLiteral(": ") + texts.join(QStringLiteral(", ")));
    }
    return ambiguous;
}
