// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflictmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class RowTableView;

/// The conflict that a change has met, three ways, and what can be done about it: what was wanted stays
/// wanted, or what the server has counts, for the chosen lines, or for all where none is chosen. Hidden while
/// there is no conflict. The workspace must outlive it.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setChange(const std::optional<Change> &change);

Q_SIGNALS:
    /// Lines were settled, as far as they could be.
    void staged(const StageResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void updateState();
    [[nodiscard]] QList<int> chosenRows() const;

    Workspace &m_workspace;
    ConflictModel m_model;
    QLabel *m_title;
    RowTableView *m_table;
    QPushButton *m_keepMine;
    QPushButton *m_takeTheirs;
};
