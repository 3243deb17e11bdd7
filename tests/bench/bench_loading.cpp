// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to know who holds what, on tenants 0, 5, 20 and 100 ms away that are served by processes
// of their own: from the licence columns of 25 pages, which come one after the other, and where there are no
// such columns from a call for each associate, several at a time. Their ideal is to do nothing but wait.
#include "services/http/httpclientoptions.h"
#include "tests/bench/measures.h"
#include "tests/bench/serverprocess.h"
#include "tests/bench/tenantload.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int Rounds = 9;
constexpr int PagesAssociates = 12'400; // 25 pages of 500, the last one not full
constexpr int CallsWait = 2'400; // milliseconds that the calls of a tenant wait in any case
constexpr int CallsAtOnceAway = 2'000; // associates of a tenant that is no time away
constexpr double Budget = 1.1; // times the ideal

struct Tenant
{
    int associates;
    int latency; // milliseconds
    QString columns; // as bench_tenant wants it
};

/// The reading whose @p figure is in the middle of nine; nothing where one of them failed.
std::optional<TenantLoad> middleLoad(const Tenant &tenant, double TenantLoad::*figure)
{
    const ServerProcess server(
        QStringLiteral("bench_tenant"),
        {QString::number(tenant.associates), QString::number(tenant.latency), tenant.columns});
    QList<TenantLoad> loads;
    for (int round = 0; round < Rounds; ++round) {
        const std::optional<TenantLoad> load = loadTenant(server.root());
        if (!load || load->associates == 0)
            return std::nullopt;
        if (!loads.isEmpty() && load->associates != loads.first().associates)
            return std::nullopt; // some of them, which no longer work there, are left out each time
        loads.append(*load);
    }
    std::ranges::sort(loads, {}, figure);
    return loads.at(Rounds / 2);
}

bool measurePages(Measures &measures, int latency)
{
    const auto load = middleLoad({PagesAssociates, latency, QStringLiteral("columns")}, &TenantLoad::pagesMs);
    if (!load)
        return false;
    Measure measure {.name = QStringLiteral("load %1 pages, %2 ms away").arg(load->pages).arg(latency),
                     .value = load->pagesMs};
    if (latency > 0)
        measure.peers.append({QStringLiteral("waiting alone"), static_cast<double>(load->pages * latency)});
    measures.report(measure);
    return true;
}

bool measureCalls(Measures &measures, int latency)
{
    const int atOnce = HttpClientOptions().maxInFlight;
    const int associates = latency == 0 ? CallsAtOnceAway : CallsWait / latency * atOnce;
    const auto load = middleLoad({associates, latency, QStringLiteral("plain")}, &TenantLoad::requestsMs);
    if (!load)
        return false;
    if (latency == 0) {
        measures.report({.name = QStringLiteral("load: calls a second, 0 ms away"),
                         .value = load->requests * 1000 / load->requestsMs,
                         .unit = QStringLiteral("/s"),
                         .better = Measure::Better::More});
        return true;
    }
    const double ideal = static_cast<double>(load->requests) * latency / atOnce;
    measures.report({.name = QStringLiteral("load by %1 calls, %2 ms away").arg(load->requests).arg(latency),
                     .value = load->requestsMs,
                     .budget = Budget * ideal,
                     .peers = {{QStringLiteral("ideal"), ideal}}});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Measures measures;
    for (const int latency : {0, 5, 20, 100}) {
        if (measurePages(measures, latency) && measureCalls(measures, latency))
            continue;
        QTextStream(stderr) << "A tenant " << latency << " ms away could not be read" << Qt::endl;
        return 1;
    }
    return measures.exitCode();
}
