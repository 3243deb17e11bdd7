// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/viewmemory.h"

#include <QWidget>

class EmptyState;
class MessageStrip;
class QCheckBox;
class QListView;
class QPushButton;
class RowTableView;
class SatelliteChooser;
class Satellites;

/// Satellites side by side: which are compared, and the table of their licences. The satellites must outlive
/// it.
class SatelliteComparison : public QWidget
{
    Q_OBJECT

public:
    explicit SatelliteComparison(Satellites &satellites, QWidget *parent = nullptr);

    /// What is remembered of it; which satellites are compared, the program remembers by itself.
    [[nodiscard]] ViewMemory &viewMemory() { return m_memory; }

Q_SIGNALS:
    /// The user is not signed in and would like to be.
    void signInRequested();
    void compareRequested(qint64 satelliteId);
    void leaveOutRequested(qint64 satelliteId);
    /// This satellite is to be read again.
    void readRequested(qint64 satelliteId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    void buildTable();
    void buildLayout();
    void connectParts();
    void retranslate();
    void choose(qint64 satelliteId);
    void leaveOutCurrent();
    void readFailed();
    void updateColumns();
    void updateState();
    void updateMessage();
    void updateEmptyState();
    void explainNothingCompared();
    void explainNothingRead();
    void readAll();
    [[nodiscard]] QStringList problems() const;

    Satellites &m_satellites;
    SatelliteChooser *m_chooser;
    QCheckBox *m_differences;
    MessageStrip *m_message;
    QWidget *m_compared; ///< the list, and the button beside it
    QListView *m_list;
    QPushButton *m_leaveOut;
    RowTableView *m_table;
    EmptyState *m_empty;
    ViewMemory m_memory;
};
