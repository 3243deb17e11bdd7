// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class RunFilterModel;

/// Which runs are listed: a search, and all, failed or interrupted ones. Sets the model itself, which must
/// outlive it.
class RunFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunFilterBar(RunFilterModel &filter, QWidget *parent = nullptr);

    /// Lists every run again.
    void clearFilter();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void retranslate();
    void applySearch();
    void applyScope();

    RunFilterModel &m_filter;
    QLineEdit *m_search;
    QLabel *m_scopeLabel;
    QComboBox *m_scope;
    QPushButton *m_clear;
};
