// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the process takes of the computer at one moment. A plain value.
struct Footprint
{
    double resident = 0; ///< bytes of memory that are there, free ones of the heap included
    double heap = 0; ///< bytes of the heap in use
    double descriptors = 0; ///< files, sockets and the like that are open
    double threads = 0;
    double widgets = 0;
};

/// Takes it once nothing is under way any more: waits for threads of the pool, drops what Qt keeps of
/// pictures drawn, and gives back what is free. Needs a QApplication and Linux.
[[nodiscard]] Footprint footprintAtRest();
