// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacestate.h"

#include "models/workspace.h"

KnownState knownState(const Workspace &workspace, const QDateTime &at)
{
    QList<LicenseKey> licenses;
    licenses.reserve(workspace.columns().size());
    for (const AssignmentColumn &column : workspace.columns())
        licenses.append(column.license.key);
    return {.at = at,
            .principalName = workspace.principal().displayName(),
            .catalogue = workspace.catalogue(),
            .licenses = licenses,
            .associates = workspace.associates(),
            .holdings = KnownHoldings(workspace.table())};
}

static LoadStatus ready()
{
    return {LoadState::Ready, {}, 0, -1};
}

static void showKnownCatalogue(Workspace &workspace, const KnownState &state)
{
    workspace.setKnownSince(state.at);
    Principal principal;
    principal.fullName = state.principalName;
    workspace.setPrincipal(principal);
    workspace.setCatalogue(state.catalogue);
    workspace.setCatalogueStatus(ready());
}

static void showKnownAssociates(Workspace &workspace, const KnownState &state)
{
    workspace.beginAssociates();
    workspace.addKnownAssociates(state);
    workspace.finishAssociates();
}

void showKnownState(Workspace &workspace, const KnownState &state)
{
    for (const std::function<void()> &step : stepsToShow(workspace, state))
        step();
}

QList<std::function<void()>> stepsToShow(Workspace &workspace, const KnownState &state)
{
    return {[&workspace, state] { showKnownCatalogue(workspace, state); },
            [&workspace, state] { showKnownAssociates(workspace, state); },
            [&workspace] { workspace.setAssociatesStatus(ready()); }, // which puts the rows in order
            [&workspace] { workspace.setHoldingsStatus(ready()); }};
}
