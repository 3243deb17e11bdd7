// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"

Activity::Activity(QObject *parent)
    : QObject(parent)
{}

void Activity::setRuns(const QList<RunRecord> &runs)
{
    m_runs.setRuns(runs);
}

void Activity::chooseRun(qint64 runId)
{
    if (runId == m_chosenRun)
        return;
    m_chosenRun = runId;
    m_items.setItems({});
}

void Activity::setItems(qint64 runId, const QList<RunItem> &items)
{
    if (runId == m_chosenRun)
        m_items.setItems(items);
}

void Activity::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void Activity::clear()
{
    chooseRun(0);
    setRuns({});
    setProblem({});
}
