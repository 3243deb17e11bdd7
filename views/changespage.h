// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemodel.h"
#include "models/domain/applyplan.h"

#include <QWidget>

class EmptyState;
class MessageStrip;
class PageHeader;
class QPushButton;
class RowTableView;
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

Q_SIGNALS:
    void applyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();
    void discard();

    Workspace &m_workspace;
    ChangeModel m_model;
    PageHeader *m_header;
    MessageStrip *m_message;
    QPushButton *m_discard;
    QPushButton *m_apply;
    RowTableView *m_table;
    EmptyState *m_empty;
};
