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

void showKnownState(Workspace &workspace, const KnownState &state)
{
    showKnownRows(workspace, state);
    settleKnownRows(workspace);
}

void showKnownRows(Workspace &workspace, const KnownState &state)
{
    workspace.setKnownSince(state.at);
    Principal principal;
    principal.fullName = state.principalName;
    workspace.setPrincipal(principal);
    workspace.setCatalogue(state.catalogue);
    workspace.setCatalogueStatus(ready());
    workspace.beginAssociates();
    workspace.addKnownAssociates(state);
    workspace.finishAssociates();
}

void settleKnownRows(Workspace &workspace)
{
    workspace.setAssociatesStatus(ready());
    workspace.setHoldingsStatus(ready());
}
