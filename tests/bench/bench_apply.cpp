// SPDX-License-Identifier: GPL-3.0-or-later
// How long a run of 1,000 changes over three owners takes on a server that is 20 ms away. Prints the
// milliseconds it took, its budget, and those it has to wait for answers in any case.
#include "tests/bench/measures.h"
#include "tests/services/runtrace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int Changes = 1'000;
constexpr int Delay = 20; // milliseconds
constexpr int Requests = 5; // of a change: two reads, the write, two reads
constexpr int RoundTrips = 2; // of a change: the write, and its result while the next one is read
constexpr double Budget = 1.2; // times the ideal

struct OwnerModule
{
    QString owner;
    QString module;
};

/// Changes of as many associates, each of whom is made to hold what is to be taken.
ApplyPlan releases(TenantFixture &fixture, const QList<OwnerModule> &modules)
{
    ApplyPlan plan;
    for (int id = 1; plan.items.size() < Changes; ++id) {
        const auto &[owner, module] = modules.at(plan.items.size() % modules.size());
        fixture.setHeld(id, owner, {module});
        if (fixture.heldModules(id, owner).contains(module)) // ids have gaps
            plan.items.append({id, owner, {}, {module}, {module}, {}});
    }
    return plan;
}

/// The longest line of changes goes one after the other, and requests go by six at most.
qint64 idealMs(qsizetype owners)
{
    const qint64 line = (Changes + owners - 1) / owners * RoundTrips;
    const qint64 crowd = Changes * Requests / HttpClientOptions().maxInFlight;
    return std::max(line, crowd) * Delay;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TenantFixture fixture({}, 2 * Changes, {});
    if (!fixture.isReady())
        return 1;
    const QList<OwnerModule> modules {
        {QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")},
        {QStringLiteral("MAPLINE"), QStringLiteral("map-view")},
        {QStringLiteral("NORDLYS \"LAB\" A/S"), QStringLiteral("lab kit/\"pro\"")},
    };
    PlannedRun run(fixture.api(), releases(fixture, modules));
    DemoProfile away;
    away.responseDelay = Delay;
    fixture.tenant().setProfile(away);
    const RunTrace heard(run);
    QElapsedTimer time;
    QObject::connect(&run, &ApplyRun::finished, &application, &QCoreApplication::quit);
    time.start();
    run.run();
    QCoreApplication::exec();
    const qint64 took = time.elapsed();
    if (heard.kinds().count(QStringLiteral("Verified")) != Changes) {
        QTextStream(stderr) << "Not every change was verified" << Qt::endl;
        return 1;
    }
    const auto ideal = static_cast<double>(idealMs(modules.size()));
    Measures measures;
    measures.report({.name = QStringLiteral("apply 1,000 changes over 3 owners"),
                     .value = static_cast<double>(took),
                     .budget = Budget * ideal,
                     .peers = {{QStringLiteral("ideal"), ideal}}});
    return measures.exitCode();
}
