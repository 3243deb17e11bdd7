// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assignmentimport.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QTimer>

class Workspace;

/// A file of assignments line by line, each with its verdict. Files are read and judged in another thread;
/// whenever the workspace changes, they are judged again, and what was known stays to be seen meanwhile.
/// Nothing is staged by it. Needs the workspace to outlive it; GUI thread.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Line, Associate, License, Verdict };
    static constexpr int ColumnCount = 4;
    enum Role {
        HasProblemRole = Qt::UserRole + 1, ///< true where something of the line cannot be staged
    };

    explicit ImportModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads @p fileName and judges what is in it.
    void readFile(const QString &fileName);
    void setBlankCells(BlankCells blankCells);

    /// True while there are news to come, the end of which changed() tells.
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isJudging || m_delay.isActive(); }
    /// What was read; without rows until then, or where it has a problem.
    [[nodiscard]] const CsvTable &table() const { return m_table; }
    /// The verdict on it, as of the last change.
    [[nodiscard]] const AssignmentImport &verdict() const { return m_import; }
    /// Why there is nothing to import, in sentences; empty where there is.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void changed(); ///< isBusy(), table() or verdict()

private:
    void followWorkspace();
    void takeTable();
    void judgeSoon();
    void judge();
    void takeImport();
    [[nodiscard]] static QString text(const ImportRow &row, Column column);

    Workspace &m_workspace;
    BlankCells m_blankCells = BlankCells::LeaveAlone;
    CsvTable m_table;
    AssignmentImport m_import;
    bool m_isReading = false; ///< until the result is taken, which is later than it is there
    bool m_isJudging = false; ///< likewise
    QFutureWatcher<CsvTable> m_reading;
    QFutureWatcher<AssignmentImport> m_judging;
    QTimer m_delay; ///< the workspace may change row by row while it is read
};
