// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importfiltermodel.h"
#include "models/importmodel.h"

#include <QDialog>
#include <QTimer>

class ChoiceField;
class EmptyState;
class MessageStrip;
class PageHeader;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class RowTableView;
class StagingDesk;

/// What a file of assignments comes to, line by line, before any of it is staged. Shown with open(): nobody
/// waits for it. Staging goes over the desk, which asks where other boxes would move, and ends the dialog.
/// The desk and the workspace must outlive it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins to read @p fileName.
    ImportDialog(const QString &fileName, StagingDesk &desk, Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout *buildFoot();
    void connectParts();
    void retranslate();
    void updateState();
    void updateProgress();
    void updateMessage();
    void updateTable();
    void updateStage();
    void stage();

    Workspace &m_workspace;
    StagingDesk &m_desk;
    const QString m_name; ///< of the file, without its folder
    ImportModel m_model;
    ImportFilterModel m_filter;
    PageHeader *m_header;
    QWidget *m_choices; ///< the form of the one choice there is
    ChoiceField *m_blankCells;
    MessageStrip *m_message;
    QCheckBox *m_onlyProblems;
    RowTableView *m_table;
    EmptyState *m_empty;
    QProgressBar *m_progress;
    QTimer m_patience; ///< until it is time to show that something goes on
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_stage;
};
