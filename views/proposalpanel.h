// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class StagingDesk;
class Workspace;

/// The open question of the staging desk, in place: what a tick would move besides, what it costs, who cannot
/// have it, and the choices. Hidden while nothing is asked; nothing waits for it. It comes with the focus on
/// the first choice, Escape leaves everything as it is, and the focus goes back to where it was. The desk and
/// the workspace must outlive it.
class ProposalPanel : public QFrame
{
    Q_OBJECT

public:
    ProposalPanel(StagingDesk &desk, Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectDesk();
    void updateQuestion();
    void updateSign();
    void ask();
    void finish();

    StagingDesk &m_desk;
    Workspace &m_workspace;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_consequences;
    QLabel *m_blocked;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_leave;
    QPointer<QWidget> m_lastFocus; ///< what had the focus when the question came
};
