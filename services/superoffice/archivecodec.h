// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"
#include "services/superoffice/archivequery.h"

// Archive answers from bytes to values (API reference 6.4). Pure functions; every error is a BadResponse
// whose detail names the row and the column. @p textCode is SuperOffice's language code for texts shown to
// people.

/// A page of `GET Archive/{Provider}`.
[[nodiscard]] Result<AssociatePage> associatePageFromRest(const QByteArray &body, const ArchiveQuery &query,
                                                          const QString &textCode);
/// A page of the Archive agent's GetArchiveListByColumnsWithHeader2.
[[nodiscard]] Result<AssociatePage> associatePageFromAgent(const QByteArray &body, const ArchiveQuery &query,
                                                           const QString &textCode);
/// RowCount of the Archive agent's answer; -1 where it is missing, or below the rows it stands with.
[[nodiscard]] Result<qint64> rowCountFromAgent(const QByteArray &body);
/// The names of GetAvailableColumns.
[[nodiscard]] Result<QStringList> columnNamesFromJson(const QByteArray &body);
/// The names of GetAvailableEntities. Which field holds the code name is said nowhere: it is the first that
/// is filled of Type, ExtraInfo and Name.
[[nodiscard]] Result<QStringList> entityNamesFromJson(const QByteArray &body);

/// The body of GetArchiveListByColumnsWithHeader2 for @p query. @p restriction may be empty.
[[nodiscard]] QByteArray archiveListRequest(const ArchiveQuery &query, const QString &restriction);
/// As archiveListRequest(), asking for the number of all rows and one row only.
[[nodiscard]] QByteArray rowCountRequest(const ArchiveQuery &query, const QString &restriction);
/// The body of GetAvailableColumns and GetAvailableEntities.
[[nodiscard]] QByteArray providerRequest(ArchiveProvider provider);
