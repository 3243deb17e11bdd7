// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

// Windows closes windows, and ends what has none without asking.
TerminationSignals::TerminationSignals(QCoreApplication &) {}

TerminationSignals::~TerminationSignals() = default;
