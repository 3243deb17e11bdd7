// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

/// Runs @p statements on the SQLite file @p path behind the back of who keeps it; makes it where there is
/// none. False where one of them fails.
[[nodiscard]] bool runSql(const QString &path, const QStringList &statements);
/// The first value that @p statement finds; invalid where there is none.
[[nodiscard]] QVariant valueFromSql(const QString &path, const QString &statement);
