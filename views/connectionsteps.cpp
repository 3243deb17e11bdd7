// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionsteps.h"

#include "views/connectionstepdelegate.h"

#include <QEvent>

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("sections"));
    setItemDelegate(new ConnectionStepDelegate(this));
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust); // what was found wraps at the width of the list
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(&m_model);
    retranslate();
}

void ConnectionSteps::restart()
{
    m_model.restart();
    scrollToTop();
}

void ConnectionSteps::setStep(const ConnectionStep &step)
{
    m_model.setStep(step);
    scheduleDelayedItemsLayout(); // its words may need more lines now
    if (step.state != ConnectionStep::State::Waiting && step.state != ConnectionStep::State::Skipped)
        scrollTo(m_model.index(static_cast<int>(step.kind)));
}

void ConnectionSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void ConnectionSteps::retranslate()
{
    //: Name of the list for screen readers.
    setAccessibleName(tr("Connection steps"));
    setWhatsThis(
        tr("What is tried one after the other, from the address to the list of associates. The first step "
           "that fails says what is wrong and what to do. Nothing on the server is changed."));
    m_model.retranslate();
}
