// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inplacepanel.h"

class QLabel;
class QPushButton;
class SeveritySign;
class StagingDesk;
class Workspace;

/// The open question of the staging desk, in place: what a tick would move besides, what it costs, who cannot
/// have it, whose seats could be freed, and the choices. Hidden while nothing is asked. It comes with the
/// focus on the first choice, and Escape leaves everything as it is. The desk and the workspace must outlive
/// it.
class ProposalPanel : public InPlacePanel
{
    Q_OBJECT

public:
    ProposalPanel(StagingDesk &desk, Workspace &workspace, QWidget *parent = nullptr);

protected:
    void dismiss() override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectDesk();
    void updateQuestion();
    void ask();
    [[nodiscard]] QPushButton &firstChoice() const;

    StagingDesk &m_desk;
    Workspace &m_workspace;
    SeveritySign *m_sign;
    QLabel *m_title;
    QLabel *m_consequences;
    QLabel *m_freed;
    QLabel *m_blocked;
    QPushButton *m_free;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_leave;
};
