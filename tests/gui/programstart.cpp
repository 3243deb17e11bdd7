// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/programstart.h"

#include "app/application.h"

#include <QSignalSpy>

static constexpr int Patience = 20'000; // milliseconds

bool hasBegun(Application &program)
{
    QSignalSpy begun(&program, &Application::begun);
    return program.start() && (!begun.isEmpty() || begun.wait(Patience));
}
