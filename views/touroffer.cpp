// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/touroffer.h"

#include <QEvent>

// The buttons, in their order.
static constexpr int Start = 0;

TourOffer::TourOffer(QWidget *parent)
    : MessageStrip(parent)
{
    connect(this, &MessageStrip::actionRequested, this, [this](int action) {
        clear();
        if (action == Start)
            Q_EMIT startRequested();
        else
            Q_EMIT declined();
    });
}

void TourOffer::offer()
{
    showMessage(Severity::Info, tr("New here? The tour shows the essentials in one minute."),
                QStringList {
                    //: Button: starts the tour of the program.
                    tr("Start the tour"),
                    //: Button: never offer the tour again.
                    tr("Don’t show again"),
                });
}

void TourOffer::changeEvent(QEvent *event)
{
    MessageStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        offer();
}
