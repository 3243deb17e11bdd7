// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/exportdesk.h"
#include "models/selectedassociatesmodel.h"
#include "views/viewmemory.h"

#include <QWidget>

class AssignmentFilterBar;
class AssignmentView;
class BulkPanel;
class EmptyState;
class MessageStrip;
class OriginPanel;
class PageHeader;
class ProposalPanel;
class QPushButton;
class SelectionStrip;
struct HoldingHistory;

/// The page "Assignments": who holds what, with a box for each associate and licence. Ticking stages.
class AssignmentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentsPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusSearch();
    /// Shows only those whom @p filter asks for, and the licences of its owner.
    void showAssociates(const AssociateFilter &filter);
    /// Goes to the associate's row, for which the filters are cleared where they hide it.
    void showAssociate(qint64 associateId);
    /// Tells where the state of a box comes from, in answer to originRequested().
    void showOrigin(const HoldingHistory &history);
    /// What is shown and selected, for an export.
    [[nodiscard]] ExportDesk::ShownAssociates shownAssociates() const;
    /// Asks for a file of assignments and shows what it comes to; so does a CSV file dropped onto the page.
    void chooseImportFile();
    /// Puts buttons for @p actions into the page's head.
    void addCommands(const QList<QAction *> &actions);
    /// What is remembered of the page.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void refreshRequested();
    void reviewRequested();
    void visibleAssociatesChanged(const QList<qint64> &associateIds);
    /// What the runs have done about this box is wanted. Comes again when it may have become more.
    void originRequested(qint64 associateId, const LicenseKey &license);
    /// The user wants to see this run.
    void runRequested(qint64 runId);
    /// What became of the last toggle, in words for the status bar.
    void stagedMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectViews();
    void connectOrigin();
    void importFile(const QString &fileName);
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
    QPushButton *m_several;
    MessageStrip *m_message;
    AssignmentFilterBar *m_filterBar;
    BulkPanel *m_bulk;
    ProposalPanel *m_proposal;
    OriginPanel *m_origin;
    AssignmentView *m_view;
    SelectionStrip *m_strip;
    MessageStrip *m_pending;
    EmptyState *m_empty;
    QList<qint64> m_keptSelection;
    ViewMemory m_memory;
};
