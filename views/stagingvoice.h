// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class Announcer;
class Workspace;

/// Says what staging, undoing and redoing have come to, such as "Sales Premium 97 of 100, 1 change staged":
/// what everybody else sees at the heads of the columns. Owned by the window; both it refers to outlive it.
class StagingVoice : public QObject
{
    Q_OBJECT

public:
    StagingVoice(Workspace &workspace, Announcer &announcer, QObject *parent);

private:
    void listen();
    void tellStep();
    [[nodiscard]] QList<qint64> stagedSeats() const;

    Workspace &m_workspace;
    Announcer &m_announcer;
    QList<qint64> m_seats; ///< how many seats more, or fewer, what is staged takes of each column
};
