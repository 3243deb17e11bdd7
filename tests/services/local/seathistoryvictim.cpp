// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/seathistory.h"
#include "tests/services/local/sampleseats.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// Records snapshots of the growing tenant in the folder that is the first argument, and writes a line for
/// each. Their numbers begin with the second argument, grow by the third and stay below the fourth; the fifth
/// says how many seconds lie between a number and the next.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&arguments](int index) { return arguments.at(index).toInt(); };

    SeatHistory history(arguments.at(1));
    for (int snapshot = number(2); snapshot < number(4); snapshot += number(3)) {
        const auto recorded = history.record(growingTenant(), growingSnapshot(snapshot, number(5)));
        if (!recorded) {
            std::fputs(qPrintable(recorded.error()), stderr);
            return EXIT_FAILURE;
        }
        std::puts("recorded");
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
