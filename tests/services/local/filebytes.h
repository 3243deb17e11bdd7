// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

// Files as bytes, behind the back of who keeps them. False where that does not work.

[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);
/// Replaces what comes after @p offset by @p bytes.
[[nodiscard]] bool overwriteBytes(const QString &path, qint64 offset, const QByteArray &bytes);
/// Every file below a folder with its bytes, folders with none.
[[nodiscard]] QMap<QString, QByteArray> contentsOf(const QString &folder);
