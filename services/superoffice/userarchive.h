// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/archivequery.h"
#include "services/superoffice/webapi.h"

#include <QHash>

/// The users of the CRM system, page by page, with the licences the archive shows in columns (API reference
/// 6).
///
/// Learns which restriction each provider accepts and remembers it as long as it lives, so make one for a
/// sign-in. Uses a WebApi that must outlive it; one thread. Destroying it ends its calls with
/// ApiError::Cancelled. Errors: every kind of ApiError; an answer that cannot be read is a BadResponse whose
/// detail names row and column.
class UserArchive : public QObject
{
    Q_OBJECT

public:
    explicit UserArchive(WebApi &api, QObject *parent = nullptr);
    ~UserArchive() override;

    /// The calls made through this object.
    [[nodiscard]] RequestScope &scope() { return m_scope; }

    /// The columns @p provider offers on this installation.
    [[nodiscard]] QCoro::Task<Result<QStringList>> availableColumns(QString provider);
    /// How many rows @p provider has; -1 where the server does not say.
    [[nodiscard]] QCoro::Task<Result<qint64>> rowCount(QString provider);
    /// One page, by the REST route, or by the Archive agent where the query would be too long for a URL.
    [[nodiscard]] QCoro::Task<Result<AssociatePage>> page(ArchiveQuery query);

private:
    enum class Question { Page, RowCount };

    [[nodiscard]] QCoro::Task<Result<AssociatePage>> pageByRest(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<AssociatePage>> pageByAgent(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> restAnswer(ArchiveQuery query);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> agentAnswer(ArchiveQuery query, Question question);

    WebApi &m_api;
    QHash<QString, qsizetype> m_restrictionByProvider; // index into the table of restrictions
    RequestScope m_scope;
};
