// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemodel.h"
#include "models/domain/applyplan.h"
#include "models/domain/plannedcall.h"
#include "models/domain/runrecord.h"
#include "models/stageresult.h"
#include "views/viewmemory.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class ChangeDetails;
class ChangeListBar;
class EmptyState;
class MessageStrip;
class PageHeader;
class QAction;
class QPushButton;
class RowTableView;
class RunOptions;
class SeatWarnings;
class Workspace;

/// The page "Changes": everything staged in words, with what stands against it and what will be sent, to be
/// applied or discarded.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Says in place how the last run ended; stays until something else is staged.
    void showSummary(const ApplySummary &summary);
    /// The same in words.
    /// "3 changes staged", or that nothing is.
    [[nodiscard]] static QString stagedText(int count);
    [[nodiscard]] static QString summaryText(const ApplySummary &summary);
    /// Says in place what became of changes of former work; stays until something else is staged.
    void showNote(const QString &text);
    /// Sets what is asked for the calls that an item of the plan will be sent with.
    void setCallPreview(std::function<QList<PlannedCall>(const ApplyItem &)> preview);
    /// The run under way is about to send its first change: what has been a Cancel is a Stop from here on.
    void showWriting();
    /// Puts the keyboard on the list, not on a button that a stray key would press.
    void focusList();
    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void applyRequested(const RunRequest &request);
    /// End the run after the change under way.
    void stopRequested();
    /// The user wants to change something.
    void assignmentsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();
    void layOut();
    void connectCommands();
    void connectList();
    void updateStop();
    void clearPlan();
    void takePlan();
    void groupChanges();
    void showDetails();
    void showRefused(const StageResult &result);
    void request(RunRequest::Scope scope);
    void discard();
    void discardSelected();
    [[nodiscard]] QString factsText() const;

    /// What pressing the button in the place of "Apply changes" does to the run under way.
    enum class Ending {
        Cancel, ///< nothing has been sent
        Stop, ///< after the change under way
    };

    Workspace &m_workspace;
    ChangeModel m_model;
    PageHeader *m_header;
    MessageStrip *m_message;
    RunOptions *m_options;
    SeatWarnings *m_warnings;
    ChangeListBar *m_bar;
    QPushButton *m_discard;
    QPushButton *m_retry;
    QPushButton *m_apply;
    QPushButton *m_stop; ///< in the place of the others while a run is under way
    RowTableView *m_table;
    QAction *m_discardSelected; ///< of the table
    ChangeDetails *m_details;
    EmptyState *m_empty;
    QTimer m_planning; ///< the plan is worked out once staging comes to rest: it takes its time
    ApplyPlan m_plan; ///< of what is staged; empty until staging has come to rest
    int m_waiting = 0; ///< items of the plan that need a spare seat although there are seats for all
    std::function<QList<PlannedCall>(const ApplyItem &)> m_callPreview;
    Ending m_ending = Ending::Cancel;
    ViewMemory m_memory;
};
