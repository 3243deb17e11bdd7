// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivesearch.h"
#include "app/demo/demouserprofile.h"

/// Writes what an archive offers and what was found in it, in the spelling of the profile. Made per call; the
/// profile outlives it.
class DemoArchiveWriter
{
public:
    explicit DemoArchiveWriter(const DemoUserProfile &profile)
        : m_profile(profile)
    {}

    /// The object by REST: names and values side by side.
    DemoJson restPage(const DemoArchiveTable &table, const DemoArchivePage &page,
                      const QString &nextLink) const;
    /// ArchiveListItem[]: each value wrapped with its type.
    DemoJson agentRows(const DemoArchiveTable &table, const DemoArchivePage &page) const;
    /// ArchiveColumnInfo[]
    static DemoJson columns(const DemoArchiveTable &table);
    /// MDOListItem[]
    static DemoJson entities(const DemoArchiveTable &table);

private:
    DemoJson restRow(const DemoArchiveTable &table, const DemoArchivePage &page,
                     const DemoArchiveRow &row) const;
    DemoJson agentRow(const DemoArchiveTable &table, const DemoArchivePage &page,
                      const DemoArchiveRow &row) const;
    DemoJson value(const DemoArchiveColumn &column, std::size_t row) const;
    QString displayValue(const DemoArchiveColumn &column, std::size_t row) const;

    const DemoUserProfile &m_profile;
};
