// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/holdingevent.h"
#include "views/inplacepanel.h"

#include <optional>

class QLabel;
class QPushButton;
class SeveritySign;
class Workspace;

/// Where the state of one box comes from, in place: how it is held, and by which run. Follows what is read
/// and staged, and goes with the associate or the licence. The workspace must outlive it.
class OriginPanel : public InPlacePanel
{
    Q_OBJECT

public:
    explicit OriginPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Tells what @p history says of its box. Where it is open, it stays as it is otherwise, and the focus
    /// where it is.
    void tell(const HoldingHistory &history);
    void dismiss() override;

Q_SIGNALS:
    /// What was told may have become old: runs have ended.
    void historyRequested(qint64 associateId, const LicenseKey &license);
    /// The user wants to see this run.
    void runRequested(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void followWorkspace();
    void updateText();

    Workspace &m_workspace;
    std::optional<HoldingHistory> m_history; ///< while it is shown
    qint64 m_runId = 0; ///< that can be shown
    SeveritySign *m_sign;
    QLabel *m_title;
    QLabel *m_lines;
    QPushButton *m_showRun;
    QPushButton *m_close;
};
