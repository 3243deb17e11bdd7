// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportchoice.h"

QStringList exportEndings()
{
    return {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("pdf")};
}

QString exportEnding(ExportFormat format)
{
    return exportEndings().at(static_cast<int>(format));
}

std::optional<ExportFormat> exportFormatFromEnding(const QString &ending)
{
    const qsizetype index = exportEndings().indexOf(ending.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(index));
}
