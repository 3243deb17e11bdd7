// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inplacepanel.h"

#include <QApplication>
#include <QKeyEvent>

InPlacePanel::InPlacePanel(QWidget *parent)
    : QFrame(parent)
{
    setProperty("severity", QStringLiteral("info"));
    hide();
}

void InPlacePanel::appear(QWidget &first)
{
    if (!isHidden())
        return;
    m_lastFocus = QApplication::focusWidget();
    show();
    first.setFocus(Qt::OtherFocusReason);
}

void InPlacePanel::vanish()
{
    if (isHidden())
        return;
    // The focus stays where it was put meanwhile.
    if (m_lastFocus && isAncestorOf(QApplication::focusWidget()))
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    hide();
}

void InPlacePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}
