// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "services/superoffice/archiveprovider.h"

#include <QList>
#include <QStringList>

/// One page of a user archive (API reference 6).
struct ArchiveQuery
{
    ArchiveProvider provider = ArchiveProvider::InternalUsers;
    /// As availableEntities() spells them: only who is one of these, such as "superoffice_ten-sales" for
    /// those who hold that licence. Empty: everybody.
    QStringList entities {};
    QStringList licenseColumns {}; ///< as availableColumns() spells them, such as "superoffice_ten-sales"
    bool withLastLogin = false; ///< only where availableColumns() offers lastLoginColumn()
    qint64 skip = 0; ///< rows
    int top = 500; ///< rows

    [[nodiscard]] static QString lastLoginColumn() { return QStringLiteral("lastLogin"); }
    /// Every column of the page, identity first.
    [[nodiscard]] QStringList columns() const;
};

/// One page of associates with what their licence columns say, in the order of ArchiveQuery::licenseColumns.
struct AssociatePage
{
    QList<AssociateRow> rows; ///< as received: drop ids seen on an earlier page
    bool mayHaveMore = false; ///< ask again with skip grown by the number of rows
};
