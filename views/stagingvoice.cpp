// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stagingvoice.h"

#include "models/licensetext.h"
#include "models/workspace.h"
#include "views/announcer.h"
#include "views/changespage.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

// With more licences the ear is lost, and the heads of the columns tell them one by one.
static constexpr qsizetype LicensesToldAtOnce = 3;

StagingVoice::StagingVoice(Workspace &workspace, Announcer &announcer, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_announcer(announcer)
{
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, &StagingVoice::tellStep);
    connect(&workspace, &Workspace::wasReset, this, &StagingVoice::listen);
}

QList<qint64> StagingVoice::stagedSeats() const
{
    QList<qint64> seats;
    for (int column = 0; column < m_workspace.columns().size(); ++column) {
        const Seats &now = m_workspace.columns().at(column).license.seats;
        seats.append(m_workspace.projectedSeats(column).inUse - now.inUse);
    }
    return seats;
}

void StagingVoice::listen()
{
    m_seats = stagedSeats();
}

void StagingVoice::tellStep()
{
    const QList<qint64> before = std::exchange(m_seats, stagedSeats());
    if (m_workspace.undoStack().count() == 0)
        return; // all steps are forgotten, which changes nothing
    QStringList parts;
    for (int column = 0; column < std::min(before.size(), m_seats.size()); ++column) {
        if (m_seats.at(column) == before.at(column))
            continue;
        const Seats after = m_workspace.projectedSeats(column);
        parts.append(m_workspace.columns().at(column).license.displayName() + u' '
                     + seatChangeText(after, after));
    }
    if (parts.size() > LicensesToldAtOnce)
        parts.clear();
    parts.append(ChangesPage::stagedText(m_workspace.changeCount()));
    m_announcer.announce(Announcer::Subject::Staging, parts.join(QStringLiteral(", ")));
}
