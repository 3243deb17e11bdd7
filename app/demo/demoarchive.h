// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivesearch.h"
#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"

#include <optional>

/// The user archives and `dynamic`, by REST and by the Archive agent. Owned by DemoApi; the state outlives it
/// and is locked by the caller.
class DemoArchive
{
public:
    explicit DemoArchive(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();
    /// `Archive/{provider}`, its `$metadata`, and `User`, which is the archive AllUsers; their handlers refer
    /// to this object.
    DemoRoutes routes();

private:
    enum class Part { Columns, Entities };
    enum class ListForm { Rows, RowsWithHeader };
    /// What an archive holds, and what of it was asked for.
    struct Found
    {
        DemoArchiveTable table;
        DemoArchivePage page; ///< or its error
    };

    DemoReply available(const DemoCall &call, Part part) const;
    DemoReply archiveList(const DemoCall &call, ListForm form) const;
    DemoReply rest(const DemoCall &call, const QString &provider) const;
    DemoReply metadata(const DemoCall &call, const QString &provider) const;

    std::optional<DemoArchiveTable> tableOf(const QString &provider, const QString &columns,
                                            DemoLanguage language) const;
    Found find(const QString &provider, DemoArchiveQuery query, DemoLanguage language) const;

    DemoState &m_state;
};
