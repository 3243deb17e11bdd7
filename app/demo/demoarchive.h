// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivecolumns.h"
#include "app/demo/demooperation.h"
#include "app/demo/demostate.h"

/// The four user archives, by REST and by the Archive agent. Owned by DemoApi; the state outlives it and is
/// locked by the caller.
class DemoArchive
{
public:
    explicit DemoArchive(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();

    static bool isProvider(const QString &name);
    /// `Archive/{provider}` with the OData parameters.
    DemoReply rest(const DemoCall &call);

private:
    /// What rows and columns are asked for.
    struct Query
    {
        QString provider;
        QString columns;
        QString filter;
        QString orderBy;
        QString entities;
        qint64 skip = 0;
        int top = -1; ///< negative means as many as the profile allows
    };
    struct Row
    {
        std::size_t associate = 0;
        QString entity;
    };
    /// What came of it.
    struct Result
    {
        QList<DemoArchiveColumn> columns; ///< those selected
        std::vector<Row> rows; ///< of the page
        int total = 0; ///< rows on all pages
        bool hasMore = false;
        QString error;
    };

    DemoReply availableColumns(const DemoCall &call);
    DemoReply availableEntities(const DemoCall &call);
    DemoReply archiveList(const DemoCall &call);

    Result run(const Query &query, DemoLanguage language) const;
    QString collect(const Query &query, const DemoArchiveColumns &offered, std::vector<Row> &rows) const;
    QString sort(const QString &orderBy, const QList<DemoArchiveColumn> &columns,
                 std::vector<Row> &rows) const;
    DemoJson restRow(const Row &row, const QList<DemoArchiveColumn> &columns) const;
    DemoJson agentRow(const Row &row, const QList<DemoArchiveColumn> &columns) const;

    DemoState &m_state;
};
