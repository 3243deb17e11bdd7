// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// @p text as a cell of an XLSX file takes it, in UTF-8: characters that XML does not allow are replaced,
/// what spreadsheets would take for the code of a character ("_x0041_") is kept as it reads, and more than
/// 32,767 characters are cut.
[[nodiscard]] QByteArray xlsxText(const QString &text);

/// @p title as the name of a sheet, which may have 31 characters, but not any, and is never empty.
/// Spreadsheets tell names apart without regard to case: it is another one than @p taken.
[[nodiscard]] QString xlsxSheetName(const QString &title, const QString &taken = {});
