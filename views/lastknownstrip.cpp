// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lastknownstrip.h"

#include "models/workspace.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

LastKnownStrip::LastKnownStrip(Workspace &workspace, QWidget *parent)
    : MessageStrip(parent)
    , m_workspace(workspace)
{
    for (const auto signal : {&Workspace::knownSinceChanged, &Workspace::catalogueStatusChanged,
                              &Workspace::associatesStatusChanged, &Workspace::holdingsStatusChanged})
        connect(&workspace, signal, this, &LastKnownStrip::updateState);
    updateState();
}

void LastKnownStrip::changeEvent(QEvent *event)
{
    MessageStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateState();
}

/// True while the server is being read: something is on its way, and nothing has failed.
static bool isReading(const Workspace &workspace)
{
    const LoadState states[] = {workspace.catalogueStatus().state, workspace.associatesStatus().state,
                                workspace.holdingsStatus().state};
    const auto isAny = [&states](LoadState state) { return std::ranges::count(states, state) > 0; };
    return (isAny(LoadState::Loading) || isAny(LoadState::Idle)) && !isAny(LoadState::Failed)
           && !isAny(LoadState::Stale);
}

void LastKnownStrip::updateState()
{
    if (!m_workspace.knownSince()) {
        clear();
        return;
    }
    const QString at = QLocale().toString(m_workspace.knownSince()->toLocalTime(), QLocale::ShortFormat);
    if (isReading(m_workspace)) {
        //: %1 is a day and time.
        showMessage(Severity::Info,
                    tr("Last known state from %1. Editing waits until it has been read anew.").arg(at));
        return;
    }
    //: %1 is a day and time.
    showMessage(Severity::Warning,
                tr("Last known state from %1 (offline). Editing waits for the connection.").arg(at),
                //: Button: connect to the server once more.
                tr("Try again"));
}
