// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pageplace.h"

#include <QStackedWidget>

PagePlace::PagePlace(QStackedWidget &stack)
    : m_stack(stack)
    , m_standIn(new QWidget(&stack))
{
    stack.addWidget(m_standIn);
}

void PagePlace::take(QWidget &page)
{
    const int index = m_stack.indexOf(m_standIn);
    const bool isInSight = m_stack.currentIndex() == index;
    m_stack.insertWidget(index, &page);
    if (isInSight)
        m_stack.setCurrentIndex(index);
    delete m_standIn;
}
