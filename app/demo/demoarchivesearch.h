// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivetable.h"

/// Which rows and columns of an archive are asked for, in the wire's words. A plain value.
struct DemoArchiveQuery
{
    QString columns; ///< empty means all
    QString filter;
    QString orderBy;
    QString entities; ///< empty means "all"
    qint64 skip = 0;
    int top = -1; ///< negative means no limit
};

/// One row found: where it is in the table and as which kind. A plain value.
struct DemoArchiveRow
{
    std::size_t row = 0;
    QString entity;
};

/// What came of a query. A plain value.
struct DemoArchivePage
{
    QList<DemoArchiveColumn> columns; ///< those selected
    std::vector<DemoArchiveRow> rows;
    int total = 0; ///< rows on all pages
    bool hasMore = false;
    QString error; ///< names what cannot be asked for; the rest means nothing then
};

/// Selects, filters, sorts and pages. Made per call; the table outlives it.
class DemoArchiveSearch
{
public:
    explicit DemoArchiveSearch(const DemoArchiveTable &table)
        : m_table(table)
    {}

    DemoArchivePage page(const DemoArchiveQuery &query) const;

private:
    // Each of them gives the error, if any.
    QString select(const QString &names, QList<DemoArchiveColumn> &columns) const;
    QString collect(const DemoArchiveQuery &query, std::vector<DemoArchiveRow> &rows) const;
    QString chooseEntities(const QString &names, QList<DemoArchiveEntity> &entities) const;
    QString sort(const QString &orderBy, std::vector<DemoArchiveRow> &rows) const;

    const DemoArchiveTable &m_table;
};
