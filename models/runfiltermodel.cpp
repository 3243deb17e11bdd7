// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runfiltermodel.h"

#include "models/runmodel.h"
#include "models/runtext.h"
#include "models/searchtext.h"

RunFilterModel::RunFilterModel(RunModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
}

void RunFilterModel::setSearchText(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidate();
}

void RunFilterModel::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    invalidate();
}

bool RunFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || m_scope != Scope::All;
}

int RunFilterModel::rowOf(qint64 runId) const
{
    return mapFromSource(m_source.index(m_source.rowOf(runId), 0)).row();
}

bool RunFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RunRecord &run = m_source.runs().at(row);
    if (m_scope == Scope::WithFailures && !RunModel::hasFailed(run))
        return false;
    if (m_scope == Scope::Interrupted && run.state != RunState::Interrupted)
        return false;
    if (m_words.isEmpty())
        return true;
    const QStringList texts {runName(run.id), runKindText(run), run.start.user, run.start.comment};
    return hasAllWords(folded(texts.join(u'\n')), m_words);
}
