// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/apiservice.h"
#include "services/superoffice/archivequery.h"

#include <QHash>

/// The users of the CRM system, page by page, with the licences the archive shows in columns (API reference
/// 6).
///
/// Learns which restriction each provider accepts and remembers it as long as it lives, so make one for a
/// sign-in. The detail of a BadResponse names row and column.
class UserArchive : public ApiService
{
    Q_OBJECT

public:
    explicit UserArchive(WebApi &api, QObject *parent = nullptr);
    ~UserArchive() override;

    /// The columns @p provider offers on this installation.
    [[nodiscard]] QCoro::Task<Result<QStringList>> availableColumns(ArchiveProvider provider);
    /// The kinds of user @p provider tells apart on this installation, holders of a licence among them.
    [[nodiscard]] QCoro::Task<Result<QStringList>> availableEntities(ArchiveProvider provider);
    /// How many rows @p provider has, of @p entities where there are any; -1 where the server does not say.
    [[nodiscard]] QCoro::Task<Result<qint64>> rowCount(ArchiveProvider provider, QStringList entities = {});
    /// One page, by the REST route, or by the Archive agent where the query would be too long for a URL.
    [[nodiscard]] QCoro::Task<Result<AssociatePage>> page(ArchiveQuery query);

private:
    enum class Question { Page, RowCount };

    [[nodiscard]] QCoro::Task<Result<AssociatePage>> pageByRest(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<AssociatePage>> pageByAgent(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> restAnswer(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> agentAnswer(ArchiveQuery query, Question question);

    QHash<ArchiveProvider, qsizetype> m_restrictions; // index into the table of restrictions
};
