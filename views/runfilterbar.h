// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/viewmemory.h"

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

    [[nodiscard]] QLineEdit &searchField() { return *m_search; }
    /// Lists every run again.
    void clearFilter();
    /// What is remembered of it: all but the search.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// Other runs are listed, or may be.
    void filterChanged();

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
    ViewMemory m_memory;
};
