// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemodel.h"
#include "views/viewmemory.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

/// How the list of changes is shown: by what it is grouped, and whether with the details of the chosen line.
class ChangeListBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeListBar(QWidget *parent = nullptr);

    [[nodiscard]] ChangeModel::Grouping grouping() const;
    [[nodiscard]] bool showsDetails() const;
    /// What is remembered of it: all that it chooses.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    void groupingChanged();
    void detailsToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_groupingLabel;
    QComboBox *m_grouping;
    QPushButton *m_details;
    ViewMemory m_memory;
};
