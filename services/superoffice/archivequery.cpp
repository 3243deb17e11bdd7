// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/archivequery.h"

QStringList ArchiveQuery::columns() const
{
    QStringList names {QStringLiteral("associateDbId"), QStringLiteral("personId"),
                       QStringLiteral("fullName"),      QStringLiteral("assocName"),
                       QStringLiteral("usergroup"),     QStringLiteral("role"),
                       QStringLiteral("personEmail"),   QStringLiteral("canLogin")};
    if (withLastLogin)
        names.append(lastLoginColumn());
    return names + licenseColumns;
}
