// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

QStringList pageNames()
{
    return {QStringLiteral("dashboard"),  QStringLiteral("licences"),   QStringLiteral("assignments"),
            QStringLiteral("changes"),    QStringLiteral("activity"),   QStringLiteral("licence-server"),
            QStringLiteral("satellites"), QStringLiteral("diagnostics")};
}

std::optional<Page> pageFromName(const QString &name)
{
    const qsizetype index = pageNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Page>(index));
}
