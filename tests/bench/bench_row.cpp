// SPDX-License-Identifier: GPL-3.0-or-later
// Reports what run.sh has measured itself, as the benches do:
//   bench_row NAME VALUE UNIT less|more BUDGET|- [PEER VALUE]...
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    constexpr int BeforePeers = 5;
    if (words.size() < BeforePeers || (words.size() - BeforePeers) % 2 != 0) {
        QTextStream(stderr) << "bench_row NAME VALUE UNIT less|more BUDGET|- [PEER VALUE]..." << Qt::endl;
        return 2;
    }
    Measure measure {.name = words.at(0), .value = words.at(1).toDouble(), .unit = words.at(2)};
    measure.better = words.at(3) == u"more" ? Measure::Better::More : Measure::Better::Less;
    if (words.at(4) != u"-")
        measure.budget = words.at(4).toDouble();
    for (qsizetype i = BeforePeers; i < words.size(); i += 2)
        measure.peers.append({words.at(i), words.at(i + 1).toDouble()});
    Measures measures;
    measures.report(measure);
    return measures.exitCode();
}
