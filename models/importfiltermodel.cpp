// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importfiltermodel.h"

#include "models/importmodel.h"

ImportFilterModel::ImportFilterModel(ImportModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
}

void ImportFilterModel::setLines(Lines lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    invalidate();
}

bool ImportFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_lines == Lines::All || m_source.verdict().rows.at(row).hasProblem();
}
