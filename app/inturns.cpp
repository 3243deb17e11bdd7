// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inturns.h"

#include <QTimer>

/// By timers, since posted events would all come in one turn.
void inTurns(QObject *context, const Steps &steps)
{
    if (steps.isEmpty())
        return;
    QTimer::singleShot(0, context, [context, steps] {
        steps.constFirst()();
        inTurns(context, steps.sliced(1));
    });
}
