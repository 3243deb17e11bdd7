// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runitemmodel.h"
#include "models/runmodel.h"

#include <QObject>

/// What was applied to the tenant, as the journal has it: its runs, and the items of the one the user has
/// chosen. Fed by the session, shown by the activity page. Owned by the application; lives in the GUI thread.
class Activity : public QObject
{
    Q_OBJECT

public:
    explicit Activity(QObject *parent = nullptr);

    /// The runs of the tenant, the newest first.
    [[nodiscard]] const QList<RunRecord> &runs() const { return m_runs.runs(); }
    void setRuns(const QList<RunRecord> &runs);

    /// The run whose items are wanted, or 0 for none. Items of another are forgotten.
    void chooseRun(qint64 runId);
    [[nodiscard]] qint64 chosenRun() const { return m_chosenRun; }
    /// The items of a run, in their order; of no account unless it is the chosen one.
    void setItems(qint64 runId, const QList<RunItem> &items);

    /// Why the journal cannot be used, in words; empty where it can.
    void setProblem(const QString &problem);
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Forgets everything: the tenant has been left.
    void clear();

    [[nodiscard]] RunModel &runModel() { return m_runs; }
    [[nodiscard]] RunItemModel &itemModel() { return m_items; }

Q_SIGNALS:
    void problemChanged();

private:
    RunModel m_runs;
    RunItemModel m_items;
    qint64 m_chosenRun = 0;
    QString m_problem;
};
