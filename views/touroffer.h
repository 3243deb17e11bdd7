// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

/// Offers the tour to somebody who is here for the first time. Hidden until it is asked to.
class TourOffer : public MessageStrip
{
    Q_OBJECT

public:
    explicit TourOffer(QWidget *parent = nullptr);

    /// Shows itself until one of its buttons is pressed, or it is cleared.
    void offer();

Q_SIGNALS:
    void startRequested();
    /// The user does not want to be asked again.
    void declined();

protected:
    void changeEvent(QEvent *event) override;
};
