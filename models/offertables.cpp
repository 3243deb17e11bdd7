// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertables.h"

#include "models/comparisontext.h"
#include "models/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

OfferTables::OfferTables(Workspace &workspace, const std::function<QDateTime()> &now, QObject *parent)
    : QObject(parent)
    , m_now(now)
    , m_comparison(workspace)
    , m_superfluous(workspace)
{
    // Rows change by hundreds while the tenant is read: not each is worth ranking all holders anew.
    m_ranking.setSingleShot(true);
    m_ranking.setInterval(100ms);
    connect(&m_ranking, &QTimer::timeout, this, &OfferTables::rank);
    for (const auto signal :
         {&Workspace::catalogueChanged, &Workspace::seatsChanged, &Workspace::stagingChanged,
          &Workspace::rowsAdded, &Workspace::wasReset, &Workspace::associatesRenewed})
        connect(&workspace, signal, this, &OfferTables::rankSoon);
    connect(&workspace, &Workspace::rowsChanged, this, &OfferTables::rankSoon);
    show(std::nullopt);
}

void OfferTables::show(const std::optional<PackageComparison> &package)
{
    m_package = package.value_or(PackageComparison());
    m_comparison.setComparison(m_package);
    m_differences.setTable(packageDifferenceTable(m_package));
    m_superfluous.clear(); // ticks are about one package
    rank();
}

void OfferTables::rankSoon()
{
    if (!m_ranking.isActive() && !m_package.modules.isEmpty())
        m_ranking.start();
}

void OfferTables::rank()
{
    m_superfluous.reload(m_package, m_now());
}

void OfferTables::retranslate()
{
    m_comparison.retranslate();
    m_superfluous.retranslate();
    m_differences.setTable(packageDifferenceTable(m_package));
}
