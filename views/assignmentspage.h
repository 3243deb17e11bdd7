// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/selectedassociatesmodel.h"

#include <QWidget>

class AssignmentFilterBar;
class AssignmentView;
class EmptyState;
class MessageStrip;
class PageHeader;
class ProposalPanel;
class SelectionStrip;

/// The page "Assignments": who holds what, with a box for each associate and licence. Ticking stages.
class AssignmentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentsPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusSearch();
    /// Puts buttons for @p actions into the page's head.
    void addCommands(const QList<QAction *> &actions);

Q_SIGNALS:
    void refreshRequested();
    void reviewRequested();
    void visibleAssociatesChanged(const QList<qint64> &associateIds);
    /// What became of the last toggle, in words for the status bar.
    void stagedMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectViews();
    void retranslate();
    void updateState();
    void updateFacts();
    void updatePending();
    void orderRows();

    Workspace &m_workspace;
    AssignmentModel m_model;
    AssignmentFilterModel m_filter;
    SelectedAssociatesModel m_selected;
    PageHeader *m_header;
    MessageStrip *m_message;
    AssignmentFilterBar *m_filterBar;
    ProposalPanel *m_proposal;
    AssignmentView *m_view;
    SelectionStrip *m_strip;
    MessageStrip *m_pending;
    EmptyState *m_empty;
    QList<qint64> m_keptSelection;
};
