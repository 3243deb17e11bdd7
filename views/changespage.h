// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemodel.h"
#include "models/domain/applyplan.h"
#include "models/domain/runrecord.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class MessageStrip;
class PageHeader;
class QAction;
class QPushButton;
class RowTableView;
class RunOptions;
class Workspace;

/// The page "Changes": everything staged in words, to be applied or discarded.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Says in place how the last run ended; stays until something else is staged.
    void showSummary(const ApplySummary &summary);
    /// The same in words.
    [[nodiscard]] static QString summaryText(const ApplySummary &summary);
    /// Puts the keyboard on the list, not on a button that a stray key would press.
    void focusList();

Q_SIGNALS:
    void applyRequested(const RunRequest &request);
    /// End the run after the change under way.
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();
    void layOut();
    void connectCommands();
    void discard();
    void discardSelected();
    [[nodiscard]] QString factsText() const;

    Workspace &m_workspace;
    ChangeModel m_model;
    PageHeader *m_header;
    MessageStrip *m_message;
    RunOptions *m_options;
    QPushButton *m_discard;
    QPushButton *m_retry;
    QPushButton *m_apply;
    QPushButton *m_stop; ///< in the place of the others while a run is under way
    RowTableView *m_table;
    QAction *m_discardSelected; ///< of the table
    EmptyState *m_empty;
    QTimer m_planning; ///< the order of sending is looked at once staging comes to rest
    int m_stuck = 0; ///< items of the plan that need a spare seat
};
