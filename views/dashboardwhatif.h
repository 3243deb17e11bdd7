// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class Dashboard;
class MessageStrip;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class Workspace;

/// What the forecast is to reckon with on top of the past: so many people more, or a list of those who are
/// known to come and go. The dashboard and the workspace must outlive it.
class DashboardWhatIf : public QWidget
{
    Q_OBJECT

public:
    DashboardWhatIf(Dashboard &dashboard, const Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for a list to read; empty: none. Replaced by tests.
    std::function<QString()> chooseFile;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillGroups();
    void applyPeople();
    void readList();
    void forgetList();
    void startAnew();

    Dashboard &m_dashboard;
    const Workspace &m_workspace;
    QLabel *m_peopleLabel;
    QSpinBox *m_people;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QPushButton *m_list;
    MessageStrip *m_told; ///< what became of the list
};
